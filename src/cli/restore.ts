import { RestoreError } from '../document/restore.ts'
import { keepBackup } from '../io/backup.ts'
import type { Encoding } from '../io/encoding.ts'
import { hashOf } from '../io/hash.ts'
import { InputError } from '../io/input-error.ts'
import { leadsBack, restoredParts } from '../io/ledger-reader.ts'
import { fileOutput, newFileForm, type Output, standardOutput } from '../io/output.ts'
import { stampOf } from '../io/output-file.ts'
import { opened, type Source } from '../io/source.ts'
import { isSource } from '../io/sources.ts'
import { checkNames } from './check-names.ts'
import { findSources } from './find-sources.ts'
import type { Messages } from './messages.ts'
import type { OptionValues } from './option-values.ts'
import { refuseWithoutEffectOn } from './options-without-effect.ts'
import { type Plan, planOf } from './plan.ts'
import { bytesOf, readLedger } from './read-ledger.ts'
import { run } from './run.ts'
import { UsageError } from './usage-error.ts'

/**
 * Restores texts by their ledgers, or records by their own edits.
 *
 * @throws UsageError, RestoreError, InputError, OutputError, ClosedPipe
 */
export async function restoreAll(
  files: readonly string[],
  options: OptionValues,
  messages: Messages,
): Promise<void> {
  const plan = planOf('restore', options)
  if (plan.ledger === null) return run('restore', files, options, messages)
  refuseWithoutEffectOn('text', 'restore', options, plan)
  if (plan.ledgerFolder) {
    const { restoreFolder } = await import('./restore-folder.ts')
    return restoreFolder(files, options, plan, messages)
  }
  const [source, ...more] = await findSources(files, options)
  if (more.length > 0)
    throw new UsageError('a ledger goes with one text (--ledger FOLDER/ has one for each of several)')
  if (!isSource(source!)) throw source
  checkNames({ ...plan, ledger: null }, [source], [ledgerSource(plan.ledger)])
  if (plan.destination.kind === 'folder')
    throw new UsageError('with --ledger FILE, -o takes the name of a file')
  const path = plan.destination.kind === 'file' ? plan.destination.path : source.path
  await restoreText(plan, source, plan.ledger, plan.destination.kind === 'stdout' ? null : path)
}

/** A ledger as something to read. */
export function ledgerSource(ledger: string): Source {
  return { name: ledger, path: ledger, below: ledger }
}

/**
 * Restores one text.
 *
 * @param path where to; null for standard output
 * @throws InputError, RestoreError if it cannot be done: nothing is written then; OutputError, ClosedPipe
 */
export async function restoreText(
  plan: Plan,
  source: Source,
  ledger: string,
  path: string | null,
): Promise<void> {
  const isInPlace = plan.destination.kind === 'in-place'
  const stamp = isInPlace ? stampOf(path!) : null
  let output: Output | null = null
  try {
    // All of it is known to be right before any of it is written.
    const parts = await partsOf(plan, source, ledger)
    output = path === null ? standardOutput() : await fileOutput(path, newFileForm(path))
    for (const part of parts) output.writeRaw(part)
    if (isInPlace && stampOf(path!) !== stamp)
      throw new InputError(`${path}: was changed while it was read; it is left as it is now`)
    const backup = isInPlace && plan.backup !== null ? keepBackup(path!, plan.backup) : null
    await output.finish().catch((error: unknown) => {
      backup?.undo()
      throw error
    })
  } catch (error) {
    output?.abandon()
    throw error
  }
}

async function partsOf(plan: Plan, source: Source, ledger: string): Promise<readonly Uint8Array[]> {
  const book = await readLedger(ledger)
  const told: Encoding | undefined = book.documents[0]?.head.fileEncoding
  const encoding = plan.encoding === 'auto' ? (told ?? 'auto') : plan.encoding
  const input = await opened(source, { from: 'text', encoding })
  try {
    const bytes = await bytesOf(input)
    const [first, ...more] = book.documents
    if (more.length === 0 && leadsBack(book) && hashOf(bytes) === first!.head.sourceSha256)
      throw new RestoreError('is as it was before it was cleaned already')
    return [...restoredParts({ ...input, bytes }, book)]
  } catch (error) {
    throw error instanceof RestoreError ? new RestoreError(`${source.name}: ${error.message}`) : error
  } finally {
    input.close()
  }
}
