import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { Ignore } from 'ignore'
import { InputError, systemReason } from './input-error.ts'

/** The files that say what of a folder is to be passed over; a later one has the last word. */
export const IGNORE_FILES = ['.gitignore', '.ignore'] as const

/** What one such file says. */
interface IgnoreFile {
  /** Its folder, from the root of the file system. */
  readonly folder: string
  /** As messages call it. */
  readonly name: string
  readonly rules: Ignore
}

/** What is said of the places below a folder, the last word first. */
export type IgnoreFiles = readonly IgnoreFile[]

/** The file that has a path ignored, as messages call it; null if none does. */
export function ignoredBy(files: IgnoreFiles, path: string, isFolder: boolean): string | null {
  for (const { folder, name, rules } of files) {
    const { ignored, unignored } = rules.test(relative(folder, path) + (isFolder ? '/' : ''))
    if (ignored) return name
    if (unignored) return null
  }
  return null
}

/**
 * The ignore files of a folder, before those of the folders above it.
 *
 * @param names what is in the folder
 * @throws InputError that names one that cannot be read
 */
export async function withOwn(
  folder: string,
  names: readonly string[],
  above: IgnoreFiles,
): Promise<IgnoreFiles> {
  let files = above
  for (const own of IGNORE_FILES) {
    if (!names.includes(own)) continue
    const name = relative('', join(folder, own))
    let content: string
    try {
      content = await readFile(join(folder, own), 'utf8')
    } catch (error) {
      throw new InputError(
        `${name}: cannot be read: ${systemReason(error)}; its folder is passed over (--no-ignore reads it)`,
      )
    }
    const { default: ignore } = await import('ignore')
    files = [{ folder, name, rules: ignore().add(content) }, ...files]
  }
  return files
}

/**
 * The ignore files that the folders above a folder hold: up to the root of its repository, or where it is in none, up to
 * the folder we are in. They say nothing of a folder that was named though they ignore it.
 *
 * @throws InputError that names one that cannot be read
 */
export async function ignoreFilesAbove(folder: string): Promise<IgnoreFiles> {
  const path = resolve(folder)
  let files: IgnoreFiles = []
  for (const above of foldersAbove(path)) {
    const names = IGNORE_FILES.filter((name) => existsSync(join(above, name)))
    files = await withOwn(above, names, files)
  }
  return ignoredBy(files, path, true) === null ? files : []
}

/** From the highest to the lowest. */
function foldersAbove(path: string): string[] {
  const all = [path]
  while (dirname(all[0]!) !== all[0]) all.unshift(dirname(all[0]!))
  const repository = all.findLastIndex((folder) => existsSync(join(folder, '.git')))
  if (repository >= 0) return all.slice(repository, -1)
  const here = all.indexOf(resolve('.'))
  return here < 0 || !path.startsWith(resolve('.') + sep) ? [] : all.slice(here, -1)
}
