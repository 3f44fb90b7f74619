import { bareTitle, beginsWithTitle } from '../headline/own-title.ts'
import type { Rule } from '../rule.ts'

/** The article's own headline, where the text begins with it. */
export const OWN_TITLE: Rule = {
  name: 'furniture/own-title',
  takes: 'the headline that the record has as its title, where the text begins with it',
  never: 'anything where the record has no title; a sentence that begins with the words of a short one',
  where: 'start',
  literals: [],
  take({ text, title }) {
    if (title === null) return null
    const bare = bareTitle(title)
    if (bare === null) return null
    const end = beginsWithTitle(text, bare)
    if (end < 0) return null
    return text.slice(end).trim() === '' ? { lines: 1 } : { start: 0, end }
  },
  examples: [
    {
      title: 'Tanggul Sukamaju Jebol Lagi Dini Hari | Warta Wanasari',
      text: 'Tanggul Sukamaju Jebol Lagi Dini Hari\nAir surut sejak Senin.',
      becomes: 'Air surut sejak Senin.',
    },
    {
      title: 'Warga Sukamaju minta tanggul dibangun kembali',
      text: 'Warga Sukamaju minta tanggul dibangun kembali Air surut sejak Senin.',
      becomes: 'Air surut sejak Senin.',
    },
  ],
  keeps: [
    'Tanggul Sukamaju Jebol Lagi Dini Hari\nAir surut sejak Senin.',
    'Warga Sukamaju minta tanggul dibangun kembali, kata Sari.',
  ],
}
