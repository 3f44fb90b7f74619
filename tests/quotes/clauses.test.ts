import { describe, expect, test } from 'vitest'
import { quotes } from '../../src/transforms/quotes/index.ts'

/** Every quote of a text: `type: content → who`, two parts of a content set off by ` ¦ `. */
function found(text: string): string[] {
  const { quotes: all, speakers } = quotes(text)
  return all.map(({ type, content, speaker }) => {
    const who = speakers.find(({ id }) => id === speaker)
    return `${type}: ${content.map((span) => span.text).join(' ¦ ')} → ${who?.name ?? who?.description ?? '-'}`
  })
}

type Case = readonly [text: string, ...quotes: string[]]

describe('a denial is no statement', () => {
  const cases: readonly Case[] = [
    ['Camat Surya Atmaja tak menyebut jalan itu akan dibuka.'],
    ['Surya Atmaja tidak memprediksi rupiah menguat tahun ini.'],
    ['Surya Atmaja belum dapat memastikan apakah pelaku sudah ditangkap.'],
    ['Surya Atmaja enggan menjelaskan bahwa dana itu hilang.'],
    ['Surya Atmaja menolak menyebutkan siapa yang menerima dana.'],
    ['Surya Atmaja tidak secara rinci menyebutkan kapan jalan dibuka.'],
    ['Surya Atmaja tidak menampik bahwa harga naik.'],
    ['Surya Atmaja tidak pernah mengatakan, "Saya akan mundur dari jabatan ini."'],
    [
      'Surya Atmaja belum memastikan bahwa jembatan itu dibuka. "Kami menunggu hasil uji," ujarnya.',
      'direct: "Kami menunggu hasil uji," → Surya Atmaja',
    ],
    ['Surya Atmaja mengatakan tidak ada kenaikan.', 'indirect: tidak ada kenaikan → Surya Atmaja'],
    ['Warga yang tidak puas mengatakan harga naik.', 'indirect: harga naik → Warga'],
    [
      'Surya Atmaja tak lupa mengingatkan warga agar berhati-hati.',
      'indirect: warga agar berhati-hati → Surya Atmaja',
    ],
    ['Surya Atmaja tanpa ragu menyebut jalan itu rusak.', 'indirect: jalan itu rusak → Surya Atmaja'],
  ]
  test.each(cases)('%s', (text, ...expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('the class of cue words is open', () => {
  const cases: readonly Case[] = [
    ['Bambang Suryo hadir. "Kami sudah siap," sergah Bambang.', 'direct: "Kami sudah siap," → Bambang Suryo'],
    [
      'Bambang Suryo hadir. "Kami sudah siap," wanti-wanti Bambang.',
      'direct: "Kami sudah siap," → Bambang Suryo',
    ],
    ['Bambang Suryo hadir. "Kami sudah siap," dalihnya.', 'direct: "Kami sudah siap," → Bambang Suryo'],
    ['"Kami sudah siap," hardik Kapten Rahmat.', 'direct: "Kami sudah siap," → Rahmat'],
    ['Bambang Suryo hadir. Gedung "Bina Desa," gedung Bambang Suryo roboh.'],
    ['Bambang Suryo hadir. Kios "Maju," rumahnya hancur.'],
    ['Di papan tertulis "Awas," warga Sukamaju tertawa.'],
    ['Suroto Wijaya ngaku belum bisa tidur.', 'indirect: belum bisa tidur → Suroto Wijaya'],
    ['Suroto Wijaya nyebut, banjir itu datang pagi.', 'indirect: banjir itu datang pagi → Suroto Wijaya'],
    ['Suroto Wijaya pastikan stok akan cukup.', 'indirect: stok akan cukup → Suroto Wijaya'],
    ['Suroto Wijaya datang. Hal itu dia sampaikan setelah dirinya diperiksa.'],
    ['Suroto Wijaya datang. Apa yang dia katakan memang benar.'],
    ['Suroto Wijaya mengumumkan harga akan naik. Polisi melaporkan jalan itu rusak.'],
  ]
  test.each(cases)('%s', (text, ...expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('a source inside its clause, without commas', () => {
  const cases: readonly Case[] = [
    [
      'Ratna Dewi datang. Keputusan itu kata dia diambil setelah rapat.',
      'indirect: Keputusan itu ¦ diambil setelah rapat → Ratna Dewi',
    ],
    [
      'Bagus Wirawan datang. Kompetisi itu menurut Bagus dibuat untuk pemain muda.',
      'indirect: Kompetisi itu ¦ dibuat untuk pemain muda → Bagus Wirawan',
    ],
    [
      'Bagus Wirawan datang. Namun, kata Bagus pembangunan itu tetap berjalan.',
      'indirect: pembangunan itu tetap berjalan → Bagus Wirawan',
    ],
    [
      'Bagus Wirawan datang. Harga beras menurutnya akan turun.',
      'indirect: Harga beras ¦ akan turun → Bagus Wirawan',
    ],
    ['Bagus Wirawan datang. Warga mencari arti kata Bagus di kamus.'],
    ['Bagus Wirawan datang. Anak-anak menghafal kata Bagus dibuat dari kayu.'],
    ['Bagus Wirawan datang. Warga minta Bagus dibebaskan.'],
    ['Barang itu disusun menurut ukuran dan warna.'],
  ]
  test.each(cases)('%s', (text, ...expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('menurut and what somebody told', () => {
  const cases: readonly Case[] = [
    ['Menurut penuturan Suroto Wijaya, banjir datang pagi.', 'indirect: banjir datang pagi → Suroto Wijaya'],
    ['Suroto Wijaya datang. Menurut kesaksiannya, truk melaju.', 'indirect: truk melaju → Suroto Wijaya'],
    [
      'Menurut Suroto Wijaya, saat ditemui di rumahnya, harga pupuk akan naik.',
      'indirect: harga pupuk akan naik → Suroto Wijaya',
    ],
    [
      'Menurut Suroto Wijaya, saat hujan turun, jalan itu tergenang.',
      'indirect: saat hujan turun, jalan itu tergenang → Suroto Wijaya',
    ],
    ['Menurut hasil pemeriksaan, truk itu melaju kencang.'],
    ['Menurut cerita rakyat, gunung itu meletus.'],
  ]
  test.each(cases)('%s', (text, ...expected) => {
    expect(found(text)).toEqual(expected)
  })
})
