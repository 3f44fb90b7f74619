import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { compressionOf } from '../io/compression.ts'
import { InputError, systemReason } from '../io/input-error.ts'
import { restoredParts } from '../io/ledger.ts'
import { fileOutput, type Output, PLAIN, standardOutput } from '../io/output.ts'
import { opened } from '../io/source.ts'
import { isSource } from '../io/sources.ts'
import { checkNames } from './check-names.ts'
import { findSources } from './find-sources.ts'
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
  const [source, ...more] = await findSources(files, options)
  if (more.length > 0) throw new UsageError('a ledger goes with one text')
  if (!isSource(source!)) throw source
  checkNames({ ...plan, ledger: null }, [source])
  const input = await opened(source, { from: 'text', encoding: plan.encoding })
  const output = await outputOf(plan, source.path)
  try {
    const chunks: Buffer[] = []
    for await (const chunk of input.chunks) chunks.push(chunk)
    for (const part of restoredParts({ ...input, bytes: Buffer.concat(chunks) }, linesOf(ledger)))
      output.writeRaw(part)
    await output.finish()
  } catch (error) {
    output.abandon()
    throw error
  }
}

async function outputOf({ destination }: Plan, source: string | null): Promise<Output> {
  if (destination.kind === 'stdout' || destination.kind === 'diff') return standardOutput()
  if (destination.kind === 'folder') throw new UsageError('with --ledger, -o takes the name of a file')
  const path = destination.kind === 'file' ? destination.path : source!
  return fileOutput(path, { ...PLAIN, compression: compressionOf(path.toLowerCase()).compression })
}

function linesOf(ledger: string): string[] {
  try {
    const bytes = readFileSync(ledger)
    const { compression } = compressionOf(ledger.toLowerCase())
    return (compression === 'gzip' ? gunzipSync(bytes) : bytes).toString('utf8').split('\n')
  } catch (error) {
    throw new InputError(`${ledger}: cannot be read: ${systemReason(error)}`)
  }
}
