import type { Span } from '../../document/span.ts'
import {
  BRACKET,
  BRACKET_END,
  candidateFrom,
  DOUBLE,
  kindAt,
  kinds,
  markWidth,
  SINGLE,
  STOP,
  skipWhite,
  trimWhite,
} from '../../text/punctuation.ts'
import { closingBracket } from './bracket.ts'
import { paragraphEnd } from './paragraph.ts'
import { closingMark, closingSingle, opensQuotation } from './quotation.ts'
import { beginSentence, type SentenceScan, scanOf } from './scan.ts'
import { endOfStops, stopsEndSentence } from './stop.ts'

export { sentenceLines } from './lines.ts'

export interface SentenceOptions {
  /** A stop inside a quotation ends a sentence too. Default: a quotation is kept whole. */
  readonly splitQuotes?: boolean | undefined
  /** Lines were wrapped: a paragraph goes on to a blank line or to an item of a list. Default: a line is a paragraph. */
  readonly wrapped?: boolean | undefined
  /** More words that never end a sentence, with or without their last stop, as they are written. */
  readonly abbreviations?: readonly string[] | undefined
}

/**
 * The sentences of an Indonesian text as spans in UTF-16 units: ascending, not overlapping, without white space at
 * their edges; every character that is not white space lies in exactly one. Never throws; linear in the length.
 */
export function sentences(text: string, options: SentenceOptions = {}): Span[] {
  const spans: Span[] = []
  const own = options.abbreviations
  const abbreviations = own && own.length > 0 ? new Set(own.map((word) => word.replace(/\.$/, ''))) : null
  let candidate = -1
  for (let from = skipWhite(text, 0, text.length); from < text.length; ) {
    const to = paragraphEnd(text, from, options.wrapped === true)
    const scan = scanOf(text, from, to, abbreviations)
    candidate = splitParagraph(scan, Math.max(candidate, from), options.splitQuotes === true, spans)
    from = skipWhite(text, to, text.length)
  }
  return spans
}

/**
 * The one forward scan: from candidate to candidate, past quotations and brackets. No candidate is between the
 * paragraph's start and `from`; gives the first place after the paragraph of which the same holds.
 */
function splitParagraph(scan: SentenceScan, from: number, splitQuotes: boolean, spans: Span[]): number {
  const { text, to } = scan
  let at = candidateFrom(text, from)
  while (at < to) {
    const kind = kinds[text.charCodeAt(at)]
    if (kind === STOP) at = passStops(scan, at, spans)
    else if (kind === BRACKET) at = beforeEnd(scan, at, closingBracket(scan, at))
    else if (kind === SINGLE && markWidth(text, at) === 0)
      at = splitQuotes ? at + 1 : beforeEnd(scan, at, closingSingle(scan, at))
    else at = passMark(scan, at, splitQuotes)
    at = candidateFrom(text, at)
  }
  const end = trimWhite(text, scan.start, to)
  if (end > scan.start) spans.push({ start: scan.start, end })
  return at
}

/** Decides about the stops at `stop`; gives the place where the scan goes on. */
function passStops(scan: SentenceScan, stop: number, spans: Span[]): number {
  const end = endOfStops(scan, stop)
  if (!stopsEndSentence(scan, stop, end)) return end
  spans.push({ start: scan.start, end })
  beginSentence(scan, skipWhite(scan.text, end, scan.to))
  return scan.start
}

/** A double mark, or an ampersand that may begin one: past its quotation if it opens one that is to stay whole. */
function passMark(scan: SentenceScan, at: number, splitQuotes: boolean): number {
  const { text } = scan
  const width = markWidth(text, at)
  if (width === 0) return at + 1
  if (at < scan.quotationEnd || !opensQuotation(scan, at, width)) return at + width
  const close = closingMark(scan, at, width)
  if (close < 0) return at + width
  scan.quotationEnd = close
  return splitQuotes ? at + width : beforeEnd(scan, at, close)
}

/**
 * Where the scan goes on when what opened at `opening` closes at `close`: at the stops right before the close, which may
 * end a sentence together with it, else after it. Without a close, after the opening.
 */
function beforeEnd(scan: SentenceScan, opening: number, close: number): number {
  if (close < 0) return opening + 1
  const { text } = scan
  let stop = trimWhite(text, opening, close)
  while (stop > opening + 1 && closesInside(text, stop - 1)) stop--
  if (kindAt(text, stop - 1) !== STOP || stop - 1 <= opening)
    return close + Math.max(1, markWidth(text, close))
  while (stop - 1 > opening + 1 && kindAt(text, stop - 2) === STOP) stop--
  return stop - 1
}

function closesInside(text: string, at: number): boolean {
  const kind = kindAt(text, at)
  return kind === DOUBLE || kind === SINGLE || kind === BRACKET_END
}
