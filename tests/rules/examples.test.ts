import { describe, expect, test } from 'vitest'
import { apply } from '../../src/document/edit.ts'
import { linesOf } from '../../src/document/lines.ts'
import { RULES } from '../../src/rules/index.ts'
import { FURTHEST_LINE, type Rule } from '../../src/rules/rule.ts'
import { strip } from '../../src/transforms/strip.ts'

/** What `strip` makes of a text where only these rules are on and the outlet is not known. */
function stripped(text: string, on: (rule: string) => boolean, title?: string): string {
  const context = { outlet: null, title, enabled: on, doubt: () => {} }
  return apply(text, strip.run(linesOf(text), context).changes)
}

/** A switch that leaves one rule on; made once a rule, because compiled rules are kept by their switch. */
const only = new Map(RULES.map((rule) => [rule, (name: string) => name === rule.name]))
const all = () => true

describe.each(RULES.map((rule) => [rule.name, rule] as const))('%s', (_, rule: Rule) => {
  test('does alone what its examples say', () => {
    expect(rule.examples.length).toBeGreaterThan(0)
    for (const { text, becomes, title } of rule.examples) {
      expect(text).not.toBe(becomes)
      expect(stripped(text, only.get(rule)!, title)).not.toBe(text)
    }
  })
  test('with all the others does what its examples say', () => {
    for (const { text, becomes, title } of rule.examples) expect(stripped(text, all, title)).toBe(becomes)
  })
  test('leaves what it must', () => {
    for (const text of rule.keeps) expect(stripped(text, only.get(rule)!)).toBe(text)
  })
  test('looks no further than a rule may', () => {
    expect(Math.max(rule.above ?? 0, rule.below ?? 0)).toBeLessThanOrEqual(FURTHEST_LINE)
    if ((rule.where === 'line' || rule.where === 'inline') && rule.capitals !== true)
      expect(rule.literals.length).toBeGreaterThan(0)
  })
})
