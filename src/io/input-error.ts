/**
 * Something about an input or output that stops work on it: what happened, where, what to do. The message is
 * shown as it is, after `jernih: `.
 */
export class InputError extends Error {
  override readonly name: string = 'InputError'
}

/** What the system says of a failed call, in words: `no such file or folder` for `ENOENT`. */
export function systemReason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return (code !== undefined && REASONS[code]) || message
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file would be larger than allowed',
  EIO: 'the device failed while reading or writing',
  EISDIR: 'is a folder',
  ELOOP: 'too many symbolic links',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'no such file or folder',
  ENOSPC: 'no space left on the device',
  ENOTDIR: 'a part of the path is not a folder',
  EPERM: 'not permitted',
  EROFS: 'the file system is read-only',
}

/** A character that an encoding has no place for. */
export class NoPlaceError extends InputError {
  override readonly name = 'NoPlaceError'
}

/** An output that cannot be written: there is no use in going on. */
export class OutputError extends InputError {
  override readonly name = 'OutputError'
}

/** An option's name as whoever reads a message would write it. */
export type Spelled = (option: string, value?: string) => string

const inProgram: Spelled = (option, value) =>
  value === undefined ? `the option ${option}` : `the option ${option}: '${value}'`
const onCommandLine: Spelled = (option, value) => {
  const name = `--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
  return value === undefined ? name : `${name} ${value}`
}

/**
 * A record that cannot be used. `message` is for programs and `commandLineMessage` for users of the command line: what
 * differs is how they write an option.
 */
export class RecordError extends Error {
  override readonly name: string = 'RecordError'
  readonly commandLineMessage: string
  /** Where it goes wrong in the record's JSON, if that is known (a UTF-16 index). */
  readonly at: number | null
  constructor(message: string | ((spelled: Spelled) => string), at: number | null = null) {
    super(typeof message === 'string' ? message : message(inProgram))
    this.commandLineMessage = typeof message === 'string' ? message : message(onCommandLine)
    this.at = at
  }
}

/** A record whose text is null or not there. */
export class MissingTextError extends RecordError {
  override readonly name = 'MissingTextError'
}
