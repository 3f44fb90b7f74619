import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { capitalShare, endsAsProse, looksLikeTitle } from '../../src/rules/headline/headline.ts'
import { titleEnd } from '../../src/rules/headline/title-end.ts'
import { expectLinear } from '../linear.ts'

/** What stands before `|` is the title; a text without it has an end that cannot be told. */
const FLAT = [
  'Mengapa Embung Sukamaju Kering?| Kepala desa meminta maaf.',
  'Tanggul Jebol! Ini Kata Bupati|  Warga pulang.',
  'Embung Sukamaju Kering Sejak Juni| Warga kini membeli air.',
  'Embung Sukamaju Kering| Saat ini, Bupati Wiryo meninjau tanggul.',
  'Embung Sukamaju Kering| Sementara itu, Wakil Ketua DPRD Sukamaju Sari Rahayu meminta bantuan.',
  'Embung Sukamaju Kering| Juru Bicara Badan Air Sukamaju Wiryo Hadi mengatakan warga tenang.',
  'Embung Sukamaju Kering| "Kami membeli air," kata Sari.',
  'Embung Sukamaju Kering| “Pak Gubernur sudah datang,” kata Sari.',
  'Embung Sukamaju Kering di Tiga Dusun| 2. Kirim Bantuan ke Dusun',
  'Embung Sukamaju Kering|Warga kini membeli air.',
  'Nelayan Sukamaju Dapat Jaring Baru|Danu mengaku sudah melapor dua kali.',
  'Embung Sukamaju Kering, Gudang Penuh|Galih Samudra, yang memimpin koperasi, membeli kapal.',
  'Debat Lurah Sukamaju Ditunda, Ini Kata KPU|Ratri menyatakan debat digelar pekan depan.',
  'Bupati tinjau gudang garam yang rusak|Gendis berharap gudang itu diperbaiki.',
  'Bupati Sebut Gudang Bisa Dipakai, tapi…| Sebab, atapnya belum dipasang.',
  'Embung Sukamaju Kering Lagi| Umumnya, One Water Mode ditemukan di hulu.',
  'Warga Naik MotoGP dan TikTok di Sukamaju| Polisi menutup jalan itu.',
  'Bupati tinjau embung di Sukamaju| Menurut dia, air cukup.',
  'Pabrik Sukamaju Pilih 5 Direktur Baru',
  'Embung Sukamaju Kering Lagi.| Warga membeli air.',
]

const UNTOLD = [
  'Embung Sukamaju Kering Galih Samudra meminta warga bersabar.',
  'Bupati tinjau embung yang kering warga membeli air.',
  'Embung Sukamaju Kering Eks Gubernur Wiryo itu berangkat pagi ini.',
  'Embung Sukamaju Kering Pemberian ASI Wiryo dapat dilanjutkan.',
  'Embung Sukamaju Kering di Wiryo meminta warga bersabar.',
]

describe('a title with prose behind it', () => {
  test.each(FLAT)('%s', (marked) => {
    const text = marked.replace('|', '')
    const end = marked.includes('|') ? marked.indexOf('|') : text.length
    const told = titleEnd(text, 0, text.length)
    expect(text.slice(0, told ?? 0).trimEnd()).toBe(text.slice(0, end).trimEnd())
  })
  test.each(UNTOLD)('cannot be told: %s', (text) => expect(titleEnd(text, 0, text.length)).toBeNull())
  test('a name that the text has used begins the next sentence', () => {
    const before = 'Air surut, kata Galih Samudra. '
    const text = `${before}Embung Sukamaju Kering Galih meminta warga bersabar.`
    expect(text.slice(titleEnd(text, before.length, text.length)!)).toBe('Galih meminta warga bersabar.')
  })
  test('a name never does where a noun before it may begin the sentence too', () => {
    const before = 'Air surut di desa Georgia dan Palem. '
    for (const opening of ['Bagi Georgia, posisi itu aman.', 'Kontribusi Georgia memengaruhi desa.']) {
      const text = `${before}Embung Sukamaju Penuh ${opening}`
      expect(titleEnd(text, before.length, text.length) ?? 0).toBeLessThanOrEqual(text.indexOf(opening))
    }
  })
  test('a family name behind it never does', () => {
    const before = 'Air surut, kata Galih Samudra. '
    const text = `${before}Embung Sukamaju Kering Galih Samudra meminta warga bersabar.`
    expect(text.slice(titleEnd(text, before.length, text.length)!)).toBe(
      'Galih Samudra meminta warga bersabar.',
    )
  })
})

describe('laws', () => {
  const words = fc.constantFrom(
    'Warga',
    'embung',
    'di',
    'Sukamaju',
    '"',
    '“',
    '?',
    '2.',
    '.',
    'Menurut',
    'Xy',
    ' ',
    '\ud800',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words).map((list) => list.join(' ')),
  )
  test('an end lies between the beginning and the limit', () => {
    fc.assert(
      fc.property(texts, fc.nat(20), fc.boolean(), (text, from, isGlued) => {
        const start = Math.min(from, text.length)
        const end = titleEnd(text, start, text.length, isGlued)
        expect(end === null || (end >= start && end <= text.length)).toBe(true)
      }),
    )
  })
  test('what stands behind the limit changes nothing', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const ends = [' Air surut.', ' ABC', '', ' Warga kini pulang'].map((more) =>
          titleEnd(text + more, 0, text.length),
        )
        expect(new Set(ends).size).toBe(1)
      }),
    )
  })
  test.each(['a', 'A', '"', ' ', '.', '1'])(
    'the work on a line of %j grows as the line does',
    (character) => {
      expectLinear(character, (text) => {
        titleEnd(text, 0, text.length)
        capitalShare(text)
        endsAsProse(text)
        looksLikeTitle(text)
      })
    },
  )
})

describe('the shape of a line', () => {
  test.each([
    'Warga Sukamaju Membeli Air',
    'Bupati tinjau embung di Sukamaju',
    '7 Cara Menghemat Air',
    'Apa Itu Embung? Ini Kata Wiryo',
  ])('can be a title: %s', (line) => expect(looksLikeTitle(line)).toBe(true))
  test.each([
    'Warga membeli air.',
    '- Jas hujan dan senter',
    '1. Jas hujan dan senter',
    'Berikut daftar nama warga:',
    'warga membeli air',
    'Presiden',
    '"Air surut," kata dia.',
  ])('cannot: %s', (line) => expect(looksLikeTitle(line)).toBe(false))
  test('headlines have more capitals than sentences', () => {
    expect(capitalShare('Warga Sukamaju Membeli Air di Kota')).toBe(1)
    expect(capitalShare('Warga Sukamaju kini membeli air dari truk')).toBeLessThan(0.5)
  })
})
