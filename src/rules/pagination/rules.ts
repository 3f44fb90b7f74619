import { isAfterSentence } from '../after-sentence.ts'
import { capitalShare } from '../headline/headline.ts'
import type { Rule, Take } from '../rule.ts'
import { spansOf, standsAlone } from '../spans.ts'

const PAGE_ON_OWN_LINE =
  /^(?:(?:Ke )?(?:[Hh]alaman|HALAMAN) (?:[Ss]elanjutnya|SELANJUTNYA|[Bb]erikutnya|BERIKUTNYA|\d{1,2} (?:dari|\/) \d{1,2}|\d{1,2} ?(?=[>=]))|(?:Baca|BACA|Klik|Lihat) (?:[Hh]alaman )?(?:[Ss]elanjutnya|SELANJUTNYA|[Ss]elengkapnya|SELENGKAPNYA)|(?:Selengkapnya|Selanjutnya|Next(?: [Pp]age)?)(?=\.{3}|…| ?[>»›→])|Next [Pp]age|Show [Aa]ll|Lihat Semua|Tampilkan Semua|Semua Halaman)[\s:.…>=»›→\-–—]*$/
/** Numbers of pages in a row, with a word that turns them or not: `Halaman: 1 2 Selanjutnya`. */
const PAGE_NUMBERS =
  /^(?:[Hh]alaman|HALAMAN|Pages?) ?:? ?1(?: ?[|,·-]? ?\d{1,2}){0,19}(?: ?[|,·-]? ?(?:[Ss]elanjutnya|[Bb]erikutnya|[Ss]emua|Next|Show [Aa]ll|[Tt]ampilkan [Ss]emua|Lihat [Ss]emua|[>»→]))?$/
const PAGE_LINE: Rule = {
  name: 'pagination/own-line',
  takes:
    'a line that only turns the page: Halaman Selanjutnya, Halaman 2 dari 2, Baca Selengkapnya, Lihat Semua',
  never: 'a sentence about a page (`Halaman 2 dari 3 dalam surat itu …`)',
  evidence: 'fired 14 times in 9 of 15,729 articles; all read, all right',
  where: 'line',
  literals: ['halaman', 'page', 'selanjutnya', 'selengkapnya', 'next', 'show all', 'semua'],
  longest: 59,
  take({ text }) {
    const line = text.trim()
    const isTurn =
      PAGE_ON_OWN_LINE.test(line) || (PAGE_NUMBERS.test(line) && /\d[^\d]+\d|[\p{L}>»→]$/u.test(line))
    return isTurn ? { lines: 1 } : null
  },
  examples: [
    { text: 'Air surut.\nHalaman: 1 2 Selanjutnya\nWarga pulang.', becomes: 'Air surut.\nWarga pulang.' },
    { text: 'Air surut.\nHalaman Selanjutnya >>>\nWarga pulang.', becomes: 'Air surut.\nWarga pulang.' },
  ],
  keeps: [
    'Halaman 2 dari 3 dalam surat itu ditulis tangan.',
    'Selanjutnya, warga pulang.',
    'Halaman 1',
    'Halaman 1 memuat daftar warga.',
    'Bagian rumah:\nHalaman\nDapur',
    'Toko yang tutup:\nZara\nNext\nMango',
  ],
}

const LAST_WORD_AT_END = /Selengkapnya[\s:.…>»›→]*$/
const LAST_WORD: Rule = {
  name: 'pagination/last-line',
  takes: 'the word Selengkapnya alone on the last line, or after the last sentence of a flat text',
  never: 'the word before text that it announces',
  evidence: 'fired 92 times in 92 of 15,729 articles; 16 read, all right',
  where: 'end',
  literals: ['selengkapnya'],
  take({ text }) {
    const from = Math.max(0, text.length - 40)
    const found = LAST_WORD_AT_END.exec(text.slice(from))
    if (found === null) return null
    const start = from + found.index
    if (text.slice(0, start).trim() === '') return { lines: 1 }
    return isAfterSentence(text, start) ? { start, end: text.length } : null
  },
  examples: [
    { text: 'Air surut.\nSelengkapnya', becomes: 'Air surut.' },
    { text: 'Air surut. Selengkapnya', becomes: 'Air surut.' },
  ],
  keeps: ['Selengkapnya\nDaftar warga yang mengungsi:', 'Daftar itu dibaca Selengkapnya'],
}

