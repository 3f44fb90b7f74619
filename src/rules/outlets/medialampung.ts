import type { Rule } from '../rule.ts'

/** What only the pages of Media Lampung hold. */
export const MEDIALAMPUNG_RULES: readonly Rule[] = [
  {
    name: 'cross-link/medialampung-list',
    takes: '`BACAAN LAINNYA` on a line of its own and the line of headlines glued together below it',
    never: 'a line below that ends in a stop',
    where: 'line',
    literals: ['bacaan lainnya'],
    below: 3,
    take: (context) => {
      if (context.text.trim() !== 'BACAAN LAINNYA') return null
      const below = context.below
      const isTitles = below !== null && !/[.!”"]\s*$/.test(below.text) && below.text.length < 500
      return { lines: isTitles ? below.distance + 1 : 1 }
    },
    examples: [
      {
        text: 'Air surut.\n\nBACAAN LAINNYA\nWarga PulangHarga NaikHujan Lagi\n\nWarga tidur.',
        becomes: 'Air surut.\n\nWarga tidur.',
      },
    ],
    keeps: ['Bacaan lainnya ada di meja.', 'Baca bacaan lainnya.'],
    evidence: 'Fired in 7 articles; all right.',
  },
]
