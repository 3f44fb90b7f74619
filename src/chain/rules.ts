import { type OwnRule, ruleOf } from '../rules/own/own-rule.ts'
import type { Category, Example, RuleCard } from '../rules/rule.ts'
import { EDITING } from '../transforms/index.ts'
import type { Transform } from '../transforms/transform.ts'

/** What a rule says about itself: what `jernih rules` prints. */
export interface RuleDescription {
  /** `category/name`: the name that edits carry. */
  readonly name: RuleCard['name']
  readonly category: Category
  readonly transform: Transform['name']
  /** What it takes, and what it must never take, in one sentence each. */
  readonly takes: string
  readonly never: string
  readonly examples: readonly Example[]
  /** Texts that look alike and stay as they are. */
  readonly keeps: readonly string[]
  /** How often it fired in the development corpus and how many of the firings read were right, or null. */
  readonly evidence: string | null
}

/**
 * All rules that change a text, in the order of their transforms.
 *
 * @param own rules of one's own, which come last
 */
export function rules(own: readonly OwnRule[] = []): RuleDescription[] {
  return [
    ...EDITING.flatMap((transform) =>
      transform.rules.map((rule) => describe(rule, categoryOf(rule), transform.name)),
    ),
    ...own.map((rule) => describe(ruleOf(rule), rule.category, 'strip')),
  ]
}

function categoryOf({ name }: RuleCard): Category {
  return name.slice(0, name.indexOf('/')) as Category
}

function describe(rule: RuleCard, category: Category, transform: Transform['name']): RuleDescription {
  const { name, takes, never, examples, keeps, evidence } = rule
  return { name, category, transform, takes, never, examples, keeps, evidence: evidence ?? null }
}
