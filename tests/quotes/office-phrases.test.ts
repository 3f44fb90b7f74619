import { describe, expect, it } from 'vitest'
import { quotes } from '../../src/transforms/quotes/index.ts'

/** The first speaker, as `name (title)`; `~` before a description. */
function firstSpeaker(text: string): string {
  const [speaker] = quotes(text).speakers
  return speaker === undefined ? '-' : `${speaker.name ?? `~${speaker.description}`} (${speaker.title})`
}

describe('the name of an office goes on where a plain phrase would end', () => {
  it.each([
    // A list of fields, with a short form or a name behind it.
    [
      '"Aman," kata Kepala Badan Sudaplo, Wirgantara, dan Tambera (BSWT) Refan Dika, Rabu.',
      'Refan Dika (Kepala Badan Sudaplo, Wirgantara, dan Tambera)',
    ],
    [
      '"Aman," kata Kepala Dinas Wirgantara, Sudaplo, dan Gizi, Refan Dika, Rabu.',
      'Refan Dika (Kepala Dinas Wirgantara, Sudaplo, dan Gizi)',
    ],
    [
      'Deputi Sudaplo, Tambera dan Gizi Refan Dika mengatakan bahwa stok cukup.',
      'Refan Dika (Deputi Sudaplo, Tambera dan Gizi)',
    ],
    // *dan* between strange words.
    [
      '"Aman," kata Kepala Dinas Wigati Sudaplo dan Tambera (DWST) Refan Dika, Rabu.',
      'Refan Dika (Kepala Dinas Wigati Sudaplo dan Tambera)',
    ],
    ['"Aman," ujar Asisten Sudaplo dan Wigati, Refan Dika.', 'Refan Dika (Asisten Sudaplo dan Wigati)'],
    [
      '"Aman," kata Staf Menteri Sudaplo dan UKM Bidang Ekonomi Wigati, Refan Dika, Rabu.',
      'Refan Dika (Staf Menteri Sudaplo dan UKM Bidang Ekonomi Wigati)',
    ],
    // Ordinals and figures.
    ['"Aman," kata Presiden ke-4 RI Refan Dika.', 'Refan Dika (Presiden ke-4 RI)'],
    [
      'Gubernur ke-11 Rembasari Refan Dika mengatakan bahwa jalan aman. Refan menilai harga naik.',
      'Refan Dika (Gubernur ke-11 Rembasari)',
    ],
    ['"Aman," kata Refan Dika, Ketua RT 07.', 'Refan Dika (Ketua RT 07)'],
    ['"Aman," kata Ketua Forum Nelayan ke-3, Refan Dika.', 'Refan Dika (Ketua Forum Nelayan ke-3)'],
    ['Ketua RW 05, Refan Dika berharap agar jalan dibuka.', 'Refan Dika (Ketua RW 05)'],
    ['Juara dunia Sudaplo 1, Refan Dika mengaku ragu.', 'Refan Dika (Juara dunia Sudaplo 1)'],
    [
      'Ketua RT 11, RW 05, Kelurahan Sudaplo, Refan Dika menyebut jalan rusak.',
      'Refan Dika (Ketua RT 11, RW 05, Kelurahan Sudaplo)',
    ],
    ["Salah satu aktivis '98, Refan, menyampaikan bahwa hal itu benar.", "Refan (aktivis '98)"],
    // A figure after a hyphen.
    [
      '"Aman," kata Ketua Satgas Penanganan Covid-19 Refan Dika.',
      'Refan Dika (Ketua Satgas Penanganan Covid-19)',
    ],
    [
      'Juru Bicara Satgas Covid-19 Rembasari, Refan Dika, menjelaskan bahwa kasus turun.',
      'Refan Dika (Juru Bicara Satgas Covid-19 Rembasari)',
    ],
    ['"Aman," ujar striker Timnas U-17 Refan Dika, Rabu.', 'Refan Dika (striker Timnas U-17)'],
    // Two offices with a slash between.
    [
      'Menteri Agraria / Kepala Bappenas, Refan Dika mengatakan bahwa lahan cukup.',
      'Refan Dika (Menteri Agraria / Kepala Bappenas)',
    ],
    ['Pemilik toko Rim4, Refan Dika, mengatakan bahwa toko itu buka.', 'Refan Dika (Pemilik toko Rim4)'],
    // A preposition.
    [
      'Kabid Tambera pada Dinas Wigati Rembasari, Refan Dika mengatakan bahwa stok cukup.',
      'Refan Dika (Kabid Tambera pada Dinas Wigati Rembasari)',
    ],
    [
      '"Aman," kata Utusan Rembasari untuk Sudaplo, Refan Dika, kepada majelis.',
      'Refan Dika (Utusan Rembasari untuk Sudaplo)',
    ],
    [
      '"Aman," kata Direktur Tambera bagi Wigati dan Sudaplo, Refan Dika.',
      'Refan Dika (Direktur Tambera bagi Wigati dan Sudaplo)',
    ],
    // A clause between the title and the name.
    [
      'Kepala Dinas Sosial Rembasari yang baru dilantik, Refan Dika, menyebut bantuan akan dibagi.',
      'Refan Dika (Kepala Dinas Sosial Rembasari)',
    ],
    ['"Aman," kata dokter yang merawat pasien itu, Refan Dika.', 'Refan Dika (dokter)'],
    ['"Aman," kata camat yang datang ke lokasi, Refan Dika, Rabu.', 'Refan Dika (camat)'],
    // *bernama* behind a place.
    [
      'Ketua Paguyuban Becak di Kelurahan Sudaplo bernama Refan mengatakan bahwa tarif naik.',
      'Refan (Ketua Paguyuban Becak di Kelurahan Sudaplo)',
    ],
    ['"Saya kaget," kata tetangga lain yang bernama Refan Dika.', 'Refan Dika (null)'],
  ])('%s', (text, expected) => {
    expect(firstSpeaker(text)).toBe(expected)
  })
})

