import { words } from './words.ts'

/**
 * Nouns that a letter may name (`grup B`, `vitamin C`, `berinisial N`), in small letters: a letter and a stop after
 * one of them is no initial of a person and may end a sentence.
 *
 * Source: words that are before a single capital in 15,729 news articles, picked by hand, and others of the
 * same kind.
 */
export const LETTERED_NOUNS: ReadonlySet<string> = new Set(
  words(`
  abad akun ayat bagian baris berinisial bilangan blok bus darah devisi divisi eselon formula galaxy galian
  gate gedung gen generasi gerbang golongan grade group grup hepatitis huruf influenza inisial jalur jenis
  kategori kelas kelompok klaster kode kolom komisi kuartal kumpulan kunci leter level liga lisensi nilai
  opsi paket pelat peringkat pilihan plan plat platform pool pot pul rencana ruang sektor semester seri
  serie sesi sim skor soal studio sumbu tahap tim tipe titik tribun triwulan type varian versi virus vitamin
  wilayah zona
`),
)
