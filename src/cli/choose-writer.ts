import { InputError } from '../io/input-error.ts'
import type { LedgerFile } from '../io/ledger.ts'
import type { Writable } from '../io/output.ts'
import { OWN_FIELDS, type OwnField } from '../io/own-fields.ts'
import type { Shown } from '../io/text-writer.ts'
import { version } from '../io/version.ts'
import type { OutputFormName, Writer } from '../io/writer.ts'
import { EDITS_NEED_RECORDS, LEDGER_NEEDS_TEXT, type Plan } from './plan.ts'
import { UsageError } from './usage-error.ts'

/** Where a writer writes to. */
export interface WriterTarget {
  readonly output: Writable
  readonly ledger: Writable | null
  /** What the ledger says of where its text is; null for nothing. */
  readonly ledgerFile?: LedgerFile | null
  /** Whether the output has the input's own encoding. */
  readonly keepsMark: boolean
}

/**
 * The writer that a plan asks for, of the form that comes out. Only its own modules are loaded.
 *
 * @throws UsageError if a text is to carry edits
 * @throws InputError if a text is to be restored without a ledger; `name` is the source's
 */
export async function writerFor(
  plan: Plan,
  form: OutputFormName,
  name: string,
  { output, ledger: ledgerOutput, ledgerFile = null, keepsMark }: WriterTarget,
): Promise<Writer> {
  if (plan.outputTo.kind === 'findings') {
    const { findingLinesWriter } = await import('./findings-writer.ts')
    return await findingLinesWriter(output, plan)
  }
  if (form === 'text') {
    if (plan.edits && !plan.ledgerFolder) throw new UsageError(EDITS_NEED_RECORDS)
    if (plan.restores) {
      throw new InputError(
        `${name}: a text is restored by its ledger: --ledger FILE (records carry their edits)`,
      )
    }
    const { textWriter } = await import('../io/text-writer.ts')
    const { separator, offsets, chain } = plan
    const wrapped = chain.sentences?.wrapped ?? false
    const ledger =
      ledgerOutput === null
        ? null
        : (await import('../io/ledger.ts')).ledgerWriter(ledgerOutput, offsets, ledgerFile)
    return textWriter(output, { shown: shownBy(plan), separator, wrapped, keepsMark, ledger })
  }
  if (ledgerOutput !== null) throw new UsageError(LEDGER_NEEDS_TEXT)
  if (form === 'csv' || form === 'tsv') {
    const { tableWriter } = await import('../io/table/writer.ts')
    const { loadPapa } = await import('../io/table/cell.ts')
    refuseOwnName(plan)
    const { restores } = plan
    const ownFields = restores ? [] : ownFieldsOf(plan)
    return tableWriter(output, await loadPapa(), {
      ...plan,
      keepsMark,
      version: version(),
      form,
      ownFields,
      restores,
    })
  }
  if (form === 'json') {
    const { jsonWriter } = await import('../io/json/writer.ts')
    refuseOwnName(plan)
    return jsonWriter(output, { ...plan, keepsMark, version: version() }, plan.restores)
  }
  const { jsonLinesWriter, restoredLinesWriter } = await import('../io/json-writer.ts')
  if (plan.restores) return restoredLinesWriter(output, plan.prefix, keepsMark)
  refuseOwnName(plan)
  return jsonLinesWriter(output, { ...plan, keepsMark, version: version() })
}

function refuseOwnName({ prefix, textField }: Plan): void {
  if (!OWN_FIELDS.some((own) => prefix + own === textField)) return
  throw new UsageError(
    `--text-field ${textField} has the name of a field of jernih's own (--prefix renames those)`,
  )
}

/** The fields that a plan adds to records. */
function ownFieldsOf({ edits, chain: { transforms } }: Plan): OwnField[] {
  const has = (name: 'sentences' | 'quotes') => transforms?.includes(name) === true
  const fields: OwnField[] = []
  if (edits) fields.push('edits')
  if (has('sentences')) fields.push('sentences')
  if (has('quotes')) fields.push('quotes', 'speakers')
  return fields.length === 0 ? [] : ['jernih', ...fields]
}

/** What a text shows: the last thing that the chain finds. */
function shownBy({ chain, bySpeaker, explain }: Plan): Shown {
  if (chain.transforms?.includes('quotes'))
    return bySpeaker ? 'quotes by speaker' : explain ? 'quotes explained' : 'quotes'
  return chain.transforms?.includes('sentences') ? 'sentences' : 'text'
}
