import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Chain, chainOf } from '../../src/chain/chain.ts'
import { documentOf } from '../../src/document/document.ts'
import type { Piece } from '../../src/io/entry.ts'
import type { Opened } from '../../src/io/source.ts'
import { textPieces } from '../../src/io/text.ts'
import { windowPieces } from '../../src/io/windows.ts'

async function* cutInto(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function piecesOf(
  text: string | Buffer,
  chunk: number,
  own: number,
  maxLine = 1 << 20,
): Promise<Piece[]> {
  const pieces: Piece[] = []
  const windows = windowPieces(cutInto(Buffer.from(text as string), chunk), 'teks', maxLine, {
    own,
    around: 1 << 16,
  })
  for await (const batch of windows) pieces.push(...batch)
  return pieces
}

const HELD_WHOLE = { documents: 'file', maxLine: 80, windows: false } as const

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
async function inWindows(chain: Chain, text: string, chunk: number, own: number): Promise<string> {
  let out = ''
  let edit = chain.windows(documentOf('', null))
  for (const piece of await piecesOf(text, chunk, own)) {
    if (piece.kind !== 'window') continue
    const { window } = piece
    if (piece.isFirst) edit = chain.windows(documentOf(window.text, null))
    out += edit(window, (edits) => edits).text
  }
  return out
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
          expect(await inWindows(local, text, chunk, own)).toBe(local.run(text).text)
        },
      ),
      { numRuns: 200 },
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
    expect(await inWindows(chain, sentence + between + sentence, 1 << 16, 4000)).toBe(sentence + between)
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
        `${mended}${joined}${between}${between.replaceAll('hari', 'malam')}`,
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
          for (const piece of await piecesOf(text, chunk, 40, 80)) {
            if (piece.kind === 'between') out += Buffer.from(piece.bytes).toString()
            if (piece.kind !== 'window') continue
            const own = piece.window.text.slice(piece.window.start, piece.window.end)
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
          lines.flatMap((one, k) => (k + 1 === lines.length && isOpen ? [one] : [one, Buffer.from('\n')])),
        ),
      )
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 90 }), async (bytes, chunk) => {
        const whole: string[] = []
        for await (const batch of textPieces(openedOf(cutInto(bytes, chunk)), HELD_WHOLE))
          for (const piece of batch) if (piece.kind === 'remark') whole.push(piece.message)
        const told = (await piecesOf(bytes, chunk, 40, 80)).flatMap((piece) =>
          piece.kind === 'remark' ? [piece.message] : [],
        )
        expect(told.sort()).toEqual(whole.sort())
      }),
      { numRuns: 500 },
    )
  })
})
