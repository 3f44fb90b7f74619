import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Chain, chainOf } from '../../src/chain/chain.ts'
import { documentOf } from '../../src/document/document.ts'
import type { Item } from '../../src/io/item.ts'
import { lineEndsFor } from '../../src/io/line-ends.ts'
import { dropEditsInside } from '../../src/io/protected-lines.ts'
import type { Opened } from '../../src/io/source.ts'
import { textItems } from '../../src/io/text.ts'
import { encodeUtf8 } from '../../src/io/utf8.ts'
import { windowItems } from '../../src/io/windows.ts'

async function* cutInto(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function piecesOf(
  text: string | Buffer,
  chunk: number,
  own: number,
  maxLine = 1 << 20,
  mendsLineEnds = false,
): Promise<Item[]> {
  const pieces: Item[] = []
  const chunks = cutInto(Buffer.from(text as string), chunk)
  const sizes = { own, around: 1 << 16 }
  const windows = windowItems(chunks, 'teks', maxLine, lineEndsFor(mendsLineEnds), sizes)
  for await (const batch of windows) pieces.push(...batch)
  return pieces
}

const HELD_WHOLE = { documents: 'file', maxLine: 80, mendsLineEnds: false, windows: false } as const

function openedOf(chunks: AsyncIterable<Buffer>): Opened {
  const source = { name: 'teks', path: null, below: 'teks' }
  return {
    source,
    form: 'text',
    compression: 'none',
    encoding: 'utf-8',
    bom: false,
    chunks,
    fault: () => null,
    close() {},
  }
}

/** What a chain makes of a text that comes in windows. */
async function inWindows(
  chain: Chain,
  text: string | Buffer,
  chunk: number,
  own: number,
  maxLine = 1 << 20,
): Promise<string> {
  const out: Uint8Array[] = []
  let edit = chain.windows(documentOf('', null))
  for (const item of await piecesOf(text, chunk, own, maxLine, true)) {
    if (item.kind === 'verbatim') out.push(item.bytes)
    if (item.kind !== 'window') continue
    const { window, protectedSpans } = item
    if (item.isFirst) edit = chain.windows(documentOf(window.text, null))
    const edited = edit(
      window,
      (edits) => dropEditsInside(window.text, { text: '', edits }, protectedSpans).edits,
    )
    out.push(encodeUtf8(edited.text))
  }
  return Buffer.concat(out).toString('latin1')
}

/** A text as its bytes, one character each, to be compared. */
function bytesOf(text: string): string {
  return encodeUtf8(text).toString('latin1')
}

const LINES = [
  'Wanasari (ANTARA) - Air surut.',
  'Baca juga: Tanggul Sukamaju Jebol Lagi',
  'Baca juga:',
  'Tanggul Sukamaju Dibangun Kembali',
  'Warga Wanasari pulang ke rumah masing-masing pada Senin pagi setelah tiga hari mengungsi.',
  'Bupati\nSinta\nMelani meninjau sawah yang terendam.',
  'Panen selesai.Petani Tirtasari menjual gabah.',
  'ADVERTISEMENT',
  '(rah/sat)',
  'banjir wanasari',
  '',
  ' ',
  'Toko itu menjual kain &amp; benang.\r',
  'Editor: Rudi Hartawan',
]
const article = fc
  .array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 60 })
  .map((lines) => lines.join('\n'))

