import type { Rule } from '../rule.ts'
import { spansOf, standsAlone } from '../spans.ts'

const NAME = "(?:\\p{Lu}\\p{Ll}[\\p{L}.'’-]*|\\p{Lu}(?:\\.|(?!\\p{L})))"
const COLUMN = '\\([a-z\\d][a-z\\d.-]{2,40}\\.(?:co\\.id|com|id|net|org) ?- ?\\p{Lu}[\\p{L} &]{2,30}\\)'
/** A topic in capitals, or after a cue up to six words with one, then the fixed words, then who wrote it. */
const TOPIC = new RegExp(
  `(?:(?:Baca|BACA) juga artikel terkait[ \\u00a0](?:[\\p{Lu}\\d][\\p{L}\\d&'’.-]{0,30}[ \\u00a0]){1,6}|(?<![\\p{L}\\d])(?:[\\p{Lu}\\d][\\p{Lu}\\d&'’.-]{0,30}[ \\u00a0]){1,6})atau tulisan menarik lainnya(?:[ \\u00a0](?:dari )?${NAME}(?:[ \\u00a0]${NAME}){0,3}(?=[ \\u00a0]*(?:$|[(|]|\\p{Lu}{2}|(?:Reporter|Penulis|Editor|Kontributor) ?:|Baca)))?(?:[ \\u00a0]*${COLUMN})?`,
  'gu',
)

/** A word in small letters right before, which no headline and no sentence that has ended leaves. */
const IN_SENTENCE = /(?:^|[ \u00a0])\p{Ll}[\p{L}-]*[ \u00a0]*$/u
const LONGEST_WORD = 40

/** The invitation to a topic and to what else its author has written. */
export const RELATED_TOPIC: Rule = {
  name: 'cross-link/related-topic',
  takes:
    'the invitation to articles of a topic and of an author: `Baca juga artikel terkait BANJIR atau tulisan menarik lainnya Sari Melani`, with the newsroom and its column in brackets',
  never: 'the same words within a sentence',
  where: 'inline',
  literals: ['atau tulisan menarik lainnya'],
  take({ text }) {
    const takes = (spansOf(TOPIC, text) ?? []).filter(
      ({ start }) => !IN_SENTENCE.test(text.slice(Math.max(0, start - LONGEST_WORD), start)),
    )
    return takes.length === 0 ? null : takes
  },
  examples: [
    {
      text: 'Air surut. Baca juga artikel terkait BANJIR SUKAMAJU atau tulisan menarik lainnya Sari Melani (warta.id - Sosial)',
      becomes: 'Air surut.',
    },
    { text: 'Air surut.\nBANJIR atau tulisan menarik lainnya Sari M Melani', becomes: 'Air surut.' },
    {
      text: 'Air surut. TANGGUL JEBOL atau tulisan menarik lainnya Sari Melani TANGGUL JEBOL atau tulisan menarik lainnya Sari Melani',
      becomes: 'Air surut.',
    },
  ],
  keeps: [
    'Ia memilih cerita pendek atau tulisan menarik lainnya untuk majalah dinding.',
    'Murid membaca puisi atau tulisan menarik lainnya.',
    'Warga membaca BANJIR WANASARI atau tulisan menarik lainnya Bimo Aji.',
  ],
}

const ANY_COLUMN = new RegExp(COLUMN, 'gu')

/** The newsroom and its column in brackets. */
export const COLUMN_OF_NEWSROOM: Rule = {
  name: 'furniture/column',
  takes: 'the newsroom’s domain and its column in brackets, after a sentence: `(warta.id - Sosial)`',
  never: 'such a bracket within a sentence',
  where: 'inline',
  literals: ['.id -', '.com -', '.net -', '.org -', '.id-', '.com-', '.net-', '.org-'],
  take({ text }) {
    const takes = (spansOf(ANY_COLUMN, text) ?? []).filter(({ start, end }) => standsAlone(text, start, end))
    return takes.length === 0 ? null : takes
  },
  examples: [
    { text: 'Air surut.\n(warta.id - Sosial)\nWarga pulang.', becomes: 'Air surut.\nWarga pulang.' },
  ],
  keeps: ['(Sukamaju - Wanasari)', 'Laman itu (warta.id - Sosial)'],
}
