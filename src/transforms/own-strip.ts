import { RULES } from '../rules/index.ts'
import { type OwnRule, ruleOf } from '../rules/own/own-rule.ts'
import { stripBy } from './strip.ts'
import type { Transform } from './transform.ts'

/**
 * `strip` with a user's own rules beside ours. They are asked after ours, so that no rule of ours takes anything else than
 * it does without them.
 */
export function stripWith(own: readonly OwnRule[]): Transform {
  return stripBy([...RULES, ...own.map(ruleOf)])
}

/** `strip` by one own rule alone, as its examples are run. */
export function stripOnlyBy(own: OwnRule): Transform {
  return stripBy([ruleOf(own)])
}
