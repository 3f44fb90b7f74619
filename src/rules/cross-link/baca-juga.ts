import { capitalShare, endsAsProse, LONGEST_TITLE } from '../headline/headline.ts'
import { titleEnd, titleEndWithoutStops, titleLimit } from '../headline/title-end.ts'
import type { LineContext, Rule, Take } from '../rule.ts'
import { LINK_ANNOUNCEMENT_LITERALS, linkAnnouncementAt } from './link-announcement.ts'
import { canBeginLink } from './link-start.ts'

/** A bracket is none: a link in brackets has a rule of its own. */
const BULLETS = /^[\s\u00a0]*(?:(?:[-–*•·▪●>»▶]|\p{Extended_Pictographic}\ufe0f?){1,4}[\s\u00a0]*)?/u
/** A stop between two sentences; the words before it are three letters or more, so `No. 5` is none. */
const INNER_STOP = /(?:\p{L}{3}|[\d)%])[”"’']?\.[”"’']?\s+[“"‘']?\p{Lu}/u

/** A title that was cut short, with a sentence glued to it: `Tanggul Jebol di…Warga mulai pulang.` */
const SENTENCE_AFTER_ELLIPSIS = /[\p{L}\d](?:…|\.{3})(?=\p{Lu}\p{Ll})/u

