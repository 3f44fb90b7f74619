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
