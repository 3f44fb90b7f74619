import { restoredParts } from '../io/ledger-reader.ts'
import { fileOutput, newFileForm, type Output, standardOutput } from '../io/output.ts'
import { type Opened, opened, type Source } from '../io/source.ts'
import { isSource } from '../io/sources.ts'
import { checkNames } from './check-names.ts'
import { findSources } from './find-sources.ts'
import { refuseIdleOn } from './idle-options.ts'
import type { Messages } from './messages.ts'
import type { OptionValues } from './option-values.ts'
import { type Plan, planOf } from './plan.ts'
import { run } from './run.ts'
import { UsageError } from './usage-error.ts'

/**
 * Restores a text by its ledger, or records by their own edits.
 *
 * @throws UsageError, RestoreError, InputError, OutputError, ClosedPipe
 */
export async function restoreAll(
  files: readonly string[],
  options: OptionValues,
  messages: Messages,
): Promise<void> {
  const plan = planOf('restore', options)
  if (options.ledger === undefined) return run('restore', files, options, messages)
  await restoreText(files, options, options.ledger, plan)
}

async function restoreText(
  files: readonly string[],
  options: OptionValues,
  ledger: string,
  plan: Plan,
): Promise<void> {
  refuseIdleOn('text', 'restore', options, plan)
  const [source, ...more] = await findSources(files, options)
  if (more.length > 0) throw new UsageError('a ledger goes with one text')
  if (!isSource(source!)) throw source
  const book: Source = { name: ledger, path: ledger, below: ledger }
  checkNames({ ...plan, ledger: null }, [source, book])
  const input = await opened(source, { from: 'text', encoding: plan.encoding, textField: plan.textField })
  let output: Output | null = null
  try {
    output = await outputOf(plan, source.path)
    const bytes = await bytesOf(input)
    const lines = (
      await bytesOf(await opened(book, { from: 'text', encoding: 'utf-8', textField: plan.textField }))
    ).toString()
    for (const part of restoredParts({ ...input, bytes }, lines.split('\n'))) output.writeRaw(part)
    await output.finish()
  } catch (error) {
    output?.abandon()
    throw error
  } finally {
    input.close()
  }
}

async function outputOf({ destination }: Plan, source: string | null): Promise<Output> {
  if (destination.kind === 'stdout' || destination.kind === 'diff') return standardOutput()
  if (destination.kind === 'folder') throw new UsageError('with --ledger, -o takes the name of a file')
  const path = destination.kind === 'file' ? destination.path : source!
  return fileOutput(path, newFileForm(path))
}

async function bytesOf({ chunks }: Opened): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const chunk of chunks) parts.push(chunk)
  return Buffer.concat(parts)
}
