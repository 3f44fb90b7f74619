import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findJsonError } from '../../src/io/json-error.ts'

function problem(text: string): string | null {
  try {
    JSON.parse(text)
    return null
  } catch (error) {
    return (error as Error).message
  }
}

/** JSON with one character put in, taken out or changed. */
const spoilt = fc
  .tuple(
    fc.json(),
    fc.nat(),
    fc.constantFrom('', ',', '"', '}', ']', '{', '[', '\\', ':', '1', '0', 'x', '\n', ' '),
    fc.boolean(),
  )
  .map(([json, place, put, isPutIn]) => {
    const at = place % (json.length + 1)
    return json.slice(0, at) + put + json.slice(isPutIn ? at : at + 1)
  })

test('the fault is where JSON.parse says it is, wherever it does', () => {
  let placed = 0
  fc.assert(
    fc.property(spoilt, (text) => {
      const said = problem(text)
      if (said === null) return
      const { at, expected } = findJsonError(text)
      expect(expected).not.toBe('')
      expect(at).toBeLessThanOrEqual(text.length)
      if (said === 'Unexpected end of JSON input') expect(text.length - at).toBeLessThanOrEqual(6)
      const position = /at position (\d+)/.exec(said)?.[1]
      if (position === undefined) return
      placed += 1
      // The runtime names the end of a broken number or escape, or of an unclosed string; we name no later place.
      expect(Math.abs(at - Number(position))).toBeLessThanOrEqual(6)
    }),
    { numRuns: 5000 },
  )
  expect(placed).toBeGreaterThan(50)
})

test('what stands before the fault can still become JSON', () => {
  expect(findJsonError('{"a":1 "b"}')).toEqual({ at: 7, expected: '"," or "}"' })
  expect(findJsonError('{"a" 1}')).toEqual({ at: 5, expected: '":"' })
  expect(findJsonError('[1,]')).toEqual({ at: 3, expected: 'a value' })
  expect(findJsonError('{a:1}')).toEqual({ at: 1, expected: 'a key in quotation marks' })
  expect(findJsonError('{"a":"b')).toEqual({ at: 7, expected: 'a closing quotation mark' })
  expect(findJsonError('{} {}')).toEqual({ at: 3, expected: 'the end of the line' })
  expect(findJsonError('')).toEqual({ at: 0, expected: 'a value' })
})

test('deep nesting is no trouble', () => {
  expect(findJsonError('['.repeat(200_000)).at).toBe(200_000)
  expect(findJsonError('{"a":'.repeat(100_000)).at).toBe(500_000)
})
