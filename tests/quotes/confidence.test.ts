import { describe, expect, test } from 'vitest'
import { quotes } from '../../src/transforms/quotes/index.ts'

function confidencesIn(text: string): number[] {
  return quotes(text).quotes.map(({ confidence }) => confidence)
}

describe('how sure a quote is', () => {
  test.each([
    ['a full name after an office', '"Stok aman," kata Camat Laras Widuri.'],
    ['a rank before one element', '"Stok aman," kata Kompol Marno.'],
    ['a name and its -nya', '"Stok aman," kata Camat Laras Widuri. Ia pulang. "Harga turun," ujarnya.'],
  ])('0.9 or more: %s', (_, text) => {
    for (const confidence of confidencesIn(text)) expect(confidence).toBeGreaterThanOrEqual(0.9)
  })

  test.each([
    ['words that lost a space', '"Stok aman," kata Laras WiduriBagus.'],
    ['a degree nobody lists', '"Stok aman," kata Laras Widuri QrST-XYZ.'],
    ['one element after a body', '"Stok aman," kata Kepala Dinas Perdagangan, Sufa.'],
    ['a group', '"Stok aman," seru para pedagang.'],
    ['somebody described', '"Stok aman," kata seorang pedagang.'],
    [
      'words without a cue',
      '"Stok aman," kata Camat Laras Widuri.\n"Kita lihat nanti. Yang jelas kami siap."',
    ],
  ])('less than 0.9: %s', (_, text) => {
    expect(confidencesIn(text).at(-1)).toBeLessThan(0.9)
  })

  test('evidence far away is worth less than the same evidence close by', () => {
    const filler = 'Sungai itu panjang.\n'
    const [, close] = confidencesIn('"A benar," kata Camat Laras Widuri.\n"B salah," ujarnya.')
    const [, far] = confidencesIn(
      `"A benar," kata Camat Laras Widuri.\n${filler.repeat(6)}"B salah," ujarnya.`,
    )
    expect(far).toBeLessThan(close!)
  })

  test('a description that points back is no surer than the name', () => {
    const [named, described] = confidencesIn(
      '"A benar," kata Camat Laras Widuri.\nCamat itu mengatakan bahwa harga turun.',
    )
    expect(described).toBeLessThanOrEqual(named!)
  })
})
