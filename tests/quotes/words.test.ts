import fc from 'fast-check'
import { expect, test } from 'vitest'
import { greatestSimilarity, similarity } from '../../src/language/natural.ts'
import { NameIndex } from '../../src/transforms/quotes/speakers/name-index.ts'
import { tokenize } from '../../src/transforms/quotes/tokens/tokenize.ts'
import { Kind, Shape, wordAt } from '../../src/transforms/quotes/tokens/tokens.ts'
import { wordSet } from '../../src/transforms/quotes/tokens/word-table.ts'
import { paragraphs } from './article.ts'

const news = fc.oneof(
  paragraphs.map((lines) => lines.join('\n')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom('kata', 'KATA', 'Kata', 'kataBudi', 'Budimengatakan', 'e-KTP', '12', 'É', '.', '\n'),
    )
    .map((words) => words.join(' ')),
)

test('a word reads as it stands in the text, in small letters, whether it is listed or not', () => {
  fc.assert(
    fc.property(news, (text) => {
      const tokens = tokenize(text)
      for (let i = 0; i < tokens.count; i++) {
        if (tokens.kinds[i] !== Kind.word) continue
        expect(wordAt(tokens, i)).toBe(text.slice(tokens.starts[i], tokens.ends[i]).toLowerCase())
      }
    }),
  )
})

test('a set of words has its words in any letters, and no others', () => {
  const set = wordSet(['kata', 'seumurjagung'])
  const tokens = tokenize('Kata seumurjagung KATA katak')
  expect([0, 1, 2, 3].map((i) => set.has(tokens, i))).toEqual([true, true, true, false])
})

test('the index of names gives every place of a capitalised word, as a search does', () => {
  fc.assert(
    fc.property(news, (text) => {
      const tokens = tokenize(text)
      const index = new NameIndex(tokens)
      const wordOf = (i: number) => text.slice(tokens.starts[i], tokens.ends[i])
      const names = Array.from({ length: tokens.count }, (_, i) => i).filter(
        (i) => tokens.kinds[i] === Kind.word && tokens.shapes[i]! >= Shape.capital,
      )
      for (const name of names) {
        const places = names.filter((i) => wordOf(i) === wordOf(name))
        expect(index.occurrences(wordOf(name))).toEqual(places.slice(0, 48))
      }
    }),
  )
})

test('no two words are more alike than the greatest similarity that is possible', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdeA'), minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(word, word, (one, two) => {
      expect(similarity(one, two)).toBeLessThanOrEqual(greatestSimilarity(one, two))
    }),
  )
})
