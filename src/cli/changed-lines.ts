import { execFile } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { InputError } from '../io/input-error.ts'
import type { TextRegion } from '../report/finding.ts'

const execute = promisify(execFile)

/** What has changed in a working tree since a revision. */
export interface ChangedLines {
  /** Whether a file has changed at all. */
  hasFile(path: string): boolean
  /** Whether any line of a stretch has. */
  hasLines(path: string, lines: TextRegion): boolean
}

/** Ranges of lines, both ends in them; null where all of the file counts. */
type Ranges = readonly (readonly [number, number])[] | null

/**
 * Asks git what has changed since a revision: files and lines of them, and files that it does not know yet.
 *
 * @throws InputError if this is no repository, or the revision is none
 */
export async function changedSince(revision: string): Promise<ChangedLines> {
  const root = (await git(['rev-parse', '--show-toplevel'])).trimEnd()
  await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]).catch(() => {
    throw new InputError(`--changed-since ${revision}: git knows no such revision`)
  })
  const inRoot = ['-C', root, '-c', 'core.quotePath=false']
  const diff = [...inRoot, 'diff', '--no-color', '--no-ext-diff', '--no-renames']
  const since = ['--end-of-options', revision, '--']
  const names = await git([...diff, '--name-only', '--diff-filter=d', '-z', ...since])
  const untracked = await git([...inRoot, 'ls-files', '--others', '--exclude-standard', '-z'])
  const changed = new Map<string, Ranges>()
  // Of a file that git does not show line by line, such as a packed one, all counts.
  for (const name of (names + untracked).split('\0')) if (name !== '') changed.set(resolve(root, name), null)
  const patch = await git([...diff, '--unified=0', '--src-prefix=a/', '--dst-prefix=b/', ...since])
  const { parsePatch } = await import('diff')
  for (const { newFileName, hunks } of parsePatch(patch)) {
    if (newFileName === undefined || hunks.length === 0) continue
    const ranges = hunks
      .filter(({ newLines }) => newLines > 0)
      .map(({ newStart, newLines }) => [newStart, newStart + newLines - 1] as const)
    changed.set(resolve(root, newFileName.replace(/^b\//, '')), ranges)
  }
  const rangesOf = (path: string): Ranges | undefined => changed.get(realpathSync(path))
  return {
    hasFile: (path) => rangesOf(path) !== undefined,
    hasLines(path, { start, end }) {
      const ranges = rangesOf(path)
      return ranges === null || (ranges ?? []).some(([from, to]) => from <= end.line && to >= start.line)
    },
  }
}

/** What a call of git prints. @throws InputError in git's own words */
async function git(args: readonly string[]): Promise<string> {
  try {
    return (await execute('git', args, { maxBuffer: 1 << 30 })).stdout
  } catch (error) {
    const { code, stderr } = error as NodeJS.ErrnoException & { stderr?: string }
    if (code === 'ENOENT') throw new InputError('--changed-since needs git, which is not there')
    throw new InputError(`--changed-since: git: ${(stderr ?? String(error)).trim().split('\n')[0]}`)
  }
}
