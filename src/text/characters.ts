/*
 * Characters that more than one part looks for, by their codes: as bytes of UTF-8 and as UTF-16 units they are the same.
 */

export const LINE_FEED = 10
export const FORM_FEED = 12
export const CARRIAGE_RETURN = 13
export const SPACE = 32
/** `"` */
export const QUOTE = 34
/** `,` */
export const COMMA = 44
/** `[` */
export const OPEN_BRACKET = 91
/** `\` */
export const BACKSLASH = 92
/** `]` */
export const CLOSE_BRACKET = 93
/** `{` */
export const OPEN_BRACE = 123
/** `}` */
export const CLOSE_BRACE = 125
/** The control of Basic Latin that is no C0. */
export const DELETE = 127
/** U+00A0; in UTF-8 two bytes. */
export const NO_BREAK_SPACE = 0xa0

/** The codes of the characters of a string, each of one UTF-16 unit. */
export function codesOf(characters: string): Set<number> {
  return new Set(Array.from(characters, (one) => one.charCodeAt(0)))
}
