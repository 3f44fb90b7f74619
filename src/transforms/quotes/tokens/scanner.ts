import type { Columns } from './columns.ts'
import type { Lexicon } from './lexicon.ts'
import { Kind, Shape } from './tokens.ts'

/** A scan as far as it has come. */
export interface Scanner {
  readonly text: string
  /** The text's UTF-16 units, a zero behind them. */
  readonly codes: Uint16Array
  readonly lexicon: Lexicon
  columns: Columns
  at: number
  count: number
  capitalisedCount: number
  readonly lines: number[]
  readonly lineContents: number[]
  /** What of `Sign` the line holds so far. */
  lineContent: number
  /** The mark that may have opened a quotation in this line and is not closed yet, or -1. */
  openMark: number
}

export function pushToken(
  scan: Scanner,
  start: number,
  end: number,
  kind: number,
  shape: number = Shape.none,
  bits = 0,
  number = 0,
): void {
  const { starts, ends, kinds, shapes, bits: allBits, numbers } = scan.columns
  const i = scan.count
  starts[i] = start
  ends[i] = end
  kinds[i] = kind
  shapes[i] = shape
  allBits[i] = bits
  numbers[i] = number
  scan.count = i + 1
  scan.at = end
}

export function pushLineEnd(scan: Scanner, start: number, end: number): void {
  pushToken(scan, start, end, Kind.lineEnd)
  scan.lines.push(scan.count)
  scan.lineContents.push(scan.lineContent)
  scan.lineContent = 0
  scan.openMark = -1
}