describe('but persons stay apart, and what follows a name is no office', () => {
  it.each([
    ['"Aman," kata Bupati Refan Dika dan Wakil Bupati Laras Ayu.', 'Refan Dika (Bupati)'],
    ['"Aman," kata Bupati Refan Dika pada Rabu.', 'Refan Dika (Bupati)'],
    ['Juara Rembasari Terbuka, Laras Ayu/Refan Dika, mengaku lelah.', 'Refan Dika (null)'],
    ['Hadir Laras Ayu, Bupati Refan Dika, dan warga. "Aman," kata Laras Ayu.', 'Laras Ayu (null)'],
    ['Menurut Laras Ayu, Direktur Refan Dika datang. "Aman," kata Laras Ayu.', 'Laras Ayu (null)'],
    ['"Aman," kata Bupati Refan Dika yang datang ke lokasi, Rabu.', 'Refan Dika (Bupati)'],
  ])('%s', (text, expected) => {
    expect(firstSpeaker(text)).toBe(expected)
  })
})

describe('a title behind the name', () => {
  it.each([
    ['"Aman," kata Refan Dika, juru bicara nelayan ditemui di dermaga.', 'Refan Dika (juru bicara nelayan)'],
    [
      '"Aman," kata Refan Dika, seorang arsitek dari Sudaplo House yang ikut antre.',
      'Refan Dika (arsitek dari Sudaplo House)',
    ],
    [
      'Refan Dika, Direktur Utama Sudaplo Lestari mengatakan bahwa pasar tumbuh.',
      'Refan Dika (Direktur Utama Sudaplo Lestari)',
    ],
    [
      'Refan Dika, salah seorang kuasa hukum Lukman, mengatakan bahwa surat dikirim.',
      'Refan Dika (kuasa hukum Lukman)',
    ],
    [
      '"Aman," ujar Refan Dika, Head of Marketing Sudaplo Wings, Rabu.',
      'Refan Dika (Head of Marketing Sudaplo Wings)',
    ],
    [
      '"Aman," kata Refan Dika, co-founder Kelompok Sudaplo 1985.',
      'Refan Dika (co-founder Kelompok Sudaplo 1985)',
    ],
    [
      'Menurut Refan Dika, Analis Senior dari Wigati Sekuritas, pasar menunggu. "Aman," kata Refan.',
      'Refan Dika (Analis Senior dari Wigati Sekuritas)',
    ],
    ['"Aman," kata Refan Dika selaku Ketua RT 05.', 'Refan Dika (Ketua RT 05)'],
    [
      '"Aman," kata Refan Dika, Regional & Retail Manager Wigati.',
      'Refan Dika (Regional & Retail Manager Wigati)',
    ],
    ['"Aman," kata Refan Dika, seorang warga yang ikut antre.', 'Refan Dika (null)'],
    ['"Aman," kata Refan Dika, Rabu.', 'Refan Dika (null)'],
  ])('%s', (text, expected) => {
    expect(firstSpeaker(text)).toBe(expected)
  })
})

describe('an office of somebody else is no title', () => {
  it.each([
    ['Sementara keponakan Camat Rembasari, Refan, mengatakan bahwa tarian itu tua.', 'Refan (null)'],
    ['"Aman," ujar istri Kapolres, Laras Ayu.', 'Laras Ayu (null)'],
    ['Kepada wartawan, Refan mengaku belum tidur.', 'Refan (null)'],
    ['Didampingi pengacara, Refan Dika membantah bahwa ia lari.', 'Refan Dika (null)'],
    [
      'Kepala Desa Rembasari, Refan Dika, mengatakan bahwa jalan itu aman.',
      'Refan Dika (Kepala Desa Rembasari)',
    ],
  ])('%s', (text, expected) => {
    expect(firstSpeaker(text)).toBe(expected)
  })
})
