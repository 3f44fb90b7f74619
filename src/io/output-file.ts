import {
  closeSync,
  fchmodSync,
  fstatSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  type Stats,
  statSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { OutputError, systemReason } from './input-error.ts'
import { removeLeftovers, workingName } from './leftovers.ts'
import { addTemporaryFile, releaseTemporaryFile, removeTemporaryFile } from './temporary-files.ts'

/** A descriptor to write to, and what happens to it in the end. */
export interface OutputFile {
  readonly descriptor: number
  /** Whether it is a file of its own that appears whole or not at all. */
  readonly isAtomic: boolean
  /** Closes it and gives it its name, or `NAME.partial`. */
  keep(suffix: '' | '.partial'): void
  /** Closes it and leaves nothing of it. */
  drop(): void
}

/** Standard output, which is neither closed nor renamed. */
export const STANDARD_OUTPUT: OutputFile = { descriptor: 1, isAtomic: false, keep() {}, drop() {} }

/**
 * A file that appears whole or not at all: written beside its place under another name, synced, renamed. What a
 * killed run left there of the same file goes. The mode of a file that was there is kept, a symbolic link leads to its file. Devices and pipes are written as
 * they are.
 *
 * @throws OutputError that names it, if it cannot be made
 */
export function outputFileAt(path: string): OutputFile {
  const there = statOf(path)
  if (there?.isDirectory() === true)
    throw new OutputError(`${path}: is a folder (end it with / for one file for each input)`)
  try {
    if (there !== null && !there.isFile()) return direct(path, 'w')
    return beside(there === null ? path : realpathSync(path), there?.mode ?? null)
  } catch (error) {
    throw new OutputError(`${path}: cannot be written: ${systemReason(error)}`)
  }
}

/**
 * A file that is written where it is.
 *
 * @throws OutputError that names it, if it cannot be opened
 */
export function openOutputFile(path: string, flag: 'w' | 'a'): OutputFile {
  try {
    return direct(path, flag)
  } catch (error) {
    throw new OutputError(`${path}: cannot be written: ${systemReason(error)}`)
  }
}

function direct(path: string, flag: 'w' | 'a'): OutputFile {
  const close = closerOf(openSync(path, flag))
  return { descriptor: close.descriptor, isAtomic: false, keep: close, drop: close }
}

function beside(final: string, mode: number | null): OutputFile {
  const folder = dirname(final)
  removeLeftovers(folder, basename(final))
  const working = join(folder, workingName(basename(final)))
  // A signal must find it noted as soon as it is there.
  addTemporaryFile(working)
  const close = closerOf(openedAs(working, mode))
  const { descriptor } = close
  let hasItsName = false
  return {
    descriptor,
    isAtomic: true,
    keep(suffix) {
      fsyncSync(descriptor)
      if (mode !== null) fchmodSync(descriptor, mode & 0o7777)
      close()
      renameSync(working, final + suffix)
      releaseTemporaryFile(working)
      hasItsName = true
    },
    drop() {
      if (hasItsName) return
      close()
      removeTemporaryFile(working)
    },
  }
}

function openedAs(working: string, mode: number | null): number {
  try {
    return openSync(working, 'wx', mode === null ? 0o666 : mode & 0o7777)
  } catch (error) {
    releaseTemporaryFile(working)
    throw error
  }
}

/** Closes a descriptor, once. */
function closerOf(descriptor: number): { (): void; readonly descriptor: number } {
  let isOpen = true
  const close = () => {
    if (isOpen) closeSync(descriptor)
    isOpen = false
  }
  return Object.assign(close, { descriptor })
}

function statOf(path: string): Stats | null {
  try {
    return statSync(path)
  } catch {
    return null
  }
}

/** What of a file is otherwise once somebody has written to it, or put another in its place; null if there is none. */
export function stampOf(path: string): string | null {
  try {
    const { dev, ino, size, mtimeNs } = statSync(path, { bigint: true })
    return `${dev}:${ino}:${size}:${mtimeNs}`
  } catch {
    return null
  }
}

/** A file's device and inode, by which two names of one file are known; null if there is no such regular file. */
export function identityOf(target: string | number): string | null {
  try {
    const stats = typeof target === 'number' ? fstatSync(target) : statSync(target)
    return stats.isFile() ? `${stats.dev}:${stats.ino}` : null
  } catch {
    return null
  }
}
