import type { RulePlan } from '../configuration/document-rules.ts'
import type { RuleSettings } from '../configuration/rule-settings.ts'
import type { OptionValues } from './options.ts'

/**
 * Which rules are on for which documents, if a configuration says anything of rules. Each layer counts more than the one before:
 * the configuration's rules, `disable` and `enable` where nobody typed them, the configuration's overrides, what was typed.
 */
export function rulePlanOf({ configured, disable, enable, given }: OptionValues): RulePlan | null {
  const configuration = configured?.configuration ?? null
  if (configuration === null) return null
  const { folder, rules, overrides, ownRules } = configuration
  if (Object.keys(rules).length === 0 && overrides.length === 0 && ownRules.length === 0) return null
  const before: RuleSettings[] = [rules]
  const after: RuleSettings[] = []
  const layerFor = (flag: string) => (given.includes(flag) ? after : before)
  layerFor('--disable').push(allAs('off', disable))
  layerFor('--enable').push(allAs('on', enable))
  return { folder, ownRules, before, overrides, after }
}

function allAs(setting: 'off' | 'on', names: readonly string[]): RuleSettings {
  return Object.fromEntries(names.map((name) => [name, setting]))
}
