import type { Matcher } from 'picomatch'
import { compressionOf } from './compression.ts'

/** Which files of a folder or pattern are read. */
export interface Selection {
  /** Patterns of what is passed over, and of files that a folder gives beside those it always does. */
  readonly exclude: readonly string[]
  readonly include: readonly string[]
  readonly takesHidden: boolean
  /** Whether `.gitignore` and `.ignore` are heeded. */
  readonly heedsIgnoreFiles: boolean
}

/** Is called with what is passed over, and why: the reason completes "passed over: …". */
export type PassOver = (name: string, reason: string) => void

/** The suffixes of what a folder gives, packed too. */
export const READ_IN_FOLDERS = ['.txt', '.jsonl', '.ndjson', '.jl', '.jsonlines', '.csv', '.tsv'] as const

/** Whether a file's name says that it is text or records. */
export function isReadInFolders(name: string): boolean {
  const { bare } = compressionOf(name.toLowerCase())
  return READ_IN_FOLDERS.some((suffix) => bare.endsWith(suffix))
}

/** Whether a file holds the lines that an earlier run rejected. */
export function isOfRejectedLines(name: string): boolean {
  return compressionOf(name.toLowerCase()).bare.endsWith('.rejected.jsonl')
}

/** A file or folder that a search comes to: below the folder that was named, and as messages call it. */
export interface PathToMatch {
  readonly below: string
  readonly name: string
  readonly isFolder: boolean
}

/** Whether one of some patterns means a place. */
export type PathMatcher = (place: PathToMatch) => boolean

/**
 * Makes the test of `--exclude` and `--include`. A pattern without a slash means names, at any depth; one with a slash a
 * path, below the folder that was named or as it is typed; a slash at its end stands for folders.
 */
export async function pathMatcher(patterns: readonly string[]): Promise<PathMatcher> {
  if (patterns.length === 0) return () => false
  const { default: picomatch } = await import('picomatch')
  const tests = patterns.map((typed) => testOf(typed, (glob) => picomatch(glob, { dot: true })))
  return (place) => tests.some((test) => test(place))
}

function testOf(typed: string, matcher: (glob: string) => Matcher): PathMatcher {
  const isOfFolders = typed.endsWith('/')
  const path = typed
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.')
    .join('/')
  const isAnywhere = !path.includes('/') && !typed.startsWith('/') && !typed.startsWith('./')
  const isMatch = matcher(isAnywhere ? `**/${path}` : path)
  const isInside = isOfFolders ? matcher(isAnywhere ? `**/${path}/**` : `${path}/**`) : () => false
  return ({ below, name, isFolder }) =>
    [below, name].some((own) => (isMatch(own) && (isFolder || !isOfFolders)) || isInside(own))
}
