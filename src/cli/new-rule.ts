import { existsSync } from 'node:fs'
import type { OwnRule } from '../rules/own/own-rule.ts'
import type { OptionValues } from './options.ts'
import { UsageError } from './usage-error.ts'

/**
 * A rule to be filled in. Its example says what the pattern does not do yet, so that the rule is refused until somebody has
 * made it their own.
 */
export const NEW_RULE: OwnRule = {
  name: 'rule-name',
  category: 'promo',
  where: 'line',
  literals: ['letters that each line it takes has'],
  pattern: 'Letters that each line it takes has .*',
  takes: 'a line that …',
  never: 'a sentence that …',
  examples: [
    {
      in: 'A sentence stays.\nThe line that is to go.\nAnother stays.',
      out: 'A sentence stays.\nAnother stays.',
    },
  ],
  keeps: ['A sentence that looks alike and must stay.'],
  severity: 'error',
}

/**
 * The template of a rule, as JSON.
 *
 * @throws UsageError if there is a file already where it is to go
 */
export function newRule(args: readonly string[], { output }: OptionValues): string {
  if (args.length > 0) throw new UsageError('--new takes no name: the rule has its name in the template')
  if (output !== null && output !== '-' && existsSync(output))
    throw new UsageError(`${output}: is there already, and a template would replace it`)
  return `${JSON.stringify(NEW_RULE, null, 2)}\n`
}
