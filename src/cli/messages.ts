import { visible, visibleLine } from '../io/visible.ts'
import { writeWhole } from '../io/write-whole.ts'
import { type Status, statusOf } from './status.ts'

/** Everything that is said on standard error. */
export interface Messages {
  /** What could not be done; it makes the exit status 2. */
  error(message: string): void
  /** What is wrong with a record that was rejected; it makes the exit status 3, if nothing makes it 2. */
  rejection(message: string): void
  /** Rejected records make no exit status from now on: a limit decides about them. */
  allowRejections(): void
  /** Something was found that the run was asked to look for; it makes the exit status 1, if nothing makes it another. */
  found(): void
  /** What is good to know; `-q` silences it. */
  note(message: string): void
  /** Lines of their own, such as the table of `--stats`. */
  table(lines: string): void
  /** What is said only with `-v`. */
  detail(message: string): void
  readonly isVerbose: boolean
  /** The exit status as things are. */
  readonly status: Status
}

export function messagesFor(options: { quiet: boolean; verbose: boolean }): Messages {
  let hasFailed = false
  let hasRejected = false
  let areAllowed = false
  let hasFindings = false
  const isVerbose = options.verbose
  return {
    error(message) {
      hasFailed = true
      say(message)
    },
    rejection(message) {
      hasRejected = true
      say(message)
    },
    allowRejections() {
      areAllowed = true
    },
    found() {
      hasFindings = true
    },
    note(message) {
      if (!options.quiet) say(message)
    },
    table: (lines) => writeToTerminal(2, `${lines}\n`),
    detail(message) {
      if (isVerbose) say(message)
    },
    isVerbose,
    get status() {
      return statusOf({ hasFailed, hasRejected: hasRejected && !areAllowed, hasFindings })
    },
  }
}

/** Writes a message to standard error at once, on one line whatever names and data it holds. */
export function say(message: string): void {
  writeToTerminal(2, `jernih: ${visibleLine(message)}\n`)
}

/** Writes text meant for eyes, without control characters; a reader that has gone is no error: help to a closed pipe, a message to a closed terminal. */
export function writeToTerminal(descriptor: 1 | 2, text: string): void {
  try {
    writeWhole(descriptor, Buffer.from(visible(text), 'utf8'))
  } catch {
    // There is nobody to report to.
  }
}
