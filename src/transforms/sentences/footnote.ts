import { MONTHS } from '../../language/calendar.ts'
import { SMALL_TITLE_WORDS } from '../../language/counted/small-title-words.ts'
import { isCapital, isSmall } from '../../language/letters.ts'
import { NUMBERED_NOUNS } from '../../language/numbered-nouns.ts'
import { tokenBefore, wordStartingAt } from '../../language/stops/word.ts'
import { isDigit, isSpace } from '../../text/punctuation.ts'
import type { SentenceScan } from './scan.ts'
import { isWholeWord } from './small-start.ts'

/** A mark in square brackets: `[1]`, `[2, 3]`, `[4–6]`, `[a]`, `[catatan 1]`, `[butuh rujukan]`. */
const NOTE =
  /\[(?:\d{1,3}(?:[-–, ]{1,2}\d{1,3}){0,4}|[a-z]|(?:catatan|note|nb) \d{1,3}|(?:butuh|perlu) rujukan|citation needed|sic)\]/iy

/** The raised figures: `¹`, `²`, `³`, `⁰`, `⁴` to `⁹`. */
const isRaised = (code: number): boolean =>
  code === 0xb9 || code === 0xb2 || code === 0xb3 || code === 0x2070 || (code >= 0x2074 && code <= 0x2079)

/**
 * The place after the footnote marks that are glued to a stop, `at` being the place after it: `garam.[1][2]`, `garam.¹`, `garam.[1] [2]`.
 * They belong to the sentence before them. `at` itself if there is none.
 */
export function endOfNotes(text: string, at: number, to: number): number {
  let end = at
  while (end < to) {
    const code = text.charCodeAt(end)
    if (isRaised(code)) end++
    else {
      const open = end > at && code === 32 ? end + 1 : end
      if (text.charCodeAt(open) !== 91) return end
      NOTE.lastIndex = open
      if (!NOTE.test(text) || NOTE.lastIndex > to) return end
      end = NOTE.lastIndex
    }
  }
  return end
}

const months: ReadonlySet<string> = new Set(MONTHS)

/** No footnote of an article has a longer number. */
const LONGEST_FIGURE = 2

/**
 * The place after a footnote's figure that lost its raised type and is glued to a stop: `garam.1 Warga`. Only after a
 * whole small word that nothing numbers and a single stop, and before a sentence: a capital that is no month, and a small
 * word that joins no title. `at` itself otherwise (`No.1 Dunia`, `Liga.1 Indonesia`, `usai.2 Maret`, `selesai.5 orang`), and
 * where a heading about so many things lost its line (`usai.5 Alasan Warga Pindah`, `usai.10 Jurusan yang Sepi`).
 */
export function endOfNoteFigure(scan: SentenceScan, stop: number, at: number): number {
  const { text, to } = scan
  if (at !== stop + 1 || text.charCodeAt(stop) !== 46 || !isDigit(text.charCodeAt(at))) return at
  let end = at
  while (end <= at + LONGEST_FIGURE && end < to && isDigit(text.charCodeAt(end))) end++
  if (end - at > LONGEST_FIGURE || text.charCodeAt(at) === 48 || !isSpace(text.charCodeAt(end))) return at
  if (!isCapital(text.charCodeAt(end + 1)) || !isSmall(text.charCodeAt(end + 2))) return at
  const before = tokenBefore(scan, stop)
  if (!isSmall(before.charCodeAt(0)) || !isWholeWord(before) || NUMBERED_NOUNS.has(before)) return at
  const word = wordStartingAt(text, end + 1)
  const second = end + 1 + word.length + 1
  if (months.has(word) || !isSmall(text.charCodeAt(second))) return at
  return SMALL_TITLE_WORDS.has(wordStartingAt(text, second)) ? at : end
}
