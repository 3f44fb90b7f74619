import { words } from './words.ts'

/**
 * Nouns that a letter may name (`grup B`, `vitamin C`, `berinisial N`), in small letters: a letter and a stop after
 * one of them is no initial of a person and may end a sentence.
 *
 * Source: words that are before a single capital in 15,729 news articles, picked by hand, and others of the
 * same kind; the parts of a law that letters name.
 */
export const LETTERED_NOUNS: ReadonlySet<string> = new Set(
  words(`
  abad akun ayat bagian baris berinisial bilangan blok bus butir darah devisi divisi eselon formula galaxy
  galian gate gedung gen generasi gerbang golongan grade group grup hepatitis huruf influenza inisial item
  jalur jenis kategori kelas kelompok klaster klausul kode kolom komisi kuartal kumpulan kunci lampiran
  leter level liga lisensi nilai opsi paket pasal pelat peringkat pilihan plan plat platform poin pool pot
  pul rencana ruang sektor semester seri serie sesi sim skor soal studio subbagian sumbu tahap tim tipe
  titik tribun triwulan type varian versi virus vitamin wilayah zona
`),
)
