import { TRANSFORM_NAMES } from '../../chain/order.ts'
import { OUTLET_NAMES } from '../../language/page/outlets.ts'
import { CATEGORIES } from '../../rules/rule.ts'
import { RULE_CARDS } from '../../transforms/rule-cards.ts'
import { COMMANDS, type CommandName } from '../commands.ts'
import { OPTIONS } from '../options.ts'

/** An option as a shell completes it. */
export interface CompletedOption {
  /** As they are typed: `-t`, `--transforms`. */
  readonly names: readonly string[]
  readonly commands: readonly CommandName[]
  readonly description: string
  readonly value: CompletedValue
}

/** What comes after an option. */
export type CompletedValue =
  | { readonly kind: 'none' }
  | { readonly kind: 'file' }
  /** Anything, or one of the words if there are any. */
  | { readonly kind: 'word'; readonly words: readonly string[] }
  /** One of the words may come, after =. */
  | { readonly kind: 'optional'; readonly words: readonly string[] }

/** Names of rules and their categories. */
export function ruleWords(): readonly string[] {
  return [...new Set([...CATEGORIES, ...RULE_CARDS.map(({ name }) => name)])].sort()
}

/** What options take whose words are in no row of the table. */
function wordsOf(long: string): readonly string[] {
  switch (long) {
    case '--transforms':
      return TRANSFORM_NAMES
    case '--disable':
    case '--enable':
      return ruleWords()
    case '--outlet':
      return ['auto', 'none', ...OUTLET_NAMES]
    default:
      return []
  }
}

/** Every option, by the rows of the table, and those that commander adds. */
export function completedOptions(): readonly CompletedOption[] {
  const options = OPTIONS.map(({ flags, description, commands, choices }): CompletedOption => {
    const names = flags.match(/-{1,2}[a-z0A-Z][a-z-]*/g)!
    const placeholder = /[<[](.*)[>\]]/.exec(flags)?.[1]
    const words = choices ?? wordsOf(names.at(-1)!)
    return { names, commands, description, value: takenBy(flags, placeholder, words) }
  })
  const help = { names: ['-h', '--help'], description: 'the help of the command', value: NONE }
  const version = { names: ['-V', '--version'], description: 'the version', value: NONE }
  return [...options, { ...help, commands: COMMANDS }, { ...version, commands: ['clean'] }]
}

const NONE: CompletedValue = { kind: 'none' }

function takenBy(flags: string, placeholder: string | undefined, words: readonly string[]): CompletedValue {
  if (placeholder === undefined) return NONE
  if (flags.includes('[')) return { kind: 'optional', words }
  return placeholder === 'file' ? { kind: 'file' } : { kind: 'word', words }
}
