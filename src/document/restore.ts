import { apply, type Change, type Edit, inOrder } from './edit.ts'

/** What `restore` needs of an edit. */
export type Restorable = Pick<Edit, 'start' | 'end' | 'source' | 'replacement'>

/** Edits that cannot have led to the text they came with. */
export class RestoreError extends Error {
  override readonly name = 'RestoreError'
}

/**
 * The source that edits led away from: the inverse of cleaning.
 *
 * @param text the text after the edits
 * @param edits ascending edits of the source, in UTF-16 units
 * @throws RestoreError if the edits do not fit the text; it names the first that does not
 * @throws TypeError for what is no text, or no array of edits
 */
export function restore(text: string, edits: readonly Restorable[]): string {
  if (typeof text !== 'string') throw new TypeError(`expected a text, not ${typeof text}`)
  if (!Array.isArray(edits)) throw new TypeError(`expected an array of edits, not ${typeof edits}`)
  const inverse: Change[] = []
  let shift = 0
  for (const [index, edit] of edits.entries()) {
    if (!isRestorable(edit))
      throw new TypeError(`edit ${index + 1} is none: it needs start, end, source and replacement`)
    const start = edit.start + shift
    const end = start + edit.replacement.length
    if (text.slice(start, end) !== edit.replacement || edit.source.length !== edit.end - edit.start) {
      const found = JSON.stringify(text.slice(start, end))
      throw new RestoreError(
        `edit ${index + 1} (source ${edit.start}–${edit.end}) does not fit the text: expected ${JSON.stringify(edit.replacement)} at ${start}, found ${found}`,
      )
    }
    inverse.push({ start, end, replacement: edit.source, rule: '' })
    shift += edit.replacement.length - (edit.end - edit.start)
  }
  if (!inOrder(inverse, text.length))
    throw new RestoreError('the edits overlap or are not in ascending order')
  return apply(text, inverse)
}

function isRestorable(edit: unknown): edit is Restorable {
  if (typeof edit !== 'object' || edit === null) return false
  const { start, end, source, replacement } = edit as Record<string, unknown>
  return (
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    typeof source === 'string' &&
    typeof replacement === 'string'
  )
}
