import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readCommonText } from '../../src/io/corpus/common-text.ts'
import { countsOf, textsOf } from '../../src/io/corpus/count-texts.ts'
import type { CountUnit } from '../../src/io/corpus/count-unit.ts'
import { mergedCounts, openCounts, readCounts, writeCounts } from '../../src/io/corpus/counts-file.ts'
import { hash64 } from '../../src/io/corpus/hash64.ts'
import { LineCounts } from '../../src/io/corpus/line-counts.ts'

const folder = mkdtempSync(join(tmpdir(), 'jernih-counts-'))
afterAll(() => rmSync(folder, { recursive: true }))
const at = (name: string) => join(folder, name)

async function counted(name: string, texts: readonly string[], unit: CountUnit = 'line'): Promise<Buffer> {
  const { lines, add } = await countsOf(unit)
  for (const text of texts) add(text)
  await writeCounts(at(name), { unit, documents: texts.length, least: 1 }, lines.sorted())
  return readFileSync(at(name))
}

describe('the hash', () => {
  // The values are those of Python's xxhash.xxh64(text.encode(), 42).
  test('is XXH64 with seed 42 over UTF-8, so that others can make it', async () => {
    const hash = await hash64()
    const hex = (text: string) => {
      const { low, high } = hash(text)
      return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0')
    }
    expect(hex('')).toBe('98b1582b0977e704')
    expect(hex('jernih')).toBe('4d1cf8ef882069e5')
    expect(hex('Air surut.')).toBe('1ea370b2091d7ec2')
    expect(hex('é')).toBe('1ca8e0154f1c6bb4')
  })
})

describe('counts', () => {
  const LINES = fc.array(
    fc.constantFrom('Air surut.', 'Warga pulang.', ' Air  surut. ', '', 'Jalan dibuka.', '…'),
    {
      maxLength: 8,
    },
  )
  const DOCUMENTS = fc.array(
    LINES.map((lines) => lines.join('\n')),
    { maxLength: 30 },
  )

  test('are of documents, not of places', async () => {
    const { lines, add } = await countsOf('line')
    const hash = await hash64()
    add('Air surut.\nAir surut.\nWarga pulang.')
    add('  Air \t surut.')
    expect(lines.documentsWith(hash('Air surut.'))).toBe(2)
    expect(lines.documentsWith(hash('Warga pulang.'))).toBe(1)
    expect(lines.documentsWith(hash('Jalan dibuka.'))).toBe(0)
  })
  test('say how many documents have the text of another', async () => {
    const counts = await countsOf('line')
    for (const text of ['Air surut.\n', ' Air surut.', 'Warga pulang.', '', '\n']) counts.add(text)
    expect(counts).toMatchObject({ documents: 3, copies: 1 })
  })
  test('agree with a map, whatever the documents', async () => {
    const hash = await hash64()
    await fc.assert(
      fc.asyncProperty(DOCUMENTS, async (documents) => {
        const known = new Map<string, Set<number>>()
        const { lines, add } = await countsOf('line')
        for (const [number, text] of documents.entries()) {
          add(text)
          for (const line of text.split('\n')) {
            const folded = line.trim().replace(/\s+/g, ' ')
            if (folded !== '') known.set(folded, (known.get(folded) ?? new Set()).add(number))
          }
        }
        expect(lines.distinct).toBe(known.size)
        for (const [line, { size }] of known) expect(lines.documentsWith(hash(line))).toBe(size)
      }),
    )
  })
  test('made apart and merged are, to the byte, those made together', async () => {
    await fc.assert(
      fc.asyncProperty(DOCUMENTS, DOCUMENTS, async (some, others) => {
        const together = await counted('all', [...some, ...others])
        await counted('one', some)
        await counted('two', others)
        const readers = [openCounts(at('one')), openCounts(at('two'))]
        await writeCounts(
          at('merged'),
          { unit: 'line', documents: some.length + others.length, least: 1 },
          mergedCounts(readers),
        )
        for (const reader of readers) reader.close()
        expect(readFileSync(at('merged')).equals(together)).toBe(true)
      }),
      { numRuns: 30 },
    )
  })
  test('of many lines keep each, through every growth', () => {
    const counts = new LineCounts()
    // Keys that fall on few slots.
    for (let i = 0; i < 20_000; i++) counts.add({ low: (i % 7) * 4096, high: i }, (i % 3) + 1)
    for (let i = 0; i < 20_000; i += 2) counts.add({ low: (i % 7) * 4096, high: i }, 9)
    expect(counts.distinct).toBe(20_000)
    for (let i = 0; i < 20_000; i++)
      expect(counts.documentsWith({ low: (i % 7) * 4096, high: i })).toBe(i % 2 === 0 ? 2 : 1)
  })
})

describe('a file of counts', () => {
  beforeAll(async () => {
    await counted('known', ['Air surut.\nWarga pulang.', 'Air surut.', 'Air surut.\nJalan dibuka.'])
  })
  test('gives back what is common', async () => {
    const { counts, head } = readCounts(at('known'), 2)
    expect(head).toMatchObject({ unit: 'line', documents: 3, least: 1 })
    expect(counts.distinct).toBe(1)
    const common = await readCommonText(at('known'), { minDocuments: 3 })
    expect(common.has('Air surut.')).toBe(true)
    expect(common.has('Warga pulang.')).toBe(false)
  })
  test('shows its commonest lines, in order', async () => {
    const texts = await textsOf(at('known'), 2)
    for (const text of ['Air surut.\nWarga pulang.', 'Air surut.', 'Air surut.\nJalan dibuka.'])
      texts.add(text)
    expect(texts.wanted).toBe(2)
    expect(texts.rows()[0]).toEqual({ documents: 3, text: 'Air surut.' })
    expect(texts.rows()).toHaveLength(2)
  })
  test('that is damaged says so, and where', () => {
    const whole = readFileSync(at('known'))
    writeFileSync(at('cut'), whole)
    truncateSync(at('cut'), whole.length - 5)
    expect(() => openCounts(at('cut'))).toThrow(/cut off/)
    const wrong = Buffer.from(whole)
    wrong.fill(0, whole.length - 12)
    writeFileSync(at('wrong'), wrong)
    expect(() => [...openCounts(at('wrong')).entries()]).toThrow(/damaged at byte \d+/)
    writeFileSync(at('other'), 'Air surut.\n')
    expect(() => openCounts(at('other'))).toThrow(/is no file of counts/)
    writeFileSync(at('newer'), whole.toString('latin1').replace('"version":1', '"version":9'), 'latin1')
    expect(() => openCounts(at('newer'))).toThrow(/version 9, this jernih reads version 1/)
    expect(() => openCounts(at('nowhere'))).toThrow(/no such file/)
  })
})
