import { compose } from './compose.ts'
import type { Change } from './edit.ts'
import type { Lines } from './lines.ts'

/** More passes than any text of words needs; a bound, so that no input makes the work grow faster than the text. */
const MOST_PASSES = 16

/** What came of passes over lines. */
export interface Settled {
  /** Changes of the lines that the passes began with: ascending, not overlapping. */
  readonly changes: readonly Change[]
  /** The lines after them. */
  readonly lines: Lines
  /** Whether a pass over these would find nothing; if not, there was more than so many passes may do. */
  readonly isAtRest: boolean
}

/**
 * Runs a pass over lines again and again until it finds nothing more. This is how a transform applied twice equals
 * itself applied once.
 */
export function settle(lines: Lines, pass: (lines: Lines) => Change[]): Settled {
  let changes: Change[] = []
  let current = lines
  for (let count = 0; count < MOST_PASSES; count++) {
    const found = pass(current)
    if (found.length === 0) return { changes, lines: current, isAtRest: true }
    changes = compose(changes, current, found)
    current = current.edited(found)
  }
  return { changes, lines: current, isAtRest: false }
}
