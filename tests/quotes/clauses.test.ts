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
