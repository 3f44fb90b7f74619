import { compose } from './compose.ts'
import { apply, type Change } from './edit.ts'
import type { Lines } from './lines.ts'

/** More passes than any text of words needs; a bound, so that no input makes the work grow faster than the text. */
const MOST_PASSES = 16

/**
 * Runs a pass over lines again and again until it finds nothing more, and gives all it found as changes of the
 * lines it began with. This is how a transform applied twice equals itself applied once.
 */
export function settle(lines: Lines, pass: (lines: Lines) => Change[]): Change[] {
  return toRest(lines, pass, (current, changes) => current.edited(changes))
}

/** The same for a piece of text that is read whole, not line by line. */
export function settleText(text: string, pass: (text: string) => Change[]): Change[] {
  return toRest(text, pass, apply)
}

function toRest<Text extends Pick<string, 'slice'>>(
  text: Text,
  pass: (text: Text) => Change[],
  after: (text: Text, changes: readonly Change[]) => Text,
): Change[] {
  let all: Change[] = []
  let current = text
  for (let count = 0; count < MOST_PASSES; count++) {
    const changes = pass(current)
    if (changes.length === 0) break
    all = compose(all, current, changes)
    current = after(current, changes)
  }
  return all
}
