import type { Rule, Take } from '../rule.ts'

const SLOGAN = /(?:Karena,? )?[Kk]alau bukan sekarang, ?KapanLagi\?/g
/** How far back an invitation before the slogan may begin. */
const FURTHEST_BACK = 260

const CATCHPHRASE: Rule = {
  name: 'promo/kapanlagi-slogan',
  takes:
    'the slogan `Kalau bukan sekarang, KapanLagi?` and the sentences before it that send the reader to the outlet',
  never: 'the sentence before it if it is about the matter',
  evidence: 'fired 36 times in 20 of 15,729 articles; 15 read, all right',
  where: 'inline',
  literals: ['kalau bukan sekarang'],
  take({ text }) {
    const takes: Take[] = []
    SLOGAN.lastIndex = 0
    for (let match = SLOGAN.exec(text); match !== null; match = SLOGAN.exec(text))
      takes.push({ start: invitationBefore(text, match.index), end: SLOGAN.lastIndex })
    return takes.length === 0 ? null : takes
  },
  examples: [
    {
      text: 'Sari menyanyi lagi. Yuk, baca artikel seputar musik lainnya di Kapanlagi.com. Kalau bukan sekarang, KapanLagi?',
      becomes: 'Sari menyanyi lagi.',
    },
    {
      text: 'Sari menyanyi lagi. Kalau bukan sekarang, KapanLagi?',
      becomes: 'Sari menyanyi lagi.',
    },
  ],
  keeps: ['Kalau bukan sekarang, kapan lagi kita panen?'],
}

/** Where the invitation before the slogan begins, or the slogan itself. */
function invitationBefore(text: string, at: number): number {
  let start = at
  for (;;) {
    const before = text.slice(Math.max(0, start - FURTHEST_BACK), start).trimEnd()
    const sentence = /(?:^|[.!?]["”]?\s+)([^.!?\s](?:[^.!?]|\.(?=com))*[.!?])$/.exec(before)?.[1]
    if (sentence === undefined || !/[Kk]apan[Ll]agi\.com|^Simak selengkapnya yuk!$/.test(sentence))
      return start
    start = text.lastIndexOf(sentence, start - 1)
  }
}

/** What only KapanLagi has; asked everywhere, because its words are its own. */
export const KAPANLAGI_RULES: readonly Rule[] = [CATCHPHRASE]
