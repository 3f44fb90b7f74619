import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asUtf8, ENCODINGS, type Encoding, encode, markOf } from '../../src/io/encoding.ts'
import { all, inChunks } from './recording-output.ts'

async function read(bytes: Uint8Array, encoding: Encoding | 'auto', size = 3) {
  const { chunks, ...found } = await asUtf8(inChunks(bytes, size), encoding, 'f')
  return { ...found, text: (await all(chunks)).toString('utf8') }
}

const everyByte = Buffer.from(Array.from({ length: 256 }, (_, index) => index))

test('windows-1252 has its own characters where latin-1 has controls', async () => {
  const { text } = await read(Buffer.from('\x80\x81\x91\x92\x93\x94\x97\x9d\xe9', 'latin1'), 'windows-1252')
  expect(text).toBe('€\x81‘’“”—\x9dé')
  expect((await read(everyByte, 'windows-1252')).text.replace(/[^\0-\xff]/g, '')).toHaveLength(256 - 27)
})

test.each(['latin-1', 'windows-1252'] as const)('every byte of %s comes back', async (encoding) => {
  const { text } = await read(everyByte, encoding)
  expect(encode(text, encoding).equals(everyByte)).toBe(true)
})

test('UTF-16 comes back in any chunks, with its mark or without', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('utf-16le' as const, 'utf-16be' as const),
      fc.integer({ min: 1, max: 7 }),
      fc.boolean(),
      async (text, encoding, size, hasMark) => {
        const own = text.replace(/^\ufeff+/, '')
        const bytes = Buffer.concat([hasMark ? markOf(encoding) : Buffer.alloc(0), encode(own, encoding)])
        expect(await read(bytes, encoding, size)).toEqual({ encoding, bom: hasMark, text: own })
        if (hasMark) expect(await read(bytes, 'auto', size)).toEqual({ encoding, bom: true, text: own })
      },
    ),
  )
})

test('broken UTF-16 is named by its byte', async () => {
  await expect(read(Buffer.from('a\0=\xd8b\0', 'latin1'), 'utf-16le')).rejects.toThrow('at byte 2')
  await expect(read(Buffer.from('\xff\xfea\0b', 'latin1'), 'auto')).rejects.toThrow('at byte 4')
  await expect(read(Buffer.from('\0a\xd8=', 'latin1'), 'utf-16be')).rejects.toThrow('at byte 2')
})

test('the mark of UTF-8 is taken off once', async () => {
  expect(await read(Buffer.from('\ufeff\ufeffa'), 'auto', 1)).toEqual({
    encoding: 'utf-8',
    bom: true,
    text: '\ufeffa',
  })
  expect(await read(Buffer.alloc(0), 'auto')).toEqual({ encoding: 'utf-8', bom: false, text: '' })
})

test('a character without a place is an error that names it', () => {
  expect(() => encode('a🌊', 'latin-1')).toThrow('🌊 (U+1F30A) has no place in latin-1')
  expect(() => encode('a\x80', 'windows-1252')).toThrow('U+0080')
  for (const encoding of ENCODINGS) expect(encode('', encoding).length).toBe(0)
})
