import { isatty } from 'node:tty'
import type { ChainError } from '../chain/chain-error.ts'
import { version } from '../io/version.ts'
import type { CommandName } from './commands.ts'
import { type Messages, messagesFor, say, writeToTerminal } from './messages.ts'
import type { OptionValues } from './options.ts'
import { STATUS } from './status.ts'

/** Runs the command line. It sets the exit status and never throws. */
export async function main(argv: readonly string[]): Promise<void> {
  const [first] = argv.slice(2)
  if (first === '--version' || first === '-V') {
    writeToTerminal(1, `jernih ${version()}\n`)
    return
  }
  const { parse } = await import('./parse.ts')
  const parsed = await parse(argv)
  if (typeof parsed === 'number') process.exitCode = parsed
  else process.exitCode = await perform(parsed.command, parsed.args, parsed.options)
}

/** Runs a command and gives the exit status. */
async function perform(
  command: CommandName,
  args: readonly string[],
  options: OptionValues,
): Promise<number> {
  if (options.printConfig) {
    const { printConfiguration } = await import('./print-configuration.ts')
    writeToTerminal(1, printConfiguration(command, options))
    return STATUS.done
  }
  // A folder of ledgers names its texts itself.
  const readsInput =
    command !== 'rules' &&
    command !== 'completion' &&
    !(command === 'restore' && options.ledger?.endsWith('/'))
  const inputs = command === 'corpus' ? args.slice(1) : args
  if (readsInput && inputs.length === 0 && options.filesFrom === null && isatty(0)) {
    const { shortHelp } = await import('./help.ts')
    writeToTerminal(2, shortHelp())
    return STATUS.failed
  }
  const messages = messagesFor(options)
  try {
    await dispatch(command, args, options, messages)
  } catch (error) {
    return await failed(error, options, messages)
  }
  return messages.status
}

async function dispatch(
  command: CommandName,
  args: readonly string[],
  options: OptionValues,
  messages: Messages,
): Promise<void> {
  if (command === 'rules') {
    const { showRules } = await import('./rules.ts')
    return showRules(args, options)
  }
  if (command === 'completion') {
    const { showCompletion } = await import('./completion/index.ts')
    return showCompletion(args)
  }
  const { catchSignals } = await import('./signals.ts')
  catchSignals()
  if (command === 'restore') {
    const { restoreAll } = await import('./restore.ts')
    return restoreAll(args, options, messages)
  }
  if (command === 'check') {
    const { check } = await import('./check.ts')
    return check(args, options, messages)
  }
  if (command === 'corpus') {
    const { corpus } = await import('./corpus.ts')
    return corpus(args, options, messages)
  }
  const { run } = await import('./run.ts')
  return run(command, args, options, messages)
}

/** The exit status after an error, which is reported unless it is only that nobody reads any more. */
async function failed(error: unknown, options: OptionValues, messages: Messages): Promise<number> {
  const { name, message, stack } = error as Error
  if (name === 'ClosedPipe') return messages.status
  const { code } = error as NodeJS.ErrnoException
  if (code === 'EMFILE' || code === 'ENFILE') say('too many open files (ulimit -n raises the limit)')
  else if (EXPECTED.has(name)) say(await withOriginsOf(options, message + advice(error)))
  else say(`a fault of jernih itself: ${message} (--debug shows where; please report it with the input)`)
  if (options.debug) writeToTerminal(2, `${stack}\n`)
  return STATUS.failed
}

/** A message about options with where those were set that nobody typed. */
async function withOriginsOf({ configured, given }: OptionValues, message: string): Promise<string> {
  if (configured === null) return message
  const { withOrigins } = await import('./settings.ts')
  return withOrigins(message, configured, given)
}

/** Where to find the rule or outlet that was meant, if its name is like none that is known. */
function advice(error: unknown): string {
  const { unknown } = error as Partial<ChainError>
  if (unknown === undefined || unknown === null || unknown.meant !== null) return ''
  return unknown.what === 'transform' ? '' : '; `jernih rules` lists them all'
}

/** Errors that speak for themselves, by name, so that none of their modules need be loaded. */
const EXPECTED = new Set([
  'UsageError',
  'ChainError',
  'InputError',
  'OutputError',
  'NoPlaceError',
  'Stop',
  'RestoreError',
  'RecordError',
])