const READ_MORE =
  /(?:(?:Simak|Baca|Lihat|BACA|Klik) (?:(?:berita|artikel|info|informasi|ulasan|kisah|laporan|BERITA) )?(?:selengkapnya|lengkapnya|SELENGKAPNYA)|(?:Berita s|S)elengkapnya|Simak hasil penelusuran(?:nya)?(?: Cek Fakta [A-Za-z0-9.]+)? dalam)(?:,? (?:baca|simak|klik|bisa dibaca))? ?(?:(?:di|DI|pada) ?)?(?:halaman ?(?:selanjutnya|berikutnya|berikut ?ini|berikut)|(?:di ?)?sini|(?:DI ?)?SINI|(?:tautan|link) ?(?:berikut ini|berikut|ini))[ \u00a0]{0,3}(?:\.{2,9}|[.:!»]|[>\-–]{1,20})?/g
const READ_MORE_LINK: Rule = {
  name: 'pagination/read-more',
  takes:
    'the invitation to read on elsewhere: `Simak berita selengkapnya di halaman selanjutnya.`, `Baca selengkapnya di sini.`',
  never: 'the same words within a sentence that goes on',
  evidence: 'fired 183 times in 158 of 15,729 articles; 32 read, all right',
  where: 'inline',
  literals: ['lengkapnya', 'hasil penelusuran'],
  take({ text }) {
    const takes: Take[] = []
    READ_MORE.lastIndex = 0
    for (let match = READ_MORE.exec(text); match !== null; match = READ_MORE.exec(text)) {
      const end = READ_MORE.lastIndex
      if (standsAlone(text, match.index, end)) takes.push({ start: match.index, end })
    }
    return takes.length === 0 ? null : takes
  },
  examples: [
    {
      text: 'Air surut.\nSimak berita selengkapnya di halaman selanjutnya.\nWarga pulang.',
      becomes: 'Air surut.\nWarga pulang.',
    },
    { text: 'Air surut. Baca selengkapnya di sini.', becomes: 'Air surut.' },
    { text: 'Air surut.\nBaca info lengkapnya di sini.', becomes: 'Air surut.' },
  ],
  keeps: ['Warga dapat melihat daftar selengkapnya di sini, di papan balai desa.'],
}

const TURN_OF_PAGE =
  /(?:(?:Klik|Buka|Baca|Lanjut ke) halaman (?:selanjutnya|berikutnya)(?= ?(?:[.>]|$|\p{Lu}))|Halaman (?:Selanjutnya|Berikutnya)|HALAMAN SELANJUTNYA|Ke Halaman \d{1,2}(?= ?[=>]))\.?[ \u00a0]{0,3}[=>\-–—»]*/gu
