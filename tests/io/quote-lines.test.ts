import { expect, test } from 'vitest'
import { quoteLines } from '../../src/io/quote-lines.ts'

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
