/**
 * Nouns that a letter may name (`grup B`, `vitamin C`, `berinisial N`), in small letters: a letter and a stop after
 * one of them is no initial of a person and may end a sentence.
 *
 * Source: words that stand before a single capital in 15,729 news articles, picked by hand.
 */
export const letteredNouns: ReadonlySet<string> = new Set(
  `
  abad ayat bagian baris berinisial bilangan blok bus darah devisi divisi galian gate gedung gerbang
  golongan grade group grup hepatitis huruf influenza inisial jalur jenis kategori kelas kelompok klaster
  kode kolom kumpulan kunci level liga lisensi nilai opsi paket peringkat pilihan plan pool pot pul rencana
  ruang sektor seri serie sesi sim skor soal studio sumbu tahap tim tipe titik tribun type varian versi
  virus vitamin wilayah zona
`
    .trim()
    .split(/\s+/),
)
