import type { OffsetUnit } from '../document/offsets.ts'
import { RecordError } from './input-error.ts'
import type { RecordText } from './record.ts'

/** The fields that jernih adds to a record, in their order, without the user's prefix. */
export const OWN_FIELDS = ['jernih', 'edits', 'sentences', 'quotes', 'speakers'] as const
export type OwnField = (typeof OWN_FIELDS)[number]

/** The record's form; a change that breaks its readers makes it 2. */
export const SCHEMA = 1

/** What the field `jernih` says about the others. */
export interface Mark {
  readonly schema: number
  readonly version: string
  readonly offsets: OffsetUnit
  /** The {@link shortHashOf} of the text that the edits lead to; null in records without edits, and in those of old. */
  readonly text: string | null
}

/** The units that a record or a ledger may name. */
export const OFFSET_UNITS: readonly unknown[] = ['codepoint', 'utf16', 'byte'] satisfies OffsetUnit[]

/**
 * The mark of a record that jernih has written before, or null.
 *
 * @throws RecordError if it is of a form that this version does not know
 */
export function markIn(record: RecordText, prefix: string): Mark | null {
  const name = `${prefix}jernih`
  const found = Object.hasOwn(record.fields, name) ? record.fields[name] : undefined
  if (typeof found !== 'object' || found === null || !('schema' in found)) return null
  const { schema, version, offsets, text } = found as { schema: unknown } & Partial<
    Record<keyof Mark, unknown>
  >
  if (schema !== SCHEMA) {
    // Not spelled out if it is an object: that may be nested deeper than can be written.
    const form = typeof schema === 'object' ? 'no number' : JSON.stringify(schema)
    throw new RecordError(
      `the record was written in form ${form} of jernih's records, and this version knows ${SCHEMA}`,
    )
  }
  if (typeof offsets !== 'string' || !OFFSET_UNITS.includes(offsets))
    throw new RecordError(`the field "${name}" says no unit of offsets: ${OFFSET_UNITS.join(', ')}`)
  if (text !== undefined && typeof text !== 'string')
    throw new RecordError(`the field "${name}" holds no hash of the text`)
  return {
    schema,
    version: typeof version === 'string' ? version : '',
    offsets: offsets as OffsetUnit,
    text: text ?? null,
  }
}

/** @throws RecordError if one of these fields is there already and not ours */
export function refuseForeign(record: RecordText, names: Iterable<string>): void {
  for (const name of names) {
    if (Object.hasOwn(record.fields, name)) {
      throw new RecordError(
        (option) =>
          `the record has a field "${name}" of its own; ${option('prefix', 'x_')} writes x_${name} instead`,
      )
    }
  }
}
