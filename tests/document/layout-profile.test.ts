import { expect, test } from 'vitest'
import { LayoutProfile } from '../../src/document/layout-profile.ts'

const FLAT = 'Air mulai surut. Warga pulang. Hari cerah. Jalan dibuka.'

test('lines, or one flat text', () => {
  expect(new LayoutProfile('Air surut.\nWarga pulang.').hasLines).toBe(true)
  expect(new LayoutProfile(`${FLAT}\n`).hasLines).toBe(false)
})

test('glued where sentences are glued again and again, not once', () => {
  expect(new LayoutProfile('Air surut.Warga pulang.Hari cerah.Jalan dibuka.').isGlued).toBe(true)
  expect(new LayoutProfile('Air surut.Warga pulang. Hari cerah. Jalan dibuka.').isGlued).toBe(false)
})

test('tokenised where nearly all marks stand apart', () => {
  expect(new LayoutProfile('Air surut , kata Bimo . Warga pulang ( Senin ) . Hari cerah .').isTokenised).toBe(
    true,
  )
  expect(new LayoutProfile(`${FLAT} Harga naik .`).isTokenised).toBe(false)
})

test('stops are lost where forty words follow each other without one', () => {
  expect(new LayoutProfile('warga pulang ke desa '.repeat(12)).hasLostStops).toBe(true)
  expect(new LayoutProfile(FLAT.repeat(6)).hasLostStops).toBe(false)
})

test('blocks parted by runs of spaces', () => {
  expect(new LayoutProfile('Air surut.   Warga pulang.   Hari cerah.   Jalan dibuka.').hasSpacedBlocks).toBe(
    true,
  )
  expect(new LayoutProfile(FLAT).hasSpacedBlocks).toBe(false)
})

test('a seam is known again where a space was put into it, and only there', () => {
  const layout = new LayoutProfile('Air surut.Baca juga: Harga Padi NaikWarga pulang. Hari cerah.')
  const mended = 'Air surut. Baca juga: Harga Padi NaikWarga pulang. Hari cerah.'
  expect(layout.isSeam(mended, mended.indexOf('Baca'))).toBe(true)
  expect(layout.isSeam(mended, mended.indexOf('Warga'))).toBe(true)
  expect(layout.isSeam(mended, mended.indexOf('Hari'))).toBe(false)
  expect(layout.isSeam(mended, mended.indexOf('Harga'))).toBe(false)
})

test('stops are lost at the ends of lines where most lines of prose have none', () => {
  const open = 'warga desa itu menunggu air surut di balai desa sejak pagi sampai petang'
  expect(new LayoutProfile(`${open}\n${open}\nBaca juga: Harga Padi\n${open}`).losesStopsAtLineEnds).toBe(
    true,
  )
  expect(new LayoutProfile(`${open}.\n${open}\n${open}.`).losesStopsAtLineEnds).toBe(false)
})

test('a piece that was there twice, whatever the spaces in it', () => {
  const layout = new LayoutProfile('Harga Padi Naik Lagi. Air surut. Harga Padi Naik  Lagi')
  expect(layout.holdsTwice('Harga Padi Naik Lagi')).toBe(true)
  expect(layout.holdsTwice('Air surut')).toBe(false)
})
