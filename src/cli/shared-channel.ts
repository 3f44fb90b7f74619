import { dirname } from 'node:path'
import { isatty } from 'node:tty'
import { InputError } from '../io/input-error.ts'
import { fileOutput, newFileForm, standardOutput } from '../io/output.ts'
import type { OutputFormName, Writer } from '../io/writer.ts'
import type { Channel, ChannelOptions, Channels } from './channel.ts'
import { writerFor } from './channel-writer.ts'
import { fileFrom, ledgerPathOf } from './ledger-folder.ts'
import { makeFolder } from './make-folder.ts'
import { rejectsFor } from './rejects.ts'

/**
 * One output for all sources: standard output, a file, or a diff. Files are made before anything is read.
 *
 * @throws OutputError if one of them cannot be made
 */
export async function sharedChannel({ plan, color }: ChannelOptions): Promise<Channels> {
  const { destination } = plan
  const path = destination.kind === 'file' ? destination.path : null
  const output =
    path === null ? standardOutput(destination.kind === 'diff') : await fileOutput(path, newFileForm(path))
  const ledgerPath = plan.ledgerFolder && path !== null ? ledgerPathOf(plan.ledger!, path) : plan.ledger
  if (ledgerPath !== null && plan.ledgerFolder) makeFolder(dirname(ledgerPath))
  const ledger = ledgerPath === null ? null : await fileOutput(ledgerPath, newFileForm(ledgerPath))
  const ledgerFile =
    plan.ledgerFolder && path !== null
      ? { file: fileFrom(plan.ledger!, path), fileEncoding: 'utf-8' as const }
      : null
  const rejects = await rejectsFor(plan, path)
  const outputs = ledger === null ? [output] : [output, ledger]
  let channel: Channel | null = null
  /** Sources of which something came, and whether one of them broke off. */
  let delivered = 0
  let isPartial = false
  let form: OutputFormName | null = plan.to

  const writer = async (name: string): Promise<Writer> => {
    if (destination.kind !== 'diff')
      return writerFor(plan, form!, name, { output, ledger, ledgerFile, keepsMark: false })
    const { diffWriter } = await import('./diff-writer.ts')
    const { colour, wantsColour } = await import('./colour.ts')
    const isForEyes = isatty(1) || wantsColour(color, false, process.env)
    return diffWriter(output, await colour(1, color), isForEyes)
  }
  const leavePartial = async () => {
    channel?.writer.end()
    await rejects?.finish()
    const names: string[] = []
    for (const one of outputs) names.push(...(await one.leavePartial()))
    return names
  }
  const abandon = () => {
    for (const one of outputs) one.abandon()
    rejects?.abandon()
  }
  return {
    async open({ form: own, source }) {
      form ??= own
      if (plan.to === null && form !== own && destination.kind !== 'diff') {
        throw new InputError(
          `${source.name}: is ${spoken(own)}, and what came before is ${spoken(form)}; --to says what all of it becomes`,
        )
      }
      channel ??= {
        writer: await writer(source.name),
        rejects,
        async settle() {
          await rejects?.settle()
          for (const one of outputs) await one.settle()
        },
      }
      return channel
    },
    async done() {
      delivered += 1
    },
    drop() {},
    async breakOff() {
      if (plan.onError === 'stop') return { partial: await leavePartial(), isOver: true }
      delivered += 1
      isPartial = true
      return { partial: [], isOver: false }
    },
    async end() {
      if (isPartial) return leavePartial()
      // An old file is not replaced by nothing, where nothing came of any source.
      if (channel === null || delivered === 0) {
        abandon()
        return []
      }
      channel.writer.end()
      await rejects?.finish()
      for (const one of outputs) await one.finish()
      return []
    },
    stop: leavePartial,
    abandon,
    rejected: () => (rejects === null ? [] : [rejects]),
  }
}

function spoken(form: string): string {
  return form === 'text' ? 'text' : 'records'
}
