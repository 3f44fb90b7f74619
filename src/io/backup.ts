import {
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  linkSync,
  openSync,
  realpathSync,
  unlinkSync,
} from 'node:fs'
import { InputError, systemReason } from './input-error.ts'
import { identityOf } from './output-file.ts'

/** What is kept of a file before another takes its place. */
export interface Backup {
  readonly path: string
  /** The file stays after all: its backup goes. */
  undo(): void
}

/**
 * Keeps a file beside itself under its name and a suffix: the file itself by a second name where the system has such,
 * else a copy. Never in the place of another file, so that the backup of an earlier run is not lost.
 *
 * @throws InputError that names both, if there is a file of that name or none can be made
 */
export function keepBackup(file: string, suffix: string): Backup {
  const path = file + suffix
  try {
    const real = realpathSync(file)
    kept(real, real + suffix)
    return { path, undo: () => unlinkSync(real + suffix) }
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST'
    const reason = isThere ? 'is there already' : `cannot be made: ${systemReason(error)}`
    throw new InputError(`${path}: ${reason}, and no backup is written over; ${file} is left as it is`)
  }
}

function kept(file: string, backup: string): void {
  try {
    linkSync(file, backup)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') {
      // A run that was killed had given the file its second name already.
      if (identityOf(file) === identityOf(backup)) return
      throw error
    }
    copyFileSync(file, backup, constants.COPYFILE_EXCL)
    const descriptor = openSync(backup, 'r+')
    fsyncSync(descriptor)
    closeSync(descriptor)
  }
}
