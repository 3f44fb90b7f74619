import type { Rule } from './rule.ts'

/** The rules that hold whatever the outlet is, in the order in which they are asked. */
export const COMMON_RULES: readonly Rule[] = [
  {
    name: 'cross-link/baca-juga',
    takes: 'a line that is nothing but a link to another article: the cue, a colon and a title',
    never: 'prose that says "baca juga" in a sentence',
    where: 'line',
    literals: ['baca juga'],
    take: ({ text }) => (/^\s*baca juga\s*:/i.test(text) ? { lines: 1 } : null),
    examples: [
      {
        text: 'Air surut.\nBaca juga: Banjir Rendam Desa\nWarga pulang.',
        becomes: 'Air surut.\nWarga pulang.',
      },
    ],
    keeps: ['Aturan itu dibaca juga oleh warga: semua setuju.'],
  },
]
