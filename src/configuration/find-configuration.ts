import { readFileSync } from 'node:fs'
import { basename, isAbsolute, relative, resolve, sep } from 'node:path'
import { lilconfigSync } from 'lilconfig'
import { InputError, systemReason } from '../io/input-error.ts'

/** A file that holds a configuration, whole. */
export interface FoundFile {
  /** The absolute path. */
  readonly path: string
  readonly content: string
}

export const CONFIGURATION_FILE = 'jernih.config.json'
const PACKAGE_FILE = 'package.json'
/** The key that a package.json holds a configuration under. */
export const PACKAGE_KEY = 'jernih'

/**
 * The nearest configuration from a folder upwards, as far as the home folder: `jernih.config.json`, or a package.json with
 * the key `jernih`; null if there is none. Only JSON is looked for, and nothing of it is run.
 *
 * @throws InputError if a file is there that cannot be read
 */
export function findConfiguration(folder: string): FoundFile | null {
  const search = lilconfigSync('jernih', {
    searchPlaces: [CONFIGURATION_FILE, PACKAGE_FILE],
    packageProp: [PACKAGE_KEY],
    loaders: { '.json': loaded },
    ignoreEmptySearchPlaces: false,
  })
  let found: ReturnType<typeof search.search>
  try {
    found = search.search(folder)
  } catch (error) {
    const { path } = error as NodeJS.ErrnoException
    throw new InputError(
      `${path === undefined ? CONFIGURATION_FILE : shownPath(path)}: ${systemReason(error)}`,
    )
  }
  if (found === null) return null
  return { path: found.filepath, content: (found.config as string | undefined) ?? '' }
}

/**
 * The configuration at a path that somebody named.
 *
 * @param by how it was named, for messages: `--config`
 * @throws InputError if it cannot be read
 */
export function configurationAt(path: string, by = '--config'): FoundFile {
  try {
    return { path: resolve(path), content: readFileSync(path, 'utf8') }
  } catch (error) {
    throw new InputError(`${path}: ${systemReason(error)} (${by})`)
  }
}

export function isPackageFile(path: string): boolean {
  return basename(path) === PACKAGE_FILE
}

/** A path as messages call it: from the working folder, if that is no longer. */
export function shownPath(path: string): string {
  const near = relative(process.cwd(), path)
  if (near === '' || isAbsolute(near)) return path
  return near.startsWith(`..${sep}..${sep}..`) ? path : near
}

/** The text itself: reading it with its places is the work of whoever asked. */
function loaded(path: string, content: string): unknown {
  if (!isPackageFile(path)) return content
  return hasOwnKey(content) ? { [PACKAGE_KEY]: content } : {}
}

/** Whether a package.json has our key. A broken one that does not even name us is somebody else's affair. */
function hasOwnKey(content: string): boolean {
  if (!content.includes(`"${PACKAGE_KEY}"`)) return false
  try {
    const value: unknown = JSON.parse(content.replace(/^\ufeff/, ''))
    return typeof value === 'object' && value !== null && Object.hasOwn(value, PACKAGE_KEY)
  } catch {
    return true
  }
}
