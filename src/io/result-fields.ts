import type { Result } from '../chain/chain.ts'
import type { Edit } from '../document/edit.ts'
import { mapSpans, type OffsetUnit, offsetsFrom } from '../document/offsets.ts'

/** What of a result is shown, and how. */
export interface FieldOptions {
  readonly edits: boolean
  readonly offsets: OffsetUnit
}

/** The fields that a result adds to a record, by their names in the schema, offsets in the asked unit. */
export function resultFields(
  source: string,
  result: Pick<Result, 'text' | 'edits'>,
  options: FieldOptions,
): Record<string, unknown> {
  const fields: Record<string, unknown> = {}
  if (options.edits) fields.edits = editsIn(source, result.edits, options.offsets)
  return fields
}

/** Edits in the unit and with the keys of the schema, in its order. */
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
