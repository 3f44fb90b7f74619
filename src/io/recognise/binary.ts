import { firstWrongByte } from '../utf8.ts'

/** So much of the bytes, at least, must be no text for all of it to be none. */
const MOSTLY = 0.3
/** The same where there are NULs, and bytes that are no UTF-8 as well. */
const PARTLY = 0.1
/** Of the characters of a text, so many are ASCII at least, and in UTF-16 have a NUL beside them. */
const MOSTLY_ASCII = 0.6
const HARDLY_ANY = 0.05
const SHORTEST_UTF_16 = 4

/** Tabs, line ends, backspaces and escape sequences are in texts too. */
const CONTROLS_OF_TEXT = new Set([8, 9, 10, 11, 12, 13, 26, 27])

/** Whether bytes without a mark are UTF-16: the half of nearly every character is a NUL, always the same half. */
export function isUnmarkedUtf16(bytes: Uint8Array, nulsAt: 'odd' | 'even'): boolean {
  if (bytes.length < SHORTEST_UTF_16) return false
  const nuls = [0, 0]
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === 0) nuls[at & 1]! += 1
  const [even, odd] = nuls.map((count) => (2 * count) / bytes.length) as [number, number]
  return nulsAt === 'odd' ? odd > MOSTLY_ASCII && even < HARDLY_ANY : even > MOSTLY_ASCII && odd < HARDLY_ANY
}

/**
 * Whether bytes are no text in any encoding that is read: too many control characters and bytes that are no UTF-8. A text
 * with some NULs in it, or after it, is a text.
 */
export function isBinary(bytes: Uint8Array): boolean {
  let end = bytes.length
  while (end > 0 && bytes[end - 1] === 0) end -= 1
  if (end === 0) return bytes.length > 0
  let controls = 0
  let nuls = end < bytes.length ? 1 : 0
  for (let at = 0; at < end; at++) {
    const byte = bytes[at]!
    if ((byte < 32 && !CONTROLS_OF_TEXT.has(byte)) || byte === 127) controls += 1
    if (byte === 0) nuls += 1
  }
  if (controls === 0) return false
  const broken = wrongBytes(bytes.subarray(0, end))
  const share = (controls + broken) / end
  return share >= MOSTLY || (nuls > 0 && broken > 0 && share >= PARTLY)
}

/** How many bytes are part of no character of UTF-8; a character that the end cuts off aside. */
function wrongBytes(bytes: Uint8Array): number {
  let wrong = 0
  for (let at = 0; at < bytes.length; ) {
    at += firstWrongByte(bytes.subarray(at))
    if (at >= bytes.length) break
    if (bytes.length - at > 3) wrong += 1
    at += 1
  }
  return wrong
}
