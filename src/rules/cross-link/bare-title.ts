import { ORDINARY_WORDS } from '../../language/counted/ordinary-words.ts'
import { SENTENCE_OPENERS, STRONG_SENTENCE_OPENERS } from '../../language/counted/sentence-openers.ts'
import { beginsCapital } from '../../language/letters.ts'
import { OFFICE_OPENERS } from '../../language/office-openers.ts'
import { isFirstName } from '../headline/known-name.ts'
import { bareTitle } from '../headline/own-title.ts'
import { sentenceStart } from '../headline/sentence-start.ts'
import {
  halvesQuotation,
  mayOpenTitle,
  type TitleRun,
  titleRunAt,
  titleSigns,
} from '../headline/title-run.ts'
import { isContent, type Word, wordOf } from '../headline/title-word.ts'
import type { LineContext, Rule, Take } from '../rule.ts'
import { linkedWords } from './linked-titles.ts'

/** A title that no cue announces has so many words; sub-headings are shorter. */
const FEWEST_WORDS = 6
/** One that the text holds twice may be shorter. */
const FEWEST_WORDS_TWICE = 4
/** More words than a title has are titles in a row. */
const WORDS_OF_LIST = 18
/** How far before the first small word a sentence may begin, in words. */
const FURTHEST_BACK = 6
const SENTENCE_BREAK =
  /(?:[\p{L}%)\]]|\d{3})(?:\.|…|[.!?…]["”])[”"’')\]]*[ \u00a0]+(?=(?:[•▪●] ?)?["“‘'[]?[\p{Lu}\d])/uy
const ANY_STOP = /[.!?…]/g

/** Titles of other articles that stand between sentences, with no words that announce them. */
export const BARE_TITLE: Rule = {
  name: 'cross-link/bare-title',
  takes:
    'a headline in title case between two sentences of one line, or several in a row, that no words announce: what another link of the text has as its title, or six words or more, of which prose writes at least two small and headlines alone have one, up to a word that opens a sentence or the line’s end',
  never:
    'a sub-heading, the name of a law, an institution, a film or a programme, a headline that is quoted, a list of names; one whose end cannot be told',
  where: 'inline',
  capitals: true,
  literals: [],
  take(context) {
    const { text } = context
    const takes: Take[] = []
    let from = text.search(/\S/)
    while (from >= 0) {
      const run = mayOpenTitle(text, from) ? titleRunAt(text, from) : null
      const end = run === null ? null : endOfTitles(context, run)
      if (end !== null) takes.push({ start: from, end })
      from = afterSentenceBreak(text, end ?? Math.max(from, (run?.end ?? 0) - LONGEST_STOP))
    }
    return takes.length === 0 ? null : takes
  },
  evidence:
    'fired 804 times in 490 of 23,103 articles, most of them of one scraper; of an earlier form some 80 titles were read, all right but one, which took a word too many',
  examples: [
    {
      text: 'Air surut, kata Sari. Bupati Sukamaju Bantah Kecolongan soal Tanggul yang Jebol Ia mengatakan tanggul itu dijaga.',
      becomes: 'Air surut, kata Sari. Ia mengatakan tanggul itu dijaga.',
    },
    {
      text: 'Air surut, kata Sari. Sekda Wanasari Pastikan Bantuan Banjir Tiba Pekan Depan Sari menambahkan, warga menunggu.',
      becomes: 'Air surut, kata Sari. Sari menambahkan, warga menunggu.',
    },
    {
      text: 'Air surut sejak Senin.\nWarga Pulang.\nBupati Wanasari Bantah Bangun Tanggul Baru Polisi Tangkap Pencuri Ternak di Sukamaju Cara Warga Desa Rayakan Panen Raya Tahun Ini',
      becomes: 'Air surut sejak Senin.\nWarga Pulang.',
    },
    {
      text: 'Air surut. • Bupati Wanasari Bantah Bangun Tanggul Baru • Polisi Tangkap Pencuri Ternak di Sukamaju Menurut Sari, air surut.',
      becomes: 'Air surut. Menurut Sari, air surut.',
    },
  ],
  keeps: [
    'Air surut. • Tanggul Lama Sukamaju • Pasar Ikan Wanasari • Balai Desa Menurut Sari, ketiganya ditutup.',
    'Air surut. Cara Memilih Sepatu yang Tepat untuk Musim Hujan Menurut Sari, sol yang tebal lebih baik.',
    'Air surut. Undang-Undang Pemberantasan Tindak Pidana Korupsi dan Pencucian Uang Menurut Sari, undang-undang itu lama.',
    'Air surut. Kepala Badan Penanggulangan Bencana Daerah Kabupaten Wanasari Sari Wiratama meminta warga menunggu.',
    'Air surut. Siapkan Payung dan Jas Hujan Sementara itu, warga menunggu.',
    'Air surut. Sari membaca berita "Bupati Sukamaju Bantah Kecolongan soal Tanggul yang Jebol" Ia lalu pulang.',
    'Bupati Sukamaju Bantah Kecolongan soal Tanggul yang Jebol Lagi\nAir surut sejak Senin.',
    'Air surut.\nWarga Minta Bupati Bangun Kembali Tanggul yang Jebol\nIa mengatakan tanggul itu dijaga.',
  ],
}

/** The place after the first break between sentences from a place on, or -1. The stops are found first, for they are few. */
function afterSentenceBreak(text: string, from: number): number {
  ANY_STOP.lastIndex = from + 1
  while (ANY_STOP.test(text)) {
    const stop = ANY_STOP.lastIndex - 1
    // Before it is a letter or a mark, or three digits.
    if (breaksFrom(text, stop - 1) || (stop - 3 >= from && breaksFrom(text, stop - 3)))
      return SENTENCE_BREAK.lastIndex
  }
  return -1
}

function breaksFrom(text: string, at: number): boolean {
  SENTENCE_BREAK.lastIndex = at
  return SENTENCE_BREAK.test(text)
}

/** Where the titles of a run end, or null if they are none or their end cannot be told. */
export function endOfTitles(
  context: LineContext,
  { words, start, end, isStopped, isBeforeField }: TitleRun,
): number | null {
  if (words.length < FEWEST_WORDS_TWICE || isStopped) return null
  // Names alone are the most of what has capitals.
  if (titleSigns(words, 0, words.length).small === 0) return null
  const { text, isFirst } = context
  const opensLine = text.slice(0, start).trim() === ''
  const next = isBeforeField ? null : wordAfter(text, end)
  const linked = opensLine && isFirst ? null : endOfLinked(context, words, next, opensLine)
  if (linked !== null) return linked
  // The first line may begin with the article's own headline.
  if (next === null)
    return opensLine && (isFirst || words.length < WORDS_OF_LIST)
      ? null
      : areTitles(context, words, 'good')
        ? end
        : null
  if ((opensLine && isFirst) || !isContent(next)) return null
  const begins = sentenceStart(text, [...words, next], words.length, false)
  const index = begins === null ? -1 : words.findIndex((word) => word.start === begins)
  if (index < FEWEST_WORDS_TWICE || words.length - index > FURTHEST_BACK) return null
  const opening = openingOf(text, words[index]!, start)
  if (opening === null || !areTitles(context, words.slice(0, index), opening)) return null
  const last = words[index - 1]!
  return last.seam < 0 ? last.end : last.seam
}

/** Where a title ends that another link of the text has too; a line of its own goes whole or not at all. */
function endOfLinked(
  { text, layout }: LineContext,
  words: readonly Word[],
  next: Word | null,
  opensLine: boolean,
): number | null {
  // What a cue announces is itself after one.
  if (layout === null || isBehindCue(text, words[0]!.start)) return null
  const linked = linkedWords(layout, text, words)
  if (linked === 0) return null
  const { small, verbs } = titleSigns(words, 0, linked)
  const after = words[linked] ?? next
  const isOne = after === null ? small > 0 : !opensLine && verbs > 0 && beginsCapital(after.core)
  return isOne ? words[linked - 1]!.end : null
}

function isBehindCue(text: string, at: number): boolean {
  return /(?:[:»>–-]|(?:juga|pula|lainnya|picks|terkait))[ \u00a0]?$/i.test(
    text.slice(Math.max(0, at - 10), at),
  )
}

/** What shows that a sentence begins: a word that only opens sentences, one that does so often, a name. */
type SignOfOpening = 'strong' | 'good' | 'name'

/** How surely a sentence begins at a word: by one that opens sentences, or by a name that the text around has used. */
function openingOf(text: string, { core, end }: Word, from: number): SignOfOpening | null {
  const small = core.toLowerCase()
  if (STRONG_SENTENCE_OPENERS.has(small)) return 'strong'
  if (SENTENCE_OPENERS.has(small)) return 'good'
  if (core.length < 3 || OFFICE_OPENERS.has(small) || ORDINARY_WORDS.has(small)) return null
  const isName =
    isFirstName(text.slice(Math.max(0, from - NAME_BEFORE), from), core) ||
    isFirstName(text.slice(end, end + NAME_BEFORE), core)
  return isName ? 'name' : null
}

/** Whether words are titles: they say so themselves, or are there twice. */
function areTitles(
  { text, layout, title }: LineContext,
  words: readonly Word[],
  end: SignOfOpening,
): boolean {
  const { capitals, small, verbs } = titleSigns(words, 0, words.length)
  if (capitals * 3 < words.length * 2) return false
  const piece = text.slice(words[0]!.start, words.at(-1)!.end)
  if (halvesQuotation(piece) || TIMES.test(piece)) return false
  if (
    words.length >= FEWEST_WORDS &&
    verbs > 0 &&
    (small > 1 || (end === 'strong' && words.length > FEWEST_WORDS))
  )
    return true
  if (title !== null && bareTitle(title) === piece.trim()) return true
  return end !== 'name' && capitals >= FEWEST_WORDS_TWICE && small > 0 && layout?.holdsTwice(piece) === true
}

/** A timetable. */
const TIMES = /\d[.:]\d\d(?!\d).{1,200}\d[.:]\d\d(?!\d)/

/** What ends a sentence has so many characters at most, the last letter and its marks. */
const LONGEST_STOP = 4
/** How much of the text before and after is searched for a name. */
const NAME_BEFORE = 6000

function wordAfter(text: string, from: number): Word | null {
  let start = from
  while (start < text.length && /\s/.test(text[start]!)) start += 1
  if (start === text.length) return null
  let end = start
  while (end < text.length && !/\s/.test(text[end]!)) end += 1
  return wordOf(text, start, end, false)
}