/** A line that begins with the words of a link and holds its title too. */
export const LINK_LINE: Rule = {
  name: 'cross-link/baca-juga',
  takes:
    'a line that is a link to another article: the words that announce it (Baca juga, Lihat juga, Berita terkait …), a colon or dash, and a title; of a line that goes on in prose after the title, only the link',
  never:
    'a sentence that begins with these words and has no colon, speech in quotation marks, a list that names its parts (`Video: 3 berkas`)',
  evidence: 'fired 1,347 times in 738 of 15,729 articles; 90 read, all right',
  where: 'line',
  literals: LINK_ANNOUNCEMENT_LITERALS,
  above: 2,
  below: 2,
  take(context) {
    const { text } = context
    const lead = BULLETS.exec(text)?.[0].length ?? 0
    const announcement = linkAnnouncementAt(text, lead)
    if (announcement === null || text.slice(announcement.end).trim() === '') return null
    if (!canBeginLink(text, lead)) return null
    const rest = text.slice(announcement.end, announcement.end + LONGEST_TITLE + 1)
    if (!announcement.isSure && !isTitleCaseHeadline(rest, 0.5)) return null
    if (!announcement.isMarked)
      return isInvitation(text.slice(lead, announcement.end)) && isTitleCaseHeadline(rest, 0.7)
        ? { lines: 1 }
        : null
    if (!/^[\p{Lu}\d"“‘'[(#@…]/u.test(rest) && endsAsProse(text)) return null
    const cutShort = endsAsProse(rest) ? SENTENCE_AFTER_ELLIPSIS.exec(rest) : null
    const after = cutShort === null ? 0 : cutShort.index + cutShort[0].length
    if (after > 0 && capitalShare(rest.slice(after)) < 0.5) return { start: 0, end: announcement.end + after }
    const beforeSentence = linkBeforeSentence(text, announcement.end, rest)
    if (beforeSentence !== null) return beforeSentence
    if (isOneTitle(rest))
      return hasLostStops(context)
        ? linkWithoutStops(context, announcement.end)
        : (linkInTextWithoutStops(context, announcement.end) ??
            (readsOn(context, rest) ? context.doubt() : { lines: 1 }))
    return linkBeforeProse(text, announcement.end) ?? context.doubt()
  },
  examples: [
    {
      text: 'Air surut pada Senin.\nBaca juga: Banjir Rendam Desa Sukamaju\nWarga pulang.',
      becomes: 'Air surut pada Senin.\nWarga pulang.',
    },
    {
      text: 'Air surut pada Senin.\nLIHAT JUGA : Bupati tinjau tanggul di Sukamaju\nWarga pulang.',
      becomes: 'Air surut pada Senin.\nWarga pulang.',
    },
    {
      text: 'Baca juga: Banjir Rendam Desa SukamajuPetugas masih mencari korban di hilir.',
      becomes: 'Petugas masih mencari korban di hilir.',
    },
    {
      text: 'Air surut.\nYuk, simak jugaPotret Banjir di SukamajuResep Sup Hangat untuk Warga\nWarga pulang.',
      becomes: 'Air surut.\nWarga pulang.',
    },
    {
      text: 'Air surut.\nBaca juga: Tanggul Sukamaju Jebol Diterjang Banjir…Kepala desa mengatakan air akan mengalir lagi.\nWarga pulang.',
      becomes: 'Air surut.\nKepala desa mengatakan air akan mengalir lagi.\nWarga pulang.',
    },
    {
      text: 'Air surut.\nBaca juga: Tanggul Sukamaju Jebol LagiWarga mulai pulang ke rumah. Simak juga Video: Panen Raya Padi',
      becomes: 'Air surut.\nWarga mulai pulang ke rumah.',
    },
    {
      text: 'Air surut.\nBaca: Tanggul Sukamaju Jebol Lagi\nWarga pulang.',
      becomes: 'Air surut.\nWarga pulang.',
    },
  ],
  keeps: [
    'Warga desa menunggu air surut di balai desa sejak pagi sampai petang\nBaca juga: Bupati tinjau tanggul yang jebol warga kini mengungsi ke balai desa\nMereka tidur di tenda yang dibawa petugas dari kota pada malam itu',
    'Aturan itu dibaca juga oleh warga: semua setuju.',
    'Baca juga aturan pakai yang tertera di kemasan sebelum menyemprotkannya.',
    'Baca: dua kali sehari, masing-masing satu halaman.',
    '"Baca juga: tata tertib" tertulis di gerbang museum itu.',
    'Selanjutnya, warga diminta mengungsi ke balai desa.',
  ],
}

/** Words that announce a link even without a colon; `Berita terkait` may as well begin a headline. */
function isInvitation(words: string): boolean {
  return /juga|pula|lainnya|editor|redaksi/i.test(words)
}

/** A headline in title case without a final stop, of four words or more. */
function isTitleCaseHeadline(text: string, share: number): boolean {
  const title = text.trim()
  if (title.length > LONGEST_TITLE || title.split(/\s+/).length < 4) return false
  return !endsAsProse(title) && !title.endsWith(':') && capitalShare(title) >= share
}

/** Whether all that comes after the words of a link is its title: it has no final stop. */
function isOneTitle(rest: string): boolean {
  return rest.length <= LONGEST_TITLE && !endsAsProse(rest)
}

/** The link alone where its title gives way to a sentence that ends within the line: `… Jebol LagiWarga pulang. Simak Video: …`. */
function linkBeforeSentence(text: string, from: number, rest: string): Take | null {
  const stop = INNER_STOP.exec(rest)
  if (stop === null) return null
  const sentenceEnd = from + stop.index + stop[0].length - 1
  const end = titleEnd(text, from, sentenceEnd)
  if (end === null || end >= sentenceEnd) return null
  return capitalShare(text.slice(end, sentenceEnd)) < 0.6 ? { start: 0, end } : null
}

/** A line this long beside the link, in small letters and without a stop, says that the text has lost its stops. */
const SHORTEST_PROSE = 60

/** Whether the text's lines, or those on both sides, are prose without a final stop, so that the lack of one says nothing here. */
function hasLostStops({ above, below, layout }: LineContext): boolean {
  if (layout?.losesStopsAtLineEnds === true) return true
  return [above, below].every(
    (line) =>
      line !== null &&
      line.text.length >= SHORTEST_PROSE &&
      /\p{L}\s*$/u.test(line.text) &&
      capitalShare(line.text) < 0.5,
  )
}

/** The link alone where its title gives way to a sentence, in a text of which nothing ends in a stop. */
function linkInTextWithoutStops({ text, layout }: LineContext, from: number): Take | null {
  if (layout?.isWithoutStops !== true || capitalShare(text.slice(from)) >= 0.8) return null
  const end = endBeforeSentence(text, from)
  return end === null ? null : { start: 0, end }
}

/** Where the title gives way to a sentence that has no stop; null if it does not, or if that cannot be told. */
function endBeforeSentence(text: string, from: number): number | null {
  const end = titleEnd(text, from, text.length)
  return end !== null && end < text.length ? end : titleEndWithoutStops(text, from)
}

/** Four words with capitals and more, of one or two small words between them, and later four small words in a row. */
const TITLE_THEN_PROSE = /^(?:\p{Lu}\S* (?:\p{Ll}+ ){0,2}){3}\p{Lu}\S* .*(?<=\p{L} )(?:\p{Ll}+ ){3}\p{Ll}+/u

/** Whether a headline in title case goes on as prose, in a text of which nothing ends in a stop: then no end is seen. */
function readsOn({ layout }: LineContext, rest: string): boolean {
  return layout?.isWithoutStops === true && TITLE_THEN_PROSE.test(rest)
}

/** The link alone where its title gives way to a sentence; the line if it is one headline; else it stays. */
function linkWithoutStops(context: LineContext, from: number): Take | null {
  const { text } = context
  if (capitalShare(text.slice(from)) >= 0.8) return { lines: 1 }
  const end = endBeforeSentence(text, from)
  return end === null ? context.doubt() : { start: 0, end }
}

/** The link up to the prose after its title; the whole line if all of it is one headline with a stop. */
function linkBeforeProse(text: string, from: number): Take | null {
  const rest = text.slice(from, from + LONGEST_TITLE + 1)
  const end = titleEnd(text, from, titleLimit(text, from, LONGEST_TITLE))
  if (end !== null && text.slice(end).trim() !== '' && capitalShare(text.slice(end)) < 0.6)
    return { start: 0, end }
  if (INNER_STOP.test(rest) || rest.length > 160) return null
  return end !== null || capitalShare(rest) >= 0.6 || isOneStoppedTitle(rest) ? { lines: 1 } : null
}

/** A title that its outlet closed with a stop, as some do. */
function isOneStoppedTitle(rest: string): boolean {
  return rest.length <= 140 && !INNER_STOP.test(rest)
}
