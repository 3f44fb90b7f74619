import { type OwnRule, ruleOf } from '../rules/own/own-rule.ts'
import type { Category, Example } from '../rules/rule.ts'
import { EDITING } from './index.ts'
import { SPEECH_RULES } from './quotes/index.ts'

/** A rule as it is listed for readers, whatever it is for. */
export interface ListedRule {
  readonly transform: string
  /** `category/name`, or the bare name of a rule of speech. */
  readonly name: string
  /** Only of a rule that a user wrote: others have it in their names. */
  readonly category?: Category
  /** What it takes out or, of speech, the form that it finds. */
  readonly takes: string
  readonly never: string
  /** How sure what it finds is; only of speech. */
  readonly certainty?: Readonly<Record<string, number>>
  readonly examples: readonly Example[]
  readonly keeps: readonly string[]
  readonly evidence?: string | undefined
}

const OF_EDITING: readonly ListedRule[] = EDITING.flatMap((transform) =>
  transform.rules.map((rule) => ({ ...rule, transform: transform.name })),
)
const OF_SPEECH: readonly ListedRule[] = SPEECH_RULES.map(
  ({ name, form, never, certainty, examples, keeps, evidence }) => ({
    transform: 'quotes',
    name,
    takes: form,
    never,
    certainty,
    examples,
    keeps,
    evidence: `${evidence} right on the annotated articles (docs/quotes.md)`,
  }),
)

/** Every rule there is: those that change a text in the order of a chain, then those that find speech. */
export const RULE_CARDS: readonly ListedRule[] = [...OF_EDITING, ...OF_SPEECH]

/** The same with a user's own rules, which come before those that find speech. */
export function ruleCardsWith(own: readonly OwnRule[]): readonly ListedRule[] {
  const cards = own.map((rule) => ({ ...ruleOf(rule), transform: 'strip', category: rule.category }))
  return own.length === 0 ? RULE_CARDS : [...OF_EDITING, ...cards, ...OF_SPEECH]
}
