import { annotate } from '../chain/annotate.ts'
import { chainOf } from '../chain/chain.ts'
import { checkChainOptions, checkText, type OptionKinds } from '../chain/check-options.ts'
import type { ChainOptions } from '../chain/options.ts'
import { checkedOwnRules } from '../chain/own-rules.ts'
import type { OffsetUnit } from '../document/offsets.ts'
import { jsonEnd } from './jsonl.ts'
import { OFFSET_UNITS } from './own-fields.ts'
import { recordOf } from './record.ts'
import { recordBefore, recordWith } from './record-output.ts'
import { version } from './version.ts'

/** How records are cleaned: the options of a chain, and what is read from and written into the record. */
export interface RecordOptions extends ChainOptions {
  /** The text's field; dots reach into objects. Default: `text`. */
  readonly textField?: string | undefined
  /** The field of the article's own headline. Default: `title`. */
  readonly titleField?: string | undefined
  /** Put before the names of the fields that are added. Default: nothing. */
  readonly prefix?: string | undefined
  /** Whether the record gets its edits. Default: no. */
  readonly edits?: boolean | undefined
  /** The unit of every offset in the record. Default: `codepoint`, so that Python's `text[start:end]` is the span. */
  readonly offsets?: OffsetUnit | undefined
  /** Whether spans of sentences and quotes repeat their text. Default: yes. */
  readonly spanText?: boolean | undefined
}

const RECORD_OPTIONS: OptionKinds = {
  textField: 'a string',
  titleField: 'a string',
  prefix: 'a string',
  edits: 'true or false',
  offsets: 'a string',
  spanText: 'true or false',
}

/**
 * Makes what cleans records as the command line does: it takes a record's JSON, one object, and gives it back with
 * its text cleaned and what was found spliced in. All other bytes are kept, white space at the end too.
 *
 * @throws ChainError and TypeError for options, as `chain` does. What it makes throws RecordError for a record that
 *   is no JSON object, has no text where it should or a field of one of our names that is not ours
 */
export function recordCleaner(options: RecordOptions = {}): (json: string) => string {
  checkChainOptions(options, RECORD_OPTIONS)
  const {
    textField = 'text',
    titleField = 'title',
    prefix = '',
    edits = false,
    offsets = 'codepoint',
    spanText = true,
  } = options
  if (!OFFSET_UNITS.includes(offsets))
    throw new TypeError(`the option "offsets" must be ${OFFSET_UNITS.join(', ')}, not ${String(offsets)}`)
  const { transforms, outlet, disable, enable, sentences, quotes } = options
  const ownRules = checkedOwnRules(options.ownRules ?? [])
  const chain = chainOf({ transforms, outlet, disable, enable, ownRules, sentences, quotes }, annotate)
  const written = { prefix, edits, offsets, spanText, version: version() }
  return (json) => {
    checkText(json)
    const end = jsonEnd(json)
    const record = recordOf(json.slice(0, end), { text: textField, id: 'id', title: titleField })
    const cleaned = recordWith(record, chain.run(record.document), written)
    return cleaned === null ? json : cleaned + json.slice(end)
  }
}

/**
 * A record's JSON as it was before it was cleaned: its first text, and none of our fields.
 *
 * @throws RecordError if it is no record, carries no edits, or they do not fit its text
 */
export function restoreRecord(
  json: string,
  { textField = 'text', prefix = '' }: Pick<RecordOptions, 'textField' | 'prefix'> = {},
): string {
  checkText(json)
  const end = jsonEnd(json)
  const record = recordOf(json.slice(0, end), { text: textField, id: 'id' })
  return recordBefore(record, prefix) + json.slice(end)
}
