import { describe, expect, it } from 'vitest'
import { chain } from '../../src/index.ts'
import { repaired } from './repaired.ts'

const PROSE = [
  'Panen bawang di Wanasari mundur dua pekan.',
  'Baca juga: Harga bawang naik di pasar induk',
  'Petani menunggu kabar dari gudang desa.',
]
const CLEAN = `${PROSE[0]}\n${PROSE[2]}\n`

const ENDS: readonly [string, string][] = [
  ['carriage returns', '\r'],
  ['two carriage returns and a line feed', '\r\r\n'],
  ['a line feed and a carriage return', '\n\r'],
  ['line separators', '\u2028'],
  ['paragraph separators', '\u2029'],
  ['next-line controls', '\x85'],
  ['a carriage return and a next-line control', '\r\x85'],
  ['form feeds', '\f'],
  ['a line feed and a form feed', '\n\f'],
  ['a form feed and a line feed', '\f\n'],
  ['a line separator and a line feed', '\u2028\n'],
]

const MENDED: readonly [string, string, string][] = [
  ['one among lines', 'Satu\rdua\nTiga.\n', 'Satu\ndua\nTiga.\n'],
  ['two separators before a line feed', 'Satu.\u2028\u2028\nDua.', 'Satu.\n\nDua.'],
  ['a separator behind blank lines', 'Satu.\n\n\u2028“Dua.”', 'Satu.\n\n“Dua.”'],
  [
    'a next-line control after a heading',
    'Judul Panjang\x85Isi dimulai.\x85Tamat.',
    'Judul Panjang\nIsi dimulai.\nTamat.',
  ],
  ['a next-line control after a question', 'Siapa?\x85Petani.', 'Siapa?\nPetani.'],
  [
    'a next-line control after a quotation',
    'Ia bilang “siap.”\x85Petani pulang.',
    'Ia bilang “siap.”\nPetani pulang.',
  ],
  ['two of them as a blank line', 'Satu.\x85\x85Dua.', 'Satu.\n\nDua.'],
  ['one that mojibake hid', 'Satu.â\x80¨Dua.', 'Satu.\nDua.'],
  ['a form feed at the very end', 'Satu.\n\fDua.\n\f', 'Satu.\nDua.\n'],
  [
    'an ellipsis of windows-1252',
    'Tunggu\x85 kata dia\x85\n“Nanti\x85” ujarnya.',
    'Tunggu… kata dia…\n“Nanti…” ujarnya.',
  ],
  [
    'an ellipsis among other marks of windows-1252',
    '\x93Nanti,\x94 katanya\x85Kami pergi\x85Lalu',
    '“Nanti,” katanya…Kami pergi…Lalu',
  ],
  ['a vertical tab as a control', 'Satu\vdua.', 'Satu dua.'],
]

const KEPT: readonly [string, string][] = [
  ['a form feed alone between documents', 'Satu.\n\f\nDua.\n\f\nTiga.\n'],
  ['line feeds and blank lines', 'Satu.\n\n\nDua.\n'],
  ['a sequence that is damaged beyond telling', 'Sisa â\x85 tidak terbaca.'],
]

describe('line ends in other forms', () => {
  it.each(ENDS)('%s: strip sees the lines that were meant', (_, end) => {
    expect(chain().run(PROSE.join(end) + end).text).toBe(CLEAN)
  })
  it.each(MENDED)('mends %s', (_, text, becomes) => {
    expect(repaired(text).text).toBe(becomes)
  })
  it.each(KEPT)('keeps %s', (_, text) => {
    expect(repaired(text).text).toBe(text)
  })
  it('leaves a carriage return to the controls where the rule is off', () => {
    expect(repaired('Satu\rdua', ['space/line-end']).rules).toEqual(['space/control'])
  })
})
