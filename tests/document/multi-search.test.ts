import fc from 'fast-check'
import { expect, test } from 'vitest'
import { multiSearchOf } from '../../src/document/multi-search.ts'
import { searchTermsOf } from '../../src/document/search-terms.ts'

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
        const literals = searchTermsOf(drawn)
        const found: [number, string][] = []
        multiSearchOf([literals]).eachIn(text, (end, finds) => {
          for (const { index } of finds) found.push([end + 1, literals.words[index]!])
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
        const literals = searchTermsOf(drawn)
        // Words all over the text, so that many stand where one lane ends and the next begins.
        const text = pieces.map(([which, count]) => drawn[which % drawn.length]! + '-'.repeat(count)).join('')
        const found: [number, string][] = []
        multiSearchOf([literals]).eachIn(text, (end, finds) => {
          for (const { index } of finds) found.push([end + 1, literals.words[index]!])
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

test('finds for several who seek together what each finds alone, and the characters that are not usual', () => {
  const word = fc
    .array(letters, { minLength: 1, maxLength: 3 })
    .map((parts) => parts.join('').replaceAll('\n', 'a'))
  const text = fc
    .array(fc.tuple(fc.array(letters, { maxLength: 8 }), fc.nat(90)), { minLength: 1, maxLength: 60 })
    .map((pieces) => pieces.map(([parts, count]) => parts.join('') + '-'.repeat(count)).join(''))
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 4 }),
      fc.array(word, { maxLength: 4 }),
      text,
      (one, other, given) => {
        const usual = 'aA:-\n'
        const parts = [searchTermsOf(one), searchTermsOf(other, usual)]
        const found: string[] = []
        multiSearchOf(parts).eachIn(given, (end, finds) => {
          for (const { terms, index } of finds) found.push(`${parts.indexOf(terms)} ${index} ${end}`)
        })
        const expected: string[] = []
        for (const [number, part] of parts.entries())
          for (const [index, literal] of part.words.entries())
            for (
              let at = folded(given).indexOf(literal);
              at >= 0;
              at = folded(given).indexOf(literal, at + 1)
            )
              expected.push(`${number} ${index} ${at + literal.length - 1}`)
        for (const [at, unit] of given.split('').entries())
          if (!usual.includes(unit)) expected.push(`1 ${parts[1]!.words.length} ${at}`)
        expect(found.sort()).toEqual(expected.sort())
      },
    ),
    { numRuns: 500 },
  )
})

test('refuses two who each say what is usual', () => {
  expect(() => multiSearchOf([searchTermsOf(['a'], 'a'), searchTermsOf(['b'], 'b')])).toThrow(RangeError)
})

test('refuses an empty literal and one with a line end', () => {
  expect(() => searchTermsOf([''])).toThrow(RangeError)
  expect(() => searchTermsOf(['a\nb'])).toThrow(RangeError)
})
