import fc from 'fast-check'
import { expect, test } from 'vitest'
import { elementCutter, type Piece } from '../../src/io/json/elements.ts'

const space = fc.constantFrom('', ' ', '\n', '\r\n  ', '\t')
const anyElement = fc
  .tuple(fc.json({ maxDepth: 3 }), fc.boolean())
  .map(([json, isPretty]) => (isPretty ? JSON.stringify(JSON.parse(json), null, 2) : json))
const anyArray = fc
  .tuple(fc.array(fc.tuple(space, anyElement, space), { maxLength: 4 }), space, space)
  .map(([elements, before, after]) => ({
    elements: elements.map(([, element]) => element),
    text: `${before}[${elements.map((parts) => parts.join('')).join(',') || ' '}]${after}`,
  }))

async function cutInto(bytes: Buffer, size: number) {
  const cutter = await elementCutter()
  const pieces: Piece[] = []
  for (let at = 0; at < bytes.length; at += size) pieces.push(...cutter.chunk(bytes.subarray(at, at + size)))
  pieces.push(...cutter.end())
  return { pieces, cutter }
}

test('any array is cut into its elements and what is between them, whatever the chunks are', async () => {
  await fc.assert(
    fc.asyncProperty(anyArray, fc.integer({ min: 1, max: 40 }), async ({ elements, text }, size) => {
      const { pieces, cutter } = await cutInto(Buffer.from(text), size)
      expect(cutter.fault).toBeNull()
      expect(Buffer.concat(pieces.map(({ bytes }) => bytes)).toString()).toBe(text)
      const found = pieces.filter(({ kind }) => kind === 'element').map(({ bytes }) => bytes.toString())
      expect(found).toEqual(elements)
    }),
  )
})

test('of an array that is cut off every whole element comes, and the rest is a fault', async () => {
  await fc.assert(
    fc.asyncProperty(anyArray, fc.nat(), async ({ elements, text }, cut) => {
      const end = 1 + (cut % Math.max(1, text.trimEnd().length - 1))
      const { pieces, cutter } = await cutInto(Buffer.from(text).subarray(0, end), 7)
      const found = pieces.filter(({ kind }) => kind === 'element').map(({ bytes }) => bytes.toString())
      expect(elements.slice(0, found.length)).toEqual(found)
      if (text.slice(0, end).trim() !== '' && end < Buffer.from(text.trimEnd()).length)
        expect(cutter.fault?.isCut).toBe(true)
    }),
  )
})
