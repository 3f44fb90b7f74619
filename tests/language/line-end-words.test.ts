import { expect, test } from 'vitest'
import { goesOnInNextLine } from '../../src/language/line-end-words.ts'

const goesOn = (line: string): boolean => goesOnInNextLine(line, 0, line.length)

test.each([
  'Warga menunggu air surut supaya',
  'Camat datang tanpa',
  'Dilansir',
  'DAN',
  'Panitia menanam padi dan/atau',
  'Warga berkumpul pada saat',
])('%s: goes on', (line) => expect(goesOn(line)).toBe(true))

test.each([
  'Warga pulang pekan lalu',
  'Sumber: Antara',
  'seperti tertulis di atas',
  'Kelapa Dalam',
  'Banjir bisa datang setiap saat',
  'Warga menanam alang-alang-yang',
  'Sawah 12.00',
  '',
])('%s: may end here', (line) => expect(goesOn(line)).toBe(false))

test('what is before the line is none of its words', () => {
  expect(goesOnInNextLine('setiap\nsaat', 7, 11)).toBe(true)
})
