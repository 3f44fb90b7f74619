import { CARRIAGE_RETURN, FORM_FEED, LINE_FEED } from '../text/characters.ts'

/**
 * Which bytes end a line: LF alone, or also CR, FF and the line and paragraph separator, if the chain makes line feeds
 * of them. So a text in which every line ends otherwise is no line too long to be held. U+0085, which may be an
 * ellipsis too, ends none here.
 */
export interface LineEnds {
  /** The same in a text that was decoded. */
  readonly pattern: RegExp
  /**
   * The first line end that begins at or after `from`, with all that follow it right on up to an LF; null if there is
   * none, or if more of it may come after these bytes.
   */
  first(bytes: Buffer, from: number): LineEndSpan | null
  /** After the last one that is whole, as with `first`; 0 if there is none. */
  last(bytes: Buffer): number
  /** After the last one that ends before `at`; 0 if there is none. */
  before(bytes: Buffer, at: number): number
  /** Where a line end begins of which more may come; the length if there is none. */
  begun(bytes: Buffer): number
}

export interface LineEndSpan {
  readonly start: number
  readonly next: number
}

/** The line and paragraph separator are E2 80 A8 and E2 80 A9. */
const SEPARATOR_LEAD = 0xe2

/** The ends of lines in a chain that mends other line ends, or does not. */
export function lineEndsFor(mendsLineEnds: boolean): LineEnds {
  return mendsLineEnds ? ANY_ENDS : FEEDS
}

/** Whether a character ends a line in one form or another. */
export function isLineEnd(character: string): boolean {
  return ENDS_LINE.test(character)
}

const ENDS_LINE = /^[\n\f\r\u2028\u2029]$/

/** Lines that end at LF. */
const FEEDS: LineEnds = {
  pattern: /\n/g,
  first(bytes, from) {
    const start = bytes.indexOf(LINE_FEED, from)
    return start < 0 ? null : { start, next: start + 1 }
  },
  last: (bytes) => bytes.lastIndexOf(LINE_FEED) + 1,
  before: (bytes, at) => (at < 2 ? 0 : bytes.lastIndexOf(LINE_FEED, at - 2) + 1),
  begun: (bytes) => bytes.length,
}

/** Lines that end at any of them. */
const ANY_ENDS: LineEnds = {
  pattern: /[\f\r\u2028\u2029]+\n?|\n/g,
  first(bytes, from) {
    let start = from
    while (start < bytes.length && endLength(bytes, start) === 0) start += 1
    let next = start
    while (next < bytes.length && bytes[next] !== LINE_FEED && endLength(bytes, next) > 0)
      next += endLength(bytes, next)
    if (bytes[next] === LINE_FEED) return { start, next: next + 1 }
    return next >= begun(bytes) ? null : { start, next }
  },
  last: (bytes) => afterEndBefore(bytes, begun(bytes)),
  before: (bytes, at) => afterEndBefore(bytes, startOfEnd(bytes, at)),
  begun,
}

/** How many bytes the line end is long that begins here; 0 if none does. */
function endLength(bytes: Buffer, at: number): number {
  const byte = bytes[at]!
  if (byte === LINE_FEED || byte === FORM_FEED || byte === CARRIAGE_RETURN) return 1
  return byte === SEPARATOR_LEAD && isUnicodeSeparator(bytes, at) ? 3 : 0
}

function isUnicodeSeparator(bytes: Buffer, at: number): boolean {
  const third = bytes[at + 2]
  return bytes[at + 1] === 0x80 && (third === 0xa8 || third === 0xa9)
}

/** Where the line end begins that lies right before `at`; `at` itself if there is none. */
function startOfEnd(bytes: Buffer, at: number): number {
  let start = bytes[at - 1] === LINE_FEED ? at - 1 : at
  for (;;) {
    const byte = bytes[start - 1]
    if (byte === FORM_FEED || byte === CARRIAGE_RETURN) start -= 1
    else if (start >= 3 && endLength(bytes, start - 3) === 3) start -= 3
    else return start
  }
}

/** After the last line end that lies before `at`, 0 if there is none. */
function afterEndBefore(bytes: Buffer, at: number): number {
  let end = at
  while (end > 0 && startOfEnd(bytes, end) === end) end -= 1
  return end
}

function begun(bytes: Buffer): number {
  let end = bytes.length
  // A separator of which one or two bytes have come.
  if (bytes[end - 1] === SEPARATOR_LEAD) end -= 1
  else if (bytes[end - 1] === 0x80 && bytes[end - 2] === SEPARATOR_LEAD) end -= 2
  return bytes[end - 1] === LINE_FEED ? end : startOfEnd(bytes, end)
}
