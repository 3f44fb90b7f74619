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
 * @throws ChainError for a name that is neither
 */
export function ruleSwitch(disable: readonly string[], enable: readonly string[]): RuleSwitch {
  if (disable.length === 0 && enable.length === 0) return ALL_ON
  const rules = EDITING.flatMap((transform) => transform.rules.map(({ name }) => name as string))
  const matches = (name: string) => rules.filter((rule) => rule === name || rule.startsWith(`${name}/`))
  const off = new Set<string>()
  const known = (name: string): readonly string[] => {
    const matched = matches(name)
    if (matched.length > 0) return matched
    throw unknownName('rule or category', name, [...rules, ...CATEGORIES])
  }
  for (const name of disable) for (const rule of known(name)) off.add(rule)
  for (const name of enable) for (const rule of known(name)) off.delete(rule)
  return (rule) => !off.has(rule)
}
