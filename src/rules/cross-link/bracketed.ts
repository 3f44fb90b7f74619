import { LINK_ADVERBS, LINK_VERBS } from '../../language/page/link-words.ts'
import { capitalShare } from '../headline/headline.ts'
import type { Rule, Take } from '../rule.ts'
import { matchEndAt } from '../spans.ts'

const BRACKETED_ANNOUNCEMENT = new RegExp(
  `[([][\\s\\u00a0]{0,3}(?:(?:${LINK_VERBS.join('|')})[ \\u00a0]{1,3}(?:${LINK_ADVERBS.join('|')})|baca)[\\s\\u00a0]{0,3}(?<mark>[:;-])?`,
  'giu',
)
const ADDRESS = /\(https?:\/\/[^()\s]{1,300}\)/y
/** The longest bracket that is read to its end. */
const LONGEST_LINK_BRACKET = 300

/** A link in brackets, which say where it ends. */
export const BRACKETED_LINK: Rule = {
  name: 'cross-link/bracketed',
  takes: 'a link in brackets with a colon or a headline in title case: `(Baca juga: …)`, `(Simak juga …)`',
  never: 'a reference in prose, such as `(lihat juga Tabel 2)`; a bracket that does not close on its line',
  evidence: 'fired 63 times in 37 of 15,729 articles; 25 read, all right',
  where: 'inline',
  literals: LINK_VERBS.flatMap((verb) => ['(', '[', '( '].map((bracket) => bracket + verb)),
  take({ text }) {
    const takes: Take[] = []
    BRACKETED_ANNOUNCEMENT.lastIndex = 0
    for (
      let match = BRACKETED_ANNOUNCEMENT.exec(text);
      match !== null;
      match = BRACKETED_ANNOUNCEMENT.exec(text)
    ) {
      const end = closingOf(text, match.index)
      if (end === null) continue
      const title = text.slice(BRACKETED_ANNOUNCEMENT.lastIndex, end - 1)
      const isLink =
        match.groups?.mark === undefined
          ? title.trim().split(/\s+/).length >= 4 && capitalShare(title) >= 0.7
          : /^[\s\u00a0]*[\p{Lu}\d"“‘'*]/u.test(title)
      // In Markdown the address of the link follows.
      if (isLink) takes.push({ start: match.index, end: matchEndAt(ADDRESS, text, end) })
      BRACKETED_ANNOUNCEMENT.lastIndex = end
    }
    return takes.length === 0 ? null : takes
  },
  examples: [
    {
      text: 'Air surut.\n(Baca juga: Banjir Rendam Desa Sukamaju)\nWarga pulang.',
      becomes: 'Air surut.\nWarga pulang.',
    },
    {
      text: 'Air surut. (Baca: Tanggul (Lama) Sukamaju Jebol) Warga pulang.',
      becomes: 'Air surut. Warga pulang.',
    },
    {
      text: 'Air surut.\n[Baca juga: Banjir Rendam Desa Sukamaju](https://contoh.example/a/1)\nWarga pulang.',
      becomes: 'Air surut.\nWarga pulang.',
    },
    { text: 'Air surut [Cek juga: Banjir Rendam Desa Sukamaju].', becomes: 'Air surut.' },
    {
      text: 'Air surut. (Saksikan pula: Detik-detik Tanggul Jebol) Warga pulang.',
      becomes: 'Air surut. Warga pulang.',
    },
  ],
  keeps: [
    'Harga beras naik (cek juga tabel harga) sejak Maret.',
    'Curah hujan naik (lihat juga Tabel 2) sejak Maret.',
    'Warga wajib membaca (baca: menghafal) aturan itu.',
  ],
}

/** The place after the bracket that closes the one at `open`, or null. */
function closingOf(text: string, open: number): number | null {
  const [opening, closing] = text[open] === '(' ? ['(', ')'] : ['[', ']']
  let depth = 0
  for (let at = open; at < text.length && at - open < LONGEST_LINK_BRACKET; at++) {
    if (text[at] === opening) depth += 1
    else if (text[at] === closing) {
      depth -= 1
      if (depth === 0) return at + 1
    }
  }
  return null
}
