import type { FoundFile } from '../configuration/find-configuration.ts'
import type { Configuration } from '../configuration/read-configuration.ts'
import { type Setting, SettingFault, type Typed, typedFromEnvironment } from '../configuration/setting.ts'
import { COMMANDS, type CommandName } from './commands.ts'
import { type OptionRow, rowValue } from './option-row.ts'
import { type OptionName, ROWS_BY_NAME, type TypedOptions } from './options.ts'
import { UsageError } from './usage-error.ts'

/** Options that say what one run is to do. A file that lies beside the data does not decide that. */
export const OF_ONE_RUN: ReadonlySet<string> = new Set<OptionName>([
  'filesFrom',
  'null',
  'stdinName',
  'output',
  'inPlace',
  'diff',
  'exitCode',
  'updateBaseline',
  'changedSince',
  'fix',
  'backup',
  'ledger',
  'bySpeaker',
  'explain',
  'debug',
  'config',
  'printConfig',
  'new',
])

/** Options that documents of one run may have in different ways. */
export const PER_DOCUMENT: ReadonlySet<string> = new Set<OptionName>(['maxRemoved'])

/** What an option has its value from, if it is neither a flag nor the default: `jernih.config.json:3`, `JERNIH_OUTLET`. */
export type Origins = ReadonlyMap<string, string>

/** What was configured for a command, beside what was typed. */
export interface Configured {
  /** What was typed as flags. */
  readonly flags: TypedOptions
  readonly typed: TypedOptions
  readonly origins: Origins
  readonly configuration: Configuration | null
}

export const NOTHING_CONFIGURED: Configured = {
  flags: {},
  typed: {},
  origins: new Map(),
  configuration: null,
}

/** Every option as something that can be configured, whichever command has it. */
export function allSettings(): readonly Setting[] {
  return Object.entries(ROWS_BY_NAME).map(([name, rows]) => settingOf(name, rows))
}

/**
 * What the environment and the configuration say of a command's options. The configuration is the nearest from the working folder
 * upwards, unless another is named or none is wanted.
 *
 * @param typed what was typed
 * @throws UsageError for a variable, InputError for a configuration that is wrong
 */
export async function configuredFor(command: CommandName, typed: TypedOptions): Promise<Configured> {
  // Whoever asks for a template may have no rule yet where the configuration wants some.
  if (typed.new === true) return { ...NOTHING_CONFIGURED, flags: typed }
  const fromEnvironment = variablesIn(process.env)
  const file = await fileFor(typed.config, process.env.JERNIH_CONFIG)
  if (file === null && fromEnvironment.length === 0) return { ...NOTHING_CONFIGURED, flags: typed }
  const settings = allSettings()
  const configured: Record<string, Typed> = {}
  const origins = new Map<string, string>()
  let configuration: Configuration | null = null
  if (file !== null) {
    const { readConfiguration } = await import('../configuration/read-configuration.ts')
    configuration = await readConfiguration(file, settings)
    for (const [name, value] of configuration.values) {
      if (!isFor(command, name, value)) continue
      configured[name] = value
      origins.set(name, configuration.places.get(name)!)
    }
  }
  for (const variable of fromEnvironment) {
    const setting = settings.find(({ name, isOfOneRun }) => variableOf(name) === variable && !isOfOneRun)
    if (setting === undefined) continue
    const value = typedIn(setting, variable)
    if (!isFor(command, setting.name, value)) continue
    configured[setting.name] = value
    origins.set(setting.name, variable)
  }
  return { flags: typed, typed: configured, origins, configuration }
}

/** A message about options with where those were set that nobody typed. */
export function withOrigins(message: string, { origins }: Configured, given: readonly string[]): string {
  const places = [...origins].flatMap(([name, origin]) => {
    const flag = ROWS_BY_NAME[name as OptionName]!.map(longOf).find((flag) => namesFlag(message, flag))
    return flag === undefined || given.includes(flag) ? [] : [`${flag}: ${origin}`]
  })
  return places.length === 0 ? message : `${message} (${places.join(', ')})`
}

function namesFlag(message: string, flag: string): boolean {
  return message.split(/[^\w-]+/).includes(flag)
}

/** The variable that sets an option: `JERNIH_TEXT_FIELD`. */
export function variableOf(name: string): string {
  return `JERNIH_${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`
}

/** The variables of ours that say something. */
function variablesIn(environment: NodeJS.ProcessEnv): string[] {
  return Object.keys(environment).filter((name) => name.startsWith('JERNIH_') && environment[name] !== '')
}

function typedIn(setting: Setting, variable: string): Typed {
  try {
    return typedFromEnvironment(setting, process.env[variable]!)
  } catch (error) {
    if (!(error instanceof SettingFault)) throw error
    throw new UsageError(`${variable}: ${error.message}`)
  }
}

async function fileFor(asked: unknown, variable: string | undefined): Promise<FoundFile | null> {
  if (asked === false) return null
  const { configurationAt, findConfiguration } = await import('../configuration/find-configuration.ts')
  if (typeof asked === 'string') return configurationAt(asked)
  if (variable !== undefined && variable !== '') return configurationAt(variable, 'JERNIH_CONFIG')
  const folder = workingFolder()
  return folder === null ? null : findConfiguration(folder)
}

/** Null where it is not there any more. */
function workingFolder(): string | null {
  try {
    return process.cwd()
  } catch {
    return null
  }
}

/** Whether a command has an option, and can have it with this value: `--to` is another for rules than for texts. */
function isFor(command: CommandName, name: string, value: Typed): boolean {
  const row = rowFor(command, name)
  if (row === undefined) return false
  return row.choices === undefined || typeof value !== 'string' || row.choices.includes(value)
}

function rowFor(command: CommandName, name: string): OptionRow | undefined {
  return ROWS_BY_NAME[name as OptionName]!.find(({ commands }) => commands.includes(command))
}

function longOf({ flags }: OptionRow): string {
  return /--[a-z-]+/.exec(flags)![0]
}

function settingOf(name: string, rows: readonly OptionRow[]): Setting {
  const [row] = rows
  const { flags, description, isList, isRepeated, parse } = row!
  const choices = rows.every(({ choices }) => choices !== undefined)
    ? [...new Set(rows.flatMap(({ choices }) => choices!))]
    : null
  return {
    name,
    flag: longOf(row!),
    description: rows.length === 1 ? description : rows.map(commandsAnd).join('; '),
    kind: !/[<[]/.test(flags)
      ? 'switch'
      : isList === true || flags.includes('<names>')
        ? 'names'
        : isRepeated === true
          ? 'wholes'
          : parse !== undefined
            ? 'number or string'
            : 'string',
    choices,
    isPath: flags.includes('<file>'),
    isOfOneRun: OF_ONE_RUN.has(name),
    isPerDocument: PER_DOCUMENT.has(name),
    read: (typed) => rowValue(row!, typed),
  }
}

/** A description of an option that commands have in several ways. */
function commandsAnd({ commands, description }: OptionRow): string {
  return `${commands.length === COMMANDS.length ? '' : `${commands.join(', ')}: `}${description}`
}
