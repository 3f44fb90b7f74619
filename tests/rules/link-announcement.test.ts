import { describe, expect, test } from 'vitest'
import { linkAnnouncementAt, nextLinkAnnouncement } from '../../src/rules/cross-link/link-announcement.ts'
import { canBeginLink } from '../../src/rules/cross-link/link-start.ts'
import { titleLimit } from '../../src/rules/headline/title-end.ts'

describe('the words that announce a link', () => {
  test.each([
    ['Baca juga: Tanggul Jebol', 'Tanggul Jebol'],
    ['BACA JUGA : Tanggul Jebol', 'Tanggul Jebol'],
    ['Baca juga:\u00a0Tanggul Jebol', 'Tanggul Jebol'],
    ['Lihat Juga - Tanggul Jebol', 'Tanggul Jebol'],
    ['Yuk, simak juga: Tanggul Jebol', 'Tanggul Jebol'],
    ['Baca JugaTanggul Jebol', 'Tanggul Jebol'],
    ['Pilihan Editor: Tanggul Jebol', 'Tanggul Jebol'],
    ['Baca artikel menarik lainnya: Tanggul Jebol', 'Tanggul Jebol'],
  ])('%j', (text, title) => expect(text.slice(linkAnnouncementAt(text, 0)!.end)).toBe(title))
  test.each([
    'Baca juganya',
    'Membaca juga',
    'Baca Tanggul',
    'Simak juga Video: Tanggul Jebol',
    'BacaJuga: aplikasi',
  ])('%j is none', (text) => expect(linkAnnouncementAt(text, 0)).toBeNull())
  test('a glued announcement is found behind a small letter, not inside a word of capitals', () => {
    expect(nextLinkAnnouncement('Air surutBaca juga: Tanggul Jebol', 0)?.start).toBe(9)
    expect(nextLinkAnnouncement('AIRBACA JUGA: Tanggul Jebol', 0)).toBeNull()
  })
  test('without a mark both words and the title need a capital', () => {
    expect(nextLinkAnnouncement('Air surut. Baca Juga Tanggul Jebol', 0)?.start).toBe(11)
    expect(nextLinkAnnouncement('Air surut. Baca juga tanggul', 0)).toBeNull()
  })
})

describe('where a link may begin', () => {
  test.each([
    'Air surut. |Baca',
    'Air surut|Baca',
    'kata dia."|Baca',
    'Laporan Cuaca |Baca',
    '|Baca',
    'warga (3/4) |Baca',
  ])('%s', (marked) => expect(canBeginLink(marked.replace('|', ''), marked.indexOf('|'))).toBe(true))
  test.each([
    'papan "|Baca',
    'buku, |Baca',
    'Resensi dan |Baca',
    'papan bertuliskan |Baca',
    'kata “Ayo |Baca',
    'kata "Ayo |Baca',
  ])('not: %s', (marked) => expect(canBeginLink(marked.replace('|', ''), marked.indexOf('|'))).toBe(false))
})

test('a title ends before the next announcement, a player or a credit', () => {
  for (const next of [
    'Baca juga: Lain',
    '[Gambas:Video 20detik]',
    'Editor: Sari',
    '(abc/def)',
    'ADVERTISEMENT',
  ])
    expect(titleLimit(`Tanggul Jebol ${next}`, 0, 200)).toBe('Tanggul Jebol '.length)
  expect(titleLimit('Tanggul Jebol Lagi', 0, 200)).toBe('Tanggul Jebol Lagi'.length)
})
