import { endsSentence } from '../line-shape.ts'
import { isFragment, isSaidAgain } from './allowed-repeats.ts'
import type { FoldedLines } from './folded-lines.ts'

/** A stretch of positions that repeats an earlier stretch, line for line. */
export interface Run {
  readonly start: number
  readonly end: number
}

/** Fewer copies in a run say nothing about the short lines among them. */
const FEWEST_COPIES = 2
const FEWEST_SENTENCES = 3
/** The longest stretch, in lines, that is looked for right after itself. */
const LONGEST_ECHO = 64

/**
 * The runs that repeat: those with two or more copies in them, and those of three or more short sentences that
 * come again right after themselves. What is among the copies in both places is repeated with them.
 *
 * @param copies position → position of the earlier line, ascending
 */
export function runsOf(folded: FoldedLines, copies: ReadonlyMap<number, { readonly first: number }>): Run[] {
  const runs: Run[] = []
  let past = 0
  for (const [position, { first }] of copies) {
    if (position < past) continue
    const distance = position - first
    const matches = (other: number) =>
      other - distance >= 0 && other < folded.count && folded.text(other) === folded.text(other - distance)
    let start = position
    while (start > past && start - first > 0 && matches(start - 1) && start - 1 > first) start -= 1
    let end = position + 1
    // The earlier stretch ends where the later one begins.
    while (end - distance < start && matches(end)) end += 1
    let count = 0
    for (let other = start; other < end; other++) if (copies.has(other)) count += 1
    if (count >= FEWEST_COPIES) runs.push({ start, end })
    past = end
  }
  return runs
}

/** Short sentences that come again right after themselves, three or more of them. */
export function echoesOf(folded: FoldedLines, firsts: ReadonlyMap<number, number>): Run[] {
  const runs: Run[] = []
  let past = 0
  for (const [position, first] of firsts) {
    const length = position - first
    if (position < past || length < FEWEST_SENTENCES || length > LONGEST_ECHO) continue
    let end = position
    while (
      end < position + length &&
      folded.text(end) === folded.text(end - length) &&
      endsSentence(folded.text(end)) &&
      !isSaidAgain(folded.text(end)) &&
      !isFragment(folded, end)
    )
      end += 1
    if (end - position < length) continue
    runs.push({ start: position, end })
    past = end
  }
  return runs
}
