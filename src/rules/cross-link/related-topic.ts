import { isSpaceAt } from '../../language/letters.ts'
import type { Rule } from '../rule.ts'
import { matchEndAt, spansOf } from '../spans.ts'

const NAME = "(?:\\p{Lu}\\p{Ll}[\\p{L}.'’-]*|\\p{Lu}(?:\\.|(?!\\p{L})))"
const COLUMN = '\\([a-z\\d][a-z\\d.-]{2,40}\\.(?:co\\.id|com|id|net|org) ?- ?\\p{Lu}[\\p{L} &]{2,30}\\)'
const OFFER = /atau tulisan menarik lainnya/gu
/** Who wrote it, and the newsroom with its column. */
const AUTHOR = new RegExp(
  `[ \\u00a0](?:dari )?${NAME}(?:[ \\u00a0]${NAME}){0,3}(?=[ \\u00a0]*(?:$|[(|]|\\p{Lu}{2}|(?:Reporter|Penulis|Editor|Kontributor) ?:|Baca))`,
  'uy',
)
const COLUMN_AFTER = new RegExp(`[ \\u00a0]{0,3}${COLUMN}`, 'uy')
const TOPIC_WORD = /^[\p{Lu}\d][\p{L}\d&'’.-]{0,30}$/u
const WORD_IN_CAPITALS = /^[\p{Lu}\d][\p{Lu}\d&'’.-]{0,30}$/u
const TERKAIT = /[Bb](?:aca|ACA) juga artikel terkait[ \u00a0]$/u
const MOST_WORDS = 6

/** The invitations of a text: a topic in capitals, or after a cue in any letters, the fixed words, and who wrote it. */
function invitationsIn(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  for (const offer of spansOf(OFFER, text) ?? []) {
    const start = topicBefore(text, offer.start)
    if (start === null) continue
    const end = matchEndAt(COLUMN_AFTER, text, matchEndAt(AUTHOR, text, offer.end))
    found.push({ start, end })
  }
  return found
}

/** Where the topic before the fixed words begins, with its cue; null if there is none. */
function topicBefore(text: string, at: number): number | null {
  let start: number | null = null
  let isCapital = true
  let end = at - 1
  for (let count = 0; count < MOST_WORDS && end > 0 && isSpaceAt(text, end); count++) {
    let begin = end
    while (begin > 0 && end - begin < LONGEST_WORD && !isSpaceAt(text, begin - 1)) begin -= 1
    const word = text.slice(begin, end)
    if (!TOPIC_WORD.test(word)) {
      // Glued to the sentence before: `surut.BANJIR atau …`.
      const glued = word.lastIndexOf('.') + 1
      return isCapital && glued > 0 && WORD_IN_CAPITALS.test(word.slice(glued)) ? begin + glued : start
    }
    isCapital &&= WORD_IN_CAPITALS.test(word)
    if (isCapital) start = begin
    const cue = TERKAIT.exec(text.slice(Math.max(0, begin - 30), begin))
    if (cue !== null) return begin - cue[0].length
    end = begin - 1
  }
  return start
}

/** A word in small letters right before, which no headline and no sentence that has ended leaves. */
const IN_SENTENCE = /(?:^|[ \u00a0])\p{Ll}[\p{L}-]*[ \u00a0]*$/u
const LONGEST_WORD = 40

/** The invitation to a topic and to what else its author has written. */
export const RELATED_TOPIC: Rule = {
  name: 'cross-link/related-topic',
  takes:
    'the invitation to articles of a topic and of an author: `Baca juga artikel terkait BANJIR atau tulisan menarik lainnya Sari Melani`, with the newsroom and its column in brackets',
  never: 'the same words within a sentence',
  evidence: 'fired 125 times in 43 of 23,103 articles, mostly of one newsroom',
  where: 'inline',
  literals: ['atau tulisan menarik lainnya'],
  take({ text }) {
    const takes = invitationsIn(text).filter(
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
