import { describe, expect, it } from 'vitest'
import { quotes } from '../../src/transforms/quotes/index.ts'

/** Who says each of the quotes, as `name (title)`; `~` before a description, `-` for nobody. */
function speakersIn(text: string): string[] {
  const result = quotes(text)
  const byId = new Map(result.speakers.map((speaker) => [speaker.id, speaker]))
  return result.quotes.map(({ speaker: id }) => {
    const speaker = id === null ? undefined : byId.get(id)
    return speaker === undefined ? '-' : `${speaker.name ?? `~${speaker.description}`} (${speaker.title})`
  })
}

describe('a deed that opens a sentence is no name, and its object is no speaker', () => {
  it.each([
    [
      'Mengutip Kabarindo, CEO Tirtamaya Refan Dika mengatakan pihaknya menunda pesanan.',
      ['Refan Dika (CEO Tirtamaya)'],
    ],
    ['Menyebut Wanasari sebagai kota damai, Refan Dika menyatakan bahwa pasar aman.', ['Refan Dika (null)']],
    [
      'Memperingati Hari Nelayan, tokoh masyarakat Rembasari Timur Lanuwin mengucapkan selamat. Menurutnya, laut makin bersih.',
      ['Lanuwin (tokoh masyarakat Rembasari Timur)'],
    ],
    [
      'Menyambut Ramadan, Bupati Rembasari Refan Dika mengajak warga membersihkan masjid. "Mari kita mulai," ujarnya.',
      ['Refan Dika (Bupati Rembasari)', 'Refan Dika (Bupati Rembasari)'],
    ],
    [
      'Dilansir Kabarindo, Menteri Luar Negeri Refan Dika mengatakan perundingan berlanjut.',
      ['Refan Dika (Menteri Luar Negeri)'],
    ],
    // Names that only begin like verbs.
    ['Melinda Wursito, ketua koperasi, mengatakan harga beras turun.', ['Melinda Wursito (ketua koperasi)']],
    ['Mendoza Prasojo mengatakan harga beras turun.', ['Mendoza Prasojo (null)']],
    ['Mentari Ayu, petani asal Rembasari, mengaku rugi.', ['Mentari Ayu (null)']],
  ])('%s', (text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('a verb that only says what something is for reports nothing', () => {
  it.each([
    'Kerja sama itu menjadi bukti kesungguhan Dinas Sosial dalam memastikan bantuan akan sampai ke warga.',
    'Peran Bupati Refan Dika dalam menegaskan bahwa pasar tidak digusur dipuji warga.',
    'Program itu disusun Bank Tirta dari menyebut petani akan rugi.',
    'Refan Dika secara khusus ingin memastikan bahwa ada jalan lain yang dibuka.',
  ])('%s', (text) => {
    expect(speakersIn(text)).toEqual([])
  })

  it.each([
    'Bupati Refan Dika dalam rapat menegaskan bahwa pasar tidak digusur.',
    'Bupati Refan Dika secara tegas menyatakan bahwa pasar tidak digusur.',
    'Bupati Refan Dika sambil tertawa mengatakan bahwa pasar tidak digusur.',
  ])('%s', (text) => {
    expect(speakersIn(text)).toEqual(['Refan Dika (Bupati)'])
  })
})

describe('what a written statement is called does not end the phrase that names its source', () => {
  it.each([
    [
      '"Kami menyesal," demikian sebut keterangan tertulis Asosiasi Petani Rembasari (APR).',
      ['Asosiasi Petani Rembasari (null)'],
    ],
    ['"Kami menyesal," tulis pernyataan resmi Klub Melati Jaya.', ['Klub Melati Jaya (null)']],
    ['"Kami menyesal," bunyi keterangan pers Kedutaan Besar Wanasari.', ['Kedutaan Besar Wanasari (null)']],
    ['"Kami menyesal," bunyi keterangan tertulis itu.', ['~keterangan tertulis itu (null)']],
  ])('%s', (text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('what an office is about goes on in small letters', () => {
  it.each([
    [
      'Pejabat urusan luar negeri Refan Dika mengatakan dalam rapat hari ini bahwa kota itu aman.',
      ['Refan Dika (Pejabat urusan luar negeri)'],
    ],
    [
      'Wakil presiden urusan lintas udara Refan Dika menyebut penerbangan akan ditambah.',
      ['Refan Dika (Wakil presiden urusan lintas udara)'],
    ],
    ['"Aman," kata asisten urusan rumah tangga Refan Dika.', ['Refan Dika (asisten urusan rumah tangga)']],
  ])('%s', (text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('whoever has an age is somebody, and what they are may follow it without a comma', () => {
  const official = '"Siap," kata Kepala Dinas Pendidikan Refan Dika. '
  it.each([
    [
      'Sementara itu, Bawura (44) salah satu orang tua siswa, menyambut baik langkah itu. "Meringankan," katanya.',
      'Bawura (null)',
    ],
    ['Bawura (44) warga Wanasari mengapresiasi langkah itu. "Meringankan," katanya.', 'Bawura (null)'],
    ['Bawura (44), pedagang, mengapresiasi langkah itu. "Meringankan," katanya.', 'Bawura (null)'],
    // Whom something happened to takes no word.
    ['Bawura (44) ditangkap polisi. "Meringankan," katanya.', 'Refan Dika (Kepala Dinas Pendidikan)'],
  ])('%s', (text, expected) => {
    expect(speakersIn(official + text)[1]).toBe(expected)
  })
})
