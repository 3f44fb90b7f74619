import { describe, expect, test } from 'vitest'
import { type RulePlan, rulesFor } from '../../src/configuration/document-rules.ts'
import { type RuleSettings, ruleStates } from '../../src/configuration/rule-settings.ts'
import type { OwnRule } from '../../src/rules/own/own-rule.ts'

const own = (name: string, more: Partial<OwnRule> = {}): OwnRule => ({
  name,
  category: 'tags',
  where: 'line',
  literals: ['x'],
  pattern: 'x',
  examples: [{ in: 'x\ny', out: 'y' }],
  ...more,
})

describe('what is said of rules', () => {
  const state = (layers: RuleSettings[], rule: string, rules: OwnRule[] = []) => {
    const { enabled, severityOf } = ruleStates(layers, rules)
    return enabled(rule) ? severityOf(rule) : 'off'
  }
  test.each<[string, RuleSettings[], string, string]>([
    ['nothing leaves what is usual', [{}], 'tags/labelled', 'warning'],
    ['a category counts for its rules', [{ tags: 'note' }], 'tags/labelled', 'note'],
    [
      'a rule counts more than its category, wherever it is',
      [{ 'tags/labelled': 'error', tags: 'off' }],
      'tags/labelled',
      'error',
    ],
    [
      'and the others are as the category',
      [{ 'credit/byline': 'error', credit: 'off' }],
      'credit/initials',
      'off',
    ],
    [
      'a later layer counts more, by its category too',
      [{ 'tags/labelled': 'error' }, { tags: 'off' }],
      'tags/labelled',
      'off',
    ],
    [
      'on puts a rule back with its severity',
      [{ tags: 'note' }, { tags: 'off' }, { tags: 'on' }],
      'tags/labelled',
      'note',
    ],
  ])('%s', (_, layers, rule, expected) => {
    expect(state(layers, rule)).toBe(expected)
  })
  test('goes for own rules by their name, their category and "own"', () => {
    const rules = [own('a'), own('b', { severity: 'error' }), own('c', { severity: 'off' })]
    expect(state([], 'own/a', rules)).toBe('warning')
    expect(state([], 'own/b', rules)).toBe('error')
    expect(state([], 'own/c', rules)).toBe('off')
    expect(state([{ 'own/c': 'on' }], 'own/c', rules)).toBe('warning')
    expect(state([{ tags: 'off' }], 'own/a', rules)).toBe('off')
    expect(state([{ own: 'note' }], 'own/b', rules)).toBe('note')
  })
})

describe('overrides', () => {
  const plan = (overrides: RulePlan['overrides'], after: RuleSettings[] = []): RulePlan => ({
    folder: process.cwd(),
    ownRules: [],
    before: [{ 'credit/byline': 'note' }],
    overrides,
    after,
  })
  const override = (more: Partial<RulePlan['overrides'][number]>) => ({
    files: null,
    outlets: null,
    rules: { credit: 'off' } as const,
    settings: {},
    ...more,
  })
  test.each([
    ['kompas/**', 'kompas/a/b.txt', true],
    ['kompas/**', 'berita/kompas/a.txt', false],
    ['kompas/', 'berita/kompas/a.txt', true],
    ['*.txt', 'berita/kompas/a.txt', true],
    ['berita/*.txt', 'berita/kompas/a.txt', false],
    ['*.jsonl', 'berita/a.txt', false],
  ])('of files: %s and %s', async (pattern, file, isMeant) => {
    const rules = await rulesFor(plan([override({ files: [pattern] })]))
    expect(rules(file, undefined).enabled('credit/byline')).toBe(!isMeant)
    expect(rules(`${process.cwd()}/${file}`, {}).enabled('credit/byline')).toBe(!isMeant)
  })
  test.each([
    ['kompas', { outlet: 'Kompas.com' }, true],
    ['kompas.com', { outlet: 'kompas' }, true],
    ['kompas', { url: 'https://money.kompas.com/a' }, true],
    ['kompas', { outlet: 'detik' }, false],
    ['kompas', {}, false],
    ['Koran Desa', { outlet: ' koran desa ' }, true],
    ['Koran Desa', { outlet: 'Koran Kota' }, false],
  ])('of an outlet: %s and %j', async (outlet, origin, isMeant) => {
    const rules = await rulesFor(plan([override({ outlets: [outlet] })]))
    expect(rules('a.jsonl', origin).enabled('credit/byline')).toBe(!isMeant)
  })
  test('must mean a document by both, and later ones count more', async () => {
    const both = await rulesFor(
      plan([override({ files: ['a/'], outlets: ['kompas'], settings: { maxRemoved: 0.5 } })]),
    )
    expect(both('a/x', { outlet: 'kompas' }).enabled('credit/byline')).toBe(false)
    expect(both('a/x', { outlet: 'kompas' }).settings).toEqual({ maxRemoved: 0.5 })
    expect(both('b/x', { outlet: 'kompas' }).enabled('credit/byline')).toBe(true)
    expect(both('a/x', { outlet: 'detik' }).settings).toEqual({})
    const two = await rulesFor(
      plan([
        override({ files: ['a/'] }),
        override({ files: ['*.txt'], rules: { 'credit/byline': 'error' } }),
      ]),
    )
    expect(two('a/x', {}).enabled('credit/byline')).toBe(false)
    expect(two('a/x.txt', {}).enabled('credit/byline')).toBe(true)
    expect(two('a/x.txt', {}).severityOf('credit/byline')).toBe('error')
    expect(two('a/x.txt', {}).enabled('credit/initials')).toBe(false)
  })
  test('count less than what was typed', async () => {
    const rules = await rulesFor(plan([override({ files: ['a/'] })], [{ 'credit/byline': 'on' }]))
    expect(rules('a/x', {}).enabled('credit/byline')).toBe(true)
    expect(rules('a/x', {}).severityOf('credit/byline')).toBe('note')
  })
  test('that name no rule are refused at once', async () => {
    await expect(rulesFor(plan([override({ files: ['a/'], rules: { nothing: 'off' } })]))).rejects.toThrow(
      'there is no rule or category "nothing"',
    )
  })
})
