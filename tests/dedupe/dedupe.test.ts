import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apply, inOrder } from '../../src/document/edit.ts'
import { linesOf } from '../../src/document/lines.ts'
import type { Context } from '../../src/rules/context.ts'
import { dedupe } from '../../src/transforms/dedupe/index.ts'

const contextOf = (
  enabled: (rule: string) => boolean = () => true,
  common?: readonly string[],
  unit: 'line' | 'sentence' = 'line',
): Context => ({
  outlet: null,
  enabled,
  doubt() {},
  ...(common === undefined ? {} : { common: { unit, has: (text: string) => common.includes(text) } }),
})
const changesOf = (text: string, context = contextOf()) => dedupe.run(linesOf(text), context).changes
const deduped = (text: string, context?: Context) => apply(text, changesOf(text, context))

const SENTENCE = 'Petugas menutup pintu air sebelum hujan kedua turun.'
const OTHER = 'Warga Karangwangi membersihkan lumpur bersama-sama.'

describe.each(dedupe.rules)('$name', ({ name, examples, keeps }) => {
  test.each(examples)('takes: $text', ({ text, becomes, common }) => {
    const context = contextOf(() => true, common)
    expect(changesOf(text, context).map(({ rule }) => rule)).toContain(name)
    expect(deduped(text, context)).toBe(becomes)
  })
  test.each(keeps)('keeps: %s', (text) => expect(deduped(text)).toBe(text))
  test.each(examples)('is asked only if it is on: $text', ({ text, common }) => {
    const rules = changesOf(
      text,
      contextOf((rule) => rule !== name, common),
    ).map(({ rule }) => rule)
    expect(rules).not.toContain(name)
  })
})

describe('copies', () => {
  test('are compared with white space folded', () =>
    expect(deduped(`${SENTENCE}\n${OTHER}\n  ${SENTENCE.replace(' ', ' \t ')}\n`)).toBe(
      `${SENTENCE}\n${OTHER}\n`,
    ))
  test('leave one run of blank lines', () =>
    expect(deduped(`${SENTENCE}\n\n${SENTENCE}\n\n${OTHER}\n`)).toBe(`${SENTENCE}\n\n${OTHER}\n`))
  test('the last line takes the line end before it where the text has no last one', () =>
    expect(deduped(`${SENTENCE}\n${OTHER}\n${SENTENCE}`)).toBe(`${SENTENCE}\n${OTHER}`))
  test('a letter apart is no copy', () => {
    const text = `${SENTENCE}\n${OTHER}\n${SENTENCE.replace('pintu', 'Pintu')}\n`
    expect(deduped(text)).toBe(text)
  })
  test.each([
    ['a label', 'Cara membuat dan menyajikannya di rumah:'],
    ['a figure', 'Tiket dewasa Rp 25.000 dan anak Rp 10.000 per orang'],
    ['a heading', 'Jalur Alternatif Menuju Pelabuhan Muara Tiga'],
    ['a torn piece', ', Selasa (10/6), di Balai Desa Karangwangi.'],
    ['an answer', '"Iya, benar begitu," jawab Sinta.'],
    ['a numbered item', '1. Cuci beras sampai airnya jernih.'],
  ])('%s stays', (_, line) => {
    const text = `${OTHER}\n${line}\nAir surut menjelang magrib.\n${line}\nListrik menyala kembali pada Rabu.\n`
    expect(deduped(text)).toBe(text)
  })
  test('a line with a byte that is not UTF-8 stays', () => {
    const text = `${SENTENCE}\udc96\n${OTHER}\n${SENTENCE}\udc96\n`
    expect(deduped(text)).toBe(text)
  })
  test('an emoji is no such byte', () =>
    expect(deduped(`${SENTENCE} 😢\n${SENTENCE} 😢\n`)).toBe(`${SENTENCE} 😢\n`))
})

describe('containers', () => {
  test('lie one inside the other', () => {
    const parts = ['Feri berangkat pukul enam.', 'Loket dibuka pukul lima.', 'Hujan turun sepanjang pagi.']
    const text = `${parts.join('')}\n${parts[0]}\n${parts.slice(1).join('')}\n${parts[1]}\n${parts[2]}\n`
    expect(deduped(text)).toBe(`${parts.join('\n')}\n`)
  })
  test('keep what stands nowhere else', () => {
    const link = 'Ikuti saluran kami'
    const text = `${SENTENCE}${OTHER}${link}\n${SENTENCE}\n${OTHER}\n`
    expect(deduped(text)).toBe(`${link}\n${SENTENCE}\n${OTHER}\n`)
  })
  test('that open the text without the dateline of their first part read on without it', () =>
    expect(deduped(`${SENTENCE}${OTHER}\nWANASARI- ${SENTENCE}\n${OTHER}\n`)).toBe(`${SENTENCE}\n${OTHER}\n`))
  test('leave a dateline below the first line', () =>
    expect(deduped(`Air surut.\n${SENTENCE}${OTHER}\nWANASARI- ${SENTENCE}\n${OTHER}\n`)).toBe(
      `Air surut.\nWANASARI- ${SENTENCE}\n${OTHER}\n`,
    ))
  test('a line that is followed by only one of its sentences is none', () => {
    const text = `${SENTENCE} ${OTHER}\n${SENTENCE}\nAir surut.\n`
    expect(deduped(text)).toBe(text)
  })
})

