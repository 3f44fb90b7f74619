import { dirname } from 'node:path'
import { setImmediate as turnOfTheLoop } from 'node:timers/promises'
import { type Backup, keepBackup } from '../io/backup.ts'
import { InputError } from '../io/input-error.ts'
import { fileOutput, newFileForm, type Output } from '../io/output.ts'
import { stampOf } from '../io/output-file.ts'
import type { Opened } from '../io/source.ts'
import { writerFor } from './choose-writer.ts'
import type { Destination, DestinationOptions, Destinations } from './destination.ts'
import { fileFrom, ledgerPathOf } from './ledger-folder.ts'
import { makeFolder } from './make-folder.ts'
import type { Plan } from './plan.ts'
import { mayReplace } from './read-ledger.ts'
import { type Rejects, rejectsFor } from './rejects.ts'

/** What is written of one source. */
interface Current extends Destination {
  readonly path: string
  readonly output: Output
  readonly ledger: Output | null
  /** Of a file that is to be replaced: how it was when its reading began. */
  readonly stamp: string | null
}

/** An output for each source: `--in-place`, or files in a folder. A file in place that nothing changes is left alone. */
export async function outputPerFile({ plan, pathFor }: DestinationOptions): Promise<Destinations> {
  const isInPlace = plan.outputTo.kind === 'in-place'
  /** The one file of rejected lines that the user named; otherwise each output has its own. */
  let named: Rejects | null = null
  const all: Rejects[] = []
  /** Those that are not finished. */
  let outputs: Output[] = []
  let current: Current | null = null

  const close = () => {
    outputs = []
    current = null
  }
  const drop = () => {
    for (const one of outputs) one.abandon()
    if (current !== null && current.rejects !== named) current.rejects?.abandon()
    close()
  }
  const finish = async (one: Output) => {
    await one.finish()
    outputs = outputs.filter((other) => other !== one)
  }
  const leavePartial = async () => {
    current?.writer.end()
    await current?.rejects?.settle()
    if (current?.rejects !== named) await current?.rejects?.finish()
    const names: string[] = []
    for (const one of outputs) names.push(...(await one.leavePartial()))
    close()
    return names
  }
  /** The new ledger gets its name, unless it would take the way back from a text that stays as it is. */
  const finishLedger = async ({ path, ledger, writer }: Current, isChanged: boolean) => {
    if (ledger === null) return
    const isLoss = isInPlace && !(await mayReplace(ledger.name, writer.origin!()))
    if (isLoss && isChanged) {
      throw new InputError(
        `${path}: is left as it is, since ${ledger.name} holds the way back to what it was before an earlier run (restore it first, or name another ledger)`,
      )
    }
    if (!isLoss) return finish(ledger)
    ledger.abandon()
    outputs = outputs.filter((other) => other !== ledger)
  }
  return {
    async open(opened) {
      if (plan.rejected !== null && named === null) {
        named = await rejectsFor(plan, null)
        if (named !== null) all.push(named)
      }
      const path = pathFor(opened)
      const stamp = isInPlace ? stampOf(path) : null
      if (!isInPlace) makeFolder(dirname(path))
      const ledgerPath = ledgerPathFor(plan, opened, path)
      const output = await fileOutput(path, isInPlace ? opened : newFileForm(path))
      outputs = [output]
      if (ledgerPath !== null && plan.ledgerFolder) makeFolder(dirname(ledgerPath))
      const ledger = ledgerPath === null ? null : await fileOutput(ledgerPath, newFileForm(ledgerPath))
      if (ledger !== null) outputs.push(ledger)
      const rejects = named ?? (await rejectsFor(plan, path))
      if (rejects !== null && rejects !== named) all.push(rejects)
      const form = plan.to ?? opened.form
      const fileEncoding = isInPlace ? opened.encoding : 'utf-8'
      const ledgerFile = plan.ledgerFolder ? { file: fileFrom(plan.ledger!, path), fileEncoding } : null
      const target = { output, ledger, ledgerFile, keepsMark: isInPlace }
      const writer = await writerFor(plan, form, opened.source.name, target)
      const open = outputs
      current = {
        writer,
        rejects,
        path,
        output,
        ledger,
        stamp,
        async settle() {
          await rejects?.settle()
          for (const one of open) await one.settle()
        },
      }
      return current
    },
    async done(isChanged) {
      // A signal that has come by now is served before the file gets its name.
      await turnOfTheLoop()
      const { writer, rejects, path, output, stamp } = current!
      writer.end()
      // To replace it now would lose what somebody else has just written.
      if (isInPlace && stampOf(path) !== stamp)
        throw new InputError(`${path}: was changed while it was read; it is left as it is now`)
      // What a file lacks must be somewhere else before it is replaced.
      await rejects?.settle()
      if (rejects !== named) await rejects?.finish()
      let backup: Backup | null = null
      if (isInPlace && isChanged && plan.backup !== null) backup = keepBackup(path, plan.backup)
      try {
        await finishLedger(current!, isChanged)
        if (isInPlace && !isChanged) output.abandon()
        else await finish(output)
      } catch (error) {
        backup?.undo()
        throw error
      }
      close()
    },
    drop,
    async breakOff() {
      if (!isInPlace) return { partial: await leavePartial(), isOver: false }
      drop()
      return { partial: [], isOver: false }
    },
    async end() {
      await named?.finish()
      return []
    },
    async stop() {
      const names = await leavePartial()
      await named?.finish()
      return names
    },
    abandon() {
      drop()
      named?.abandon()
    },
    rejected: () => all,
  }
}

/**
 * Where the ledger of a text goes; null if it has none. A folder of ledgers has none for records with `--edits`.
 *
 * @throws InputError for records without them
 */
function ledgerPathFor(plan: Plan, { form, source }: Opened, path: string): string | null {
  if (plan.ledger === null || !plan.ledgerFolder) return plan.ledger
  if (form === 'text') return ledgerPathOf(plan.ledger, path)
  if (plan.edits) return null
  throw new InputError(
    `${source.name}: holds records, and a ledger leads back to a text (with --edits too, records carry the way back)`,
  )
}
