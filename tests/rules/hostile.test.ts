import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linesOf } from '../../src/document/lines.ts'
import { RULES } from '../../src/rules/index.ts'
import { matcherOf } from '../../src/rules/match.ts'
import { expectLinear } from '../linear.ts'

const MATCHER = matcherOf(RULES)
const ALL_ON = { outlet: null, enabled: () => true, doubt: () => {} }
const matches = (text: string) => {
  const lines = linesOf(text)
  return [...MATCHER.atEdges(lines, ALL_ON), ...MATCHER.inside(lines, ALL_ON)]
}

/** Pieces that rules look for, so that random texts are not merely random. */
const PIECES = [
  'Jakarta',
  ' - ',
  '-',
  '\n',
  '\n\n',
  'KOMPAS.com',
  'Liputan6.com, ',
  '(ANTARA)',
  '(ANTARA/Sinta)',
  'Pewarta: ',
  'Editor:',
  'Copyright © ANTARA 2025',
  '(rah/sat)',
  '(*)',
  'Foto: ',
  'Dok. ',
  'Tags:',
  'Artikel ini telah tayang di ',
  'Laporan Wartawan ',
  'Daftar Isi',
  '12 jam lalu',
  'Selasa, 22 Juli 2025 21:51 WIB',
  'Warga pulang. ',
  '\ud800',
  '\udc00',
  '\0',
  '“',
  ')',
  '(',
]

describe('any text', () => {
  test('is read without an error, and what is taken lies within it', () => {
    const text = fc
      .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary' })), { maxLength: 24 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (given) => {
        const lines = linesOf(given)
        for (const { line, take } of matches(given)) {
          expect(line).toBeLessThan(lines.count)
          if ('lines' in take) expect(line + take.lines).toBeLessThanOrEqual(lines.count)
          else {
            expect(take.start).toBeGreaterThanOrEqual(0)
            expect(take.end).toBeGreaterThan(take.start)
            expect(take.end).toBeLessThanOrEqual(lines.text(line).length)
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  test.each([...'aA (-.:/,"“\n)©*', 'Aa ', 'A. ', '(a/b)', 'Foto: A', 'Editor: A ', 'Jakarta - ', 'A/A '])(
    'the work on %j grows as the text does',
    (piece) => expectLinear(piece, matches),
  )

  test('many links behind a wide margin cost no more than as many words', () => {
    expectLinear(' ', (margin) => void matches(margin + 'Baca juga: Banjir '.repeat(margin.length / 18)))
  })
  test('an invitation in each piece of one long address is read no further than a sentence', () => {
    expectLinear('.Ikuti:http=', (address) => void matches(`t.me/x ${address}`))
  })
})
