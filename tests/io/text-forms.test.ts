import { expect, test } from 'vitest'
import { quoteLines, sentenceLines } from '../../src/io/text-forms.ts'

function spans(text: string, ...parts: string[]) {
  return parts.map((part) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length }))
}

test('sentences one a line, an empty line between paragraphs', () => {
  const text = 'Satu. Dua\ttiga.\n\nEmpat\nlima. Enam.\nTujuh.\n'
  expect(sentenceLines(text, spans(text, 'Satu.', 'Dua\ttiga.', 'Empat\nlima.', 'Enam.', 'Tujuh.'))).toBe(
    'Satu.\nDua tiga.\n\nEmpat lima.\nEnam.\n\nTujuh.\n',
  )
  expect(sentenceLines('', [])).toBe('')
})

test('quotes between tabs; a speaker nobody names has a description, a quote of nobody an empty cell', () => {
  const quotes = [
    { type: 'direct', quotation: 'Air\nsurut.', speaker: 's1' },
    { type: 'indirect', quotation: 'jalan dibuka', speaker: 's2' },
    { type: 'direct', quotation: 'Ya.', speaker: null },
  ]
  const speakers = [
    { id: 's1', name: 'Wiratno', title: 'Lurah\tSukamerta', description: null },
    { id: 's2', name: null, title: null, description: 'warga' },
  ]
  expect(quoteLines(quotes, speakers)).toBe(
    'Wiratno\tLurah Sukamerta\tdirect\tAir surut.\nwarga\t\tindirect\tjalan dibuka\n\t\tdirect\tYa.\n',
  )
})
