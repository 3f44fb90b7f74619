/**
 * A half-open range of places, `[start, end)`. Inside the library a place is a UTF-16 index into the text
 * that was asked about; `offsets.ts` turns places into code points or bytes at the rim.
 */
export interface Span {
  readonly start: number
  readonly end: number
}
