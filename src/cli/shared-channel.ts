import { InputError } from '../io/input-error.ts'
import { fileOutput, newFileForm, type Output, standardOutput } from '../io/output.ts'
import type { OutputFormName, Writer } from '../io/writer.ts'
import type { Channel, ChannelOptions, Channels } from './channel.ts'
import { writerFor } from './channel-writer.ts'
import { rejectsFor } from './rejects.ts'

/**
 * One output for all sources: standard output, a file, or a diff. Files are made when the first source has turned out to
 * be one that is read: of what is refused nothing comes, not even an empty file.
 */
export async function sharedChannel({ plan, color }: ChannelOptions): Promise<Channels> {
  const { destination } = plan
  let made: Made | null = null
  let form: OutputFormName | null = plan.to

  const writer = async (name: string, output: Output, ledger: Output | null): Promise<Writer> => {
    if (destination.kind !== 'diff') return writerFor(plan, form!, name, { output, ledger, keepsMark: false })
    const { diffWriter } = await import('./diff-writer.ts')
    const { colour } = await import('./colour.ts')
    return diffWriter(output, await colour(1, color))
  }
  const make = async (name: string): Promise<Made> => {
    const path = destination.kind === 'file' ? destination.path : null
    const outputs: Output[] = []
    try {
      const output = path === null ? standardOutput() : await fileOutput(path, newFileForm(path))
      outputs.push(output)
      const ledger = plan.ledger === null ? null : await fileOutput(plan.ledger, newFileForm(plan.ledger))
      if (ledger !== null) outputs.push(ledger)
      const rejects = await rejectsFor(plan, path)
      const settle = async () => {
        await rejects?.settle()
        for (const one of outputs) await one.settle()
      }
      return { outputs, channel: { writer: await writer(name, output, ledger), rejects, settle } }
    } catch (error) {
      for (const one of outputs) one.abandon()
      throw error
    }
  }
  return {
    async open({ form: own, source }) {
      form ??= own
      if (plan.to === null && form !== own && destination.kind !== 'diff') {
        throw new InputError(
          `${source.name}: is ${spoken(own)}, and what came before is ${spoken(form)}; --to says what all of it becomes`,
        )
      }
      made ??= await make(source.name)
      return made.channel
    },
    async done() {},
    drop() {},
    async end() {
      if (made === null) return
      made.channel.writer.end()
      await made.channel.rejects?.finish()
      for (const one of made.outputs) await one.finish()
    },
    async stop() {
      if (made === null) return []
      made.channel.writer.end()
      await made.channel.rejects?.finish()
      const names: string[] = []
      for (const one of made.outputs) names.push(...(await one.leavePartial()))
      return names
    },
    abandon() {
      for (const one of made?.outputs ?? []) one.abandon()
      made?.channel.rejects?.abandon()
    },
    rejected: () => [made?.channel.rejects ?? []].flat(),
  }
}

/** What the first source that is read brings into being. */
interface Made {
  readonly outputs: readonly Output[]
  readonly channel: Channel
}

function spoken(form: string): string {
  return form === 'text' ? 'text' : 'records'
}
