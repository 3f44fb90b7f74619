import type { Span } from './span.ts'

/**
 * What a transform wants changed: the characters of `[start, end)` of the text it saw become `replacement`.
 * An insertion has start = end.
 */
export interface Change extends Span {
  readonly replacement: string
  /** The rule that did it, `category/name`. */
  readonly rule: string
}

/** A change of the **source**, signed by its transform, with the characters that were there. */
export interface Edit extends Change {
  readonly source: string
  readonly transform: string
}

/**
 * The text after the changes.
 *
 * @param text the text that the changes speak of
 * @param changes ascending and not overlapping, in UTF-16 units of `text`
 */
export function apply(text: string, changes: readonly Change[]): string {
  if (changes.length === 0) return text
  const parts: string[] = []
  let at = 0
  for (const change of changes) {
    if (change.start > at) parts.push(text.slice(at, change.start))
    if (change.replacement !== '') parts.push(change.replacement)
    at = change.end
  }
  parts.push(text.slice(at))
  return parts.join('')
}

/** Whether changes ascend, stay inside a text of this length, and do not overlap. */
export function inOrder(changes: readonly Span[], length: number): boolean {
  let at = 0
  for (const { start, end } of changes) {
    if (start < at || end < start || end > length) return false
    at = end
  }
  return true
}
