import { Command, CommanderError, type Help, Option } from 'commander'
import { version } from '../io/version.ts'
import { COMMANDS, type CommandName, SUMMARIES } from './commands.ts'
import { commandList, examples, notes, shortHelp } from './help.ts'
import { say, writeToTerminal } from './messages.ts'
import type { OptionRow } from './option-row.ts'
import { OPTIONS, type OptionValues, optionValues, type TypedOptions } from './options.ts'
import { STATUS } from './status.ts'
import { UsageError } from './usage-error.ts'

/** A command line, taken apart. */
export interface Parsed {
  readonly command: CommandName
  readonly args: readonly string[]
  readonly options: OptionValues
}

/**
 * Takes a command line apart. The first word that is no option is the command, or it is a file and the command is
 * `clean`.
 *
 * @returns an exit status instead, if all was said: help was asked for, or the command line is wrong
 */
export async function parse(argv: readonly string[]): Promise<Parsed | number> {
  const given = withOptionalValues(argv.slice(2))
  if (given[0] === 'help') given.splice(0, 1, ...given.slice(1, 2), '--help')
  const at = placeOfFirstWord(given)
  const word = at < 0 ? null : given[at]!
  const named = COMMANDS.find((name) => name === word) ?? null
  const { strayCommand, unknownOption, wrongCommand } = await import('./usage-hints.ts')
  const wrong = await wrongCommand(word)
  if (wrong !== null) return refused(wrong)
  const args = named === null ? given : given.toSpliced(at, 1)
  const command = named ?? 'clean'
  const shown = named === null ? 'jernih' : `jernih ${named}`
  const parser = parserOf(command, named ?? 'jernih', args)
  try {
    parser.parse(args, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return STATUS.done
    const [message, guess] = error.message.replace(/^error: /, '').split('\n(Did you mean ')
    const flag = /^unknown option '(.*)'/s.exec(message!)?.[1]
    const near = guess === undefined ? null : guess.replace(/\?\)$/, '')
    return refused(flag === undefined ? message! : await unknownOption(flag, command, shown, near))
  }
  const stray = strayCommand(parser.args, named)
  if (stray !== null) return refused(stray)
  const typed = typedIn(parser)
  const flags = givenTo(parser)
  // Help and a wrong command line need none of it.
  const { configuredFor, NOTHING_CONFIGURED, withOrigins } = await import('./settings.ts')
  let configured = NOTHING_CONFIGURED
  try {
    configured = await configuredFor(command, typed)
    return { command, args: parser.args, options: optionValues(command, typed, flags, configured) }
  } catch (error) {
    if (error instanceof UsageError) return refused(withOrigins(error.message, configured, flags))
    if ((error as Error).name === 'InputError') return refused((error as Error).message)
    throw error
  }
}

/**
 * A word after an option whose value may be left out is that value only if it is one of its choices: `--stats json`, but the
 * file of `--stats news/`.
 */
function withOptionalValues(given: readonly string[]): string[] {
  const end = given.indexOf('--')
  const words: string[] = []
  for (let at = 0; at < given.length; at++) {
    const word = given[at]!
    const row = end >= 0 && at > end ? undefined : OPTIONS.find(({ flags }) => flags.startsWith(`${word} [`))
    const next = given[at + 1] ?? ''
    if (row === undefined) words.push(word)
    else if (row.choices!.includes(next)) words.push(`${word}=${given[++at]}`)
    else words.push(`${word}=${row.choices![0]}`)
  }
  return words
}

/** What the user typed, without defaults. */
function typedIn(parser: Command): TypedOptions {
  const typed = Object.entries(parser.opts()).filter(([name]) => parser.getOptionValueSource(name) === 'cli')
  return Object.fromEntries(typed)
}

/** The long names of the options that the user gave. */
function givenTo(parser: Command): string[] {
  return parser.options
    .filter((option) => parser.getOptionValueSource(option.attributeName()) === 'cli')
    .map(({ long }) => long!)
}

function refused(message: string): number {
  say(message)
  return STATUS.failed
}

