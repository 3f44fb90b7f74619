import { describe, expect, it } from 'vitest'
import { repaired } from './repaired.ts'

const MENDED: readonly [string, string, string][] = [
  ['colours', '\x1b[31mHarga\x1b[0m naik.', 'Harga naik.'],
  [
    'colours of 256 and more',
    '\x1b[1;38;5;208mHarga\x1b[39;49m \x1b[38;2;255;0;0mnaik\x1b[m.',
    'Harga naik.',
  ],
  ['one between two spaces', 'Harga \x1b[0m naik.', 'Harga naik.'],
  ['one in a word', 'ga\x1b[1mra\x1b[0mm', 'garam'],
  ['one that erases', '\x1b[2J\x1b[H\x1b[KHarga naik', 'Harga naik'],
  ['one that moves', 'Harga\x1b[5Cnaik', 'Harga naik'],
  ['modes', '\x1b[?25lHarga\x1b[?25h naik', 'Harga naik'],
  ['a title', '\x1b]0;judul jendela\x07Harga naik', 'Harga naik'],
  ['a title in 8 bits', '\x9d0;judul\x9cHarga naik', 'Harga naik'],
  ['a link', '\x1b]8;;https://a.example/x\x1b\\Tautan\x1b]8;;\x1b\\ buka', 'Tautan buka'],
  ['strings', '\x1bPt;x\x1b\\\x1b_Gabc\x1b\\Harga', 'Harga'],
  ['character sets and states', '\x1b7\x1b(B\x1b[mHarga\x1b8', 'Harga'],
  ['8 bits', '\x9b31mHarga\x9b0m naik', 'Harga naik'],
  ['one cut off at the end of a line', 'Harga naik.\x1b[0\nDua.\x1b[', 'Harga naik.\nDua.'],
  ['one cut off before a word', '\x1b[31;Harga', 'Harga'],
  ['a link cut off', '\x1b]8;;https://a.example/x Harga naik', 'Harga naik'],
  ['an escape alone', '\x1bHarga naik.\x1b', 'Harga naik.'],
  ['an escape before a letter that ends a sequence elsewhere', '\x1bDengan \x1bMenteri', 'Dengan Menteri'],
  ['an escape before a number', '\x1b8 orang', '8 orang'],
  ['an escape before a bracket', '\x1b[1] Sumber dan \x1b(Baca)', '[1] Sumber dan (Baca)'],
  ['a title cut off', '\x1b]0;judul Harga naik', 'judul Harga naik'],
]

const KEPT: readonly [string, string][] = [
  ['brackets', 'Kode [31m], array[0m] dan [0;1m.'],
  ['the escape as letters', '\\x1b[31mHarga\\x1b[0m naik, ^[[31m, \\033[0m.'],
  ['the symbol for escape', '␛[31mHarga'],
]

describe('sequences of terminals', () => {
  it.each(MENDED)('takes %s', (_, text, becomes) => {
    expect(repaired(text).text).toBe(becomes)
  })
  it.each(KEPT)('keeps %s', (_, text) => {
    expect(repaired(text).text).toBe(text)
  })
  it('leaves an angle quotation mark of windows-1252', () => {
    expect(repaired('\x8bkata\x9b31m lalu').text).toBe('‹kata›31m lalu')
  })
})
