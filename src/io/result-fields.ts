import type { Annotations } from '../chain/annotate.ts'
import type { Result } from '../chain/chain.ts'
import type { Edit } from '../document/edit.ts'
import { mapSpans, type OffsetUnit, offsetsFrom } from '../document/offsets.ts'
import { quotesJson, sentencesJson, speakersJson } from './annotation-json.ts'
import type { OwnField } from './own-fields.ts'

/** What of a result is shown, and how. */
export interface FieldOptions {
  readonly edits: boolean
  readonly offsets: OffsetUnit
  /** Whether the spans of annotations repeat the text that they span. */
  readonly spanText: boolean
}

/** What is written of a result. */
export type Annotated = Pick<Result, 'text' | 'edits'> & Annotations

/** The fields that a result has, as JSON by their names in the schema, with offsets in the asked unit; `jernih` apart. */
export function resultFields(
  source: string,
  result: Annotated,
  options: FieldOptions,
): Map<OwnField, string> {
  const fields = new Map<OwnField, string>()
  if (options.edits) fields.set('edits', JSON.stringify(editsIn(source, result.edits, options.offsets)))
  const { text, sentences, quotes, speakers } = result
  if (sentences === undefined && quotes === undefined) return fields
  const manner = { map: offsetsFrom(text, options.offsets), withText: options.spanText }
  if (sentences !== undefined) fields.set('sentences', sentencesJson(text, sentences, manner))
  if (quotes !== undefined) fields.set('quotes', quotesJson(quotes, manner))
  if (speakers !== undefined) fields.set('speakers', speakersJson(speakers, manner))
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
