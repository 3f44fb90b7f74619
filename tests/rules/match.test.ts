import { expect, test } from 'vitest'
import { linesOf } from '../../src/document/lines.ts'
import type { Context } from '../../src/rules/context.ts'
import { matcherOf } from '../../src/rules/match.ts'
import type { Rule } from '../../src/rules/rule.ts'

/** A rule that takes nothing and counts how often it is asked. */
function counting(quickTests: Pick<Rule, 'where' | 'literals'> & Partial<Rule>) {
  const asked: string[] = []
  const rule: Rule = {
    name: 'furniture/test',
    takes: 'nothing',
    never: 'anything',
    examples: [],
    keeps: [],
    ...quickTests,
    take: ({ text }) => {
      asked.push(text)
      return null
    },
  }
  return { rule, asked }
}

function ask(rule: Rule, text: string, excerpt?: Context['excerpt']): void {
  const matcher = matcherOf([rule])
  const lines = linesOf(text)
  const context: Context = { outlet: null, enabled: () => true, doubt: () => {}, excerpt }
  expect([...matcher.atEdges(lines, context), ...matcher.inside(lines, context)]).toEqual([])
}

test('a rule is asked about lines that hold a literal, in either case, and about no others', () => {
  const { rule, asked } = counting({ where: 'line', literals: ['iklan'] })
  ask(rule, 'Iklan\nBerita\nBaca IKLAN ini')
  expect(asked).toEqual(['Iklan', 'Baca IKLAN ini'])
})

test('a longer line than `longest` is not asked about', () => {
  const { rule, asked } = counting({ where: 'line', literals: ['iklan'], longest: 7 })
  ask(rule, 'Iklan 1\nIklan 12')
  expect(asked).toEqual(['Iklan 1'])
})

test('a line must close as `closes` says, stops and spaces aside', () => {
  const { rule, asked } = counting({ where: 'line', literals: [')'], closes: ')' })
  ask(rule, '(satu) dua\n(tiga). \n(empat)')
  expect(asked).toEqual(['(tiga). ', '(empat)'])
})

test('at an edge the whole literal must stand `within` so many characters of it', () => {
  const start = counting({ where: 'start', literals: ['iklan'], within: 8 })
  ask(start.rule, '123iklan')
  ask(start.rule, '1234iklan')
  expect(start.asked).toEqual(['123iklan'])
  const end = counting({ where: 'end', literals: ['iklan'], within: 8 })
  ask(end.rule, 'iklan123')
  ask(end.rule, 'iklan1234')
  expect(end.asked).toEqual(['iklan123'])
})

test('within 1,200 characters if a rule says nothing else', () => {
  const { rule, asked } = counting({ where: 'start', literals: ['iklan'] })
  ask(rule, `${'x'.repeat(1195)}iklan`)
  ask(rule, `${'x'.repeat(1196)}iklan`)
  expect(asked.map(({ length }) => length)).toEqual([1200])
})

test('where lines are cut out of a document, only its own edges are asked about', () => {
  for (const where of ['start', 'end'] as const) {
    const { rule, asked } = counting({ where, literals: [] })
    ask(rule, 'satu', { opens: where !== 'start', closes: where !== 'end' })
    expect(asked).toEqual([])
    ask(rule, 'dua', { opens: where === 'start', closes: where === 'end' })
    expect(asked).toEqual(['dua'])
  }
})
