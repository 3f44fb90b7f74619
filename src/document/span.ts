/**
 * A half-open range of places, `[start, end)`. Inside the library a place is a UTF-16 index into the text
 * that it speaks of; `offsets.ts` converts places to code points or bytes where they leave the library.
 */
export interface Span {
  readonly start: number
  readonly end: number
}
