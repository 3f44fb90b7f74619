import type { Lines } from '../../document/lines.ts'
import { foldSpaces, headHashOf } from './folded.ts'

/** The lines that are not blank and not yet taken, folded, by their position among themselves. */
export interface FoldedLines {
  readonly count: number
  /** The line number of a position. */
  line(position: number): number
  /** The folded text; the empty string past either edge. */
  text(position: number): string
  /** A number for the beginning of the text: equal lines have equal ones. */
  head(position: number): number
  /** Whether a blank line stands between this position and the one before it. */
  opensBlock(position: number): boolean
}

/** The folded lines without those in `gone`. Folds a line when first asked for. */
export function foldedLinesOf(lines: Lines, gone: { has(line: number): boolean }): FoldedLines {
  const order: number[] = []
  for (let line = 0; line < lines.count; line++) if (!gone.has(line) && !lines.isBlank(line)) order.push(line)
  return {
    count: order.length,
    line: (position) => order[position]!,
    text(position) {
      const line = order[position]
      return line === undefined ? '' : lines.memo(line, foldSpaces)
    },
    head: (position) => lines.memo(order[position]!, headHashOf),
    opensBlock: (position) => position > 0 && order[position]! - order[position - 1]! > 1,
  }
}
