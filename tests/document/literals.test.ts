import fc from 'fast-check'
import { expect, test } from 'vitest'
import { literalsOf } from '../../src/document/literals.ts'

const letters = fc.constantFrom('a', 'b', 'A', '©', ':', 'ſ', '\n', '😀')
const anyLiteral = fc
  .array(letters, { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(''))
  .filter((word) => !word.includes('\n'))

const folded = (text: string) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())

test('finds what a naive search finds, at the same places', () => {
  fc.assert(
    fc.property(
      fc.array(anyLiteral, { minLength: 1, maxLength: 6 }),
      fc.array(letters, { maxLength: 40 }).map((parts) => parts.join('')),
      (drawn, text) => {
        const literals = literalsOf(drawn)
        const found: [number, string][] = []
        literals.eachIn(text, (end, indices) => {
          for (const index of indices) found.push([end + 1, literals.words[index]!])
        })
        const naive: [number, string][] = []
        for (let end = 1; end <= text.length; end++)
          for (const word of literals.words)
            if (folded(text.slice(0, end)).endsWith(word)) naive.push([end, word])
        const sorted = (list: [number, string][]) => list.map(([end, word]) => `${end} ${word}`).sort()
        expect(sorted(found)).toEqual(sorted(naive))
      },
    ),
    { numRuns: 1000 },
  )
})

test('refuses an empty literal and one with a line end', () => {
  expect(() => literalsOf([''])).toThrow(RangeError)
  expect(() => literalsOf(['a\nb'])).toThrow(RangeError)
})
