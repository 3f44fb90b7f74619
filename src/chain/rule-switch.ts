import { OWN, type OwnRule, ownName } from '../rules/own/own-rule.ts'
import { CATEGORIES } from '../rules/rule.ts'
import { EDITING } from '../transforms/index.ts'
import { unknownName } from './chain-error.ts'

/** Whether a rule is on. */
export type RuleSwitch = (rule: string) => boolean

const ALL_ON: RuleSwitch = () => true

/**
 * Which rules are on, from names of rules (`cross-link/baca-juga`) and of categories (`cross-link`). A name in
 * `enable` wins over its category in `disable`.
 *
 * @param own a user's own rules, which belong to their category and to `own`
 * @throws ChainError for a name that is neither
 */
export function ruleSwitch(
  disable: readonly string[],
  enable: readonly string[],
  own: readonly OwnRule[] = [],
): RuleSwitch {
  if (disable.length === 0 && enable.length === 0) return ALL_ON
  const off = new Set<string>()
  const named = rulesByName(own)
  for (const name of disable) for (const rule of named(name)) off.add(rule)
  for (const name of enable) for (const rule of named(name)) off.delete(rule)
  return (rule) => !off.has(rule)
}

/**
 * What names of rules and categories mean.
 *
 * @param own a user's own rules, which belong to their category and to `own`
 * @returns gives the names of the rules that a name means; it throws ChainError for one that means none
 */
export function rulesByName(own: readonly OwnRule[] = []): (name: string) => readonly string[] {
  const rules: readonly string[] = [
    ...EDITING.flatMap((transform) => transform.rules.map(({ name }) => name)),
    ...own.map(ownName),
  ]
  const ofCategory = new Map<string, string[]>()
  for (const rule of own)
    ofCategory.set(rule.category, [...(ofCategory.get(rule.category) ?? []), ownName(rule)])
  return (name) => {
    const matched = rules.filter((rule) => rule === name || rule.startsWith(`${name}/`))
    matched.push(...(ofCategory.get(name) ?? []))
    if (matched.length > 0) return matched
    // That there are no own rules is no reason not to know their category.
    if (name === OWN) return []
    throw unknownName('rule or category', name, [...rules, ...CATEGORIES])
  }
}
