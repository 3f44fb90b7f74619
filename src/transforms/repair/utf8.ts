/** One UTF-8 sequence that is in a line as one character for each of its bytes. */
export interface Sequence {
  readonly start: number
  readonly end: number
  /** The character that the bytes meant. */
  readonly meant: string
}

const NO_TEXT = /^[\0-\x1f\x7f\p{Cn}\p{Co}\p{Cs}]$/u

/**
 * Reads a line's characters at `start` as bytes and those as one UTF-8 sequence. Two halves of a surrogate pair,
 * each written in three bytes (CESU-8, as old databases write emoji), are one sequence too.
 *
 * @param byteOf the byte 80–FF that a character code stands for in the wrong code page, or -1
 * @returns null if the bytes are not one well-formed sequence (no overlong form, no lone surrogate, nothing above
 *   U+10FFFF), or if they mean an ASCII control, a private or an unassigned character: reading those as text
 *   would make it no better
 */
export function sequenceAt(line: string, start: number, byteOf: (code: number) => number): Sequence | null {
  const first = codeAt(line, start, byteOf)
  if (first === null) return null
  const { length } = first
  if (first.code < 0xd800 || first.code > 0xdfff) return meaning(start, start + length, first.code)
  const second = first.code < 0xdc00 ? codeAt(line, start + length, byteOf) : null
  if (second === null || second.code < 0xdc00 || second.code > 0xdfff) return null
  const code = 0x10000 + ((first.code - 0xd800) << 10) + (second.code - 0xdc00)
  return meaning(start, start + length + second.length, code)
}

function meaning(start: number, end: number, code: number): Sequence | null {
  const meant = String.fromCodePoint(code)
  return NO_TEXT.test(meant) ? null : { start, end, meant }
}

/** The number that a lead byte and the bytes after it make, surrogates included. */
function codeAt(
  line: string,
  start: number,
  byteOf: (code: number) => number,
): { code: number; length: number } | null {
  const lead = byteOf(line.charCodeAt(start))
  const length = lengthOf(lead)
  if (length === 0 || start + length > line.length) return null
  let code = lead & (0x7f >> length)
  for (let i = start + 1; i < start + length; i++) {
    const byte = byteOf(line.charCodeAt(i))
    if (byte < 0x80 || byte > 0xbf) return null
    code = (code << 6) | (byte & 0x3f)
  }
  return code < LEAST[length]! || code > 0x10ffff ? null : { code, length }
}

/** The least code point that needs so many bytes. */
const LEAST = [0, 0, 0x80, 0x800, 0x10000]

function lengthOf(lead: number): number {
  if (lead < 0xc2 || lead > 0xf4) return 0
  if (lead < 0xe0) return 2
  return lead < 0xf0 ? 3 : 4
}
