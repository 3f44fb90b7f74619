import type { Columns } from './columns.ts'
import type { Lexicon } from './lexicon.ts'
import { Kind, Shape } from './tokens.ts'
import { findWord, hashOfUnits } from './word-table.ts'

/** A scan as far as it has come. */
export interface Scanner {
  readonly text: string
  /** The text's UTF-16 units, a zero after them. */
  readonly codes: Uint16Array
  readonly lexicon: Lexicon
  columns: Columns
  at: number
  count: number
  capitalisedCount: number
  readonly lines: number[]
  readonly lineContents: number[]
  /** What of `LineContent` the line holds so far. */
  lineContent: number
  /** The mark that may have opened a quotation in this line and is not closed yet, or -1. */
  openMark: number
}

/** Adds a token that is no word. */
export function pushToken(scanner: Scanner, start: number, end: number, kind: number): void {
  const { starts, ends, kinds, shapes, bits, numbers } = scanner.columns
  const i = scanner.count
  starts[i] = start
  ends[i] = end
  kinds[i] = kind
  shapes[i] = Shape.none
  bits[i] = 0
  numbers[i] = 0
  scanner.count = i + 1
  scanner.at = end
}

/** Adds a word of a shape, with what the lexicon has of it. */
export function pushWord(scanner: Scanner, start: number, end: number, shape: number): void {
  const { codes, columns, count, lexicon } = scanner
  const number = findWord(codes, start, end, hashOfUnits(codes, start, end))
  pushToken(scanner, start, end, Kind.word)
  columns.shapes[count] = shape
  columns.bits[count] = lexicon.bits[number]!
  columns.numbers[count] = number
}

export function pushLineEnd(scan: Scanner, start: number, end: number): void {
  pushToken(scan, start, end, Kind.lineEnd)
  scan.lines.push(scan.count)
  scan.lineContents.push(scan.lineContent)
  scan.lineContent = 0
  scan.openMark = -1
}
