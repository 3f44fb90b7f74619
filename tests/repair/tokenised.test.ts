import { describe, expect, test } from 'vitest'
import { chain, clean } from '../../src/index.ts'

const repaired = (text: string) => chain({ transforms: ['repair'] }).run(text).text
const cleaned = (text: string) => clean(text).text

describe('text that was cut into words', () => {
  test.each([
    [
      'a dateline whose dash is glued to the domain',
      'WANASARI , KABAR . com-Warga menunggu , kata Sari ( 41 ) . Air surut .',
      'WANASARI, KABAR.com-Warga menunggu, kata Sari (41). Air surut.',
    ],
    [
      'a host with its first part',
      'Foto : www . kabarwanasari . com . Warga menunggu , kata Sari . Air surut .',
      'Foto: www.kabarwanasari.com. Warga menunggu, kata Sari. Air surut.',
    ],
    [
      'a quotation mark without a partner that the text begins with',
      ' " Wanasari , Kabar Desa -- Warga menunggu , kata Sari . Air surut , lalu naik .',
      '"Wanasari, Kabar Desa -- Warga menunggu, kata Sari. Air surut, lalu naik.',
    ],
    [
      'enclitics and amounts',
      'Harga nya Rp 2 . 500 , bukan kah murah ? Pergi lah , kata ibu nya .',
      'Harganya Rp 2.500, bukankah murah? Pergilah, kata ibunya.',
    ],
  ])('%s', (_, text, becomes) => {
    expect(repaired(text)).toBe(becomes)
    expect(repaired(becomes)).toBe(becomes)
  })
  test.each([
    'Ia berkata , lalu pergi. Warga pulang, kata Sari. Air surut, jalan dibuka.',
    'Sumber : Media Sosial\nNarasi : Air surut',
    'Foto www. kabarwanasari. com rusak. Warga menunggu, kata Sari.',
  ])('never: %s', (text) => {
    expect(repaired(text)).toBe(text)
  })
})

describe('links in text that lost its stops', () => {
  test.each([
    [
      'the sentence after a title begins with a word that begins sentences',
      'Warga menunggu kabar , kata Sari\nBaca juga : Camat Wanasari Resmikan Pasar Ikan Namun pedagang belum tahu kapan pasar itu dibuka\nMereka pulang',
      'Warga menunggu kabar, kata Sari\nNamun pedagang belum tahu kapan pasar itu dibuka\nMereka pulang',
    ],
    [
      'nobody can tell where a title ends, so the link stays',
      'Sari menutup pasar itu sejak Rabu\nBaca juga : Petani Wanasari Panen Bawang Merah Danu menduga jalan itu rusak sejak lama\nWarga pulang',
      'Sari menutup pasar itu sejak Rabu\nBaca juga : Petani Wanasari Panen Bawang Merah Danu menduga jalan itu rusak sejak lama\nWarga pulang',
    ],
    [
      'a link that is all title',
      'Sari menutup pasar itu sejak Rabu\nBaca juga : Petani Wanasari Panen Bawang Merah\nWarga pulang',
      'Sari menutup pasar itu sejak Rabu\nWarga pulang',
    ],
    [
      'labelled fields with spaces before their colons',
      'Pasar itu ditutup , kata Sari . Pewarta : Danu Wiratama Editor : Laras Puspita Copyright © ANTARA 2023',
      'Pasar itu ditutup, kata Sari.',
    ],
  ])('%s', (_, text, becomes) => {
    expect(cleaned(text)).toBe(becomes)
  })
})

describe('a text that stands twice', () => {
  const TEXT =
    'Pasar Wanasari dibuka lagi sejak Rabu karena lumpur surut. Camat Laras Puspita meminta pedagang kembali. Lapak ikan dipindahkan ke Tirtasari untuk sementara waktu.'
  test.each([
    ['glued, with a dateline', `${TEXT}KABAR.CO.ID, WANASARI - ${TEXT}`],
    ['on a line of its own', `${TEXT}\n${TEXT}`],
    ['on two lines, with a dateline', `${TEXT}\nKABARDESA.COM, WANASARI - ${TEXT}`],
    ['after a space', `${TEXT} ${TEXT}`],
  ])('%s', (_, text) => {
    expect(cleaned(text)).toBe(TEXT)
  })
  test.each([
    'Air surut. Air surut. Air surut. Begitu warga Wanasari bernyanyi di pasar setiap sore.',
    'Laras datang. Laras menang. Laras pulang. Begitu judul buku itu, kata Danu.',
  ])('never: %s', (text) => {
    expect(cleaned(text)).toBe(text)
  })
})
