import { describe, expect, test } from 'vitest'
import { RULES } from '../../src/rules/index.ts'
import { type Exception, GOES_EXCEPTIONS, STAYS_EXCEPTIONS } from './layout-exceptions.ts'
import { LAYOUTS, type Layout, leftOf, wordsOf } from './layouts.ts'

/** What goes in one layout goes in all of them, and what stays in one stays in all. */
describe.each(Object.keys(LAYOUTS) as Layout[])('laid out as %s', (layout) => {
  test('what its examples say goes, but for the named exceptions', () => {
    const left = RULES.filter(({ examples }) =>
      examples.some(({ text, becomes, title }) => leftOf(text, layout, title) !== wordsOf(becomes)),
    )
    expect(left.map(({ name }) => name).sort()).toEqual(named(GOES_EXCEPTIONS, layout))
  })
  test('what must stay stays, but for the named exceptions', () => {
    const taken = RULES.filter(({ keeps }) => keeps.some((text) => leftOf(text, layout) !== wordsOf(text)))
    expect(taken.map(({ name }) => name).sort()).toEqual(named(STAYS_EXCEPTIONS, layout))
  })
})

function named(exceptions: readonly Exception[], layout: Layout): string[] {
  return exceptions
    .filter(({ layouts }) => layouts.includes(layout))
    .flatMap(({ rules }) => rules)
    .sort()
}
