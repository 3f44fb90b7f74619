import type { Rule } from '../rule.ts'

const ABOUT_FACT_CHECK =
  /^\s*(?:Melawan hoaks sama saja melawan pembodohan\.|Sejak 2 Juli 2018, ?Cek Fakta Liputan6\.com|Jika Anda memiliki informasi seputar hoaks yang ingin kami telusuri|Ingin lebih cepat mendapat jawaban\? Hubungi Chatbot|Tentang Cek Fakta Liputan6)/

/** What only the pages of Liputan6 hold. */
export const LIPUTAN6_RULES: readonly Rule[] = [
  {
    name: 'promo/liputan6-fact-check',
    takes: 'the paragraphs in which the fact-check desk of Liputan6 presents itself',
    never: 'what the desk found',
    where: 'line',
    literals: ['hoaks', 'cek fakta', 'chatbot'],
    longest: 499,
    take: ({ text }) => (ABOUT_FACT_CHECK.test(text) ? { lines: 1 } : null),
    examples: [
      {
        text: 'Klaim itu tidak benar.\nMelawan hoaks sama saja melawan pembodohan. Itu yang mendasari kami.',
        becomes: 'Klaim itu tidak benar.',
      },
    ],
    keeps: ['Cek Fakta Liputan6.com menelusuri klaim itu.', 'Melawan hoaks adalah tugas bersama.'],
    evidence: 'Fired 116 times in 29 articles; all were the same four paragraphs.',
  },
]
