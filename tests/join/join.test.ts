import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apply, inOrder } from '../../src/document/edit.ts'
import { linesOf } from '../../src/document/lines.ts'
import type { Context } from '../../src/rules/context.ts'
import { join } from '../../src/transforms/join/index.ts'

const contextOf = (enabled: (rule: string) => boolean = () => true): Context => ({
  outlet: null,
  enabled,
  doubt() {},
})
const changesOf = (text: string, context = contextOf()) => join.run(linesOf(text), context).changes
const joined = (text: string, context?: Context) => apply(text, changesOf(text, context))

describe.each(join.rules)('$name', ({ name, examples, keeps }) => {
  test.each(examples)('takes: $text', ({ text, becomes }) => {
    expect(changesOf(text).map(({ rule }) => rule)).toContain(name)
    expect(joined(text)).toBe(becomes)
  })
  test.each(keeps)('keeps: %s', (text) => expect(joined(text)).toBe(text))
  test.each(examples)('is asked only if it is on: $text', ({ text }) => {
    const rules = changesOf(
      text,
      contextOf((rule) => rule !== name),
    ).map(({ rule }) => rule)
    expect(rules).not.toContain(name)
  })
})

describe('a break inside a sentence', () => {
  test.each([
    [
      'around links',
      'Rina\ndan\nGalih\nmenikah di\nTirtasari\n.\n',
      'Rina dan Galih menikah di Tirtasari.\n',
    ],
    [
      'with spaces at the line ends',
      'Ketua \nSinta Melani\n memimpin rapat.\n',
      'Ketua Sinta Melani memimpin rapat.\n',
    ],
    ['over CR LF', 'Rapat digelar di\r\nTirtasari.\r\n', 'Rapat digelar di Tirtasari.\r\n'],
    [
      'in brackets that a link has torn',
      'Kendaraan listrik (\nelectric vehicle\n/EV) makin murah.\n',
      'Kendaraan listrik (electric vehicle /EV) makin murah.\n',
    ],
    [
      'in prose with hard line ends',
      'Kabar bahwa jembatan gantung itu akan ditutup pada akhir bulan\nmendadak ramai dibagikan warga sejak pekan lalu hingga sekarang.\n',
      'Kabar bahwa jembatan gantung itu akan ditutup pada akhir bulan mendadak ramai dibagikan warga sejak pekan lalu hingga sekarang.\n',
    ],
    [
      'before a year',
      'Tim itu gagal lolos ke\nPiala Nusantara\n2026.\n',
      'Tim itu gagal lolos ke Piala Nusantara 2026.\n',
    ],
  ])('%s', (_, text, becomes) => expect(joined(text)).toBe(becomes))
})

describe('stays', () => {
  test.each([
    ['a blank line', 'Rapat digelar di\n\nTirtasari.\n'],
    ['an item', 'Rapat membahas\n- jalan desa.\n'],
    ['an address', 'Daftar lewat\nhttps://contoh.example/daftar\n'],
    ['code', 'var a = {\nb: 1 };\n'],
    ['a product with a small first letter', 'Ponsel Baru\niPhone lama turun harga.\n'],
    ['a list after a colon', 'Pelamar membawa:\nsurat sehat\nizin orang tua\nkartu keluarga.\n'],
    ['a table', 'Senin\nlibur\nSelasa\nbuka\n'],
    ['a heading before a name', 'Kronologi Kejadian\nSinta Melani melapor ke polisi.\n'],
    ['initials and tags', '(rah/sat)\nbanjir wanasari\nsungai wukir\n'],
    ['a byte that is not UTF-8', 'Rapat digelar di\nTirta\udc96sari.\n'],
    [
      'an introduction without a colon',
      'Tujuan wisata itu terdiri dari\nMenara Muara Tiga yang tingginya 451 meter berdiri di tepi pantai utara.\n',
    ],
  ])('%s', (_, text) => expect(joined(text)).toBe(text))
})

const piece = fc.constantFrom(
  'Presiden',
  'Gubernur Wanasari',
  'Sinta Melani',
  'Melani memimpin rapat di Tirtasari.',
  'dan',
  'di',
  'rapat itu digelar',
  ', Selasa.',
  '.',
  'Rapat (',
  'Bamus',
  ') ditunda',
  '(41), nelayan, selamat.',
  'Bahan:',
  'Badan Musyawarah menunda rapat yang membahas jalan desa dan jembatan gantung',
  '- jalan',
  '',
  '2026.',
  'Antara,',
)
const document = fc.array(piece, { maxLength: 30 }).map((lines) => lines.join('\n'))

describe('laws', () => {
  test('twice is once', () => {
    fc.assert(
      fc.property(document, (text) => {
        const once = joined(text)
        expect(joined(once)).toBe(once)
      }),
      { numRuns: 3000 },
    )
  })
  test('nothing but white space changes, and changes are in order', () => {
    fc.assert(
      fc.property(fc.oneof(document, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        const changes = changesOf(text)
        expect(inOrder(changes, text.length)).toBe(true)
        expect(apply(text, changes).replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
    )
  })
  test('blank lines are as many as they were', () => {
    const blanks = (text: string) => text.split('\n').filter((line) => line.trim() === '').length
    fc.assert(
      fc.property(document, (text) => {
        expect(blanks(joined(text))).toBe(blanks(text))
      }),
    )
  })
})

describe('the work grows with the document', () => {
  test(
    '100,000 torn lines become one',
    () => expect(joined('kata\n,\n'.repeat(50_000)).split('\n')).toHaveLength(50_001),
    20_000,
  )
  test(
    'a sentence over 100,000 lines',
    () => expect(joined(`Ia berkata\n${'lalu pergi\n'.repeat(100_000)}1\nsampai jauh.`)).toContain('Ia'),
    20_000,
  )
  test(
    '10 MB without a line end stay',
    () => expect(changesOf('kata '.repeat(2_000_000))).toEqual([]),
    20_000,
  )
})
