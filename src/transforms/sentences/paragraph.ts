import { isLetter, isSmall } from '../../language/letters.ts'
import { goesOnInNextLine } from '../../language/line-end-words.ts'
import { REPORTING_VERBS_AFTER_QUOTES } from '../../language/reporting-verbs-after-quotes.ts'
import { isListedAbbreviation } from '../../language/stops/abbreviation.ts'
import { beginsItem } from '../../language/stops/item.ts'
import { wordStartingAt } from '../../language/stops/word.ts'
import { BRACKET, BRACKET_END, DOUBLE, isSpace, kindAt, SINGLE, STOP } from '../../text/punctuation.ts'
import { beginsBrand } from './small-start.ts'

const FEED = 10

/**
 * The end of the paragraph that begins at `from`: the first line break that ends a sentence, or the end of the text.
 * Sentences, quotations and brackets never reach over it.
 */
export function paragraphEnd(text: string, from: number, wrapped: boolean): number {
  let lineStart = from
  for (;;) {
    const feed = text.indexOf('\n', lineStart)
    if (feed < 0) return text.length
    if (!paragraphGoesOn(text, { from, lineStart, feed, wrapped })) return feed
    lineStart = feed + 1
  }
}

/** The last line of a paragraph so far, [lineStart, feed); the paragraph began at `from`. */
interface LastLine {
  readonly from: number
  readonly lineStart: number
  readonly feed: number
  readonly wrapped: boolean
}

/** Whether a paragraph goes on after the line break that ends its last line. */
function paragraphGoesOn(text: string, { from, lineStart, feed, wrapped }: LastLine): boolean {
  let last = feed - 1
  while (last >= lineStart && isSpace(text.charCodeAt(last))) last--
  let next = feed + 1
  while (next < text.length && text.charCodeAt(next) !== FEED && isSpace(text.charCodeAt(next))) next++
  const isBlank = last < lineStart || next >= text.length || text.charCodeAt(next) === FEED
  if (isBlank) return false
  const isItem = beginsItem(text, next)
  // in wrapped text a number may only have come to the start of a line
  if (wrapped && isItem) return !beginsItem(text, from) && !endsWithSentenceStop(text, lineStart, last)
  if (wrapped) return true
  if (isItem || text.startsWith('http', next) || text.startsWith('www.', next)) return false
  if (last === lineStart && kindAt(text, last) === DOUBLE) return true
  if (endsWithStop(text, lineStart, last)) return isQuotationBeforeItsVerb(text, lineStart, last, next)
  const first = text.charCodeAt(next)
  if (isSmall(first)) return !beginsBrand(text, next)
  if (first === 41 || first === 93 || first === 44 || kindAt(text, next) === STOP) return true
  return kindAt(text, last) === BRACKET || goesOnInNextLine(text, lineStart, last + 1)
}

/** Whether a line ends in a stop or a colon, closing marks and brackets after it aside. */
function endsWithStop(text: string, lineStart: number, last: number): boolean {
  let at = last
  while (at > lineStart && isClosingAt(text, at)) at--
  const code = text.charCodeAt(at)
  return kindAt(text, at) === STOP || code === 58 || code === 59
}

/** Whether a line ends in a stop that is not an abbreviation's (`Jl. Raya No.`). */
function endsWithSentenceStop(text: string, lineStart: number, last: number): boolean {
  if (!endsWithStop(text, lineStart, last)) return false
  return text.charCodeAt(last) !== 46 || !isListedAbbreviation(wordEndingAt(text, lineStart, last - 1))
}

function isClosingAt(text: string, at: number): boolean {
  const kind = kindAt(text, at)
  return kind === DOUBLE || kind === SINGLE || kind === BRACKET_END || isSpace(text.charCodeAt(at))
}

/** `"Kami siap."` and, on the next line, `ujar Budi`. */
function isQuotationBeforeItsVerb(text: string, lineStart: number, last: number, next: number): boolean {
  if (last <= lineStart || kindAt(text, last) !== DOUBLE || !isSmall(text.charCodeAt(next))) return false
  return REPORTING_VERBS_AFTER_QUOTES.has(wordStartingAt(text, next))
}

function wordEndingAt(text: string, floor: number, last: number): string {
  let start = last + 1
  while (start > floor && start > last - 30 && isLetter(text.charCodeAt(start - 1))) start--
  return text.slice(start, last + 1)
}