/** Where the first word is that is neither an option nor an option's value; -1 if there is none, or `--` is before it. */
function placeOfFirstWord(given: readonly string[]): number {
  const [first] = given
  if (first === undefined) return -1
  if (!first.startsWith('-')) return 0
  const reader = new Command()
    .exitOverride()
    .configureOutput({ outputError() {} })
    .helpOption(false)
    .enablePositionalOptions()
    .passThroughOptions()
    .option('-h, --help')
    .option('-V, --version')
  const known = new Set<string>()
  for (const { flags } of OPTIONS) {
    // An option that two commands have in two ways takes a value in both.
    if (!known.has(flags)) reader.addOption(new Option(flags))
    known.add(flags)
  }
  let rest: readonly string[]
  try {
    const { operands, unknown } = reader.parseOptions([...given])
    if (unknown.length > 0) return -1
    rest = operands
  } catch (error) {
    // A value is missing: whoever takes the line apart next says so.
    if (error instanceof CommanderError) return -1
    throw error
  }
  const at = given.length - rest.length
  return rest.length === 0 || given[at - 1] === '--' || rest[0]!.startsWith('-') ? -1 : at
}

function parserOf(command: CommandName, shown: CommandName | 'jernih', args: readonly string[]): Command {
  const isShort = args.includes('-h') && !args.includes('--help')
  const parser = new Command(shown === 'jernih' ? 'jernih' : `jernih ${shown}`)
  parser
    .exitOverride()
    .configureOutput({
      writeOut: (text) => writeToTerminal(1, text),
      writeErr: (text) => writeToTerminal(2, text),
      // Said by whoever catches it.
      outputError() {},
    })
    .usage(usageOf(shown))
    .argument(command === 'rules' || command === 'completion' ? '[name]' : '[files...]')
    .addHelpOption(new Option('-h, --help', 'this help; -h is a short one').helpGroup(LAST_GROUP))
    .configureHelp({ showGlobalOptions: false, visibleArguments: () => [], optionDescription })
  for (const row of OPTIONS) if (row.commands.includes(command)) parser.addOption(optionOf(row))
  if (shown === 'jernih') parser.version(`jernih ${version()}`, '-V, --version', 'the version')
  for (const option of parser.options) option.helpGroup(option.helpGroupHeading ?? LAST_GROUP)
  if (isShort && shown === 'jernih') parser.helpInformation = shortHelp
  else if (isShort)
    parser.helpInformation = () => `Usage: jernih ${shown} ${usageOf(shown)}\n\n${examples(shown)}\n`
  else parser.addHelpText('before', above(shown)).addHelpText('after', notes(shown))
  return parser
}

const LAST_GROUP = 'Errors and messages:'

function optionOf({
  flags,
  description,
  group,
  choices,
  isList,
  isRepeated,
  default: fallback,
}: OptionRow): Option {
  const option = new Option(flags, description).helpGroup(group)
  if (choices !== undefined) option.choices([...choices])
  if (fallback !== undefined) option.default(fallback)
  if (isList === true) {
    option.argParser((names: string, before: string[] | undefined) => [
      ...(before ?? []),
      ...names.split(',').map((name) => name.trim()),
    ])
  }
  if (isRepeated === true)
    option.argParser((value: string, before: string[] | undefined) => [...(before ?? []), value])
  return option
}

/** What the help says of an option: as it is written, with the choices and what is taken where none is made. */
function optionDescription(this: Help, { description, argChoices, defaultValue }: Option): string {
  const notes: string[] = []
  if (argChoices !== undefined) notes.push(argChoices.join(', '))
  if (typeof defaultValue === 'string' && defaultValue !== '') notes.push(`default: ${defaultValue}`)
  return notes.length === 0 ? description : `${description} (${notes.join('; ')})`
}

function usageOf(shown: CommandName | 'jernih'): string {
  if (shown === 'completion') return '[options] bash | zsh | fish'
  if (shown === 'rules') return '[options] [rule | category | outlet | word]'
  if (shown === 'corpus') return 'count|merge|top [options] [file | folder | pattern | -]...'
  return `${shown === 'jernih' ? '[command] ' : ''}[options] [file | folder | pattern | -]...`
}

function above(shown: CommandName | 'jernih'): string {
  if (shown !== 'jernih') return `jernih ${shown}: ${SUMMARIES[shown]}\n\n${examples(shown)}\n`
  return `jernih cleans scraped Indonesian news, and keeps the rule and the place of every change.

${examples('jernih')}

Commands (the first word; clean if there is none; each has its own --help):
${commandList()}
`
}
