import { existsSync } from 'node:fs'
import { Command, CommanderError, Option } from 'commander'
import { COMMANDS, type CommandName, SUMMARIES } from './commands.ts'
import { commandList, examples, notes, shortHelp } from './help.ts'
import { say, writeToTerminal } from './messages.ts'
import type { OptionValues } from './option-values.ts'
import { OPTIONS, type OptionRow } from './options.ts'
import { STATUS } from './status.ts'
import { version } from './version.ts'

/** A command line, taken apart. */
export interface Parsed {
  readonly command: CommandName
  readonly args: readonly string[]
  readonly options: OptionValues
}

/**
 * Takes a command line apart. The first argument is the command, or there is none and it is `clean`.
 *
 * @returns an exit status instead, if all was said: help was asked for, or the command line is wrong
 */
export async function parse(argv: readonly string[]): Promise<Parsed | number> {
  const given = argv.slice(2)
  if (given[0] === 'help') given.splice(0, 1, ...given.slice(1, 2), '--help')
  const named = COMMANDS.find((name) => name === given[0])
  const args = named === undefined ? given : given.slice(1)
  const command = named ?? 'clean'
  const parser = parserOf(command, named ?? 'jernih', args)
  try {
    parser.parse(args, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? STATUS.done : STATUS.failed
  }
  const slip = await slipIn(parser.args, named)
  if (slip !== null) {
    say(slip)
    return STATUS.failed
  }
  return { command, args: parser.args, options: { ...parser.opts(), given: givenTo(parser) } }
}

/** The long names of the options that the user gave. */
function givenTo(parser: Command): string[] {
  return parser.options
    .filter((option) => parser.getOptionValueSource(option.attributeName()) === 'cli')
    .map(({ long }) => long!)
}

function parserOf(command: CommandName, shown: CommandName | 'jernih', args: readonly string[]): Command {
  const isShort = args.includes('-h') && !args.includes('--help')
  const parser = new Command(shown === 'jernih' ? 'jernih' : `jernih ${shown}`)
  parser
    .exitOverride()
    .configureOutput({
      writeOut: (text) => writeToTerminal(1, text),
      writeErr: (text) => writeToTerminal(2, text),
      outputError: (text, write) => write(text.replace(/^error: /, 'jernih: ')),
    })
    .usage(usageOf(shown))
    .argument(command === 'rules' ? '[name]' : '[files...]')
    .addHelpOption(new Option('-h, --help', 'this help; -h is a short one').helpGroup(LAST_GROUP))
    .configureHelp({ showGlobalOptions: false, visibleArguments: () => [] })
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

function optionOf({ flags, description, group, choices, isList, fallback }: OptionRow): Option {
  const option = new Option(flags, description).helpGroup(group)
  if (choices !== undefined) option.choices([...choices])
  if (fallback !== undefined) option.default(fallback)
  if (isList === true) {
    option.argParser((names: string, before: string[] | undefined) => [
      ...(before ?? []),
      ...names.split(',').map((name) => name.trim()),
    ])
  }
  return option
}

function usageOf(shown: CommandName | 'jernih'): string {
  if (shown === 'rules') return '[options] [rule | category | outlet]'
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

/** A slip of the pen in the first argument or the place of a command, in words; null if there is none. */
async function slipIn(args: readonly string[], named: CommandName | undefined): Promise<string | null> {
  if (named !== undefined) return null
  const command = COMMANDS.find((name) => args.includes(name) && !existsSync(name))
  if (command !== undefined) return `the command comes first: jernih ${command} …`
  const [first] = args
  if (first === undefined || !/^[a-z]{3,12}$/.test(first) || existsSync(first)) return null
  const { nearest } = await import('./nearest.ts')
  const near = nearest(first, COMMANDS)
  return near === null ? null : `there is no command or file "${first}"; did you mean ${near}?`
}
