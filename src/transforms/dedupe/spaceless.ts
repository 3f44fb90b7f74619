import { isSpace } from '../line-shape.ts'

/** Comparing texts as if they held no white space, without making copies of them. */

/** A text from a column on. */
export interface SpacelessPart {
  readonly text: string
  readonly from: number
}

/** Whether so many characters that are not white space agree, or all that are left of the part. */
export function agree(
  text: string,
  start: number,
  { text: part, from }: SpacelessPart,
  most: number,
): boolean {
  let i = start
  let j = from
  for (let count = 0; count < most; count++) {
    i = skipWhiteSpace(text, i)
    j = skipWhiteSpace(part, j)
    if (j >= part.length) return true
    if (i >= text.length || text.charCodeAt(i) !== part.charCodeAt(j)) return false
    i += 1
    j += 1
  }
  return true
}

/** The column after the whole part in the text, or -1. */
export function matchEnd(text: string, start: number, part: string, from: number): number {
  let i = start
  let j = from
  for (;;) {
    j = skipWhiteSpace(part, j)
    if (j >= part.length) return i
    i = skipWhiteSpace(text, i)
    if (i >= text.length || text.charCodeAt(i) !== part.charCodeAt(j)) return -1
    i += 1
    j += 1
  }
}

export function skipWhiteSpace(text: string, at: number): number {
  let i = at
  while (i < text.length && isSpace(text.charCodeAt(i))) i += 1
  return i
}

/** Characters that are not white space. */
export function countBetween(text: string, start: number, end: number): number {
  let result = 0
  for (let i = start; i < end; i++) if (!isSpace(text.charCodeAt(i))) result += 1
  return result
}

/** The same, counted only up to `most`. */
export function countSolid(text: string, most: number): number {
  let result = 0
  for (let i = 0; i < text.length && result < most; i++) if (!isSpace(text.charCodeAt(i))) result += 1
  return result
}

/** Whether the last characters that are not white space are the same. */
export function endsAlike(text: string, part: string, most: number): boolean {
  let i = text.length
  let j = part.length
  for (let count = 0; count < most; count++) {
    do i -= 1
    while (i >= 0 && isSpace(text.charCodeAt(i)))
    do j -= 1
    while (j >= 0 && isSpace(part.charCodeAt(j)))
    if (i < 0 || j < 0 || text.charCodeAt(i) !== part.charCodeAt(j)) return false
  }
  return true
}
