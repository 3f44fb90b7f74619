import { execFileSync } from 'node:child_process'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blocksOf, lineSpansOf } from '../../src/io/blocks.ts'
import { withHead } from '../../src/io/chunks.ts'
import { compressionOf, compressionOfHead } from '../../src/io/compression.ts'
import { unpacked } from '../../src/io/unpack.ts'
import { all, inChunks } from './recording-output.ts'

test('lines are the same in blocks of any size, and every block but the last ends one', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: fc.constantFrom('a', 'é', '\n') }),
      fc.integer({ min: 1, max: 9 }),
      async (text, size) => {
        const blocks: Buffer[] = []
        for await (const block of blocksOf(inChunks(Buffer.from(text), size), 'f')) blocks.push(block)
        for (const block of blocks.slice(0, -1)) expect(block.at(-1)).toBe(10)
        const lines = blocks.flatMap((block) =>
          [...lineSpansOf(block)].map(({ start, next }) => block.toString('utf8', start, next)),
        )
        expect(lines).toEqual(text.match(/[^\n]*\n|[^\n]+/g) ?? [])
      },
    ),
  )
})

test('a line that no buffer can hold is reported, and what came before it is there', async () => {
  const blocks: string[] = []
  const reading = async () => {
    const chunks = inChunks(Buffer.from('satu\ndua\ntigabelas ribu'), 4)
    for await (const block of blocksOf(chunks, 'f', 9)) blocks.push(block.toString())
  }
  await expect(reading()).rejects.toThrow('f: a line of more than 9 bytes cannot be held')
  expect(blocks.join('')).toBe('satu\ndua\n')
})

test('a head is as long as asked, and nothing is lost by looking', async () => {
  for (const length of [0, 1, 3, 10]) {
    const bytes = Buffer.from('0123456789').subarray(0, length)
    const { head, chunks } = await withHead(inChunks(bytes, 2), 3)
    expect(head.length).toBeGreaterThanOrEqual(Math.min(3, length))
    expect((await all(chunks)).equals(bytes)).toBe(true)
  }
})

const text = Buffer.from('Air surut.\n'.repeat(5000))

test('gzip of several members comes out whole', async () => {
  const packed = Buffer.concat([gzipSync(text), gzipSync(Buffer.alloc(0)), gzipSync(text)])
  const out = await all(unpacked(inChunks(packed, 7), 'gzip', 'f'))
  expect(out.equals(Buffer.concat([text, text]))).toBe(true)
})

test('zstd of several frames comes out whole', async () => {
  const frame = execFileSync('zstd', ['-qc'], { input: text })
  const out = await all(unpacked(inChunks(Buffer.concat([frame, frame]), 7), 'zstd', 'f'))
  expect(out.equals(Buffer.concat([text, text]))).toBe(true)
})

test('what is cut off or something else is reported', async () => {
  const gzip = gzipSync(text)
  const zstd = execFileSync('zstd', ['-qc'], { input: text })
  await expect(all(unpacked(inChunks(gzip.subarray(0, 60), 7), 'gzip', 'f'))).rejects.toThrow(
    'f: not a whole gzip file',
  )
  await expect(all(unpacked(inChunks(text, 7), 'gzip', 'f'))).rejects.toThrow('f: not a whole gzip file')
  await expect(all(unpacked(inChunks(zstd.subarray(0, 20), 7), 'zstd', 'f'))).rejects.toThrow(
    'f: not a whole zstd file',
  )
  await expect(all(unpacked(inChunks(text, 7), 'zstd', 'f'))).rejects.toThrow('f: not a whole zstd file')
})

test('what stood before a cut comes out, however the pieces come', async () => {
  const lines = Buffer.from(
    Array.from({ length: 60_000 }, (_, k) => `Air ${(k * 7919) % 100_003} surut\n`).join(''),
  )
  const packed = gzipSync(lines).subarray(0, 150_000)
  const lengths = new Set<number>()
  for (const size of [1000, 65_536, 77_777, 150_000]) {
    let length = 0
    const reading = async () => {
      for await (const chunk of unpacked(inChunks(packed, size), 'gzip', 'f')) length += chunk.length
    }
    await expect(reading()).rejects.toThrow('f: not a whole gzip file')
    lengths.add(length)
  }
  expect(lengths.size).toBe(1)
  expect([...lengths][0]).toBeGreaterThan(packed.length)
})

test('compression is known by name and by signature', () => {
  expect(compressionOf('a.jsonl.gz')).toEqual({ compression: 'gzip', bare: 'a.jsonl' })
  expect(compressionOf('a.zst')).toEqual({ compression: 'zstd', bare: 'a' })
  expect(compressionOf('a.gzip')).toEqual({ compression: 'none', bare: 'a.gzip' })
  expect(compressionOfHead(gzipSync(text))).toBe('gzip')
  expect(compressionOfHead(execFileSync('zstd', ['-qc'], { input: text }))).toBe('zstd')
  expect(compressionOfHead(text)).toBe('none')
})
