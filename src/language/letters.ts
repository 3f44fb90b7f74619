// What kind of letter a text begins with. Most letters are of Basic Latin, of which a number tells; of all others
// the Unicode properties that the patterns name.

const CAPITAL = /^\p{Lu}/u
const SMALL = /^\p{Ll}/u

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
