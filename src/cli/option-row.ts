import type { CommandName } from './commands.ts'

export const GROUPS = {
  input: 'Input:',
  work: 'What is done:',
  output: 'Output:',
  limits: 'Limits on the data set as a whole, such as 5% or a number:',
  messages: 'Errors and messages:',
} as const

/**
 * One option of the command line, all of it: the table in options.ts is what is parsed, what the help shows, what a plan gets,
 * and where an option is refused since it has no effect.
 */
export interface OptionRow<Value = unknown> {
  readonly flags: string
  readonly description: string
  readonly group: (typeof GROUPS)[keyof typeof GROUPS]
  readonly commands: readonly CommandName[]
  readonly choices?: readonly string[]
  /** May be given more than once; commas part the names. */
  readonly isList?: boolean
  /** May be given more than once, each time whole. */
  readonly isRepeated?: boolean
  /** What is taken where the option is not given, as somebody would type it; the help shows it. */
  readonly default?: string
  /** The value where the option is not given and has no default: else null, an empty list, or a switch that is off. */
  readonly otherwise?: () => Value
  /** Checks and reads what was typed; else it is the value as it is. @throws UsageError */
  readonly parse?: (typed: string) => Value
  /** Where it does nothing: given there, and with no other input beside it, it is a usage error. */
  readonly noEffectOn?: NoEffect
}

/** What comes in or goes out where an option has no effect. */
export type NoEffect =
  | 'text in'
  | 'records in'
  | 'text out'
  | 'text out without a ledger'
  | 'records out'
  | 'text in and out'

/** The value of an option: as it was typed, or what is taken where it was not. @throws UsageError */
export function rowValue(row: OptionRow, typed: string | boolean | readonly string[] | undefined): unknown {
  const chosen = typed ?? row.default
  if (typeof chosen === 'string') return row.parse === undefined ? chosen : row.parse(chosen)
  if (chosen !== undefined) return chosen
  if (row.otherwise !== undefined) return row.otherwise()
  if (row.isList === true || row.isRepeated === true) return []
  // A switch: `--no-ignore` turns off what is on.
  return /[<[]/.test(row.flags) ? null : row.flags.includes('--no-')
}
