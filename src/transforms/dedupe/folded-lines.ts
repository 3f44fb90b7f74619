import type { Lines } from '../../document/lines.ts'
import { folded, headOf } from './folded.ts'

/** The lines that are not blank and not yet taken, folded, by their position among themselves. */
export interface View {
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

/** A view of the lines without those in `gone`. Folds a line when first asked for. */
export function viewOf(lines: Lines, gone: { has(line: number): boolean }): View {
  const order: number[] = []
  for (let line = 0; line < lines.count; line++) if (!gone.has(line) && !lines.isBlank(line)) order.push(line)
  return {
    count: order.length,
    line: (position) => order[position]!,
    text(position) {
      const line = order[position]
      return line === undefined ? '' : lines.derived(line, folded)
    },
    head: (position) => lines.derived(order[position]!, headOf),
    opensBlock: (position) => position > 0 && order[position]! - order[position - 1]! > 1,
  }
}