/** A mark that opens: what comes after it is said or quoted. */
const OPENED_BEFORE = /(?:^|[ \u00a0(])["“‘']$/

const PAGE_TURN: Rule = {
  name: 'pagination/inline',
  takes:
    'the words Halaman Selanjutnya with capitals between two sentences of a flattened text or at its end, with the headline that is right before them',
  never: 'the words in a sentence',
  evidence: 'fired 49 times in 49 of 15,729 articles; 36 read, all right but one, which was mended',
  where: 'inline',
  literals: ['halaman selanjutnya', 'halaman berikutnya', 'ke halaman'],
  take({ text }) {
    const takes: Take[] = []
    TURN_OF_PAGE.lastIndex = 0
    for (let match = TURN_OF_PAGE.exec(text); match !== null; match = TURN_OF_PAGE.exec(text)) {
      const after = text.slice(TURN_OF_PAGE.lastIndex, TURN_OF_PAGE.lastIndex + 8).trimStart()
      if (after !== '' && !/^["“‘'(\d\p{Lu}]/u.test(after)) continue
      if (OPENED_BEFORE.test(text.slice(Math.max(0, match.index - 2), match.index))) continue
      const start = headlineBefore(text, match.index)
      if (start !== null) takes.push({ start, end: TURN_OF_PAGE.lastIndex })
    }
    return takes.length === 0 ? null : takes
  },
  examples: [
    {
      text: 'Air surut. Halaman Selanjutnya Warga pulang pada Senin.',
      becomes: 'Air surut. Warga pulang pada Senin.',
    },
    {
      text: 'Air surut. Tanggul Sukamaju Jebol Lagi Dini Hari Halaman Selanjutnya Warga pulang pada Senin.',
      becomes: 'Air surut. Warga pulang pada Senin.',
    },
  ],
  keeps: [
    'Ia membaca Halaman Selanjutnya dengan pelan.',
    'Guru berkata, "Buka halaman selanjutnya." Murid membaca.',
  ],
}

const READS_ON_AT_END =
  /(?:(?:[>»]{1,5}|\*) ?)?(?:(?:BACA|Baca|baca|BUKA|Buka|KLIK|Klik|LANJUT|Lanjut|lanjut|SIMAK|Simak|Lihat|Bersambung|Ke) (?:(?:di|DI|ke|KE) )?(?:(?:halaman|Halaman|HALAMAN) (?:selanjutnya|Selanjutnya|SELANJUTNYA|berikut(?:nya)?|Berikut(?:nya)?|BERIKUT(?:NYA)?)|(?:selengkapnya|Selengkapnya|SELENGKAPNYA)(?: (?:di|DI|Di) (?:sini|SINI|Sini|[Hh]alaman [Bb]erikut(?:nya)?|[A-Z]{4,20}\.[A-Z]{2,3}))?(?: dan di sini)?)|Halaman (?:Selanjutnya|Berikutnya))[\s.]*[-=]{0,20}[<>»\s]*$/
/** How far from the end of the text they begin at most. */
const LONGEST_READ_ON = 90
const READ_ON_AT_END: Rule = {
  name: 'pagination/at-end',
  takes:
    'the invitation to read on that ends the text after its last sentence: `BACA SELENGKAPNYA >>>`, `Lanjut ke halaman berikutnya`',
  never: 'a sentence about another page',
  evidence: 'fired 183 times in 183 of 23,043 articles; 9 read, all right',
  where: 'end',
  literals: ['selengkapnya', 'halaman selanjutnya', 'halaman berikut'],
  within: LONGEST_READ_ON,
  take({ text }) {
    const from = Math.max(0, text.length - LONGEST_READ_ON)
    const found = READS_ON_AT_END.exec(text.slice(from))
    if (found === null) return null
    const start = from + found.index
    return text.slice(0, start).trim() !== '' && isAfterSentence(text, start)
      ? { start, end: text.length }
      : null
  },
  examples: [
    { text: 'Air surut. BACA SELENGKAPNYA >>>', becomes: 'Air surut.' },
    { text: 'Air surut. >>>BACA SELENGKAPNYA DI SINI<<<', becomes: 'Air surut.' },
    { text: 'Air surut. Lanjut ke halaman berikutnya', becomes: 'Air surut.' },
    { text: 'Air surut. *Ke halaman selanjutnya', becomes: 'Air surut.' },
    { text: 'Air surut. Buka halaman selanjutnya.', becomes: 'Air surut.' },
  ],
  keeps: [
    'Ia meminta warga baca halaman selanjutnya.',
    'Air surut. Warga membuka halaman berikutnya.',
    'Air surut. Baca selengkapnya: syarat dan jadwal kapal.',
  ],
}

/** Where the words begin, or the headline in title case right before them; null if they are in a sentence. */
function headlineBefore(text: string, at: number): number | null {
  const from = Math.max(0, at - 200)
  const before = text.slice(from, at)
  const trimmed = before.trimEnd()
  if (trimmed === '' || /[.!?"”,:)\]…]$/.test(trimmed)) return at
  const stops = [...trimmed.matchAll(/[.!?]["”]?\s+/g)]
  const last = stops.at(-1)
  if (last === undefined) return null
  const headline = trimmed.slice(last.index + last[0].length)
  if (headline.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word)).length < 4) return null
  return capitalShare(headline) === 1 ? from + last.index + last[0].length : null
}

const READ_ON =
  /(?:(?:Baca|Buka|Klik|Lihat|Simak|Lanjut|Lanjutkan|Lanjutkan membaca|Bersambung|Berlanjut) (?:di |ke |pada )?(?:[Hh]alaman (?:[Ss]elanjutnya|[Bb]erikut(?:nya)?|\d{1,2}(?!\d| \p{Ll}))|HALAMAN (?:SELANJUTNYA|BERIKUTNYA))|(?:[Ll]anjutkan (?:membaca|baca) (?:artikel|berita) (?:ini )?|(?:Artikel|Berita) (?:ini )?berlanjut |(?:Artikel|Berita) (?:ini )?dilanjutkan )(?:di|ke) bawah(?: ini)?)[ \u00a0]{0,2}(?:\.{1,4}|[…:!»]|[>\-–]{1,5})?/gu
const AFTER_PROSE = /(?:^|[.!?…)\]][”"’']?|\p{L}["”]) *$/u

const READ_ON_INVITATION: Rule = {
  name: 'pagination/invitation',
  takes:
    'the invitation to turn the page or to read on below, between two sentences: `Baca halaman selanjutnya.`, `Buka halaman berikutnya …`, `Lanjutkan membaca artikel di bawah`',
  never: 'a sentence that goes on after these words, or speech',
  evidence: 'fired 142 times in 142 of 23,103 articles',
  where: 'inline',
  literals: ['halaman', 'di bawah', 'ke bawah'],
  take({ text }) {
    const takes: Take[] = []
    for (const { start, end } of spansOf(READ_ON, text) ?? []) {
      if (!AFTER_PROSE.test(text.slice(Math.max(0, start - 6), start)) || !standsAlone(text, start, end))
        continue
      takes.push({ start, end })
    }
    return takes.length === 0 ? null : takes
  },
  examples: [
    {
      text: 'Bagaimana nasib tanggul itu? Baca halaman selanjutnya. Warga pulang.',
      becomes: 'Bagaimana nasib tanggul itu? Warga pulang.',
    },
    { text: 'Air surut. Baca Halaman Berikutnya... Warga pulang.', becomes: 'Air surut. Warga pulang.' },
    {
      text: 'Ada dua sebab lain tanggul itu jebol. Lanjut ke halaman berikutnya.',
      becomes: 'Ada dua sebab lain tanggul itu jebol.',
    },
    {
      text: 'Air surut.\nLanjutkan membaca artikel di bawah\nWarga pulang.',
      becomes: 'Air surut.\nWarga pulang.',
    },
    { text: 'Air surut. Artikel berlanjut di bawah Warga pulang.', becomes: 'Air surut. Warga pulang.' },
  ],
  keeps: [
    'Baca halaman selanjutnya dari buku itu, kata guru.',
    '"Baca halaman selanjutnya." Murid itu membaca.',
    'Buka halaman berikutnya, lalu isi nama Anda.',
    'Air surut. Lihat halaman 12 buku itu.',
  ],
}

/** What turns the page or leads to the rest of an article elsewhere. */
export const PAGINATION_RULES: readonly Rule[] = [
  PAGE_LINE,
  LAST_WORD,
  READ_MORE_LINK,
  PAGE_TURN,
  READ_ON_INVITATION,
  READ_ON_AT_END,
]
