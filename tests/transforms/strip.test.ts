import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apply } from '../../src/document/edit.ts'
import { linesOf } from '../../src/document/lines.ts'
import { clean } from '../../src/index.ts'
import { RULES } from '../../src/rules/index.ts'
import { Page } from '../../src/rules/page.ts'
import { strip } from '../../src/transforms/strip.ts'

const CONTEXT = { outlet: null, enabled: () => true, doubt: () => {} }
const stripped = (text: string) => apply(text, strip.run(linesOf(text), CONTEXT).changes)

/** Texts made of what rules are about: their own examples, taken apart and mixed. */
const EXAMPLES = RULES.flatMap(({ examples, keeps }) => [...examples.map(({ text }) => text), ...keeps])
const anyLine = fc.constantFrom(...new Set(EXAMPLES.flatMap((text) => text.split('\n'))))
const anyPage = fc
  .array(fc.tuple(anyLine, fc.constantFrom('\n', '\n\n', ' ', '', '\r\n')), { minLength: 1, maxLength: 10 })
  .map((parts) => parts.flat().join(''))

test('a stripped text is stripped', () => {
  fc.assert(
    fc.property(anyPage, (text) => {
      const once = stripped(text)
      expect(stripped(once)).toBe(once)
    }),
    { numRuns: 1500 },
  )
})

test('a line may hold more cuts than a call may have arguments', () => {
  expect(stripped('[Gambas:]x '.repeat(200_000)).length).toBeLessThan(500_000)
})

test('what takes more passes than one transform may make is still cleaned to its end', () => {
  for (const count of [15, 16, 17, 40]) {
    const once = clean(`Air surut.${' (*)'.repeat(count)}`).text
    expect(once).toBe('Air surut.')
  }
})

test('what a rule takes below the first line does not hide that line from the rules after it', () => {
  const text = 'REPUBLIKA.CO.ID, Untuk menanam padi perlu air.\nBATAM, POSMETRO: Air surut.\n'
  expect(stripped(stripped(text))).toBe(stripped(text))
})

describe('the quick test is honest', () => {
  const anywhere = RULES.filter(({ where, literals }) => where !== 'start' || literals.length > 0)
  test('no rule takes anything of a line that holds none of its literals', () => {
    fc.assert(
      fc.property(anyPage, (text) => {
        const lines = linesOf(text)
        const page = new Page(lines, null, () => {})
        for (let line = 0; line < lines.count; line++) {
          const own = lines.text(line).toLowerCase()
          // A foot may reach over the lines above, and its literals may be there.
          const foot = lines.slice(0, lines.end(line)).toLowerCase()
          for (const rule of anywhere) {
            const small = rule.foot === undefined ? own : foot
            if (
              rule.literals.length === 0 ||
              rule.literals.some((word) => small.includes(word.toLowerCase()))
            )
              continue
            expect(
              rule.take(page.context(line, rule, rule.foot !== undefined)),
              `${rule.name} at ${small}`,
            ).toBeNull()
          }
        }
      }),
      { numRuns: 150 },
    )
  })
})
