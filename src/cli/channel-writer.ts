import { compressionOf } from '../io/compression.ts'
import { InputError } from '../io/input-error.ts'
import type { OutputForm, Writable } from '../io/output.ts'
import type { Shown } from '../io/text-writer.ts'
import type { Writer } from '../io/writer.ts'
import { EDITS_NEED_RECORDS, type Plan } from './plan.ts'
import type { Rejects } from './rejects.ts'
import { UsageError } from './usage-error.ts'
import { version } from './version.ts'

/** Where a writer writes to. */
export interface WriterTarget {
  readonly output: Writable
  readonly ledger: Writable | null
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
  form: 'text' | 'jsonl' | 'json',
  name: string,
  { output, ledger, keepsMark }: WriterTarget,
): Promise<Writer> {
  if (form === 'text') {
    if (plan.edits) throw new UsageError(EDITS_NEED_RECORDS)
    if (plan.restores) {
      throw new InputError(
        `${name}: a text is restored by its ledger: --ledger FILE (records carry their edits)`,
      )
    }
    const { textWriter } = await import('../io/text-writer.ts')
    const { separator, offsets, chain } = plan
    const wrapped = chain.sentences?.wrapped ?? false
    const book = ledger === null ? null : (await import('../io/ledger.ts')).ledgerWriter(ledger, offsets)
    return textWriter(output, { shown: shownBy(plan), separator, wrapped, keepsMark, ledger: book })
  }
  const { jsonLinesWriter, jsonWriter, restoredLinesWriter } = await import('../io/json-writer.ts')
  if (plan.restores) return restoredLinesWriter(output, plan.prefix)
  const options = { ...plan, version: version() }
  return form === 'jsonl' ? jsonLinesWriter(output, options) : jsonWriter(output, options)
}

/** What a text shows: the last thing that the chain finds. */
function shownBy({ chain, bySpeaker }: Plan): Shown {
  if (chain.transforms?.includes('quotes')) return bySpeaker ? 'quotes by speaker' : 'quotes'
  return chain.transforms?.includes('sentences') ? 'sentences' : 'text'
}

/** The form of an output that is new: UTF-8, packed as its name says. */
export function newFileForm(path: string): OutputForm {
  return { compression: compressionOf(path.toLowerCase()).compression, encoding: 'utf-8' }
}

/** The rejected lines of an output; null if they are not kept. */
export async function rejectsFor(plan: Plan, output: string | null): Promise<Rejects | null> {
  if (plan.onError === 'stop' || (plan.rejected === null && output === null)) return null
  const { openRejects } = await import('./rejects.ts')
  return plan.rejected === null
    ? openRejects(`${output}.rejected.jsonl`, false)
    : openRejects(plan.rejected, true)
}
