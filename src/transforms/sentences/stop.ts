import { isCapital, isLetterOrDigit, isSmall } from '../../language/letters.ts'
import { NAMES_WITH_MARKS } from '../../language/names-with-marks.ts'
import { REPORTING_VERBS_AFTER_QUOTES } from '../../language/reporting-verbs-after-quotes.ts'
import { stopBelongsToWord } from '../../language/stops/abbreviation.ts'
import { gluedEnds } from '../../language/stops/glued.ts'
import { isOrdinary, tokenBefore, wordStartingAt } from '../../language/stops/word.ts'
import {
  BRACKET,
  BRACKET_END,
  isInvisible,
  isSpace,
  kindAt,
  markWidth,
  PLAIN,
  SINGLE,
  STOP,
  skipEmoji,
  skipSpace,
  skipWhite,
  trimWhite,
} from '../../text/punctuation.ts'
import { endOfNoteFigure, endOfNotes } from './footnote.ts'
import { closesStrayQuotation, sideBySpacing } from './quotation.ts'
import { letterFrom, type SentenceScan } from './scan.ts'
import { beginsBrand, beginsWithSmall, isWholeWord } from './small-start.ts'

/**
 * The place after the run of stops that begins at `stop`, with the closing marks, brackets and emoji that belong
 * to it: `?!`, `...`, `. . .`, `."`, `.”)`, `! 🎉`, `.[1]`.
 */
export function endOfStops(scan: SentenceScan, stop: number): number {
  const { text, to } = scan
  let at = stop + 1
  while (at < to) {
    const kind = kindAt(text, at)
    if (kind === STOP || kind === BRACKET_END) at++
    else if (at === scan.quotationEnd || (kind !== PLAIN && closesStray(scan, at))) at += markWidth(text, at)
    else if (kind === SINGLE && sideBySpacing(scan, at, 1) === 'closes') at++
    else if (isDecoration(text, at, to)) at++
    else {
      const notes = endOfNotes(text, at, to)
      if (notes > at) return notes
      const further = kind === PLAIN ? endOfSpacedRest(scan, at, stop) : at
      if (further === at) return endOfNoteFigure(scan, stop, at)
      at = further
    }
  }
  return to
}

/** What comes after a stop and is no part of the text: invisible characters, and `*` or `_` of bold type. */
function isDecoration(text: string, at: number, to: number): boolean {
  const code = text.charCodeAt(at)
  if (isInvisible(code)) return true
  return (code === 42 || code === 95) && (at + 1 >= to || isSpace(text.charCodeAt(at + 1)))
}

function closesStray(scan: SentenceScan, at: number): boolean {
  const width = markWidth(scan.text, at)
  return width > 0 && closesStrayQuotation(scan, at, width)
}

/** Past white space to a closing mark (`menang. " kata`) or bracket (`sehat! )`), a stop that is alone (`. . .`) or emoji; else `at`. */
function endOfSpacedRest(scan: SentenceScan, at: number, stop: number): number {
  const { text, to } = scan
  if (text.charCodeAt(at) === 44) return endOfSeparator(scan, at, stop)
  const next = skipWhite(text, at, to)
  if (next >= to) return at
  if (next === scan.quotationEnd || kindAt(text, next) === BRACKET_END) return next
  if (next > at && kindAt(text, next) === STOP) {
    const after = next + 1
    return after >= to || isSpace(text.charCodeAt(after)) ? after : at
  }
  const code = text.charCodeAt(next)
  if (code < 0x2600) return at
  const end = skipEmoji(text, next, to)
  return end > next ? end : at
}

/**
 * A comma between two paragraphs that were written out as a list: `nasional.,"Ini`, `2020.,Ketua`. It comes after a
 * stop after a whole word and before a capital, where no comma belongs, and goes with the sentence before it.
 */
function endOfSeparator(scan: SentenceScan, at: number, stop: number): number {
  const { text, to } = scan
  const before = tokenBefore(scan, stop)
  if (before === '' ? kindAt(text, stop - 1) !== BRACKET_END : !isWholeWord(before)) return at
  let end = at
  while (end < to && (text.charCodeAt(end) === 44 || isSpace(text.charCodeAt(end)))) end++
  const next = end < to ? end + markWidth(text, end) : to
  return next < to && isCapital(text.charCodeAt(next)) ? trimWhite(text, at, end) : at
}

/** Whether the stops [stop, end) end the sentence that begins at `scan.start`. */
export function stopsEndSentence(scan: SentenceScan, stop: number, end: number): boolean {
  const { text, to } = scan
  if (end >= to) return false
  const isGlued = isLetterOrDigit(text.charCodeAt(end))
  if (isGlued) return scan.content < stop && (text.charCodeAt(end - 1) === 44 || gluedEnds(scan, stop, end))
  const next = skipSpace(text, end, to)
  const first = letterFrom(scan, next)
  if (first >= to || scan.content >= stop) return false
  if (next === end && !opensGlued(text, next)) return false
  if (isInnerPunctuation(text.charCodeAt(next))) return false
  if (isSmall(text.charCodeAt(first)) && !beginsBrand(text, first) && markWidth(text, next) === 0)
    return beginsWithSmall(scan, stop, end, first)
  if (isReportedBy(scan, stop, end, first)) return false
  if (isLoneStop(scan, stop, end)) return !stopBelongsToWord(scan, stop, next, first)
  return !isNameWithMark(scan, stop, end, first)
}

/** Whether what is glued to a stop opens the next sentence: a mark or a bracket. */
const opensGlued = (text: string, at: number): boolean =>
  kindAt(text, at) === BRACKET || markWidth(text, at) > 0

/** `, ; :` and the like after a stop show that the sentence goes on. */
const isInnerPunctuation = (code: number): boolean => code === 44 || code === 58 || code === 59 || code === 61

/** A single `.`, with brackets and footnote marks after it at most: the only stop that may belong to its word. */
function isLoneStop(scan: SentenceScan, stop: number, end: number): boolean {
  if (scan.text.charCodeAt(stop) !== 46) return false
  for (let at = stop + 1; at < end; at++) {
    if (endOfNotes(scan.text, at, end) === end) break
    if (kindAt(scan.text, at) !== BRACKET_END && !isInvisible(scan.text.charCodeAt(at))) return false
  }
  return stop === scan.from || kindAt(scan.text, stop - 1) !== STOP
}

/** `"Saya siap." Ucapnya.`: a reporting verb after a quotation, wrongly with a capital. */
function isReportedBy(scan: SentenceScan, stop: number, end: number, first: number): boolean {
  const { text } = scan
  if (end === stop + 1 || markWidth(text, end - 1) === 0) return false
  const word = wordStartingAt(text, first)
  return word.endsWith('nya') && REPORTING_VERBS_AFTER_QUOTES.has(word.toLowerCase())
}

/** `Yahoo! Inc.` */
function isNameWithMark(scan: SentenceScan, stop: number, end: number, first: number): boolean {
  if (end !== stop + 1 || scan.text.charCodeAt(stop) === 46) return false
  return NAMES_WITH_MARKS.has(tokenBefore(scan, stop)) && !isOrdinary(wordStartingAt(scan.text, first))
}
