import { constants, isUtf8 } from 'node:buffer'
import type { Span } from '../document/span.ts'
import { LINE_FEED } from '../text/characters.ts'
import { type LineEnds, lineEndsFor } from './line-ends.ts'

/** A line that is not UTF-8, in the text it was decoded into. */
export interface BrokenLine extends Span {
  /** From 0. */
  readonly line: number
  /** Where its first wrong byte is, from the start of the bytes. */
  readonly byte: number
}

/** A text and the lines of it that were not UTF-8. */
export interface Decoded {
  readonly text: string
  readonly broken: readonly BrokenLine[]
}

/** A text longer than a string can be. */
export class TooLongError extends Error {
  override readonly name = 'TooLongError'
  constructor() {
    super(`more than ${Math.floor(constants.MAX_STRING_LENGTH / (1 << 20))} MiB cannot be held`)
  }
}

const NONE: readonly BrokenLine[] = []
/** Byte 0x80 becomes U+DC80, and so on: lone surrogates, which UTF-8 never yields (Python's surrogateescape). */
const ESCAPED_NUL = 0xdc00
const ESCAPED = /[\udc80-\udcff]/u
const FIRST_ESCAPED = 0xdc80
const LAST_ESCAPED = 0xdcff

/**
 * Decodes UTF-8 so that {@link encodeUtf8} gives the same bytes back, whatever they are: a line that is not
 * UTF-8 is decoded byte for byte, each byte from 0x80 on as a lone surrogate U+DC80–U+DCFF.
 *
 * @param ends what ends a line beside LF
 * @throws TooLongError if the text would be longer than a string can be
 */
export function decodeUtf8(bytes: Buffer, ends: LineEnds = lineEndsFor(false)): Decoded {
  try {
    return decoded(bytes, ends)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw code === 'ERR_STRING_TOO_LONG' || error instanceof RangeError ? new TooLongError() : error
  }
}

function decoded(bytes: Buffer, ends: LineEnds): Decoded {
  if (isUtf8(bytes)) return { text: bytes.toString('utf8'), broken: NONE }
  const parts: string[] = []
  const broken: BrokenLine[] = []
  let length = 0
  let line = 0
  for (let start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(LINE_FEED, start)
    const next = feed < 0 ? bytes.length : feed + 1
    const isFine = isUtf8(bytes.subarray(start, next))
    while (start < next) {
      const found = isFine ? null : ends.first(bytes, start)
      const after = Math.min(next, found?.next ?? next)
      const own = bytes.subarray(start, after)
      const isOwnFine = isFine || isUtf8(own)
      // The line end is a character also where the line is none.
      const end = Math.min(found?.start ?? after, after)
      const text = isOwnFine
        ? own.toString('utf8')
        : escaped(bytes.subarray(start, end)) + bytes.toString('utf8', end, after)
      if (!isOwnFine)
        broken.push({ line, byte: start + firstWrongByte(own), start: length, end: length + text.length })
      parts.push(text)
      length += text.length
      start = after
    }
  }
  return { text: parts.join(''), broken }
}

function escaped(bytes: Buffer): string {
  // By way of UTF-16, since a line may hold more such bytes than a pattern can find at once.
  const units = Buffer.allocUnsafe(2 * bytes.length)
  for (let k = 0; k < bytes.length; k++) {
    const byte = bytes[k]!
    units[2 * k] = byte
    units[2 * k + 1] = byte < 0x80 ? 0 : ESCAPED_NUL >> 8
  }
  return units.toString('utf16le')
}

/** The UTF-8 of a text; the lone surrogates that {@link decodeUtf8} makes become their bytes again. */
export function encodeUtf8(text: string): Buffer {
  if (!ESCAPED.test(text)) return Buffer.from(text, 'utf8')
  // A lone surrogate counts three bytes here and takes one: there is room for all.
  const bytes = Buffer.allocUnsafe(Buffer.byteLength(text, 'utf8'))
  let filled = 0
  let at = 0
  for (let k = 0; k < text.length; k++) {
    if (!isEscaped(text, k)) continue
    if (at < k) filled += bytes.write(text.slice(at, k), filled, 'utf8')
    bytes[filled] = text.charCodeAt(k) - ESCAPED_NUL
    filled += 1
    at = k + 1
  }
  filled += bytes.write(text.slice(at), filled, 'utf8')
  return bytes.subarray(0, filled)
}

/** Whether the unit at `k` stands for a byte: it is none of a pair's. */
function isEscaped(text: string, k: number): boolean {
  const unit = text.charCodeAt(k)
  if (unit < FIRST_ESCAPED || unit > LAST_ESCAPED) return false
  const before = k === 0 ? 0 : text.charCodeAt(k - 1)
  return before < 0xd800 || before > 0xdbff
}

/** How many bytes {@link encodeUtf8} makes of a text. */
export function utf8Length(text: string): number {
  let escaped = 0
  for (let at = 0; at < text.length; at++) if (isEscaped(text, at)) escaped += 1
  // The runtime counts three bytes for a lone surrogate.
  return Buffer.byteLength(text) - 2 * escaped
}

/** Looks over bytes that come in pieces, and are never held together, for what is no UTF-8. */
export interface Utf8Watch {
  /** Takes the next piece; gives where the first wrong byte of all is, -1 while none is known. */
  piece(bytes: Buffer): number
  /** There are no more: a character that has only begun is wrong too. */
  end(): number
}

/** A character of which so many bytes have come may be whole with the next piece. */
const MOST_BEGUN = 3

export function utf8Watch(): Utf8Watch {
  let wrong = -1
  let seen = 0
  /** The bytes of a character that goes on in the next piece. */
  let begun: Buffer = Buffer.alloc(0)
  return {
    piece(bytes) {
      if (wrong >= 0) return wrong
      const all = begun.length === 0 ? bytes : Buffer.concat([begun, bytes])
      const at = isUtf8(all) ? all.length : firstWrongByte(all)
      if (all.length - at > MOST_BEGUN) wrong = seen + at
      else begun = Buffer.from(all.subarray(at))
      seen += at
      return wrong
    },
    end: () => (wrong < 0 && begun.length > 0 ? seen : wrong),
  }
}

/** Where bytes stop being UTF-8: the first byte of the first sequence that is none (The Unicode Standard, table 3-7). */
export function firstWrongByte(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at)
    if (length === 0) return at
    at += length
  }
  return at
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!
  if (lead < 0x80) return 1
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
  const second = bytes[at + 1] ?? 0
  const isShort = (lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90)
  const isLong = (lead === 0xed && second > 0x9f) || (lead === 0xf4 && second > 0x8f)
  if (isShort || isLong) return 0
  for (let k = 1; k < length; k++) if (((bytes[at + k] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}
