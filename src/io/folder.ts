import { type Dirent, readdir } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { IGNORE_FILES, type IgnoreFiles, ignoredBy, ignoreFilesAbove, withOwn } from './ignore-files.ts'
import { InputError, systemReason } from './input-error.ts'
import { type PassOver, type PathMatcher, pathMatcher, type Selection } from './selection.ts'

/** Folders of tools, full of files that nobody wrote: never searched unless they are named. */
const OF_TOOLS = new Set(['.git', '.hg', '.svn', 'node_modules'])

/** Files below a folder, and what could not be read of it. */
export interface FilesBelow {
  /** Paths below the folder, sorted. */
  readonly files: readonly string[]
  readonly problems: readonly InputError[]
}

/** What a search of a folder goes by. */
export interface FolderSearch {
  readonly folder: string
  /** What below the folder is asked for: a glob. */
  readonly pattern: string
  /** Whether somebody typed the pattern: then hidden names that it spells out are meant, and ignore files say nothing. */
  readonly isTyped: boolean
  readonly selection: Selection
  readonly passOver: PassOver
}

/**
 * Finds the files below a folder that match a pattern. Symbolic links are passed over: they may lead back or out. A
 * folder that cannot be read is noted and the search goes on.
 */
export async function filesBelow({
  folder,
  pattern,
  isTyped,
  selection,
  passOver,
}: FolderSearch): Promise<FilesBelow> {
  const { default: glob } = await import('fast-glob')
  const problems: InputError[] = []
  const heeds = selection.heedsIgnoreFiles && !isTyped
  const gate = {
    root: resolve(folder),
    folder,
    spelt: new Set(pattern.split('/')),
    refusesHidden: !isTyped && !selection.takesHidden,
    isExcluded: await pathMatcher(selection.exclude),
    passOver,
    /** What is ignored below each folder that has been read; null if nobody asks. */
    ignoring: heeds ? new Map<string, IgnoreFiles>() : null,
  }
  const files = await glob(plain(pattern), {
    cwd: folder,
    dot: !isTyped || selection.takesHidden,
    followSymbolicLinks: false,
    fs: {
      readdir: readdirFor(
        (path, entries) => admitted(gate, path, entries),
        (path, reason) => problems.push(new InputError(reason(join(folder, relative(gate.root, path))))),
        isTyped,
      ),
    },
  })
  return { files: files.map(withLineEnds).sort(), problems }
}

interface Gate {
  readonly root: string
  readonly folder: string
  /** The segments of the pattern: what it spells out is meant. */
  readonly spelt: ReadonlySet<string>
  readonly refusesHidden: boolean
  readonly isExcluded: PathMatcher
  readonly passOver: PassOver
  readonly ignoring: Map<string, IgnoreFiles> | null
}

/** The entries of a folder that a search may come to. */
async function admitted(gate: Gate, path: string, entries: readonly Dirent[]): Promise<readonly Dirent[]> {
  const { root, folder, ignoring } = gate
  let ignore: IgnoreFiles = []
  if (ignoring !== null) {
    const above = path === root ? await ignoreFilesAbove(path) : ignoring.get(resolve(path, '..'))!
    const names = entries.map(({ name }) => name)
    ignoring.set(path, (ignore = await withOwn(path, names, above)))
  }
  return entries.filter((entry) => {
    const below = relative(root, join(path, entry.name))
    const name = join(folder, below)
    const isFolder = entry.isDirectory()
    const by = (): string | null => ignoredBy(ignore, join(path, entry.name), isFolder)
    const reason = refusal(gate, entry, () => gate.isExcluded({ below, name, isFolder }), by)
    const isSilent = (IGNORE_FILES as readonly string[]).includes(entry.name)
    if (reason !== null && !isSilent) gate.passOver(isFolder ? `${name}/` : name, reason)
    return reason === null
  })
}

/** Why an entry is passed over; null if it is not. */
function refusal(
  { spelt, refusesHidden }: Gate,
  entry: Dirent,
  isExcluded: () => boolean,
  ignored: () => string | null,
): string | null {
  const { name } = entry
  if (OF_TOOLS.has(name) && entry.isDirectory() && !spelt.has(name))
    return 'a folder of a tool (read when named)'
  if (refusesHidden && name.startsWith('.')) return 'hidden (read with --hidden)'
  if (entry.isSymbolicLink()) return 'a symbolic link (read when named)'
  if (!entry.isDirectory() && !entry.isFile()) return 'no regular file'
  if (isExcluded()) return 'excluded by --exclude'
  const by = ignored()
  return by === null ? null : `ignored by ${by} (read with --no-ignore)`
}

const NOWHERE = new Set(['ENOENT', 'ENOTDIR'])

/** A pattern as fast-glob needs it: for itself a ? before a slash is no sign that what follows is a pattern. */
function plain(pattern: string): string {
  return withoutLineEnds(pattern).replace(/\\.|\[[^\][]*\]|\?(?!\()/g, (part) =>
    part === '?' ? '[^/]' : part,
  )
}

/**
 * The patterns of fast-glob match no line end in a name, so it sees other characters for them: lone surrogates, which no
 * name holds.
 */
function withoutLineEnds(name: string): string {
  return name.replace(/[\n\r\u2028\u2029]/g, (end) =>
    String.fromCharCode(0xdc00 + (end.charCodeAt(0) & 0xff)),
  )
}

function withLineEnds(name: string): string {
  return name.replace(/[\udc0a\udc0d]|[\udc28\udc29]/gu, (sign) => {
    const code = sign.charCodeAt(0) & 0xff
    return String.fromCharCode(code < 0x20 ? code : 0x2000 + code)
  })
}

/** Reads folders for fast-glob, which gets no error and only what is admitted. */
function readdirFor(
  admit: (path: string, entries: readonly Dirent[]) => Promise<readonly Dirent[]>,
  fail: (path: string, reason: (name: string) => string) => void,
  isTyped: boolean,
): typeof readdir {
  const read = (
    seen: string,
    options: { withFileTypes: true },
    done: (error: unknown, entries: readonly Dirent[]) => void,
  ) => {
    const path = withLineEnds(seen)
    readdir(path, options, (error, entries) => {
      if (error !== null) {
        // A pattern may lead where nothing is: then it matches nothing there.
        const isNothing = isTyped && NOWHERE.has(error.code ?? '')
        if (!isNothing) fail(path, (name) => `${name}: cannot be read: ${systemReason(error)}`)
        return done(null, [])
      }
      admit(resolve(path), entries)
        .catch((problem: InputError) => {
          fail(path, () => problem.message)
          return []
        })
        .then((found) => {
          for (const entry of found) entry.name = withoutLineEnds(entry.name)
          done(null, found)
        })
    })
  }
  return read as unknown as typeof readdir
}
