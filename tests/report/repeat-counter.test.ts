import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RepeatCounter } from '../../src/report/repeat-counter.ts'
import { foldedHashOf } from '../../src/transforms/folded-hash.ts'

function counterOf(texts: readonly string[], mostHeld?: number): RepeatCounter {
  const counter = new RepeatCounter(mostHeld)
  for (const text of texts) {
    const { low, high } = foldedHashOf(text)
    counter.add(low, high)
  }
  return counter
}

describe('a counter of repeats', () => {
  test('is exact as long as it holds all', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9000 }), { maxLength: 9000 }), (numbers) => {
        const { shown, repeated, isEstimate } = counterOf(numbers.map(String)).total
        expect({ shown, repeated, isEstimate }).toEqual({
          shown: numbers.length,
          repeated: numbers.length - new Set(numbers).size,
          isEstimate: false,
        })
      }),
      { numRuns: 30 },
    )
  })
  test('comes near with a part of it, whatever the order', () => {
    // Every third text is there twice, and one of a hundred ten times.
    const texts = Array.from({ length: 200_000 }, (_, i) => [
      `lahan ${i}`,
      ...(i % 3 === 0 ? [`lahan ${i}`] : []),
      ...(i % 100 === 0 ? Array<string>(9).fill(`lahan ${i}`) : []),
    ]).flat()
    const exact = (texts.length - 200_000) / texts.length
    const { total } = counterOf(texts, 10_000)
    expect(total.isEstimate).toBe(true)
    expect(total.shown).toBe(texts.length)
    expect(Math.abs(total.repeated / total.shown - exact)).toBeLessThan(0.02)
    expect(counterOf(texts.toReversed(), 10_000).total).toEqual(total)
  })
  test('of nothing counts nothing', () => {
    expect(new RepeatCounter().total).toEqual({ shown: 0, repeated: 0, isEstimate: false })
  })
})
