import { compose } from './compose.ts'
import type { Change } from './edit.ts'
import type { Lines } from './lines.ts'

/** More passes than any text of words needs; a bound, so that no input makes the work grow faster than the text. */
const MOST_PASSES = 16

/** What came of passes over lines. */
export interface StableLines {
  /** Changes of the lines that the passes began with: ascending, not overlapping. */
  readonly changes: readonly Change[]
  /** The lines after them. */
  readonly lines: Lines
  /** Whether a pass over these would find nothing; if not, there was more than so many passes may do. */
  readonly isStable: boolean
}

/**
 * Runs a pass over lines again and again until it hits nothing more. This is how a transform applied twice equals
 * itself applied once.
 */
export function untilStable(lines: Lines, pass: (lines: Lines) => Change[]): StableLines {
  let changes: Change[] = []
  let current = lines
  for (let count = 0; count < MOST_PASSES; count++) {
    const found = pass(current)
    if (found.length === 0) return { changes, lines: current, isStable: true }
    changes = compose(changes, current, found)
    current = current.edited(found)
  }
  return { changes, lines: current, isStable: false }
}
