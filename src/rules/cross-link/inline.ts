import { capitalShare, endsAsProse, LONGEST_TITLE } from '../headline/headline.ts'
import { titleEnd, titleEndWithoutStops, titleLimit } from '../headline/title-end.ts'
import { titleRunAt } from '../headline/title-run.ts'
import { hasSeam } from '../headline/title-word.ts'
import { linksOf } from '../outlet.ts'
import type { LineContext, Rule, Take } from '../rule.ts'
import { matchEndAt } from '../spans.ts'
import { endOfTitles } from './bare-title.ts'
import {
  LINK_ANNOUNCEMENT_LITERALS,
  type LinkAnnouncement,
  nextLinkAnnouncement,
} from './link-announcement.ts'
import { canBeginLink } from './link-start.ts'

/** A link in the middle or at the end of a line, glued to the prose or with a space. */
export const INLINE_LINK: Rule = {
  name: 'cross-link/inline',
  takes:
    'a link inside a paragraph or a flattened text, with its title up to a `?` or `!`, the next link, the line’s end, or the place where the capitals of the headline give way to a sentence, or where all signs together make its end likely',
  never:
    'prose: where the end of the title cannot be known, the whole link stays; nor a cue in quotation marks, after *dan* or a comma',
  evidence:
    'fired 1,623 times in 1,035 of 15,729 articles; of the last 240 read 3 took a word or more of prose, the causes of which were mended, and 12 left a piece of the title; 223 more held back',
  where: 'inline',
  literals: LINK_ANNOUNCEMENT_LITERALS,
  take(context) {
    const { text } = context
    const takes: Take[] = []
    const first = text.search(/\S/)
    for (let announcement = nextLinkAnnouncement(text, 0); announcement !== null; ) {
      const begins = announcement.start > first && canBeginLink(text, announcement.start)
      let end = begins ? endOfLink(context, announcement, linksOf(context.outlet) === 'glued') : undefined
      if (end === null) {
        const titles = endOfList(context, announcement)
        if (titles === null) context.doubt()
        else end = titles
      }
      if (typeof end === 'number' && isTitleOfLink(text, announcement, end))
        takes.push({ start: announcement.start, end })
      announcement = nextLinkAnnouncement(text, Math.max(announcement.end, end ?? 0))
    }
    return takes.length === 0 ? null : takes
  },
  examples: [
    {
      text: 'Air surut. Baca juga: Mengapa Tanggul Sukamaju Jebol? Kepala desa meminta maaf.',
      becomes: 'Air surut. Kepala desa meminta maaf.',
    },
    {
      text: 'Air surut.BACA JUGA - Tanggul Sukamaju Jebol!Warga pulang.',
      becomes: 'Air surut. Warga pulang.',
    },
    {
      text: 'Air surut. Baca juga: Tanggul Sukamaju Jebol Lagi Warga kini mengungsi ke balai desa.',
      becomes: 'Air surut. Warga kini mengungsi ke balai desa.',
    },
    {
      text: 'Air surut, kata Wiryo. Baca juga:Tanggul Sukamaju Jebol Wiryo meminta warga bersabar.',
      becomes: 'Air surut, kata Wiryo. Wiryo meminta warga bersabar.',
    },
    {
      text: 'Air surut. Cek juga: Mengapa Tanggul Sukamaju Jebol? Kepala desa meminta maaf.',
      becomes: 'Air surut. Kepala desa meminta maaf.',
    },
    {
      text: 'Air surut. Baca juga: Bupati Larang Truk Lewati Tanggul yang Retak Lagi Muatan berlebih merusak tanggul itu, kata Sari.',
      becomes: 'Air surut. Muatan berlebih merusak tanggul itu, kata Sari.',
    },
    {
      text: 'Air surut. Baca juga: Bupati tinjau tanggul yang jebol di Sukamaju Pekerjaan itu selesai pada Senin.',
      becomes: 'Air surut. Pekerjaan itu selesai pada Senin.',
    },
    {
      text: 'Air surut. Baca juga: Harga Jagung di Wanasari Turun Lagi, Petani Mengeluh Ladang yang kering tidak ditanami tahun ini.',
      becomes: 'Air surut. Ladang yang kering tidak ditanami tahun ini.',
    },
    { text: 'Air surut. Rekomendasi: Lima Resep Sup Hangat Khas Sukamaju', becomes: 'Air surut.' },
    { text: 'Air surut. Read also: Banjir Rendam Desa Sukamaju', becomes: 'Air surut.' },
    {
      text: 'Air surut. Baca juga: Bupati tinjau tanggul Baca juga: Warga minta tenda',
      becomes: 'Air surut.',
    },
  ],
  keeps: [
    'Di gerbang tergantung papan bertuliskan "Baca juga: tata tertib" sehingga pengunjung berhenti.',
    'Air surut. Baca juga: Bupati tinjau tanggul yang jebol warga desa kembali pulang pada Senin.',
    'Air surut. Baca juga: Bupati Wanasari Tinjau Tanggul Sukamaju Warga Wanasari kembali pulang pada Senin.',
    'Air surut. Baca juga: Bupati Tinjau Tanggul Sukamaju Sari Melani kembali pulang pada Senin.',
    'Rapat usai. Rekomendasi: Tambah Dana Desa, Perbaiki Jalan, dan Bangun Tanggul.',
    'Air surut. Rekomendasi: warga diminta pindah ke balai desa.',
    'Air surut. Cek juga tanggal kedaluwarsa di kemasan.',
    'Selain peta itu, simak juga panduan evakuasi di balai desa.',
    'Rubrik tetap majalah itu Resensi dan Baca Juga: keduanya ditulis Sari.',
  ],
}

