/** What a line looks like, above all at its ends: cheap questions that transforms ask of every line. */

const UNDECODED_BYTE = /[\uDC80-\uDCFF]/u
const LIST_MARK = /^\s*(?:[-–—•*·▪●○►✓]|\d{1,3}[.)]|[A-Za-z][.)])\s/

/**
 * Whether the text holds a lone surrogate U+DC80–U+DCFF, which stands for a byte that is not UTF-8: so the
 * readers hand on what they cannot decode. Such a line passes as it came.
 */
export function holdsUndecodedByte(text: string): boolean {
  return UNDECODED_BYTE.test(text)
}

/** Whether the text ends as a sentence does: `.`, `!`, `?` or `…`, closing quotes and brackets after it allowed. */
export function endsSentence(text: string): boolean {
  let at = trimmedEnd(text) - 1
  while (at >= 0 && isCloser(text.charCodeAt(at))) at -= 1
  return at >= 0 && isStop(text.charCodeAt(at))
}

/** `.`, `!`, `?` or `…`. */
function isStop(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026
}

/** `"`, `'`, `”`, `’`, `»`, `)` or `]`. */
function isCloser(code: number): boolean {
  if (code < 0xbb) return code === 0x22 || code === 0x27 || code === 0x29 || code === 0x5d
  return code === 0xbb || code === 0x2019 || code === 0x201d
}

/** The last character that is not white space, or the empty string. */
export function lastCharacter(text: string): string {
  const end = trimmedEnd(text)
  return end === 0 ? '' : text[end - 1]!
}

/** The column after the last character that is not white space. */
export function trimmedEnd(text: string): number {
  let end = text.length
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end -= 1
  return end
}

/** The column of the first character that is not white space; the length if there is none. */
export function trimmedStart(text: string): number {
  let start = 0
  while (start < text.length && isSpace(text.charCodeAt(start))) start += 1
  return start
}

/** Whether the line opens with a bullet, a number or a letter of a list, and white space after it. */
export function opensWithSpacedListMark(text: string): boolean {
  return LIST_MARK.test(text.slice(0, 80))
}

/** White space as `\s` has it. */
export function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13)
  if (code < 0xa0) return false
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

/** The number of words, counted only up to `most`. */
export function countWords(text: string, most: number): number {
  let count = 0
  let inWord = false
  for (let at = 0; at < text.length && count <= most; at++) {
    const space = isSpace(text.charCodeAt(at))
    if (!space && !inWord) count += 1
    inWord = !space
  }
  return count
}
