import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { setImmediate as turnOfTheLoop } from 'node:timers/promises'
import { InputError, OutputError, systemReason } from '../io/input-error.ts'
import { fileOutput, newFileForm, type Output } from '../io/output.ts'
import { stampOf } from '../io/target.ts'
import type { Channel, ChannelOptions, Channels } from './channel.ts'
import { writerFor } from './channel-writer.ts'
import { type Rejects, rejectsFor } from './rejects.ts'

/** An output for each source: `--in-place`, or files in a folder. A file in place that nothing changes is left alone. */
export async function separateChannels({ plan, pathFor }: ChannelOptions): Promise<Channels> {
  const isInPlace = plan.destination.kind === 'in-place'
  /** The one file of rejected lines that the user named; otherwise each output has its own. */
  let named: Rejects | null = null
  const all: Rejects[] = []
  let outputs: Output[] = []
  let current: Channel | null = null
  /** The file that is to be replaced, as it was when its reading began. */
  let replaced: { readonly path: string; readonly stamp: string | null } | null = null

  const drop = () => {
    for (const one of outputs) one.abandon()
    if (current !== null && current.rejects !== named) current.rejects?.abandon()
    outputs = []
    current = null
  }
  return {
    async open(opened) {
      if (plan.rejected !== null && named === null) {
        named = await rejectsFor(plan, null)
        if (named !== null) all.push(named)
      }
      const path = pathFor(opened)
      replaced = isInPlace ? { path, stamp: stampOf(path) } : null
      if (!isInPlace) makeFolder(dirname(path))
      const output = await fileOutput(path, isInPlace ? opened : newFileForm(path))
      outputs = [output]
      const ledger = plan.ledger === null ? null : await fileOutput(plan.ledger, newFileForm(plan.ledger))
      if (ledger !== null) outputs.push(ledger)
      const rejects = named ?? (await rejectsFor(plan, path))
      if (rejects !== null && rejects !== named) all.push(rejects)
      const form = plan.to ?? opened.form
      const writer = await writerFor(plan, form, opened.source.name, { output, ledger, keepsMark: isInPlace })
      current = {
        writer,
        rejects,
        async settle() {
          await rejects?.settle()
          for (const one of outputs) await one.settle()
        },
      }
      return current
    },
    async done(isChanged) {
      // A signal that has come by now is served before the file gets its name.
      await turnOfTheLoop()
      current!.writer.end()
      // To replace it now would lose what somebody else has just written.
      if (replaced !== null && stampOf(replaced.path) !== replaced.stamp) {
        throw new InputError(`${replaced.path}: was changed while it was read; it is left as it is now`)
      }
      if (isInPlace && !isChanged) outputs.shift()!.abandon()
      // What a file lacks must be somewhere else before it is replaced.
      await current!.rejects?.settle()
      if (current!.rejects !== named) await current!.rejects?.finish()
      for (const one of outputs) await one.finish()
      outputs = []
      current = null
    },
    drop,
    async end() {
      await named?.finish()
    },
    async stop() {
      current?.writer.end()
      await current?.rejects?.finish()
      const names: string[] = []
      for (const one of outputs) names.push(...(await one.leavePartial()))
      return names
    },
    abandon() {
      drop()
      named?.abandon()
    },
    rejected: () => all,
  }
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true })
  } catch (error) {
    throw new OutputError(`${path}: cannot be made: ${systemReason(error)}`)
  }
}
