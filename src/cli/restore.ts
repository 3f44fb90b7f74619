import { isSource } from '../io/sources.ts'
import { checkNames } from './check-names.ts'
import { findSources } from './find-sources.ts'
import type { Messages } from './messages.ts'
import type { OptionValues } from './options.ts'
import { refuseWithoutEffectOn } from './options-without-effect.ts'
import { planOf } from './plan.ts'
import { ledgerSource, restoreText } from './restore-text.ts'
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
  if (plan.outputTo.kind === 'folder') throw new UsageError('with --ledger FILE, -o takes the name of a file')
  const path = plan.outputTo.kind === 'file' ? plan.outputTo.path : source.path
  await restoreText(plan, source, plan.ledger, plan.outputTo.kind === 'stdout' ? null : path)
}
