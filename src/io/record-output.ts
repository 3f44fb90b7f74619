import type { Edit } from '../document/edit.ts'
import { RestoreError, restore } from '../document/restore.ts'
import { convertOffsets } from './convert-offsets.ts'
import { shortHashOf } from './hash.ts'
import { RecordError } from './input-error.ts'
import { type Mark, markIn, OWN_FIELDS, type OwnField, refuseForeign, SCHEMA } from './own-fields.ts'
import type { RecordText } from './record.ts'
import { editsOf, lineage } from './recorded-edits.ts'
import { type Annotated, type FieldOptions, resultFields } from './result-fields.ts'
import { type FieldChanges, splice, type TextChange } from './splice.ts'

/** How records are written. */
export interface RecordOutputOptions extends FieldOptions {
  /** Put before the names of our fields. */
  readonly prefix: string
  readonly version: string
}

/**
 * The record with the result of a chain over its text; null if that changes nothing, so that the line can pass
 * as it came.
 *
 * A record that jernih has written before leads on: its edits and the new ones together lead from its first
 * source, and what it says of sentences and quotes is replaced, or dropped if the text changed.
 *
 * @throws RecordError if a field of our name is not ours, or the record's own edits do not fit its text
 */
export function recordWith(
  record: RecordText,
  result: Annotated,
  options: RecordOutputOptions,
): string | null {
  const mark = markIn(record, options.prefix)
  const fields = fieldsWith(record, mark, result, options)
  if (result.edits.length === 0 && fields.size === 0) return null
  return splice(record, result.edits, named(fields, options.prefix))
}

/**
 * A whole new record around a text that came without one.
 *
 * @param field the text's
 * @param id the record's id and its field; null for none
 */
export function recordAround(
  source: string,
  field: string,
  result: Annotated,
  options: RecordOutputOptions,
  id: { readonly field: string; readonly value: string } | null = null,
): string {
  // A map, since the text's field may have one of our names: the last value counts.
  const members = new Map(id === null ? [] : [[id.field, JSON.stringify(id.value)]])
  members.set(field, JSON.stringify(result.text))
  for (const [name, json] of marked(resultFields(source, result, options), result.text, options))
    members.set(options.prefix + name, json)
  return `{${[...members].map(([name, json]) => `${JSON.stringify(name)}:${json}`).join(',')}}`
}

/**
 * The record before jernih ever changed it: its first text, and none of our fields.
 *
 * @throws RecordError if it carries no edits or they do not fit its text
 */
export function recordBefore(record: RecordText, prefix: string): string {
  const mark = markIn(record, prefix)
  const edits = mark === null ? null : ownEditsOf(record, mark, prefix)
  if (edits === null) {
    throw new RecordError(
      (option) =>
        `the record carries no "${prefix}edits" to restore by (clean with ${option('edits')} to keep them)`,
    )
  }
  const gone: FieldChanges = new Map(OWN_FIELDS.map((name) => [prefix + name, null]))
  fitting(() => restore(record.document.text, edits))
  return splice(record, inverse(edits), gone)
}

/** What leads back: each edit's source in the place of its replacement. */
function inverse(edits: readonly Edit[]): TextChange[] {
  let shift = 0
  return edits.map((edit) => {
    const start = edit.start + shift
    shift += edit.replacement.length - edit.source.length
    return { start, end: start + edit.replacement.length, replacement: edit.source }
  })
}

/** Fields of ours as JSON; null for one that is to go. */
type OwnFields = Map<OwnField, string | null>

function fieldsWith(
  record: RecordText,
  mark: Mark | null,
  result: Annotated,
  options: RecordOutputOptions,
): OwnFields {
  const { prefix, offsets } = options
  const earlier = mark === null ? null : ownEditsOf(record, mark, prefix)
  const { source, edits } =
    earlier === null
      ? { source: record.document.text, edits: result.edits }
      : fitting(() => lineage(earlier, record.document.text, result.edits))
  const isSame = result.edits.length === 0
  const keepsEdits = earlier !== null && (options.edits || !isSame || hasAnnotations(result))
  const found: OwnFields = resultFields(
    source,
    { ...result, edits },
    { ...options, edits: options.edits || keepsEdits },
  )
  if (mark === null) {
    if (found.size === 0) return found
    refuseForeign(
      record,
      ['jernih', ...found.keys()].map((name) => prefix + name),
    )
    return marked(found, result.text, options)
  }
  const kept = (['sentences', 'quotes', 'speakers'] as const).filter(
    (name) => !found.has(name) && Object.hasOwn(record.fields, prefix + name),
  )
  if (found.size === 0 && (isSame || kept.length === 0)) return found
  for (const name of kept) {
    if (!isSame) found.set(name, null)
    else if (mark.offsets !== offsets) {
      const value = convertOffsets(record.fields[prefix + name], result.text, mark.offsets, offsets)
      found.set(name, JSON.stringify(value))
    }
  }
  return marked(found, result.text, options)
}

/**
 * Fields with the mark before them that says how to read them.
 *
 * @param text the text that edits lead to
 */
function marked<Json extends string | null>(
  fields: ReadonlyMap<OwnField, Json>,
  text: string,
  { version, offsets }: RecordOutputOptions,
): Map<OwnField, Json | string> {
  const hash = fields.has('edits') ? { text: shortHashOf(text) } : {}
  const mark = { schema: SCHEMA, version, offsets, ...hash }
  return new Map<OwnField, Json | string>([['jernih', JSON.stringify(mark)], ...fields])
}

function hasAnnotations({ sentences, quotes }: Annotated): boolean {
  return sentences !== undefined || quotes !== undefined
}

function ownEditsOf(record: RecordText, mark: Mark, prefix: string): Edit[] | null {
  const name = `${prefix}edits`
  if (!Object.hasOwn(record.fields, name)) return null
  if (mark.text !== null && mark.text !== shortHashOf(record.document.text)) {
    throw new RecordError(
      `the text was changed since jernih wrote the record, and "${name}" leads to the text as it was; without the fields "${name}" and "${prefix}jernih" it is a record of its own`,
    )
  }
  return fitting(() => editsOf(record.document.text, record.fields[name], mark.offsets))
}

function fitting<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof RestoreError)) throw error
    throw new RecordError(`the record's own edits do not lead to its text: ${error.message}`)
  }
}

/** Fields under their full names. */
function named(fields: OwnFields, prefix: string): FieldChanges {
  const changes = new Map<string, string | null>()
  for (const [name, json] of fields) changes.set(prefix + name, json)
  return changes
}
