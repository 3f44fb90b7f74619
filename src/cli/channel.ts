import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { compressionOf } from '../io/compression.ts'
import { InputError, OutputError, systemReason } from '../io/input-error.ts'
import { jsonLinesWriter, jsonWriter, restoredLinesWriter } from '../io/json-writer.ts'
import { ledgerWriter } from '../io/ledger.ts'
import { fileOutput, type Output, type OutputForm, PLAIN, standardOutput } from '../io/output.ts'
import type { Opened } from '../io/source.ts'
import { textWriter } from '../io/text-writer.ts'
import type { OutputFormName, Writer } from '../io/writer.ts'
import { colour } from './colour.ts'
import { diffWriter } from './diff-writer.ts'
import type { Plan } from './plan.ts'
import { type Rejects, rejectsAt } from './rejects.ts'
import { version } from './version.ts'

/** What the documents of a source are written to. */
export interface Channel {
  readonly writer: Writer
  settle(): Promise<void>
  /** Takes a line that was no record; null if rejected lines are not kept. */
  readonly rejects: Rejects | null
}

/** Gives each source its channel and sees every output through to its end. */
export interface Channels {
  open(opened: Opened): Promise<Channel>
  /** The source is done; `isChanged` tells whether anything of it is different now. */
  done(isChanged: boolean): Promise<void>
  /** Nothing came of the source; the others may do better. */
  drop(): void
  /** Every source is done. */
  end(): Promise<void>
  /** The run breaks off: finished parts stay as partial files, whose names come back. */
  stop(): Promise<string[]>
  /** Nothing that is not finished stays. */
  abandon(): void
  /** How many lines were rejected into which file. */
  rejected(): readonly Rejects[]
}

export interface ChannelOptions {
  readonly plan: Plan
  readonly color: string
  /** Where `-o FOLDER/` puts a source. */
  readonly pathFor: (opened: Opened) => string
}

/** One output for all sources: standard output or a file. Files are made before anything is read. */
export async function sharedChannel({ plan, color }: ChannelOptions): Promise<Channels> {
  const { destination } = plan
  const path = destination.kind === 'file' ? destination.path : null
  const ledger = plan.ledger === null ? null : await fileOutput(plan.ledger, PLAIN)
  const rejects = await sharedRejects(plan, path)
  const output = path === null ? standardOutput() : await fileOutput(path, formOf(path))
  const outputs = ledger === null ? [output] : [output, ledger]
  let channel: Channel | null = null
  let form: OutputFormName | null = plan.to
  const abandon = () => {
    for (const one of outputs) one.abandon()
  }
  return {
    async open(opened) {
      form ??= opened.form
      if (plan.to === null && form !== opened.form) {
        throw new InputError(
          `${opened.source.name}: is ${spoken(opened.form)}, and what came before is ${spoken(form)}; --to says what all of it becomes`,
        )
      }
      if (channel !== null) return channel
      const writer =
        destination.kind === 'diff'
          ? await diffWriter(output, await colour(1, color))
          : writerOf(output, plan, form, { keepsMark: false, ledger, name: opened.source.name })
      channel = { writer, settle: () => settleAll(outputs), rejects }
      return channel
    },
    async done() {},
    drop() {},
    async end() {
      if (channel === null) return abandon()
      channel.writer.end()
      await rejects?.finish()
      for (const one of outputs) await one.finish()
    },
    async stop() {
      if (channel !== null) channel.writer.end()
      await rejects?.finish()
      return partials(outputs)
    },
    abandon,
    rejected: () => (rejects === null ? [] : [rejects]),
  }
}

/** An output for each source: `--in-place`, or files of the same name in a folder. */
export async function separateChannels({ plan, pathFor }: ChannelOptions): Promise<Channels> {
  const isInPlace = plan.destination.kind === 'in-place'
  const named = plan.rejected === null ? null : await rejectsAt(plan.rejected, true)
  const all: Rejects[] = named === null ? [] : [named]
  let outputs: Output[] = []
  let current: Channel | null = null
  return {
    async open(opened) {
      const path = pathFor(opened)
      if (!isInPlace) makeFolder(dirname(path))
      const output = await fileOutput(path, isInPlace ? opened : formOf(path))
      const ledger = plan.ledger === null ? null : await fileOutput(plan.ledger, PLAIN)
      outputs = ledger === null ? [output] : [output, ledger]
      const rejects =
        plan.onError === 'stop' ? null : (named ?? (await rejectsAt(`${path}.rejected.jsonl`, false)))
      if (rejects !== null && rejects !== named) all.push(rejects)
      const options = { keepsMark: isInPlace, ledger, name: opened.source.name }
      const writer = writerOf(output, plan, plan.to ?? opened.form, options)
      current = { writer, settle: () => settleAll(outputs), rejects }
      return current
    },
    async done(isChanged) {
      current!.writer.end()
      if (isInPlace && !isChanged) outputs.shift()!.abandon()
      for (const one of outputs) await one.finish()
      if (current!.rejects !== named) await current!.rejects?.finish()
      outputs = []
    },
    drop() {
      for (const one of outputs) one.abandon()
      outputs = []
    },
    async end() {
      await named?.finish()
    },
    async stop() {
      if (outputs.length > 0) current!.writer.end()
      for (const one of all) await one.finish()
      return partials(outputs)
    },
    abandon() {
      for (const one of outputs) one.abandon()
      outputs = []
    },
    rejected: () => all,
  }
}

async function sharedRejects(plan: Plan, path: string | null): Promise<Rejects | null> {
  if (plan.onError === 'stop') return null
  if (plan.rejected !== null) return rejectsAt(plan.rejected, true)
  return path === null ? null : rejectsAt(`${path}.rejected.jsonl`, false)
}

function writerOf(
  output: Output,
  plan: Plan,
  form: OutputFormName,
  { keepsMark, ledger, name }: { keepsMark: boolean; ledger: Output | null; name: string },
): Writer {
  if (form === 'text' && plan.restores)
    throw new InputError(
      `${name}: a text is restored by its ledger: --ledger FILE (records carry their edits)`,
    )
  if (form === 'text') {
    const transforms = plan.chain.transforms ?? []
    const shown = (['quotes', 'sentences'] as const).find((name) => transforms.includes(name)) ?? 'text'
    return textWriter(output, {
      shown,
      separator: plan.separator,
      keepsMark,
      ledger: ledger === null ? null : ledgerWriter(ledger, plan.offsets),
    })
  }
  if (plan.restores) return restoredLinesWriter(output, plan.prefix)
  const options = { ...plan, version: version() }
  return form === 'jsonl' ? jsonLinesWriter(output, options) : jsonWriter(output, options)
}

function formOf(path: string): OutputForm {
  return { compression: compressionOf(path.toLowerCase()).compression, encoding: 'utf-8' }
}

async function settleAll(outputs: readonly Output[]): Promise<void> {
  for (const output of outputs) await output.settle()
}

async function partials(outputs: readonly Output[]): Promise<string[]> {
  const names: string[] = []
  for (const output of outputs) {
    const name = await output.leavePartial()
    if (name !== null) names.push(name)
  }
  return names
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true })
  } catch (error) {
    throw new OutputError(`${path}: cannot be made: ${systemReason(error)}`)
  }
}

function spoken(form: string): string {
  return form === 'text' ? 'text' : 'records'
}
