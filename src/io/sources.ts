import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { InputError, systemReason } from './input-error.ts'
import { LEDGER_SUFFIX } from './ledger-name.ts'
import type { PassOver, Selection } from './selection.ts'
import type { Source } from './source.ts'

const MAGIC = /[*?[\]{}()!+@\\]/

/** A source, or what is wrong with the argument that should have been one. */
export type Found = Source | InputError

export function isSource(found: Found): found is Source {
  return !(found instanceof InputError)
}

/** Standard input as a source. */
export function standardInput(name: string): Source {
  return { name, path: null, below: name }
}

/** How names are taken. */
export interface FindOptions {
  readonly stdinName: string
  /** Whether a name that is no file may be a pattern. */
  readonly hasPatterns: boolean
  readonly selection: Selection
  readonly passOver: PassOver
}

/**
 * The sources that names stand for: files, folders (everything of theirs that can be read, sorted), patterns, and `-`
 * for standard input. What is not there comes as an error in its place, so that the others are done.
 */
export async function sourcesOf(names: readonly string[], findOptions: FindOptions): Promise<Found[]> {
  const found: Found[] = []
  for (const name of names) {
    if (name === '-') found.push(standardInput(findOptions.stdinName))
    else if (isFolder(name)) found.push(...(await inFolder(name, findOptions)))
    else if (existsSync(name)) found.push({ name, path: name, below: basename(name) })
    else if (findOptions.hasPatterns && MAGIC.test(name)) found.push(...(await matching(name, findOptions)))
    else found.push(new InputError(`${name === '' ? 'an empty name' : name}: no such file or folder`))
  }
  return found
}

/**
 * The names in a list of files, each with a line end or a NUL after it.
 *
 * @param list `-` for standard input
 * @throws InputError if it cannot be read, or is a list of the other sort
 */
export function namesIn(list: string, end: '\n' | '\0'): string[] {
  const called = list === '-' ? 'standard input' : list
  let names: string
  try {
    names = readFileSync(list === '-' ? 0 : list, 'utf8')
  } catch (error) {
    throw new InputError(`${called}: cannot be read: ${systemReason(error)}`)
  }
  const hasNul = names.includes('\0')
  if (end === '\n' && hasNul)
    throw new InputError(`${called}: holds NUL characters; -0 reads names that end with them (find -print0)`)
  if (end === '\0' && !hasNul && names.endsWith('\n'))
    throw new InputError(`${called}: holds no NUL character; without -0 names are read one a line`)
  return names
    .split(end)
    .map((name) => (end === '\n' ? name.replace(/\r$/, '') : name))
    .filter((name) => name !== '')
}

async function inFolder(folder: string, { selection, passOver }: FindOptions): Promise<Found[]> {
  const { filesBelow } = await import('./folder.ts')
  const { isOfRejectedLines, isReadInFolders, pathMatcher, READ_IN_FOLDERS } = await import('./selection.ts')
  const isIncluded = await pathMatcher(selection.include)
  const suffixes = `${READ_IN_FOLDERS.slice(0, -1).join(', ')} or ${READ_IN_FOLDERS.at(-1)}`
  const reasons = new Map<string, number>()
  const pass = counting(reasons, passOver)
  const { files, problems } = await filesBelow({
    folder,
    pattern: '**',
    isTyped: false,
    selection,
    passOver: pass,
  })
  const found = files.flatMap((below): Found[] => {
    const name = join(folder, below)
    if (isIncluded({ below, name, isFolder: false })) return [{ name, path: name, below }]
    if (below.endsWith(LEDGER_SUFFIX)) pass(name, 'a ledger (read with --include)')
    else if (isOfRejectedLines(below)) pass(name, 'lines that an earlier run rejected (read with --include)')
    else if (!isReadInFolders(below)) pass(name, `not ${suffixes} (read with --include)`)
    else return [{ name, path: name, below }]
    return []
  })
  if (found.length > 0 || problems.length > 0) return [...problems, ...found]
  return [new InputError(`${folder}: the folder holds no ${suffixes} file${reasonsIn(reasons)}`)]
}

async function matching(typed: string, { selection, passOver }: FindOptions): Promise<Found[]> {
  const { filesBelow } = await import('./folder.ts')
  const { root, pattern } = rootOf(typed)
  const reasons = new Map<string, number>()
  const { files, problems } = await filesBelow({
    folder: root,
    pattern,
    isTyped: true,
    selection,
    passOver: counting(reasons, passOver),
  })
  if (files.length === 0 && problems.length === 0) {
    const why = reasonsIn(reasons)
    return [new InputError(`${typed}: no such file, and no file matches it as a pattern${why}`)]
  }
  const found = files.map((file): Found => {
    const name = join(root, file)
    // A pattern that leads out of its root has no tree to mirror.
    return { name, path: name, below: file.startsWith('../') ? basename(file) : file }
  })
  return [...problems, ...found]
}

function counting(reasons: Map<string, number>, passOver: PassOver): PassOver {
  return (name, reason) => {
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
    passOver(name, reason)
  }
}

/** How many were passed over and the commonest reason, for a message that nothing was found. */
function reasonsIn(reasons: ReadonlyMap<string, number>): string {
  const [most] = [...reasons].sort(([, a], [, b]) => b - a)
  if (most === undefined) return ''
  const [reason, count] = most
  if (reasons.size === 1) return ` (${count} passed over: ${reason})`
  const all = [...reasons.values()].reduce((sum, each) => sum + each)
  return ` (${all} passed over, ${count} of them: ${reason}; -v says why the others were)`
}

/**
 * Parts a pattern into the folder that all it can match is in and the rest. Brackets that are in the name of a folder
 * which is there are no pattern.
 */
function rootOf(typed: string): { root: string; pattern: string } {
  const segments = typed.split('/')
  let count = 0
  let root = ''
  while (count < segments.length - 1) {
    const segment = segments[count]!
    const next = `${root}${segment}/`
    if (MAGIC.test(segment) && (/[*?]/.test(segment) || !isFolder(next))) break
    root = next
    count += 1
  }
  return { root: root === '' ? '.' : root, pattern: segments.slice(count).join('/') }
}

function isFolder(name: string): boolean {
  try {
    return statSync(name).isDirectory()
  } catch {
    return false
  }
}