const piece = fc.constantFrom(
  SENTENCE,
  OTHER,
  `${SENTENCE}${OTHER}`,
  `${OTHER} ${SENTENCE}`,
  'Bahan:',
  'Api padam.',
  'Jalan dibuka.',
  'Warga pulang.',
  'Video: Ribuan Lampion di Alun-alun Karangwangi',
  'warga yang pulang ke desa di tepi kali',
  '',
  '  ',
  'ya',
  '\udc80 rusak',
)
const document = fc.array(piece, { maxLength: 30 }).map((lines) => lines.join('\n'))

describe('laws', () => {
  test('twice is once', () => {
    fc.assert(
      fc.property(document, (text) => {
        const once = deduped(text)
        expect(deduped(once)).toBe(once)
      }),
      { numRuns: 2000 },
    )
  })
  test('every line that is not blank still stands somewhere, white space left out', () => {
    const squeezed = (text: string) => text.replace(/\s+/g, '')
    fc.assert(
      fc.property(document, (text) => {
        const after = squeezed(deduped(text))
        for (const line of text.split('\n'))
          if (line !== `${SENTENCE}${OTHER}` && line !== `${OTHER} ${SENTENCE}`)
            expect(after).toContain(squeezed(line))
      }),
      { numRuns: 500 },
    )
  })
  test('changes are in order, and no string makes it throw', () => {
    fc.assert(
      fc.property(fc.oneof(document, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        expect(inOrder(changesOf(text), text.length)).toBe(true)
      }),
    )
  })
})

describe('the work grows with the document', () => {
  const parts = Array.from(
    { length: 10_000 },
    (_, index) => `Kalimat nomor ${index} berdiri sendiri di baris ini.`,
  )
  test(
    '100,000 equal lines leave one',
    () => expect(deduped(`${SENTENCE}\n`.repeat(100_000))).toBe(`${SENTENCE}\n`),
    20_000,
  )
  test(
    'a container of 10,000 parts goes',
    () => expect(deduped(`${parts.join('')}\n${parts.join('\n')}`)).toBe(parts.join('\n')),
    20_000,
  )
  test(
    '10 MB without a line end stay',
    () => expect(changesOf('kata '.repeat(2_000_000))).toEqual([]),
    20_000,
  )
  test(
    'a copy of every line but the last goes',
    () => expect(deduped(`${parts.join('\n')}\n${parts.join('\n')}!`).split('\n')).toHaveLength(10_001),
    20_000,
  )
})

describe('what many documents have', () => {
  const INVITATION = 'Dapatkan kabar pilihan dari redaksi kami setiap hari.'
  const made = (text: string, unit: 'line' | 'sentence' = 'line', common: readonly string[] = [INVITATION]) =>
    deduped(
      text,
      contextOf(() => true, common, unit),
    )
  test('goes by line, white space folded', () =>
    expect(made(`${SENTENCE}\n  Dapatkan  kabar pilihan dari redaksi kami setiap hari.\n${OTHER}\n`)).toBe(
      `${SENTENCE}\n${OTHER}\n`,
    ))
  test('goes by sentence, and leaves the rest of its line', () => {
    const text = `${SENTENCE} ${INVITATION} ${OTHER}\n`
    expect(made(text)).toBe(text)
    expect(made(text, 'sentence')).toBe(`${SENTENCE} ${OTHER}\n`)
  })
  test.each([
    ['words in marks', '"Kami akan membangun lagi pasar itu," kata Bupati Ratna.'],
    ['a short line', 'Baca Juga'],
    ['two words', 'Pemberdayaan Kemasyarakatan'],
    ['a torn piece', 'dan dibawa ke rumah sakit terdekat oleh warga.'],
  ])('%s stays', (_, line) => {
    const text = `${SENTENCE}\n${line}\n${OTHER}\n`
    expect(made(text, 'line', [line])).toBe(text)
  })
  test('a document that would lose more than half is a copy of another: it stays, and is a doubt', () => {
    const doubts: string[] = []
    const context: Context = {
      ...contextOf(() => true, [SENTENCE, OTHER]),
      doubt: (rule) => doubts.push(rule),
    }
    const text = `${SENTENCE}\n${OTHER}\nAir surut menjelang magrib.\n`
    expect(deduped(text, context)).toBe(text)
    expect(doubts).toContain('duplicate/corpus')
  })
  test('with a byte that is not UTF-8 stays', () => {
    const line = `${INVITATION}\udc96`
    const text = `${SENTENCE}\n${line}\n${OTHER}\n`
    expect(made(text, 'line', [line])).toBe(text)
  })
})