describe('a text in windows', () => {
  const local = chainOf({ disable: ['duplicate'], outlet: 'none' }, null)

  it('is cleaned as if it were held whole, however large the windows and the chunks are', async () => {
    await fc.assert(
      fc.asyncProperty(
        article,
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 1, max: 400 }),
        async (text, chunk, own) => {
          expect(await inWindows(local, text, chunk, own)).toBe(bytesOf(local.run(text).text))
        },
      ),
      { numRuns: 200 },
    )
  })

  const ENDS = [
    '\n',
    '\r',
    '\r\n',
    '\r\r\n',
    '\n\r',
    '\r\r',
    '\f',
    '\u2028',
    '\u2029',
    '\x85',
    '\n\f\n',
    '\u2028\n',
  ]
  const mixed = fc.oneof(
    fc.array(fc.tuple(fc.constantFrom(...LINES), fc.constantFrom(...ENDS)), { minLength: 1, maxLength: 60 }),
    fc
      .tuple(fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 60 }), fc.constantFrom(...ENDS))
      .map(([lines, end]) => lines.map((line) => [line, end] as const)),
  )

  it('is cleaned as if it were held whole, in whatever form its lines end', async () => {
    await fc.assert(
      fc.asyncProperty(
        mixed,
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 1, max: 400 }),
        async (lines, chunk, own) => {
          const text = lines.flat().join('')
          expect(await inWindows(local, text, chunk, own)).toBe(bytesOf(local.run(text).text))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('mends line ends alone as if it were held whole, past lines that are too long or no UTF-8', async () => {
    const repairs = chainOf({ transforms: ['repair'] }, null)
    const line = fc.constantFrom(
      'Air surut.',
      '',
      'kafÃ© buka',
      'x'.repeat(90),
      `é${'y'.repeat(79)}`,
      'z'.repeat(80),
      'Warga \xff pulang.',
    )
    // What U+0085 is depends on what stands before it, and a window does not see a line that is too long.
    const ends = ENDS.filter((end) => end !== '\x85')
    const bytes = fc
      .array(fc.tuple(line, fc.constantFrom(...ends)), { maxLength: 20 })
      .map((lines) =>
        Buffer.concat(
          lines.flat().map((part) => Buffer.from(part, part.includes('\xff') ? 'latin1' : 'utf8')),
        ),
      )
    await fc.assert(
      fc.asyncProperty(
        bytes,
        fc.integer({ min: 1, max: 90 }),
        fc.integer({ min: 1, max: 200 }),
        async (whole, chunk, own) => {
          let expected = ''
          const held = textItems(openedOf(cutInto(whole, chunk)), { ...HELD_WHOLE, mendsLineEnds: true })
          for await (const batch of held)
            for (const item of batch)
              if (item.kind === 'document') {
                const { text } = item.document
                expected += dropEditsInside(text, repairs.run(text), item.protectedSpans).text
              }
          expect(await inWindows(repairs, whole, chunk, own, 80)).toBe(bytesOf(expected))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('loses a long sentence that stood many windows before', async () => {
    const chain = chainOf({ outlet: 'none' }, null)
    const sentence =
      'Warga Wanasari pulang ke rumah masing-masing pada Senin pagi setelah tiga hari mengungsi.\n'
    const between = Array.from(
      { length: 2000 },
      (_, day) => `Pada hari ke-${day} air Sungai Wukir surut lagi beberapa sentimeter dari batas siaga.\n`,
    ).join('')
    expect(await inWindows(chain, sentence + between + sentence, 1 << 16, 4000)).toBe(
      bytesOf(sentence + between),
    )
  })

  it('remembers a long sentence as it was left, and none that went', async () => {
    const chain = chainOf({ outlet: 'none' }, null)
    const mended =
      'Toko itu menjual kain & benang kepada warga Wanasari yang mengungsi sejak Senin pagi di balai desa.\n'
    const joined =
      'Bupati Wanasari pada Minggu malam meminta warga di tepi sungai segera mengungsi ke balai desa, katanya.\n'
    const torn = joined.replace('desa, ', 'desa\n, ')
    const between = Array.from(
      { length: 500 },
      (_, day) => `Pada hari ke-${day} air Sungai Wukir surut lagi beberapa sentimeter dari batas siaga.\n`,
    ).join('')
    const text = `${mended.replace('&', '&amp;')}${torn}${between}${mended}${joined}${between.replaceAll('hari', 'malam')}`
    for (const own of [400, 4000])
      expect(await inWindows(chain, text, 1 << 16, own)).toBe(
        bytesOf(`${mended}${joined}${between}${between.replaceAll('hari', 'malam')}`),
      )
  })

  it('is all there, and a line over the limit passes between two windows as it came', async () => {
    const line = fc.constantFrom(
      'Air surut.\n',
      'x'.repeat(50),
      '\n',
      `${'y'.repeat(120)}\n`,
      'Warga pulang.\r\n',
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 30 }),
        fc.integer({ min: 1, max: 90 }),
        async (lines, chunk) => {
          const text = lines.join('')
          let out = ''
          for (const item of await piecesOf(text, chunk, 40, 80)) {
            if (item.kind === 'verbatim') out += Buffer.from(item.bytes).toString()
            if (item.kind !== 'window') continue
            const own = item.window.text.slice(item.window.start, item.window.end)
            expect(Math.max(...own.split('\n').map((one) => one.length))).toBeLessThanOrEqual(80)
            out += own
          }
          expect(out).toBe(text)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('is told of by the same words as one that is held whole, whatever is wrong with its lines', async () => {
    const line = fc
      .array(fc.constantFrom('Air surut. ', 'é', '“', '\xff', 'x'.repeat(60)), { maxLength: 4 })
      .map((parts) =>
        Buffer.concat(parts.map((part) => Buffer.from(part, part === '\xff' ? 'latin1' : 'utf8'))),
      )
    const text = fc
      .tuple(fc.array(line, { maxLength: 8 }), fc.boolean())
      .map(([lines, isOpen]) =>
        Buffer.concat(
          lines.flatMap((one, k) =>
            k + 1 === lines.length && isOpen ? [one] : [one, Buffer.from(k % 3 === 1 ? '\r' : '\n')],
          ),
        ),
      )
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.integer({ min: 1, max: 90 }),
        fc.boolean(),
        async (bytes, chunk, mendsLineEnds) => {
          const whole: string[] = []
          for await (const batch of textItems(openedOf(cutInto(bytes, chunk)), {
            ...HELD_WHOLE,
            mendsLineEnds,
          }))
            for (const item of batch) if (item.kind === 'notice') whole.push(item.message)
          const told = (await piecesOf(bytes, chunk, 40, 80, mendsLineEnds)).flatMap((item) =>
            item.kind === 'notice' ? [item.message] : [],
          )
          expect(told.sort()).toEqual(whole.sort())
        },
      ),
      { numRuns: 500 },
    )
  })
})