/** Words that also announce what an article lists or finds, where no imperative does. */
const ALSO_HEADS_A_LIST = /(?:rekomendasi|selanjutnya|terkait)/iy

/** Whether a link may end at `end`: after a word that also heads a list, a full stop ends a sentence and no title. */
function isTitleOfLink(text: string, { start, end: from }: LinkAnnouncement, end: number): boolean {
  return (
    matchEndAt(ALSO_HEADS_A_LIST, text, start) === start || !text.slice(from, end).trimEnd().endsWith('.')
  )
}

/** Where the titles in a row end that are after a cue, if they show it themselves. */
function endOfList(context: LineContext, { end, isSure }: LinkAnnouncement): number | null {
  const run = isSure ? titleRunAt(context.text, end) : null
  return run === null ? null : endOfTitles(context, run)
}

/** The longest headline that is taken whole between two cues. */
const LONGEST_UNBROKEN = 150
const STOP_AFTER_WORD = /(?:[\p{L}\d]{2}|[)%”"'’])[.!?]["”’')]*(?:\s|$)/u

/** A quotation that ends in a comma. */
const SPEECH = /,["”] \p{Ll}/u

/** Whether a piece begins as a headline in title case and goes on in small letters. */
function givesWay(piece: string): boolean {
  return capitalShare(piece.slice(0, SURE_OF_CASE)) >= 0.8 && capitalShare(piece) < 0.75
}

/** So many characters show in which case a headline is. */
const SURE_OF_CASE = 60

/** Whether a piece of text is short, ends no sentence and is glued nowhere (as flattened tables are). */
function isUnbroken(piece: string): boolean {
  return (
    piece.length <= LONGEST_UNBROKEN &&
    !STOP_AFTER_WORD.test(piece) &&
    !SPEECH.test(piece) &&
    !hasSeam(piece) &&
    !givesWay(piece)
  )
}

/** Whether all that is left is one headline in title case, with no stop at its end. */
function isOneHeadline(rest: string): boolean {
  return rest.length <= LONGEST_TITLE && !endsAsProse(rest) && !hasSeam(rest) && capitalShare(rest) >= 0.8
}

const ADDRESS_BEFORE = /^https?:\/\/\S+/

/** The end of a link; null if it is not certain, undefined if this is none. */
function endOfLink(
  { text, layout }: Pick<LineContext, 'text' | 'layout'>,
  announcement: LinkAnnouncement,
  isGluedOutlet: boolean,
): number | null | undefined {
  const rest = text.slice(announcement.end, announcement.end + LONGEST_TITLE + 1)
  const address = announcement.isMarked ? ADDRESS_BEFORE.exec(rest) : null
  if (address !== null) return announcement.end + address[0].length
  const limit = titleLimit(text, announcement.end, LONGEST_TITLE)
  const upToLimit = text.slice(announcement.end, Math.min(limit, announcement.end + LONGEST_TITLE + 1))
  if (upToLimit.trim() === '')
    return announcement.isSure && announcement.isMarked ? announcement.end : undefined
  // What is left of the line is a headline without a final stop, though a stop may be in it.
  if (announcement.isMarked && isOneHeadline(upToLimit)) return limit
  // Between two announcements without a sentence end there is nothing but a title.
  if (limit < text.length && announcement.isSure && announcement.isMarked && isUnbroken(upToLimit))
    return limit
  const isGlued =
    isGluedOutlet || (announcement.start > 0 && !/[\s\u00a0]/.test(text[announcement.start - 1]!))
  // A space that repair put before the link hides that it was glued. What a seam cannot tell, the words may: so that
  // the text without its seams is read no further.
  const wasGlued = !isGlued && layout?.isSeam(text, announcement.start) === true
  const end =
    (wasGlued ? titleEnd(text, announcement.end, limit, true) : null) ??
    titleEnd(text, announcement.end, limit, isGlued)
  // In a text that has lost its stops, that none follows says nothing.
  if (end === text.length && announcement.start >= 60 && !/[.!?]/.test(text))
    return titleEndWithoutStops(text, announcement.end)
  if (announcement.isSure && announcement.isMarked) return end
  // Headlines in a row may be after words without a mark; their end is looked for otherwise.
  if (end === null) return announcement.isSure ? null : undefined
  if (capitalShare(text.slice(announcement.end, end)) < 0.7) return undefined
  return rest
    .slice(0, end - announcement.end)
    .trim()
    .split(/\s+/).length >= 4
    ? end
    : undefined
}
