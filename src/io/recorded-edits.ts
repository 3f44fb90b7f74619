import { compose } from '../document/compose.ts'
import type { Edit } from '../document/edit.ts'
import { type OffsetUnit, offsetsFrom, offsetsTo } from '../document/offsets.ts'
import { RestoreError, restore } from '../document/restore.ts'

/**
 * Edits as they are in a record or ledger, turned into UTF-16 units. The source they speak of is not at hand,
 * but the text is: what lies between two edits is the same in both.
 *
 * @param text the text after the edits
 * @param edits whatever the record holds under its name
 * @throws RestoreError if it is no list of edits, or they do not fit the text
 */
export function editsOf(text: string, edits: unknown, unit: OffsetUnit): Edit[] {
  if (!Array.isArray(edits)) throw new RestoreError('the edits are not a list')
  const map = offsetsTo(text, unit)
  let shift = 0
  let shiftInUnits = 0
  const found: Edit[] = []
  for (const [index, edit] of (edits as unknown[]).entries()) {
    if (!isEdit(edit))
      throw new RestoreError(`edit ${index + 1} lacks a start, end, source, replacement, transform or rule`)
    const start = map(edit.start + shift) - shiftInUnits
    const { source, replacement } = edit
    if (edit.end - edit.start !== lengthIn(source, unit))
      throw new RestoreError(`edit ${index + 1} does not span its own source`)
    found.push({ ...edit, start, end: start + source.length })
    shift += lengthIn(replacement, unit) - lengthIn(source, unit)
    shiftInUnits += replacement.length - source.length
  }
  return found
}

/** How long a text is in a unit. */
export function lengthIn(text: string, unit: OffsetUnit): number {
  return offsetsFrom(text, unit)(text.length)
}

function isEdit(value: unknown): value is Edit {
  if (typeof value !== 'object' || value === null) return false
  const { start, end, source, replacement, transform, rule } = value as Record<keyof Edit, unknown>
  return (
    Number.isSafeInteger(start) &&
    Number.isSafeInteger(end) &&
    [source, replacement, transform, rule].every((part) => typeof part === 'string')
  )
}

/** A source and the edits that lead from it, whatever steps there were. */
export interface Lineage {
  readonly source: string
  readonly edits: readonly Edit[]
}

/**
 * Two steps as one: `earlier` led to `middle`, `later` away from it.
 *
 * @throws RestoreError if the earlier edits do not fit `middle`
 */
export function lineage(earlier: readonly Edit[], middle: string, later: readonly Edit[]): Lineage {
  const source = restore(middle, earlier)
  const edits: Edit[] = []
  for (const { start, end, replacement, transform, rule } of compose(earlier, middle, later)) {
    const replaced = source.slice(start, end)
    if (replaced !== replacement) edits.push({ start, end, source: replaced, replacement, transform, rule })
  }
  return { source, edits }
}
