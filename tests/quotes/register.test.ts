import { describe, expect, it } from 'vitest'
import { quotes } from '../../src/transforms/quotes/index.ts'
import { isShortOffice } from '../../src/transforms/quotes/speakers/short-offices.ts'

/** Who said the last quote: the name, `~` before a description, `-` where nobody is known. */
function lastSpeaker(text: string): string {
  const result = quotes(text)
  const last = result.quotes.at(-1)
  const who = result.speakers.find(({ id }) => id === last?.speaker)
  return who === undefined ? '-' : (who.name ?? `~${who.description}`)
}

describe('a short office is made of syllables of the long one', () => {
  it.each([
    ['menaker', 'menteri ketenagakerjaan'],
    ['menkelut', 'menteri kelautan utama'],
    ['kakanwil', 'kepala kantor wilayah rembasari'],
    ['wawali', 'wakil wali kota rembasari'],
    ['wamenkelpan', 'wakil menteri kelautan dan pangan'],
    ['kadispar', 'kepala dispar rembasari'],
    ['dirjen', 'direktur jenderal pajak'],
  ])('%s: %s', (form, title) => {
    expect(isShortOffice(form, title.split(' '))).toBe(true)
  })

  it.each([
    ['menag', 'menteri perdagangan'],
    ['mentan', 'menteri sosial'],
    ['wawali', 'wali kota rembasari'],
    ['kakanwil', 'kepala dinas sosial'],
    ['menkes', 'wakil menteri kesehatan'],
  ])('not %s: %s', (form, title) => {
    expect(isShortOffice(form, title.split(' '))).toBe(false)
  })
})

describe('an office is held by whom the text introduces, speaking or not', () => {
  it.each([
    ['Warga menyambut Menteri Ketenagakerjaan Refan Dika. "Kami siap," kata Menaker.', 'Refan Dika'],
    ['Acara itu dihadiri Bupati Rembasari, Refan Dika. "Kami siap," kata Bupati.', 'Refan Dika'],
    ['Refan Dika, Kepala Dinas Sosial, hadir. "Kami siap," kata Kepala Dinas Sosial.', 'Refan Dika'],
    ['Wakil Menteri Laut (Wamenlaut) Refan Dika hadir. "Kami siap," kata Wamenlaut Refan.', 'Refan Dika'],
    ['Bupati Rembasari Refan Dika bertemu Bupati Sudaplo Laras Ayu. "Siap," kata Bupati.', '~Bupati'],
    ['Wakil Bupati Rembasari, Refan Dika, hadir. "Kami siap," kata Bupati.', '~Bupati'],
    ['Menteri Sosial Refan Dika hadir. "Kami siap," kata Mentan.', '~Mentan'],
  ])('%s', (text, expected) => {
    expect(lastSpeaker(text)).toBe(expected)
  })
})

describe('what the article shows its own words to be', () => {
  it.each([
    // An everyday word by which somebody is called.
    ['Dana Rembawa hadir. Dana menjelaskan bahwa jalan aman. "Ya," ujar Dana.', 'Dana Rembawa'],
    ['Kedai milik Cucu Rembawa ramai. "Pesanannya banyak," kata Cucu.', 'Cucu Rembawa'],
    ['"Pesanannya banyak," kata Cucu.', '~Cucu'],
    // The word before the letters of a corps is a rank.
    ['"Aman," kata Kabidhumas Polda Rembasari, Goliko Pol Refan Dika. "Ya," ujar Goliko Dika.', 'Refan Dika'],
    ['"Aman," kata Kadiv Humas Irjen. Pol. Refan Dika.', 'Refan Dika'],
    // An account that goes by a name.
    ['"Aman," tulis akun Facebook Refan Dika.', 'Refan Dika'],
    // A word that is large only since a sentence begins with it.
    ['Desakan Refan menuai kritik. Refan Dika hadir. "Aman," kata Refan.', 'Refan Dika'],
  ])('%s', (text, expected) => {
    expect(lastSpeaker(text)).toBe(expected)
  })
})

