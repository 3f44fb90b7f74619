import { describe, expect, test } from 'vitest'
import { LayoutProfile } from '../../src/document/layout-profile.ts'
import { clean } from '../../src/index.ts'

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

describe('a text in which nothing ends in a stop', () => {
  test('is known, a stop inside a name or figure aside', () => {
    expect(
      new LayoutProfile('Air surut sejak pukul 07.30\nWarga menunggu kabar di kabar.example').isWithoutStops,
    ).toBe(true)
    expect(new LayoutProfile('Air surut\nWarga "pulang."\n').isWithoutStops).toBe(false)
  })
  test('has links of which only the title goes', () => {
    const link = 'Baca juga : Bupati Sukamaju Tinjau Tanggul Baru'
    const prose = 'Sementara itu warga desa sebelah belum tahu kapan tanggul dibuka'
    expect(clean(`Warga menunggu kabar\n${link} ${prose}\nMereka pulang`).text).toBe(
      `Warga menunggu kabar\n${prose}\nMereka pulang`,
    )
    expect(clean(`Warga menunggu kabar.\n${link}\nMereka pulang.`).text).toBe(
      'Warga menunggu kabar.\nMereka pulang.',
    )
  })
})
