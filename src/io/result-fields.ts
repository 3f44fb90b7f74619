import type { Annotations } from '../chain/annotate.ts'
import type { Result } from '../chain/chain.ts'
import type { Edit } from '../document/edit.ts'
import { mapSpans, type OffsetUnit, offsetsFrom, offsetsTo } from '../document/offsets.ts'
import type { Span } from '../document/span.ts'
import { RecordError } from './input-error.ts'
import { OWN_FIELDS, type OwnField } from './own-fields.ts'

/** What of a result is shown, and how. */
export interface FieldOptions {
  readonly edits: boolean
  readonly offsets: OffsetUnit
  /** Whether the spans of annotations repeat the text that they span. */
  readonly spanText: boolean
}

/** What is written of a result. */
export type Annotated = Pick<Result, 'text' | 'edits'> & Annotations

/** The fields that a result has, by their names in the schema, with offsets in the asked unit; `jernih` apart. */
export function resultFields(
  source: string,
  result: Annotated,
  options: FieldOptions,
): Map<OwnField, unknown> {
  const { text } = result
  const fields = new Map<OwnField, unknown>()
  if (options.edits) fields.set('edits', editsIn(source, result.edits, options.offsets))
  const { sentences, quotes, speakers } = result
  if (sentences === undefined && quotes === undefined) return fields
  const withText = sentences?.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))
  const map = offsetTable(text, [sentences, quotes, speakers], 'utf16', options.offsets)
  const found = { sentences: withText, quotes, speakers }
  for (const name of OWN_FIELDS)
    if (name in found) {
      const value = found[name as keyof typeof found]
      if (value !== undefined) fields.set(name, withSpans(value, map, options.spanText))
    }
  return fields
}

/** Edits in a unit, with the keys of the schema in its order. */
export function editsIn(source: string, edits: readonly Edit[], unit: OffsetUnit): Edit[] {
  return mapSpans(edits, offsetsFrom(source, unit)).map(
    ({ start, end, source, replacement, transform, rule }) => ({
      start,
      end,
      source,
      replacement,
      transform,
      rule,
    }),
  )
}

type Table = (offset: number) => number

/**
 * Turns the offsets of annotations from one unit into another: all of them gathered and sorted first, so that
 * one walk of the text does for all, in whatever order they stand.
 *
 * @throws RecordError if they are nested too deep to be ours
 */
export function offsetTable(text: string, annotations: unknown, from: OffsetUnit, to: OffsetUnit): Table {
  if (from === to) return (offset) => offset
  const offsets = new Set<number>()
  eachSpan(annotations, ({ start, end }) => offsets.add(start).add(end))
  const back = offsetsTo(text, from)
  const forth = offsetsFrom(text, to)
  const table = new Map<number, number>()
  for (const offset of [...offsets].sort((a, b) => a - b)) table.set(offset, forth(back(offset)))
  return (offset) => table.get(offset)!
}

function isSpan(value: object): value is Span {
  const { start, end } = value as Partial<Span>
  return typeof start === 'number' && typeof end === 'number'
}

/** Deeper than any annotation of ours is nested; a record may claim to carry others. */
const DEEPEST = 16

/** @throws RecordError if the value is nested too deep to be ours */
function eachSpan(value: unknown, visit: (span: Span) => void, depth: number = 0): void {
  if (typeof value !== 'object' || value === null) return
  if (depth > DEEPEST)
    throw new RecordError("the record's own sentences, quotes or speakers are none that jernih wrote")
  if (isSpan(value)) visit(value)
  for (const inner of Object.values(value)) eachSpan(inner, visit, depth + 1)
}

/** A copy of annotations with the offsets of every span turned, and without the spans' text if it is not wanted. */
export function withSpans(value: unknown, map: Table, spanText: boolean): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((inner) => withSpans(inner, map, spanText))
  const isOne = isSpan(value)
  const copy: Record<string, unknown> = {}
  for (const [key, inner] of Object.entries(value)) {
    if (isOne && (key === 'start' || key === 'end')) copy[key] = map(inner as number)
    else if (!isOne || spanText || key !== 'text') copy[key] = withSpans(inner, map, spanText)
  }
  return copy
}
