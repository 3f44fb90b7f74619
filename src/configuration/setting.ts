import { didYouMean } from '../language/did-you-mean.ts'
import { kindOf } from '../rules/own/own-rule-shape.ts'

/** One thing that a configuration or the environment can set: an option of the command line, by another name. */
export interface Setting {
  /** `textField` */
  readonly name: string
  /** `--text-field` */
  readonly flag: string
  readonly description: string
  /** A list of `names` has commas between them where it is one string; of `wholes` each is a string by itself. */
  readonly kind: 'switch' | 'string' | 'number or string' | 'names' | 'wholes'
  readonly choices: readonly string[] | null
  /** Whether it is the path of a file: one in a configuration is from the folder of that. */
  readonly isPath: boolean
  /** Whether it says what one run is to do: such are for the command line alone. */
  readonly isOfOneRun: boolean
  /** Whether documents of one run may have it in different ways. */
  readonly isPerDocument: boolean
  /** What a value is once it is read. @throws UsageError with the flag in it */
  readonly read: (typed: Typed) => unknown
}

/** A value as the command line has it. */
export type Typed = string | boolean | readonly string[]

/** A value that a setting cannot have. The message completes "textField: …". */
export class SettingFault extends Error {
  override readonly name = 'SettingFault'
}

/**
 * A value of JSON as the command line would have it.
 *
 * @throws SettingFault if the setting cannot have it
 */
export function typedFromJson(setting: Setting, value: unknown): Typed {
  const typed = typedByKind(setting, value)
  if (setting.choices !== null) refuseOther(setting.choices, typed)
  refuseUnread(setting, typed)
  return typed
}

/**
 * What a variable of the environment holds, as the command line would have it.
 *
 * @throws SettingFault if the setting cannot have it
 */
export function typedFromEnvironment(setting: Setting, value: string): Typed {
  const typed = fromString(setting, value)
  if (setting.choices !== null) refuseOther(setting.choices, typed)
  refuseUnread(setting, typed)
  return typed
}

/** What each kind must be, for messages. */
const MUST_BE: Readonly<Record<Setting['kind'], string>> = {
  switch: 'true or false',
  string: 'a string',
  'number or string': 'a number or a string',
  names: 'a list of strings',
  wholes: 'a list of strings',
}

function typedByKind({ kind }: Setting, value: unknown): Typed {
  if (kind === 'switch' && typeof value === 'boolean') return value
  if ((kind === 'string' || kind === 'number or string') && typeof value === 'string') return value
  if (kind === 'number or string' && typeof value === 'number') return String(value)
  if (kind === 'names' || kind === 'wholes')
    if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value
  throw new SettingFault(`must be ${MUST_BE[kind]}, not ${kindOf(value)}`)
}

const ON = ['1', 'true', 'yes', 'on']
const OFF = ['0', 'false', 'no', 'off', '']

function fromString({ kind }: Setting, value: string): Typed {
  if (kind === 'names') return value.split(',').map((name) => name.trim())
  if (kind === 'wholes') return value.split('\n').filter((line) => line !== '')
  if (kind !== 'switch') return value
  const folded = value.toLowerCase()
  if (ON.includes(folded)) return true
  if (OFF.includes(folded)) return false
  throw new SettingFault(`must be 1 or 0, not ${kindOf(value)}`)
}

function refuseOther(choices: readonly string[], typed: Typed): void {
  if (typeof typed !== 'string' || choices.includes(typed)) return
  const meant = didYouMean(typed, choices)
  const hint = meant === null ? '' : `; did you mean ${meant}?`
  throw new SettingFault(`must be one of ${choices.join(', ')}, not ${kindOf(typed)}${hint}`)
}

/** What reads a value on the command line names the flag, which nobody gave. */
function refuseUnread({ flag, read }: Setting, typed: Typed): void {
  try {
    read(typed)
  } catch (error) {
    const { name, message } = error as Error
    if (name !== 'UsageError') throw error
    throw new SettingFault(message.startsWith(`${flag} `) ? message.slice(flag.length + 1) : message)
  }
}
