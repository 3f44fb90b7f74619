import type { Rule, Take } from '../rule.ts'

const KAPANLAGI_SLOGAN = /(?:Karena,? )?[Kk]alau bukan sekarang, ?KapanLagi\?/g
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
    KAPANLAGI_SLOGAN.lastIndex = 0
    for (let match = KAPANLAGI_SLOGAN.exec(text); match !== null; match = KAPANLAGI_SLOGAN.exec(text))
      takes.push({ start: invitationBefore(text, match.index), end: KAPANLAGI_SLOGAN.lastIndex })
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

const KAPANLAGI_INVITATION = /[Kk]apan[Ll]agi\.com|^Simak selengkapnya yuk!$/

/** Where the invitations before the slogan begin, or the slogan itself. */
function invitationBefore(text: string, at: number): number {
  let start = at
  for (;;) {
    const before = sentenceBefore(text, start)
    if (before === null || !KAPANLAGI_INVITATION.test(text.slice(before, start).trim())) return start
    start = before
  }
}

/** Where the sentence begins that ends right before `at`, or null if none ends there or it is too long. */
function sentenceBefore(text: string, at: number): number | null {
  let end = at
  while (end > 0 && /\s/.test(text[end - 1]!)) end -= 1
  if (end === 0 || !/[.!?]/.test(text[end - 1]!)) return null
  for (let index = end - 2; index >= 0 && end - index <= FURTHEST_BACK; index--) {
    if (/[.!?]/.test(text[index]!) && /\s/.test(text[index + 1]!)) return index + 2
    if (index === 0) return 0
  }
  return null
}

/** What only KapanLagi has; tested everywhere, because its words are its own. */
export const KAPANLAGI_RULES: readonly Rule[] = [CATCHPHRASE]
