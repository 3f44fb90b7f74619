import { LETTERED_NOUNS } from './lettered-nouns.ts'
import { words } from './words.ts'

/**
 * Nouns that a number names (`pasal 5`, `lantai 3`, `pukul 14`), in small letters, with those that a letter names: a figure
 * glued to a stop after one of them is its number (`liga.1`). Source: own list.
 */
export const NUMBERED_NOUNS: ReadonlySet<string> = new Set(
  [
    ...LETTERED_NOUNS,
    ...words(`
    angka ayat bab babak bulan edisi episode halaman hari instruksi jalan jam jilid juz keputusan kilometer
    kloter lantai maklumat menit minggu nomor pekan peraturan perda perpres persen pos pukul putaran ronde
    rute surah surat tahun tanggal tingkat undang-undang unit urut urutan usia volume
  `),
  ].sort(),
)
