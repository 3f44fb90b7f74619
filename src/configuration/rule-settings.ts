import { rulesByName } from '../chain/rule-switch.ts'
import { SEVERITIES, type Severity, severityOf } from '../report/severity.ts'
import type { OwnRule } from '../rules/own/own-rule.ts'
import { ownName } from '../rules/own/own-rule.ts'

/** What may be said of a rule: that it is off or on, or on with a severity. */
export const RULE_SETTINGS: readonly ['off', 'on', ...typeof SEVERITIES] = ['off', 'on', ...SEVERITIES]
export type RuleSetting = (typeof RULE_SETTINGS)[number]

/** What is said of rules and categories, by their names. What is said of a rule itself counts more than of its category. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>

/** Which rules are on, and how much what they find matters. */
export interface RuleStates {
  enabled(rule: string): boolean
  severityOf(rule: string): Severity
}

/**
 * What layers of settings come to: each layer says more than those before it.
 *
 * @throws ChainError for a name that is no rule and no category
 */
export function ruleStates(layers: readonly RuleSettings[], own: readonly OwnRule[]): RuleStates {
  const named = rulesByName(own)
  const off = new Set<string>()
  const severities = new Map<string, Severity>(
    own.map((rule) => [ownName(rule), severityOf(rule.category)] as const),
  )
  const set = (rule: string, setting: RuleSetting) => {
    if (setting === 'off') off.add(rule)
    else off.delete(rule)
    if (setting !== 'off' && setting !== 'on') severities.set(rule, setting)
  }
  for (const rule of own) if (rule.severity !== undefined) set(ownName(rule), rule.severity)
  for (const layer of layers) {
    const entries = Object.entries(layer)
    for (const isRule of [false, true])
      for (const [name, setting] of entries)
        if (name.includes('/') === isRule) for (const rule of named(name)) set(rule, setting)
  }
  return {
    enabled: (rule) => !off.has(rule),
    severityOf: (rule) => severities.get(rule) ?? severityOf(rule),
  }
}
