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

test('finds the same in a text so long that it is walked in lanes, and in ascending order', () => {
  const word = fc
    .array(letters, { minLength: 1, maxLength: 40 })
    .map((parts) => parts.join('').replaceAll('\n', 'a'))
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 4 }),
      fc.array(fc.tuple(fc.nat(3), fc.nat(400)), { minLength: 20, maxLength: 120 }),
      (drawn, pieces) => {
        const literals = literalsOf(drawn)
        // Words all over the text, so that many stand where one lane ends and the next begins.
        const text = pieces.map(([which, count]) => drawn[which % drawn.length]! + '-'.repeat(count)).join('')
        const found: [number, string][] = []
        literals.eachIn(text, (end, indices) => {
          for (const index of indices) found.push([end + 1, literals.words[index]!])
        })
        expect(found.map(([end]) => end)).toEqual(found.map(([end]) => end).sort((a, b) => a - b))
        const naive: string[] = []
        for (const one of literals.words)
          for (let at = folded(text).indexOf(one); at >= 0; at = folded(text).indexOf(one, at + 1))
            naive.push(`${at + one.length} ${one}`)
        expect(found.map(([end, one]) => `${end} ${one}`).sort()).toEqual(naive.sort())
      },
    ),
    { numRuns: 200 },
  )
})

test('refuses an empty literal and one with a line end', () => {
  expect(() => literalsOf([''])).toThrow(RangeError)
  expect(() => literalsOf(['a\nb'])).toThrow(RangeError)
})
