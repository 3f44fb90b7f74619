/*
 * Letters of Basic Latin and Latin-1 alone, known by their code: what bytes of one encoding become that were read as
 * another. A letter of any other script beside them is no evidence, so these are not the letters of `src/language`.
 */

/** Whether a character code is a small letter of Basic Latin or Latin-1. NaN, for past the edge, is none. */
export function isLatinSmall(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0xff && code !== 0xf7)
}

/** Whether a character code is a capital letter of Basic Latin or Latin-1. */
export function isLatinCapital(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde && code !== 0xd7)
}

export function isLatinLetter(code: number): boolean {
  return isLatinSmall(code) || isLatinCapital(code)
}

export function isAsciiDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}
