import { describe, expect, test } from 'vitest'
import { FOREIGN_PLACES, INDONESIAN_PLACES } from '../../src/language/places.ts'
import { datelineAt } from '../../src/rules/dateline/dateline.ts'
import { knownPlaceEnd } from '../../src/rules/dateline/place-names.ts'

const PLACES = [...INDONESIAN_PLACES, ...FOREIGN_PLACES]
const SENTENCE = 'Warga pulang ke rumah.'

/** What stands after the dateline, or null if there is none. */
function afterDateline(text: string): string | null {
  const dateline = datelineAt(text, 0)
  return dateline === null ? null : text.slice(dateline.end)
}

describe('a dateline with every known place', () => {
  test.each([
    (place: string) => `${place} - `,
    (place: string) => `${place}\n-\n`,
    (place: string) => `${place.toUpperCase()} – `,
    (place: string) => `${place} (ANTARA) - `,
    (place: string) => `${place}, CNN Indonesia -- `,
    (place: string) => `${place.toUpperCase()}, WANASARI.com - `,
    (place: string) => `WANASARI.CO.ID, ${place.toUpperCase()} -- `,
    (place: string) => `Wanasari.com, ${place} -`,
    (place: string) => `${place}, 12 Mei 2025 - `,
  ])('is found whole: %s', (shape) => {
    expect(PLACES.filter((place) => afterDateline(shape(place) + SENTENCE) !== SENTENCE)).toEqual([])
  })

  test('is not found where another place follows', () => {
    const others = PLACES.filter((place) => place !== 'Bandung')
    expect(others.filter((place) => afterDateline(`${place} - Bandung kini dekat.`) !== null)).toEqual([])
  })

  test('is not found in a name with a hyphen or before a small letter', () => {
    expect(PLACES.filter((place) => afterDateline(`${place}-Wanasari kini dekat.`) !== null)).toEqual([])
    expect(PLACES.filter((place) => afterDateline(`${place} - kota itu - ramai.`) !== null)).toEqual([])
  })
})

describe('place names', () => {
  test('end where a small letter meets a capital, not within a word', () => {
    expect(knownPlaceEnd('JakartaKita semua', 0)).toBe('Jakarta'.length)
    expect(knownPlaceEnd('Kuala LumpurSebanyak', 0)).toBe('Kuala Lumpur'.length)
    expect(knownPlaceEnd('Jakartaan', 0)).toBe(-1)
    expect(knownPlaceEnd('Padang Pariaman', 0)).toBe('Padang Pariaman'.length)
    expect(knownPlaceEnd('Kota Bogor', 0)).toBe('Kota Bogor'.length)
    expect(knownPlaceEnd('Bogor Raya', 0)).toBe('Bogor'.length)
  })
})

describe('no dateline', () => {
  test.each([
    'Paris Saint-Germain menawar Bimo.',
    'Presiden ke-7 RI hadir.',
    'Akhir-akhir ini hujan turun.',
    'Jakarta - Bandung pulang pergi kini empat jam.',
    'JAKARTA - BANDUNG kini empat jam.',
    'Antara Jakarta - Bandung ada kereta.',
    'Kompas Gramedia - Toko buku itu tutup.',
    'Kompas - alat penunjuk arah - rusak.',
    'TNI - Polri bersinergi.',
    'PSSI - Ketua umum hadir.',
    'Jakarta, Bandung, dan Solo - tiga kota itu - banjir.',
    'Persib Bandung - Persija bertemu.',
    'Batu - gunting - kertas.',
    'Syarat Umum\n- Kartu pelajar',
    'Bali\n- Ubud\n- Sanur',
    'Daftar Isi\nCara Daftar\nJakarta\n-\nWarga pulang.',
    '',
    '-',
    'Jakarta',
  ])('%j', (text) => expect(datelineAt(text, 0)).toBeNull())
})
