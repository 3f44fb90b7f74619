import { apply } from '../document/edit.ts'
import { linesOf } from '../document/lines.ts'
import { refuseSlow, weigh } from '../rules/own/linear-time.ts'
import { expressionOf, type OwnRule } from '../rules/own/own-rule.ts'
import { OwnRuleFault, writtenPath } from '../rules/own/own-rule-fault.ts'
import { ownRuleFrom } from '../rules/own/own-rule-shape.ts'
import { stripOnlyBy } from '../transforms/own-strip.ts'
import { ChainError } from './chain-error.ts'

/**
 * Takes a JSON value for an own rule that can be used: it has the shape of one, its pattern takes linear time, and its
 * examples become what they say.
 *
 * @throws OwnRuleFault that says what is wrong, and of an example what was expected and what came
 */
export function checkedOwnRule(value: unknown): OwnRule {
  const own = ownRuleFrom(value)
  refuseSlow(expressionIn(own))
  runExamples(own)
  return own
}

/**
 * Has the patterns of rules weighed all at once, before {@link checkedOwnRule} asks about each. What is no rule is passed over.
 *
 * @throws OwnRuleFault if there is a rule and recheck is not there
 */
export async function weighPatterns(values: readonly unknown[]): Promise<void> {
  await weigh(
    values.flatMap((value) => {
      try {
        return [expressionIn(ownRuleFrom(value))]
      } catch (error) {
        if (!(error instanceof OwnRuleFault)) throw error
        return []
      }
    }),
  )
}

/**
 * The own rules in the options of a chain.
 *
 * @throws ChainError that names the rule, and what is wrong with it
 */
export function checkedOwnRules(values: readonly unknown[]): readonly OwnRule[] {
  const names = new Set<string>()
  return values.map((value, i) => {
    try {
      const own = checkedOwnRule(value)
      refuseSecond(own, names)
      return own
    } catch (error) {
      if (!(error instanceof OwnRuleFault)) throw error
      throw new ChainError(`${writtenPath(['ownRules', i, ...error.path])}: ${error.message}`)
    }
  })
}

/** Notes the name of a rule. @throws OwnRuleFault if another has it */
export function refuseSecond({ name }: OwnRule, names: Set<string>): void {
  if (names.has(name)) throw new OwnRuleFault(['name'], `there are two rules "${name}"`)
  names.add(name)
}

function expressionIn(own: OwnRule): RegExp {
  try {
    return expressionOf(own)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new OwnRuleFault(['pattern'], `is no regular expression: ${reasonIn(error.message)}`)
  }
}

/** `Unterminated group` of `Invalid regular expression: /(/u: Unterminated group`. */
function reasonIn(message: string): string {
  return message.slice(message.lastIndexOf(': ') + 2)
}

function runExamples(own: OwnRule): void {
  const alone = stripOnlyBy(own)
  const context = { outlet: null, enabled: () => true, doubt() {} }
  const becomes = (text: string) => apply(text, alone.run(linesOf(text), context).changes)
  for (const [i, { in: text, out }] of own.examples.entries()) {
    const got = becomes(text)
    if (got !== out)
      throw new OwnRuleFault(
        ['examples', i],
        `the example is wrong: expected ${shown(out)}, got ${shown(got)}${got === text ? ' (the rule takes nothing of it)' : ''}`,
      )
  }
  for (const [i, text] of (own.keeps ?? []).entries()) {
    const got = becomes(text)
    if (got !== text)
      throw new OwnRuleFault(
        ['keeps', i],
        `what it must keep is changed: expected ${shown(text)}, got ${shown(got)}`,
      )
  }
}

/** So much of a text tells which it is, in UTF-16 units. */
const MOST_SHOWN = 200

function shown(text: string): string {
  return JSON.stringify(text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN - 1)}…` : text)
}
