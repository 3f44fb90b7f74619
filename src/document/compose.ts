import { apply, type Change } from './edit.ts'
import type { Span } from './span.ts'

/**
 * Two steps as one: `first` changes a source into `middle`, `second` changes `middle`; the result changes the
 * source and gives what `second` gave.
 *
 * Changes are never merged because they touch. A second change that takes any part of a first one's
 * replacement takes all of that change: one change results, and it is the second's (its rule, its signature);
 * what it left of the replacement stays in the result. A deletion strictly inside a second change goes with it.
 *
 * Linear in the number of changes.
 *
 * @param first ascending, not overlapping changes of the source
 * @param middle the text after `first`
 * @param second ascending, not overlapping changes of `middle`
 * @returns ascending, not overlapping changes of the source
 */
export function compose<First extends Change, Second extends Change>(
  first: readonly First[],
  middle: Pick<string, 'slice'>,
  second: readonly Second[],
): (First | Second)[] {
  if (first.length === 0) return [...second]
  if (second.length === 0) return [...first]
  const result: (First | Second)[] = []
  /** How far `middle` has moved against the source so far. */
  let shift = 0
  let i = 0
  let j = 0
  const inMiddle = (change: First): Span => {
    const start = change.start + shift
    return { start, end: start + change.replacement.length }
  }
  const pass = (change: First) => {
    shift += change.replacement.length - (change.end - change.start)
    i += 1
  }
  while (i < first.length || j < second.length) {
    const one = first[i]
    const two = second[j]
    if (one !== undefined && (two === undefined || isBefore(inMiddle(one), two))) {
      result.push(one)
      pass(one)
    } else if (two !== undefined && (one === undefined || !meet(inMiddle(one), two))) {
      result.push({ ...two, start: two.start - shift, end: two.end - shift })
      j += 1
    } else {
      let last = two!
      let reached = inMiddle(one!)
      const start = Math.min(reached.start, last.start)
      const startInSource = start - shift
      let end = Math.max(reached.end, last.end)
      const taken: Change[] = [{ ...last, start: last.start - start, end: last.end - start }]
      pass(one!)
      j += 1
      for (;;) {
        const more = first[i]
        const follower = second[j]
        if (more !== undefined && meet(inMiddle(more), last)) {
          reached = inMiddle(more)
          end = Math.max(end, reached.end)
          pass(more)
        } else if (follower !== undefined && meet(reached, follower)) {
          last = follower
          end = Math.max(end, last.end)
          taken.push({ ...last, start: last.start - start, end: last.end - start })
          j += 1
        } else break
      }
      const replacement = apply(middle.slice(start, end), taken)
      result.push({ ...last, start: startInSource, end: end - shift, replacement })
    }
  }
  return result
}

/** Whether a second change takes any part of what a first one put there; an empty one must lie strictly inside. */
function meet(one: Span, two: Span): boolean {
  if (one.start === one.end) return two.start < one.start && one.start < two.end
  if (two.start === two.end) return one.start < two.start && two.start < one.end
  return two.start < one.end && one.start < two.end
}

function isBefore(one: Span, two: Span): boolean {
  return one.end <= two.start && !meet(one, two)
}
