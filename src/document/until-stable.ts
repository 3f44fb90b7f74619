import { compose } from './compose.ts'
import { apply, type Change } from './edit.ts'
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
  const { changes, text, isStable } = toRest(lines, pass, (current, found) => current.edited(found))
  return { changes, lines: text, isStable }
}

/** The same for a piece of text that is read whole, not line by line. */
export function textUntilStable(text: string, pass: (text: string) => Change[]): readonly Change[] {
  return toRest(text, pass, apply).changes
}

function toRest<Text extends Pick<string, 'slice'>>(
  text: Text,
  pass: (text: Text) => Change[],
  after: (text: Text, changes: readonly Change[]) => Text,
): { changes: readonly Change[]; text: Text; isStable: boolean } {
  let all: Change[] = []
  let current = text
  for (let count = 0; count < MOST_PASSES; count++) {
    const changes = pass(current)
    if (changes.length === 0) return { changes: all, text: current, isStable: true }
    all = compose(all, current, changes)
    current = after(current, changes)
  }
  return { changes: all, text: current, isStable: false }
}
