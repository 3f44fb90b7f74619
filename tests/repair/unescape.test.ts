import { describe, expect, it } from 'vitest'
import { repaired } from './repaired.ts'

const MENDED: readonly [string, string, string][] = [
  ['line ends', 'Satu.\\nDua.\\nTiga.', 'Satu.\nDua.\nTiga.'],
  ['line ends of Windows', 'Satu.\\r\\nDua lagi.\\r\\nTiga.', 'Satu.\nDua lagi.\nTiga.'],
  ['line ends of the old Mac', 'Satu.\\rDua.\\rTiga.', 'Satu.\nDua.\nTiga.'],
  ['line ends by number', 'Satu.\\u000aDua.\\u000aTiga.', 'Satu.\nDua.\nTiga.'],
  ['line ends between spaces', 'Satu. \\n Dua. \\n Tiga.', 'Satu. \n Dua. \n Tiga.'],
  ['a blank line', 'Satu.\\n\\nDua lagi.', 'Satu.\n\nDua lagi.'],
  ['a heading', 'Judul Berita\\n\\nIsinya panjang.\\nSelesai.', 'Judul Berita\n\nIsinya panjang.\nSelesai.'],
  ['a text with one real line end at its end', 'Satu.\\nDua.\\nTiga.\n', 'Satu.\nDua.\nTiga.\n'],
  [
    'lines torn in a sentence',
    'Menteri\\nGalih\\ndatang.\\nIa duduk.\\nIa minum.\\nIa pulang.',
    'Menteri\nGalih\ndatang.\nIa duduk.\nIa minum.\nIa pulang.',
  ],
  ['no-break spaces', 'Harga\\u00a0Rp\\u00a05.000 per\\u00a0kilogram.', 'Harga Rp 5.000 per kilogram.'],
  ['curly marks', '\\u201cKami siap,\\u201d kata Galih.', '“Kami siap,” kata Galih.'],
  ['letters and signs', 'Caf\\u00e9 Mawar, suhu 30\\u00b0C', 'Café Mawar, suhu 30°C'],
  ['two pairs of straight marks', '\\"Siap,\\" kata Galih. \\"Besok.\\"', '"Siap," kata Galih. "Besok."'],
  [
    'slashes of an address',
    'Buka https:\\/\\/tani.example\\/daftar\\/baru.',
    'Buka https://tani.example/daftar/baru.',
  ],
  ['a table', 'Nama\\tUsia\\nGalih\\t30\\nSari\\t28', 'Nama\tUsia\nGalih\t30\nSari\t28'],
  ['bytes', 'Harga \\xe2\\x80\\x9cnaik\\xe2\\x80\\x9d di caf\\xc3\\xa9.', 'Harga “naik” di café.'],
  ['a surrogate pair', 'Ia tertawa \\ud83d\\ude00.\\nDua.\\nTiga.', 'Ia tertawa 😀.\nDua.\nTiga.'],
  [
    'eight digits and braces',
    'Ia tertawa \\U0001f600.\\nDua \\u{1f33e}.\\nTiga.',
    'Ia tertawa 😀.\nDua 🌾.\nTiga.',
  ],
  ['all but half a pair', 'Emoji \\ud83d hilang.\\nDua.\\nTiga.', 'Emoji \\ud83d hilang.\nDua.\nTiga.'],
  ['all but one that is cut off', 'Satu.\\nDua.\\nTiga.\\u20', 'Satu.\nDua.\nTiga.\\u20'],
  ['apostrophes', "Jum\\'at siang.\\nMa\\'ruf datang.\\nPulang.", "Jum'at siang.\nMa'ruf datang.\nPulang."],
]

const KEPT: readonly [string, string][] = [
  ['one alone', 'Satu.\\nDua.'],
  ['half a pair alone', 'Tersimpan sebagai \\ud83d saja.'],
  ['a letter alone', 'Caf\\u00e9 Mawar buka.'],
  ['one pair of straight marks', 'Ia menulis \\"lunas\\" saja.'],
  ['a path', 'Berkas di C:\\new\\table\\file.'],
  ['a path with capitals and numbers', 'Berkas di E:\\t2024\\n5 dan D:\\n2\\t3.'],
  ['a path on a network', 'Buka \\\\server\\nota\\tahun dari kantor.'],
  ['a regular expression', 'Pola /\\b\\w+\\n\\t/ cocok.'],
  ['slashes of a regular expression', 'Pola /^a\\/b\\/c\\/d$/ cocok.'],
  ['a formula', 'Rumus $\\nabla \\times E = \\rho$ dan \\frac{a}{b} \\neq \\theta.'],
  ['a lesson', 'Gunakan "\\n" untuk baris baru, "\\t" untuk tab, dan "\\u00a0" untuk spasi.'],
  ['a lesson without marks', 'Ketik \\n lalu Enter. Ketik \\t lalu Enter.'],
  ['a lesson on blank lines', 'Pakai \\n\\n untuk paragraf, lalu \\n untuk baris.'],
  ['a lesson on marks', 'Kode \\u201c dan \\u201d dan \\u00a0 dipakai di JSON.'],
  ['code', 'printf("Halo\\n"); printf("Dunia\\n"); return 0;'],
  ['a text with lines of its own', 'Judul\nSatu.\\nDua.\\nTiga.'],
  ['a lesson in a text with lines', 'Kode:\n\\n \\n \\n'],
  ['a text that holds bytes which are not UTF-8', 'Satu \udce9.\\nDua.\\nTiga.\\nEmpat.'],
  ['Markdown', 'Satu\\_dua dan \\*tiga\\*.\\nEmpat.\\nLima.'],
]

describe('a text that was escaped twice', () => {
  it.each(MENDED)('mends %s', (_, text, becomes) => {
    expect(repaired(text).text).toBe(becomes)
  })
  it.each(KEPT)('keeps %s', (_, text) => {
    expect(repaired(text).text).toBe(text)
  })
  it('counts a doubtful text', () => {
    expect(repaired('Satu.\\nDua.').doubts).toEqual(['encoding/wrapper'])
  })
})
