import { describe, expect, it } from 'vitest'
import { quotes } from '../../src/transforms/quotes/index.ts'

/** Who says the last of the quotes, as `name (title)`; `-` for nobody. */
function lastSpeaker(text: string): string {
  const { quotes: found, speakers } = quotes(text)
  const speaker = speakers.find(({ id }) => id === found.at(-1)?.speaker)
  return speaker === undefined ? '-' : `${speaker.name ?? `~${speaker.description}`} (${speaker.title})`
}

describe('a strange word before a body, up to a rank, is an office', () => {
  it.each([
    [
      'Dirtipidwil Bareskrim Polri Brigjen Refan Dika mengatakan uang itu disita.',
      'Refan Dika (Dirtipidwil Bareskrim Polri Brigjen)',
    ],
    [
      '"Disita," kata Dirreskrimwa Polda Wanasari Kombes Refan Dika.',
      'Refan Dika (Dirreskrimwa Polda Wanasari Kombes)',
    ],
    [
      '"Disita," kata Wakasatwa Polres Wanasari, Kompol Refan Dika.',
      'Refan Dika (Wakasatwa Polres Wanasari, Kompol)',
    ],
    // A time, and the body alone.
    ['Kemarin Polres Wanasari Kompol Refan Dika mengatakan uang itu disita.', 'Refan Dika (Kompol)'],
    ['"Disita," kata Kompol Refan Dika.', 'Refan Dika (Kompol)'],
  ])('%s', (text, expected) => {
    expect(lastSpeaker(text)).toBe(expected)
  })
})

describe('whose rule it is holds no office by it', () => {
  it.each([
    ['Isu presiden di era pemerintahan Wirodo muncul. "Tetap," tulis Wirodo.', 'Wirodo (null)'],
    [
      'Di masa presiden itu, di bawah kepemimpinan Wirodo, harga turun. "Tetap," tulis Wirodo.',
      'Wirodo (null)',
    ],
    ['Menteri di rezim Wirodo sudah mundur. "Tetap," tulis Wirodo.', 'Wirodo (null)'],
    ['Presiden Wirodo datang. "Tetap," tulis Wirodo.', 'Wirodo (Presiden)'],
  ])('%s', (text, expected) => {
    expect(lastSpeaker(text)).toBe(expected)
  })
})

describe('a bare word that is nowhere else, one slip from whoever spoke last, is the same person', () => {
  const spoke = '"Aman," kata Ketua RW 05 Rio Oktavano. "Siap," ujar Rio. Rio menilai jalan baik. '
  it.each([
    ['Rino mengimbau, warga tetap waspada.', 'Rio Oktavano (Ketua RW 05)'],
    ['"Tunggu saja," kata Riio.', 'Rio Oktavano (Ketua RW 05)'],
    // Of whom the article tells by another name, or who is called so again.
    ['Rino mengimbau, warga tetap waspada. "Tunggu," kata Rino.', 'Rino (null)'],
    ['Petani Rino Wirasta mengimbau, warga tetap waspada.', 'Rino Wirasta (null)'],
    ['Raka mengimbau, warga tetap waspada.', 'Raka (null)'],
  ])('%s', (text, expected) => {
    expect(lastSpeaker(spoke + text)).toBe(expected)
  })
})

describe('of two longer names the one with a title is meant, where the other goes on with an everyday word', () => {
  it.each([
    [
      'Menteri Susi Pudjiaswa tiba. Mobil Susi Udara mogok. Kantor Susi Udara tutup. "Sehat terus," pesan Susi.',
      'Susi Pudjiaswa (Menteri)',
    ],
    [
      'Anis Bangun Kampung Baru. Gubernur Anis Baswira datang. "Sehat terus," pesan Anis.',
      'Anis Baswira (Gubernur)',
    ],
    [
      'Susi Pudjiaswa tiba. Susi Wirasta juga tiba. Susi Wirasta duduk. "Sehat terus," pesan Susi.',
      'Susi Wirasta (null)',
    ],
  ])('%s', (text, expected) => {
    expect(lastSpeaker(text)).toBe(expected)
  })
})

describe('the name after a body and its short form is the office’s holder', () => {
  it.each([
    [
      'Hal ini dikatakan oleh Pakar Hukum Kepailitin dari Universitas Wanasari (Unwas) Refan Dika. Menurutnya, aturan harus diubah.',
      'Refan Dika (Pakar Hukum Kepailitin dari Universitas Wanasari)',
    ],
    [
      '"Aman," kata Peneliti Tirtaya dari Lembaga Kajian Air (LKA) Refan Dika.',
      'Refan Dika (Peneliti Tirtaya dari Lembaga Kajian Air)',
    ],
    ['"Aman," kata Rektor Refan Dika dari Universitas Wanasari (Unwas).', 'Refan Dika (Rektor)'],
  ])('%s', (text, expected) => {
    expect(lastSpeaker(text)).toBe(expected)
  })
})

describe('a clause is read past a long relative clause, and by what goes on in it', () => {
  it.each([
    [
      'Tirtamaya yang merupakan satu-satunya pesaing utama di pasar kapal lorong tunggal berbadan besar yang telah diuji di Rembasari menyatakan seluruh kapal telah terjual.',
      'Tirtamaya (null)',
    ],
    ['Refan Dika tiba. Ia menyebut kondisi keuangan warga sedang guncang.', 'Refan Dika (null)'],
    ['Refan Dika memerinci, biaya terbesar berasal dari pajak.', 'Refan Dika (null)'],
    // Another subject follows a comma, and a plain object stays one.
    [
      'Tirtamaya yang merupakan satu-satunya pesaing utama di pasar kapal lorong tunggal berbadan besar yang telah diuji, Refan Dika menyatakan kapal telah terjual.',
      'Refan Dika (null)',
    ],
    ['Refan Dika menyebut kondisi keuangan warga.', '-'],
  ])('%s', (text, expected) => {
    expect(lastSpeaker(text)).toBe(expected)
  })
})
