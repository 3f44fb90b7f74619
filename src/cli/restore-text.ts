import { RestoreError } from '../document/restore.ts'
import { keepBackup } from '../io/backup.ts'
import type { Encoding } from '../io/encoding.ts'
import { hashOf } from '../io/hash.ts'
import { InputError } from '../io/input-error.ts'
import { leadsBack, restoredParts } from '../io/ledger-reader.ts'
import { fileOutput, newFileForm, type Output, standardOutput } from '../io/output.ts'
import { stampOf } from '../io/output-file.ts'
import { opened, type Source } from '../io/source.ts'
import type { Plan } from './plan.ts'
import { allBytes, readLedger } from './read-ledger.ts'

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
  const isInPlace = plan.outputTo.kind === 'in-place'
  const stamp = isInPlace ? stampOf(path!) : null
  let output: Output | null = null
  try {
    // All of it is known to be right before any of it is written.
    const parts = await restoredBytes(plan, source, ledger)
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

async function restoredBytes(plan: Plan, source: Source, ledgerPath: string): Promise<readonly Uint8Array[]> {
  const ledger = await readLedger(ledgerPath)
  const recorded: Encoding | undefined = ledger.documents[0]?.head.fileEncoding
  const encoding = plan.encoding === 'auto' ? (recorded ?? 'auto') : plan.encoding
  const input = await opened(source, { from: 'text', encoding })
  try {
    const bytes = await allBytes(input)
    const [first, ...more] = ledger.documents
    if (more.length === 0 && leadsBack(ledger) && hashOf(bytes) === first!.head.sourceSha256)
      throw new RestoreError('is as it was before it was cleaned already')
    return [...restoredParts({ ...input, bytes }, ledger)]
  } catch (error) {
    throw error instanceof RestoreError ? new RestoreError(`${source.name}: ${error.message}`) : error
  } finally {
    input.close()
  }
}
