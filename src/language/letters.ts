// What kind of letter a character is, by its UTF-16 unit or at the start of a text: the one place that decides what is a
// capital. Most letters are of Basic Latin, of which a number tells; of all others the Unicode properties that the
// patterns name. (What bytes read as another encoding look like is another question: `transforms/repair/letters.ts`.)

const CAPITAL = /^\p{Lu}/u
const SMALL = /^\p{Ll}/u
const LETTER = /^\p{L}/u
const FIRST_LETTER_BEYOND = 0xaa

/** Whether a unit is a capital letter; a surrogate is none. */
export function isCapital(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  return code >= FIRST_LETTER_BEYOND && CAPITAL.test(String.fromCharCode(code))
}

/** Whether a unit is a small letter; a surrogate is none. */
export function isSmall(code: number): boolean {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a
  return code >= FIRST_LETTER_BEYOND && SMALL.test(String.fromCharCode(code))
}

/** Whether a unit is a letter of any script; a surrogate is none. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code | 32) >= 0x61 && (code | 32) <= 0x7a
  return code >= FIRST_LETTER_BEYOND && LETTER.test(String.fromCharCode(code))
}

/** Whether a unit is a letter of any script or one of 0 to 9. */
export function isLetterOrDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || isLetter(code)
}

/** The small letter of a unit that is a capital. */
export function smallOf(capital: number): number {
  return capital < 0x100 ? capital | 32 : String.fromCharCode(capital).toLowerCase().charCodeAt(0)
}

/** First and last units of the blocks of Unicode that have capitals, within 16 bits. */
const BLOCKS_WITH_CAPITALS: readonly (readonly [number, number])[] = [
  [0x41, 0x5a], // Basic Latin
  [0xc0, 0x58f], // Latin-1, Latin Extended-A and -B, Greek, Cyrillic, Armenian
  [0x10a0, 0x10ff], // Georgian
  [0x13a0, 0x13ff], // Cherokee
  [0x1c80, 0x1cbf], // Cyrillic Extended-C, Georgian Extended
  [0x1e00, 0x1fff], // Latin Extended Additional, Greek Extended
  [0x2c00, 0x2cff], // Glagolitic, Latin Extended-C, Coptic
  [0xa640, 0xa69f], // Cyrillic Extended-B
  [0xa720, 0xa7ff], // Latin Extended-D
]

/** Every capital letter, as a unit of 16 bits. */
export function* capitals(): Generator<number> {
  for (const [first, last] of BLOCKS_WITH_CAPITALS)
    for (let code = first; code <= last; code++) if (isCapital(code)) yield code
}

/** Whether a text begins with a capital letter. */
export function beginsCapital(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : CAPITAL.test(text)
}

/** Whether a text begins with a small letter. */
export function beginsSmall(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 0x80 ? code >= 0x61 && code <= 0x7a : SMALL.test(text)
}

/** Whether white space, as `\s` has it, is at a place of a text; false past its end. */
export function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 0x80 ? code === 0x20 || (code >= 9 && code <= 13) : WHITE_SPACE.test(text[at] ?? '')
}

const WHITE_SPACE = /\s/