describe('somebody known by initials only', () => {
  it.each([
    [
      'Tersangka SR (31) digiring petugas. "Kami tangkap di rumah," kata Refan Dika. "Saya menyesal," ucap tersangka.',
      'SR',
    ],
    ['Seorang juru parkir berinisial TW (29) diamankan. "Saya butuh uang," ujar pelaku itu.', 'TW'],
    ['Korban, siswi berinisial NL (17), melapor. Pelaku AS (20) kabur. "Saya takut," kata korban.', 'NL'],
    ['Pelaku AS (20) dan pelaku RM (21) kabur. "Saya takut," kata pelaku.', '~pelaku'],
    ['Pelaku Bambang Rembawa kabur. Korban NL (17) melapor. "Saya takut," kata pelaku.', '~pelaku'],
    ['"Saya menyesal," kata RWK kepada polisi.', 'RWK'],
  ])('%s', (text, expected) => {
    expect(lastSpeaker(text)).toBe(expected)
  })

  it('is a person where letters that no list has say saya, else a body', () => {
    expect(quotes('"Saya menyesal," kata RWK.').speakers[0]?.kind).toBe('person')
    expect(quotes('"Kami menyesal," kata RWK.').speakers[0]?.kind).toBe('organization')
  })
})

describe('a body that its noun points back at', () => {
  it.each([
    ['PT Rembawa Energi memastikan stok aman. "Stok aman," tulis perusahaan itu.', 'PT Rembawa Energi'],
    [
      'Komisi Pengawas Lelang menyatakan lelang sah. "Semua hadir," tulis lembaga pengawas itu.',
      'Komisi Pengawas Lelang',
    ],
    ['Pejabat Kementerian Sudaplo hadir. "Stok aman," tulis kementerian tersebut.', 'Kementerian Sudaplo'],
    ['Kementerian Sudaplo menyatakan stok aman. "Stok aman," tulis perusahaan itu.', '~perusahaan itu'],
  ])('%s', (text, expected) => {
    expect(lastSpeaker(text)).toBe(expected)
  })
})

describe('an alias told in the speaker phrase', () => {
  it.each([
    [
      '"Ramai," kata Laras Rembawa. "Besok lagi," jelas perempuan yang akrab disapa Nana itu.',
      'Laras Rembawa',
    ],
    [
      'Laras Rembawa hadir. "Ramai," ujar Nana. "Besok," jelas perempuan yang biasa dipanggil Nana.',
      'Laras Rembawa',
    ],
    ['"Senang," tutur Cak Dur, sapaan akrab Durman Rembawa. "Ramai," imbuh Cak Dur.', 'Durman Rembawa'],
    ['Bupati Refan Dika hadir. "Senang," kata seorang petani yang akrab disapa Kang Ojo.', 'Kang Ojo'],
  ])('%s', (text, expected) => {
    expect(lastSpeaker(text)).toBe(expected)
  })
})

describe('a noun that no list has, pointing back', () => {
  it.each([
    ['"Kami jatuh," papar Refan Dika. "Lutut lecet," tambah pramuniaga sebuah butik ini.', 'Refan Dika'],
    ['"Kami latihan," kata Refan Dika. "Kami siap," ujar jebolan sanggar silat tersebut.', 'Refan Dika'],
    ['"Kami jatuh," kata Refan Dika. "Lutut lecet," sambung kasir toko itu.', 'Refan Dika'],
  ])('%s', (text, expected) => {
    expect(lastSpeaker(text)).toBe(expected)
  })
})

describe('another spelling, a nickname in marks', () => {
  it.each([
    ['Camat Wiliam Rembawa naik. "Asap menipis," ujar Willyam.', 'Wiliam Rembawa'],
    ['Direktur Soekma Rembawa hadir. "Aman," ujar Sukma.', 'Soekma Rembawa'],
    ['"Kami siap," kata Budi "Kancil" Rembawa.', 'Budi "Kancil" Rembawa'],
    ['Budi "Kancil" Rembawa hadir. "Kami siap," kata Budi.', 'Budi "Kancil" Rembawa'],
  ])('%s', (text, expected) => {
    expect(lastSpeaker(text)).toBe(expected)
  })
})
