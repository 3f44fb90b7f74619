import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isIndonesian } from '../../src/language/indonesian.ts'

/** Paragraphs of news, one a line, the same ones in each language. */
const textsIn = (code: string) =>
  readFileSync(new URL(`../../fixtures/languages/${code}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n')

describe('the language of a paragraph', () => {
  test.each(textsIn('id'))('is Indonesian: %s', (text) => {
    expect(isIndonesian(text)).toBe(true)
  })
  test.each(['ms', 'jv', 'su', 'en'].flatMap(textsIn))('is another: %s', (text) => {
    expect(isIndonesian(text)).toBe(false)
  })
  test('is not guessed where there is too little', () => {
    expect(isIndonesian('')).toBeNull()
    expect(isIndonesian('The price of chillies at the market has doubled within a week.')).toBeNull()
    expect(isIndonesian('Warga desa mulai membersihkan saluran air pada Senin pagi.')).toBeNull()
  })
  test('is that of most of a text, and a quoted word of another one changes nothing', () => {
    const [first, second] = textsIn('id')
    expect(isIndonesian(`${first} “Ora ngono,” katanya dalam bahasa Jawa. ${second}`)).toBe(true)
    expect(isIndonesian(`${first} Perdana Menteri berkata “kerana” dan bukan “karena”. ${second}`)).toBe(true)
  })
})
