import { existsSync, readdir, readFileSync, statSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import { InputError, systemReason } from './input-error.ts'
import { LEDGER_SUFFIX } from './ledger-name.ts'
import type { Source } from './source.ts'

/** What is read of a folder: text and JSON Lines, packed too. */
const IN_FOLDERS = '**/*.{txt,jsonl,ndjson}{,.gz,.zst}'
/** Lines that an earlier run rejected, and ledgers. */
const REJECTED = ['**/*.rejected.jsonl{,.gz,.zst}', `**/*${LEDGER_SUFFIX}`]
const MAGIC = /[*?[\]{}()!+@]/

/** A source, or what is wrong with the argument that should have been one. */
export type Found = Source | InputError

export function isSource(found: Found): found is Source {
  return !(found instanceof InputError)
}

/** Standard input as a source. */
export function standardInput(name: string): Source {
  return { name, path: null, below: name }
}

/**
 * The sources that arguments name: files, folders (everything of theirs that can be read, sorted), patterns, and
 * `-` for standard input. What is not there comes as an error in its place, so that the others are done.
 */
export async function sourcesOf(names: readonly string[], stdinName: string): Promise<Found[]> {
  const found: Found[] = []
  for (const name of names) {
    if (name === '-') found.push(standardInput(stdinName))
    else if (isFolder(name)) found.push(...(await inFolder(name)))
    else if (existsSync(name)) found.push({ name, path: name, below: basename(name) })
    else if (MAGIC.test(name)) found.push(...(await matching(name)))
    else found.push(new InputError(`${name}: no such file or folder`))
  }
  return found
}

/**
 * The names in a list of files, one a line.
 *
 * @throws InputError if it cannot be read
 */
export function namesIn(list: string): string[] {
  try {
    const lines = readFileSync(list === '-' ? 0 : list, 'utf8').split('\n')
    return lines.map((line) => line.replace(/\r$/, '')).filter((line) => line !== '')
  } catch (error) {
    throw new InputError(`${list}: cannot be read: ${systemReason(error)}`)
  }
}

async function inFolder(folder: string): Promise<Found[]> {
  const { default: glob } = await import('fast-glob')
  const problems: InputError[] = []
  const files = await glob(IN_FOLDERS, {
    cwd: folder,
    ignore: REJECTED,
    // A link may lead back into the folder.
    followSymbolicLinks: false,
    fs: { readdir: forgivingly(folder, problems) },
  })
  const found: Found[] = files
    .sort()
    .map((below) => ({ name: join(folder, below), path: join(folder, below), below }))
  if (found.length === 0 && problems.length === 0)
    problems.push(new InputError(`${folder}: the folder holds no .txt, .jsonl or .ndjson file`))
  return [...problems, ...found]
}

/** Reads folders so that one which cannot be read is noted and the walk goes on. */
function forgivingly(folder: string, problems: InputError[]): typeof readdir {
  const read = (
    path: string,
    options: { withFileTypes: true },
    done: (error: unknown, entries: unknown) => void,
  ) =>
    readdir(path, options, (error, entries) => {
      if (error === null) return done(null, entries)
      problems.push(
        new InputError(
          `${join(folder, relative(resolve(folder), resolve(folder, path)))}: cannot be read: ${systemReason(error)}`,
        ),
      )
      done(null, [])
    })
  return read as unknown as typeof readdir
}

async function matching(pattern: string): Promise<Found[]> {
  const { default: glob } = await import('fast-glob')
  const files = await glob(pattern, { dot: false })
  if (files.length === 0)
    return [new InputError(`${pattern}: no such file, and no file matches it as a pattern`)]
  return files.sort().map((path) => ({ name: path, path, below: basename(path) }))
}

function isFolder(name: string): boolean {
  try {
    return statSync(name).isDirectory()
  } catch {
    return false
  }
}
