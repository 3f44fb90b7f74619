import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chain, clean, restore } from '../../src/index.ts'
import { newsLexicon } from '../../src/language/lexicon.ts'
import { letterRuns } from '../../src/transforms/repair/glued-words/letter-runs.ts'
import { expectLinear } from '../linear.ts'

const repairer = chain({ transforms: ['repair'] })
const repaired = (text: string) => repairer.run(text).text

describe('words that lost the space between them', () => {
  test.each([
    ['a name after a common word', 'Warga menyambutBupati di balai.', 'Warga menyambut Bupati di balai.'],
    [
      'a word after a name, in a text that lost other spaces',
      'Rapat dipimpinGubernur Wanasari. Ketua RT Rusdiyonomengatakan, jalan rusak.',
      'Rapat dipimpin Gubernur Wanasari. Ketua RT Rusdiyono mengatakan, jalan rusak.',
    ],
    [
      'a word after a name that the document has alone',
      'Rapat dipimpinGubernur. Kepala Desa Tirtasarimengatakan, warga Tirtasari menunggu.',
      'Rapat dipimpin Gubernur. Kepala Desa Tirtasari mengatakan, warga Tirtasari menunggu.',
    ],
    [
      'a preposition',
      'Ia pindah keWanasari, lalu menetap diJakarta bersamaIstri.',
      'Ia pindah ke Wanasari, lalu menetap di Jakarta bersama Istri.',
    ],
    [
      'a headline and the sentence after it',
      'Pasar Rimbajaya Dibuka LagiMenurut pengelola, pasar Rimbajaya sepi. Lagi pula hujan.',
      'Pasar Rimbajaya Dibuka Lagi Menurut pengelola, pasar Rimbajaya sepi. Lagi pula hujan.',
    ],
    [
      'an amount',
      'Bantuan sebesarRp120.000 dibagikan kepadaWarga.',
      'Bantuan sebesar Rp120.000 dibagikan kepada Warga.',
    ],
    [
      'a preposition alone',
      'Ia menetap diJakarta sejak Senin. Warga lain pulang.',
      'Ia menetap di Jakarta sejak Senin. Warga lain pulang.',
    ],
    [
      'short forms, on both sides',
      'Rapat dihadiriBupati. Menurut DPRDKota, gedungDPRD di Jalan Merdeka dan kantorBPBD rusak.',
      'Rapat dihadiri Bupati. Menurut DPRD Kota, gedung DPRD di Jalan Merdeka dan kantor BPBD rusak.',
    ],
    [
      'a bracket',
      'Harga saham Bank Tirta(BEI) naik, kata Danu (41)lalu. Warga Partai Tirta (PTR)menunggu.',
      'Harga saham Bank Tirta (BEI) naik, kata Danu (41) lalu. Warga Partai Tirta (PTR) menunggu.',
    ],
    [
      'a bracket with any name or figure, in a text that lost other spaces',
      'Rapat dipimpinGubernur Tirta(Wanasari Barat) dan Danu (41)bersama warga.',
      'Rapat dipimpin Gubernur Tirta (Wanasari Barat) dan Danu (41) bersama warga.',
    ],
    [
      'a year after a word that years follow',
      'Jembatan itu dibangun tahun2024 dan dibuka pada Maret2025.',
      'Jembatan itu dibangun tahun 2024 dan dibuka pada Maret 2025.',
    ],
    [
      'two names that the document has with their space',
      'Camat Sapta Wanodya datang. Menurut warga, SaptaWanodya ramah.',
      'Camat Sapta Wanodya datang. Menurut warga, Sapta Wanodya ramah.',
    ],
    [
      'a name and a word that no name ends with',
      'Surat dibawaBupati. Ketua Rusdiyonodengan tenang menjawab, dan Kasturimelalui surat.',
      'Surat dibawa Bupati. Ketua Rusdiyono dengan tenang menjawab, dan Kasturi melalui surat.',
    ],
    [
      'a figure',
      'Panen tahun2024 disambutPetani pada 12 Mei 2025bersama bupati.',
      'Panen tahun 2024 disambut Petani pada 12 Mei 2025 bersama bupati.',
    ],
  ])('%s', (_, text, becomes) => {
    expect(repaired(text)).toBe(becomes)
  })
  test.each([
    'Warga memakai WhatsApp, YouTube, detikOto dan KompasTekno.',
    'Menurut Danu, layanan GelangKu dan BanjirKu dibuka lagi.',
    'Aplikasi SapaWarga dipakai. SapaWarga gratis.',
    'Ikuti @wargaWanasari, buka kabar.example/wargaWanasari atau #wargaWanasari.',
    'var wargaDesa = getWarga("desa"); pasarRimbajaya({ kodePos: 1 })',
    'Ia memuji Allah atas karuniaNya dan menolak sikap antiIslam.',
    'Pengguna iPhone dan eBay di Wanasari bertambah. MotoGP dimulai.',
    'Warga memakai KitaBisa, HaloDoc dan SiCepat. Ia berlatarbelakang petani dan diikutsertakan.',
    'Rapat dipimpin di RT 05. Rumus f(x)dan g(x), orang(-orang), (ber)main, bab1 dan covid2019.',
    'Danu (41)menunggu, lantai2 penuh, sungai Kampungdalam meluap.',
    'Bagus Setyojadi, Juliandi dan Nurhayati tinggal di Sukanegara.',
  ])('never: %s', (text) => {
    expect(repaired(text)).toBe(text)
  })
  test('come back, and are found once', () => {
    const text = 'Rapat dipimpinGubernur Wanasari. Kepala desaTirtasarimengatakan, warga Tirtasari menunggu.'
    const once = clean(text)
    expect(
      once.edits.map(({ rule, transform, source, replacement }) => [rule, transform, source, replacement]),
    ).toEqual(Array.from({ length: 3 }, () => ['glued/word', 'repair', '', ' ']))
    expect(restore(once.text, once.edits)).toBe(text)
    expect(clean(once.text).text).toBe(once.text)
  })
  test('are left to strip as the ends of links that they are', () => {
    const text =
      'Air Kali Wukir surut.\nBaca juga: Banjir di Wanasari Mulai SurutWarga desa membersihkan jalan, kata camat Wanasari. Warga lain pulang.\n'
    expect(clean(text).text).toBe(
      'Air Kali Wukir surut.\nWarga desa membersihkan jalan, kata camat Wanasari. Warga lain pulang.\n',
    )
  })
  test('can be left alone', () => {
    const text = 'Warga menyambutBupati di balai.'
    expect(chain({ transforms: ['repair'], disable: ['glued/word'] }).run(text).text).toBe(text)
  })
  test('are doubts where nobody can tell', () => {
    const { text, doubts } = chain({ transforms: ['repair'] }).run('Menurut Danu, SapaWarga buka lagi.')
    expect(text).toBe('Menurut Danu, SapaWarga buka lagi.')
    expect(doubts.get('glued/word')).toBe(1)
  })
  test('cost time that grows with the text', () => {
    expectLinear('Warga menyambutBupati di desaWanasarikemarin. ', repaired)
    expectLinear('Abcdefghi', (text) => repaired(`menyambutBupati ${text}`))
  })
})

test('the lexicon has no word twice in a list, its lists are sorted, and it is small', () => {
  const file = readFileSync(new URL('../../src/language/lexicon.txt', import.meta.url), 'utf8')
  expect(file.length).toBeLessThan(300_000)
  const lines = file.trimEnd().split('\n')
  expect(lines.filter((_, i) => i % 2 === 0)).toEqual([
    'common',
    'loans',
    'rare',
    'often',
    'names',
    'one',
    'capitals',
    'pairs',
  ])
  for (const line of lines.filter((_, i) => i % 2 === 1)) {
    const words = line.split(' ')
    expect(words).toEqual([...new Set(words)].sort())
  }
  expect(newsLexicon().kinds.size).toBeGreaterThan(20_000)
})

test('runs of letters are what a pattern finds', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'B', 'é', 'Ñ', ' ', '.', 'д', '\u0301') }), (text) => {
      const expected = [...text.matchAll(/[\p{L}\p{M}]+/gu)].map(({ 0: word, index }) => [index, word])
      expect(letterRuns(text, 1).map(({ start, word }) => [start, word])).toEqual(expected)
    }),
  )
})
