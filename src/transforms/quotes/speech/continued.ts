import { isWord, Kind, type Tokens } from '../tokens/tokens.ts'
import { cueInside, isUtterance } from './implicit.ts'
import { directSpeech, hasOpeningMark, NO_CUE, wordCount } from './speech-frame.ts'
import type { DirectRule, MarkedPlace, SpeechFrame } from './speech-rule.ts'

/** How sure the speech is, before the speaker is known. */
const CERTAINTY = { sameBreath: 0.95 }

/** The second quotation of one breath. */
export const CONTINUED_SPEECH: DirectRule = {
  name: 'continued',
  form: '`"A," kata X. "B."`: B, in the same line with no sentence between; the speaker of A goes on',
  never: 'words in marks after another sentence, or with a cue of their own',
  certainty: CERTAINTY,
  examples: [
    {
      text: '"Stok beras aman," kata Laras Widuri. "Tidak perlu memborong."',
      becomes: '"Stok beras aman," → Laras Widuri\n"Tidak perlu memborong." → Laras Widuri',
    },
  ],
  keeps: [
    '"Stok beras aman," kata Laras Widuri. Harga naik sejak Senin. "Tidak perlu memborong."',
    '"Stok beras aman," kata Laras Widuri. "Tidak perlu memborong," kata Bagus Wirawan.',
  ],
  evidence: '6 of 7',

  find(place: MarkedPlace): SpeechFrame | null {
    const { tokens, span } = place
    const isNext = isInSameBreath(place) && isUtterance(place)
    if (!(isNext || isRightAfter(place)) || cueInside(tokens, span) !== null) return null
    const frame = directSpeech(span, {
      rule: CONTINUED_SPEECH,
      certainty: CERTAINTY.sameBreath,
      cue: NO_CUE,
      lemma: '',
      mention: null,
      at: span.first,
      to: span.last + 1,
    })
    return { ...frame, continues: true }
  },
}

/** `"…," kata X. "B." "C"`: marks right after words that go on themselves, however few. */
function isRightAfter({ tokens, span, previous }: MarkedPlace): boolean {
  return (
    previous?.continues === true &&
    previous.to === span.first &&
    span.malformed === null &&
    hasOpeningMark(tokens, span) &&
    wordCount(tokens, span) > 1 &&
    !isWord(tokens, span.last + 1)
  )
}

/** Whether the stop before the marks is the first one since the speech before. */
function isInSameBreath({ tokens, span, from, previous }: MarkedPlace): boolean {
  return (
    previous !== undefined &&
    previous.type === 'direct' &&
    span.first !== from &&
    holdsNoStop(tokens, previous.to, span.first - 1)
  )
}

function holdsNoStop(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens.kinds[i] === Kind.stop) return false
  return true
}
