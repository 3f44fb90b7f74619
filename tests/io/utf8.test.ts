import { isUtf8 } from 'node:buffer'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeUtf8, encodeUtf8, firstWrongByte, utf8Watch } from '../../src/io/utf8.ts'

/** Bytes that are often UTF-8 in part: letters, marks, stray bytes, line ends. */
const bytes = fc
  .array(
    fc.oneof(
      fc.constantFrom('a', 'é', '“', '🌊', '\n', '\r\n', '\ufeff').map((text) => Buffer.from(text)),
      fc.uint8Array({ minLength: 1, maxLength: 3 }).map((array) => Buffer.from(array)),
    ),
    { maxLength: 24 },
  )
  .map((parts) => Buffer.concat(parts))

test('any bytes come back', () => {
  fc.assert(
    fc.property(bytes, (given) => {
      expect(encodeUtf8(decodeUtf8(given).text).equals(given)).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test('the broken lines are those that are not UTF-8, and the others decode as they should', () => {
  fc.assert(
    fc.property(bytes, (given) => {
      const { text, broken } = decodeUtf8(given)
      const lines = text.split('\n')
      for (const [index, line] of given.toString('latin1').split('\n').entries()) {
        const own = Buffer.from(line, 'latin1')
        const found = broken.find((one) => one.line === index)
        expect(found === undefined).toBe(isUtf8(own))
        if (found === undefined) expect(lines[index]).toBe(own.toString('utf8'))
        else expect(text.slice(found.start, found.end).replace('\n', '')).toBe(lines[index])
      }
    }),
    { numRuns: 1000 },
  )
})

test('the first wrong byte is where a strict decoder stops', () => {
  fc.assert(
    fc.property(bytes, (given) => {
      const at = firstWrongByte(given)
      expect(at === given.length).toBe(isUtf8(given))
      expect(isUtf8(given.subarray(0, at))).toBe(true)
      // No character begins here, however many bytes it takes.
      for (let length = 1; length <= 4 && at < given.length; length++)
        if (at + length <= given.length) expect(isUtf8(given.subarray(at, at + length))).toBe(false)
    }),
    { numRuns: 2000 },
  )
})

test('bytes that come in pieces are wrong where they are wrong in one', () => {
  const unit = fc.constantFrom('a', 'é', '“', '\u{1f600}', '\xff')
  const bytes = fc
    .array(unit)
    .map((units) => Buffer.concat(units.map((one) => Buffer.from(one, one === '\xff' ? 'latin1' : 'utf8'))))
  fc.assert(
    fc.property(bytes, fc.nat(3), fc.integer({ min: 1, max: 7 }), (whole, cut, size) => {
      const given = whole.subarray(0, Math.max(0, whole.length - cut))
      const watch = utf8Watch()
      for (let at = 0; at < given.length; at += size) watch.piece(given.subarray(at, at + size))
      expect(watch.end()).toBe(isUtf8(given) ? -1 : firstWrongByte(given))
    }),
    { numRuns: 1000 },
  )
})

test('a lone surrogate of another kind becomes the replacement character', () => {
  expect(encodeUtf8('a\ud800\udc80b').toString('utf8')).toBe('a\u{10080}b')
  expect(encodeUtf8('a\ud800b').toString('utf8')).toBe('a\ufffdb')
})
