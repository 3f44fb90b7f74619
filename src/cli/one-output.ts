import { dirname } from 'node:path'
import { isatty } from 'node:tty'
import { InputError } from '../io/input-error.ts'
import { fileOutput, newFileForm, type Output, standardOutput } from '../io/output.ts'
import type { OutputFormName, Writer } from '../io/writer.ts'
import { type WriterTarget, writerFor } from './choose-writer.ts'
import type { Destination, DestinationOptions, Destinations } from './destination.ts'
import { fileFrom, ledgerPathOf } from './ledger-folder.ts'
import { makeFolder } from './make-folder.ts'
import { rejectsFor } from './rejects.ts'

/**
 * One output for all sources: standard output, a file, or a diff. Files are made when the first source has turned out to
 * be one that is read: of what is refused nothing comes, not even an empty file.
 */
export async function oneOutput({ plan, color }: DestinationOptions): Promise<Destinations> {
  const { outputTo } = plan
  let made: Made | null = null
  /** Sources of which something came, and whether one of them broke off. */
  let delivered = 0
  let isPartial = false
  let form: OutputFormName | null = plan.to

  const writer = async (name: string, files: Files): Promise<Writer> => {
    if (outputTo.kind !== 'diff') return writerFor(plan, form!, name, { ...files, keepsMark: false })
    const { diffWriter } = await import('./diff-writer.ts')
    const { colour, wantsColour } = await import('./colour.ts')
    const isForEyes = isatty(1) || wantsColour(color, false, process.env)
    return diffWriter(files.output, await colour(1, color), isForEyes)
  }
  const make = async (name: string): Promise<Made> => {
    const path = outputTo.kind === 'file' ? outputTo.path : null
    const outputs: Output[] = []
    try {
      const output =
        path === null ? standardOutput(outputTo.kind === 'diff') : await fileOutput(path, newFileForm(path))
      outputs.push(output)
      const ledgerPath = plan.ledgerFolder && path !== null ? ledgerPathOf(plan.ledger!, path) : plan.ledger
      if (ledgerPath !== null && plan.ledgerFolder) makeFolder(dirname(ledgerPath))
      const ledger = ledgerPath === null ? null : await fileOutput(ledgerPath, newFileForm(ledgerPath))
      if (ledger !== null) outputs.push(ledger)
      const ledgerFile =
        plan.ledgerFolder && path !== null
          ? { file: fileFrom(plan.ledger!, path), fileEncoding: 'utf-8' as const }
          : null
      const rejects = await rejectsFor(plan, path)
      const settle = async () => {
        await rejects?.settle()
        for (const one of outputs) await one.settle()
      }
      return {
        outputs,
        destination: { writer: await writer(name, { output, ledger, ledgerFile }), rejects, settle },
      }
    } catch (error) {
      for (const one of outputs) one.abandon()
      throw error
    }
  }
  const leavePartial = async () => {
    if (made === null) return []
    made.destination.writer.end()
    await made.destination.rejects?.finish()
    const names: string[] = []
    for (const one of made.outputs) names.push(...(await one.leavePartial()))
    return names
  }
  const abandon = () => {
    for (const one of made?.outputs ?? []) one.abandon()
    made?.destination.rejects?.abandon()
  }
  return {
    async open({ form: own, source }) {
      form ??= own
      if (plan.to === null && form !== own && outputTo.kind !== 'diff') {
        throw new InputError(
          `${source.name}: is ${spoken(own)}, and what came before is ${spoken(form)}; --to says what all of it becomes`,
        )
      }
      made ??= await make(source.name)
      return made.destination
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
      if (made === null || delivered === 0) {
        abandon()
        return []
      }
      made.destination.writer.end()
      await made.destination.rejects?.finish()
      for (const one of made.outputs) await one.finish()
      return []
    },
    stop: leavePartial,
    abandon,
    rejected: () => [made?.destination.rejects ?? []].flat(),
  }
}

/** What the first source that is read brings into being. */
interface Made {
  readonly outputs: readonly Output[]
  readonly destination: Destination
}

/** The files of a writer. */
type Files = Pick<WriterTarget, 'output' | 'ledger' | 'ledgerFile'>

const SPOKEN: Readonly<Record<OutputFormName, string>> = {
  text: 'text',
  jsonl: 'records',
  json: 'a JSON array',
  csv: 'CSV',
  tsv: 'TSV',
}

function spoken(form: OutputFormName): string {
  return SPOKEN[form]
}
