import { describe, expect, it } from 'vitest'
import { quotes } from '../../src/transforms/quotes/index.ts'

/** Who said the last quote. */
function lastSpeaker(text: string): string | null {
  const result = quotes(text)
  const last = result.quotes.at(-1)
  return result.speakers.find(({ id }) => id === last?.speaker)?.name ?? null
}

describe('somebody introduced without speaking is known by a short name', () => {
  it.each([
    [
      'the beginning of an element',
      'Artis Angelica Tirtasari hadir. "Saya senang," kata Angel.',
      'Angelica Tirtasari',
    ],
    ['the beginnings of two', 'Bupati Bimo Santoso hadir. "Kami siap," ujar Bimosan.', 'Bimo Santoso'],
    ['initials', 'Ketua KPRS Bambang Wiryawan hadir. "Kami siap," ujar BW.', 'Bambang Wiryawan'],
    ['another spelling', 'Kompol Rusiana Wirasti hadir. "Kami dalami," kata Rosiana.', 'Rusiana Wirasti'],
  ])('%s', (_, text, expected) => {
    expect(lastSpeaker(text)).toBe(expected)
  })
})

describe('a short name that may mean two, or somebody else, stays what it is', () => {
  it.each([
    [
      'two begin so',
      'Artis Angelica Tirtasari dan Angelina Wirasti hadir. "Saya senang," kata Angel.',
      'Angel',
    ],
    ['two have the initials', 'Bambang Wiryawan bertemu Budi Wirasto. "Kami siap," ujar BW.', 'BW'],
    [
      'a body of these letters',
      'Bambang Wiryawan hadir di Bank Wanasari (BW). "Kami siap," ujar BW.',
      'Bank Wanasari',
    ],
    [
      'the text introduces them',
      'Kompol Rusiana Wirasti hadir. "Takut," kata ibu rumah tangga Rosiana.',
      'Rosiana',
    ],
  ])('%s', (_, text, expected) => {
    expect(lastSpeaker(text)).toBe(expected)
  })
})
