import { closeSync, existsSync, openSync, readSync, realpathSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { RestoreError } from '../document/restore.ts'
import { InputError, OutputError, systemReason } from '../io/input-error.ts'
import { LEDGER_SUFFIX } from '../io/ledger-name.ts'
import { leadsBack } from '../io/ledger-reader.ts'
import { opened, type Source } from '../io/source.ts'
import { isSource } from '../io/sources.ts'
import { checkNames, pathInFolder } from './check-names.ts'
import { findSources } from './find-sources.ts'
import { ledgerPathOf } from './ledger-folder.ts'
import { makeFolder } from './make-folder.ts'
import type { Messages } from './messages.ts'
import type { OptionValues } from './options.ts'
import type { Plan } from './plan.ts'
import { readLedger } from './read-ledger.ts'
import { ledgerSource, restoreText } from './restore-text.ts'
import { runOver } from './run.ts'
import { UsageError } from './usage-error.ts'

/** A ledger in a folder of ledgers. */
interface LedgerInFolder {
  readonly path: string
  /** Its place in the folder, without the suffix. */
  readonly below: string
  /** The path of its text, which need not be there; null if it does not say. */
  readonly text: string | null
}

/**
 * Restores every text that is named by its ledger in a folder, and records among them by their own edits; without
 * names, every text that a ledger of the folder is of. What is wrong with one text is reported, and the others are done.
 *
 * @throws UsageError, InputError if the folder holds no ledger, OutputError, ClosedPipe
 */
export async function restoreFolder(
  files: readonly string[],
  options: OptionValues,
  plan: Plan,
  messages: Messages,
): Promise<void> {
  const folder = plan.ledger!
  const ledgersThere = await ledgersIn(folder)
  const byText = new Map<string, LedgerInFolder[]>()
  for (const one of ledgersThere) {
    if (one.text !== null)
      byText.set(realPathOf(one.text), [...(byText.get(realPathOf(one.text)) ?? []), one])
  }
  const texts: { readonly source: Source; readonly ledger: string }[] = []
  const records: Source[] = []
  const add = async (source: Source) => {
    const ledger = source.path === null ? null : await ledgerOf(source.path, folder, byText)
    if (ledger !== null) texts.push({ source, ledger })
    else if (await isRecords(source, plan)) records.push(source)
    else messages.error(`${source.name}: no ledger in ${folder} leads back from it`)
  }
  if (files.length > 0 || options.filesFrom !== null) {
    for (const found of await findSources(files, options)) {
      if (isSource(found)) await add(found).catch(reportTo(messages))
      else messages.error(found.message)
    }
  } else {
    for (const { path, below, text } of ledgersThere) {
      if (text === null) messages.error(`${path}: does not say where its text is: name the text too`)
      else {
        const name = relative('', text)
        texts.push({ source: { name, path: name, below }, ledger: path })
      }
    }
  }
  const { outputTo } = plan
  const ownPlan = { ...plan, ledger: null, ledgerFolder: false }
  const ledgers = texts.map(({ ledger }) => ledgerSource(ledger))
  checkNames(ownPlan, [...texts.map(({ source }) => source), ...records], ledgers)
  if (outputTo.kind !== 'in-place' && outputTo.kind !== 'folder' && texts.length + records.length > 1) {
    throw new UsageError(
      `${texts.length + records.length} files would be restored into one: --in-place or -o FOLDER/ keeps them apart`,
    )
  }
  for (const { source, ledger } of texts) {
    const path = pathFor(plan, source)
    if (outputTo.kind === 'folder') makeFolder(dirname(path!))
    await restoreText(plan, source, ledger, path).catch(reportTo(messages))
  }
  if (records.length > 0)
    await runOver({ command: 'restore', options, plan: ownPlan, find: async () => records, messages })
}

/** Reports what is wrong with one file, so that the others are done. */
function reportTo(messages: Messages): (error: unknown) => void {
  return (error) => {
    const isItsOwn = error instanceof RestoreError || error instanceof InputError
    if (!isItsOwn || error instanceof OutputError) throw error
    messages.error(error.message)
  }
}

function pathFor({ outputTo }: Plan, source: Source): string | null {
  if (outputTo.kind === 'in-place') return source.path
  if (outputTo.kind === 'folder') return pathInFolder(outputTo.path, source, null)
  return outputTo.kind === 'file' ? outputTo.path : null
}

/** The ledgers in a folder, by their places. @throws InputError if there are none */
async function ledgersIn(folder: string): Promise<LedgerInFolder[]> {
  const { default: glob } = await import('fast-glob')
  const found = await glob(`**/*${LEDGER_SUFFIX}`, { cwd: folder, dot: true, followSymbolicLinks: false })
  if (found.length === 0) throw new InputError(`${folder}: there is no ledger in it`)
  return found.sort().map((name) => {
    const path = join(folder, name)
    const file = fileIn(path)
    const text = file === null ? null : resolve(folder, file)
    return { path, below: name.slice(0, -LEDGER_SUFFIX.length), text }
  })
}

/** So much of a ledger holds its first line: names and paths have an end. */
const FIRST_LINE = 1 << 14

/** What a ledger says of where its text is. */
function fileIn(path: string): string | null {
  let descriptor: number
  try {
    descriptor = openSync(path, 'r')
  } catch (error) {
    throw new InputError(`${path}: cannot be read: ${systemReason(error)}`)
  }
  try {
    const bytes = Buffer.alloc(FIRST_LINE)
    const line = bytes.toString('utf8', 0, readSync(descriptor, bytes)).split('\n')[0]!
    const { file } = JSON.parse(line) as { file?: unknown }
    return typeof file === 'string' ? file : null
  } catch {
    return null
  } finally {
    closeSync(descriptor)
  }
}

/**
 * The ledger that leads back from a text: the one that names it, or the one in its place. Where it was cleaned from
 * several working folders, several name it, and the one that leads to another text is meant.
 *
 * @throws InputError if there are several of these
 */
async function ledgerOf(
  text: string,
  folder: string,
  byText: ReadonlyMap<string, readonly LedgerInFolder[]>,
): Promise<string | null> {
  const named = byText.get(realPathOf(resolve(text))) ?? []
  const [first, ...more] = named
  if (first === undefined) {
    const place = ledgerPathOf(folder, text)
    return existsSync(place) ? place : null
  }
  if (more.length === 0) return first.path
  const leading: string[] = []
  for (const { path } of named) if (leadsBack(await readLedger(path))) leading.push(path)
  if (leading.length > 1)
    throw new InputError(
      `${text}: several ledgers lead back from it (--ledger names one): ${leading.join(', ')}`,
    )
  return leading[0] ?? first.path
}

/** One path for all names of a file. */
function realPathOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

async function isRecords(source: Source, plan: Plan): Promise<boolean> {
  const input = await opened(source, plan)
  input.close()
  return input.form === 'jsonl'
}
