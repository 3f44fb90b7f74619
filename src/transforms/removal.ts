import type { Change } from '../document/edit.ts'
import type { Lines } from '../document/lines.ts'
import { type InlineRemoval, inlineChanges } from './inline-removal.ts'
import { lineChanges } from './line-removal.ts'

/** What is to go: whole lines with the rule that takes each, and parts of lines in ascending order. */
export interface Removals {
  readonly gone: ReadonlyMap<number, string>
  readonly cuts: readonly InlineRemoval[]
}

/**
 * Turns removals into changes, with the white space settled in one place for every transform:
 *
 * - A removed line takes its own line end; where nothing that stays follows, the line end before it goes
 *   instead if the text ended without one.
 * - Where removals make runs of blank lines meet, the longest stays; a run left at either end of the text goes.
 * - A removal inside a line leaves one space if words would touch, none at a line's edge.
 * - A line of which nothing but white space is left goes whole.
 */
export function removalChanges(lines: Lines, removals: Removals): Change[] {
  const gone = new Map(removals.gone)
  const inline = inlineChanges(lines, removals.cuts, gone)
  if (gone.size === 0) return inline
  return [...inline, ...lineChanges(lines, gone)].sort((a, b) => a.start - b.start || a.end - b.end)
}
