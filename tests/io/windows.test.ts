import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Chain, chainOf } from '../../src/chain/chain.ts'
import { documentOf } from '../../src/document/document.ts'
import type { Piece } from '../../src/io/entry.ts'
import { windowPieces } from '../../src/io/windows.ts'

async function* cutInto(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function piecesOf(text: string, chunk: number, own: number, maxLine = 1 << 20): Promise<Piece[]> {
  const pieces: Piece[] = []
  const windows = windowPieces(cutInto(Buffer.from(text), chunk), 'teks', maxLine, { own, around: 1 << 16 })
  for await (const batch of windows) pieces.push(...batch)
  return pieces
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
})
