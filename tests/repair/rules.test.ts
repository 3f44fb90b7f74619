import { describe, expect, it } from 'vitest'
import { repair } from '../../src/transforms/repair/index.ts'
import { repaired } from './repaired.ts'

describe.each(repair.rules.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
  it.each(rule.examples.map(({ text, becomes }) => [text, becomes] as const))('mends %j', (text, becomes) => {
    expect(repaired(text).text).toBe(becomes)
  })
  it('is the rule that mends its first example', () => {
    expect(repaired(rule.examples[0]!.text).rules).toContain(rule.name)
  })
  it('does nothing when it is off', () => {
    expect(repaired(rule.examples[0]!.text, [rule.name]).rules).not.toContain(rule.name)
  })
  it.each(rule.keeps.map((text) => [text] as const))('keeps %j', (text) => {
    expect(repaired(text).text).toBe(text)
  })
})
