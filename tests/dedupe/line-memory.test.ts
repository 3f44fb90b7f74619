import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldSpaces, headHashOf } from '../../src/transforms/dedupe/folded-lines.ts'
import { fingerprintOf, LineMemory } from '../../src/transforms/dedupe/line-memory.ts'

const SENTENCE = 'Warga Wanasari pulang ke rumah masing-masing pada Senin pagi ini.'

test('sentences of 60 characters and three words are remembered, and nothing else', () => {
  expect(fingerprintOf(SENTENCE)).not.toBeNull()
  expect(fingerprintOf(SENTENCE.slice(0, -1))).toBeNull()
  expect(fingerprintOf('Warga Wanasari pulang.')).toBeNull()
  expect(fingerprintOf(`${'a'.repeat(70)}.`)).toBeNull()
})

test('white space is folded: the same words have the same bits', () => {
  expect(fingerprintOf(`  ${SENTENCE.replaceAll(' ', ' \u00a0')}\t`)).toEqual(fingerprintOf(SENTENCE))
})

test('a line and what it folds to have the same bits, and begin alike', () => {
  const piece = fc.constantFrom(
    'air',
    'surut',
    'é',
    '“',
    '😀',
    '.',
    ' ',
    '  ',
    '\t',
    '\u00a0',
    '\u3000',
    '\u200b',
  )
  const line = fc.array(piece, { maxLength: 60 }).map((pieces) => `${pieces.join('')} `.repeat(3))
  fc.assert(
    fc.property(line, fc.string({ unit: 'binary' }), (text, end) => {
      for (const one of [text, `${text}.`, `${text}.${end}`]) {
        expect(headHashOf(one)).toBe(headHashOf(foldSpaces(one)))
        // A line that is too short, or no sentence, is so however its white space reads.
        expect(fingerprintOf(one)).toEqual(fingerprintOf(foldSpaces(one)))
      }
    }),
    { numRuns: 1000 },
  )
})

test('holds what was added and nothing else, however much that is', () => {
  const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 1e9 }), { minLength: 2, maxLength: 6000 })
  fc.assert(
    fc.property(numbers, (all) => {
      const sentences = all.map((number) => fingerprintOf(`${SENTENCE.slice(0, -1)} pukul ${number}.`)!)
      const added = sentences.slice(0, sentences.length >> 1)
      const memory = new LineMemory()
      for (const sentence of added) memory.add(sentence)
      expect(added.every((sentence) => memory.has(sentence))).toBe(true)
      expect(sentences.slice(added.length).some((sentence) => memory.has(sentence))).toBe(false)
    }),
    { numRuns: 30 },
  )
})

test('every bit of both halves depends on more than the last bits of the text', () => {
  // Texts whose units are alike in their lowest four bits: only higher bits tell them apart.
  const prints = Array.from({ length: 4096 }, (_, number) => {
    const coded = [0, 4, 8]
      .map((shift) => String.fromCharCode(0x100 + ((number >> shift) & 15) * 16))
      .join('')
    return fingerprintOf(`${coded} ${SENTENCE}`)!
  })
  for (const half of ['low', 'high'] as const)
    for (let bit = 0; bit < 32; bit++) {
      const ones = prints.filter((print) => (print[half] >>> bit) & 1).length
      expect(ones, `bit ${bit} of ${half}`).toBeGreaterThan(1500)
      expect(ones, `bit ${bit} of ${half}`).toBeLessThan(2600)
    }
})
