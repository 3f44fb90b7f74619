import { realpathSync } from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { compressionOf } from '../io/compression.ts'
import { identityOf } from '../io/output-file.ts'
import type { Form } from '../io/recognise/forms.ts'
import type { Source } from '../io/source.ts'
import type { OutputFormName } from '../io/writer.ts'
import { ledgerPathOf } from './ledger-folder.ts'
import type { Plan } from './plan.ts'
import { REJECTED } from './rejects.ts'
import { UsageError } from './usage-error.ts'

/**
 * Checks the names of inputs and outputs against each other, before anything is read or made.
 *
 * @param alsoRead files that are read beside the sources
 * @throws UsageError where an output is an input too, where two inputs have one output, and the like
 */
export function checkNames(plan: Plan, sources: readonly Source[], alsoRead: readonly Source[] = []): void {
  const { outputTo } = plan
  const files = sources.filter(({ path }) => path !== null)
  if (outputTo.kind === 'in-place') {
    if (files.length < sources.length)
      throw new UsageError('--in-place needs files: standard input has no place')
    if (plan.ledger !== null && !plan.ledgerFolder && files.length > 1)
      throw new UsageError(
        '--ledger FILE goes with one output; --ledger FOLDER/ keeps one for each of several files',
      )
  }
  if (plan.onError === 'reject' && plan.rejected === null && outputTo.kind === 'stdout')
    throw new UsageError('--on-error reject needs --rejected FILE when the output goes to standard output')
  const outputs =
    outputTo.kind === 'file'
      ? [outputTo.path]
      : outputTo.kind === 'folder'
        ? folderPaths(plan, outputTo.path, files)
        : []
  const keepsRejects = plan.onError === 'reject' && plan.rejected === null
  const rejects = keepsRejects ? outputs.map((path) => path + REJECTED) : [plan.rejected]
  const texts = outputTo.kind === 'in-place' ? files.map(({ path }) => path!) : outputs
  const ledgers = plan.ledgerFolder ? texts.map((path) => ledgerPathOf(plan.ledger!, path)) : [plan.ledger]
  const written = [...ledgers, ...rejects, ...outputs]
  const read = [...alsoRead, ...files]
  const inputs = new Map(read.map(({ name, path }) => [identityOf(path!), name]))
  inputs.delete(null)
  for (const path of written) {
    const name = path === null ? undefined : inputs.get(identityOf(path))
    if (name !== undefined)
      throw new UsageError(`${name}: is both input and output (--in-place changes a file itself)`)
  }
  refuseTwice(written)
  const stdout = outputTo.kind === 'stdout' ? inputs.get(identityOf(1)) : undefined
  if (stdout !== undefined)
    throw new UsageError(`${stdout}: is both input and standard output (--in-place changes a file itself)`)
}

function folderPaths(plan: Plan, folder: string, files: readonly Source[]): string[] {
  const taken = new Map<string, string>()
  return files.map((source) => {
    const path = pathInFolder(folder, source, plan.to)
    const other = taken.get(path)
    if (other !== undefined)
      throw new UsageError(`${other} and ${source.name} would both be written to ${path}`)
    taken.set(path, source.name)
    return path
  })
}

function refuseTwice(written: readonly (string | null)[]): void {
  const seen = new Set<string>()
  for (const path of written) {
    if (path === null) continue
    const one = identityOf(path) ?? pathOf(path)
    if (seen.has(one)) throw new UsageError(`${path}: is named for two outputs`)
    seen.add(one)
  }
}

/** The one way to write the path of a file that may not be there yet. */
function pathOf(path: string): string {
  const folder = dirname(resolve(path))
  try {
    return join(realpathSync(folder), basename(path))
  } catch {
    return join(folder, basename(path))
  }
}

const SUFFIX_OF: Readonly<Record<OutputFormName, string>> = {
  text: '.txt',
  jsonl: '.jsonl',
  json: '.json',
  csv: '.csv',
  tsv: '.tsv',
}
const FORM_OF: Readonly<Record<string, Form>> = {
  '.txt': 'text',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.jl': 'jsonl',
  '.jsonlines': 'jsonl',
  '.json': 'json',
  '.csv': 'csv',
  '.tsv': 'tsv',
}

/**
 * Where `-o FOLDER/` puts a source: under its own name and the path below the folder that was named; with
 * another suffix only if `--to` makes it something else than its name says.
 */
export function pathInFolder(folder: string, source: Source, to: OutputFormName | null): string {
  const below = source.path === null ? basename(source.name).replace(/^\((.*)\)$/, '$1') : source.below
  const { bare } = compressionOf(below.toLowerCase())
  const suffix = extname(bare)
  const form: Form | null = suffix === '' ? null : (FORM_OF[suffix] ?? null)
  if (to === null || form === null || form === to) return join(folder, below)
  const stem = below.slice(0, bare.length - suffix.length)
  return join(folder, stem + SUFFIX_OF[to] + below.slice(bare.length))
}
