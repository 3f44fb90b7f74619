import { NAMING_WORDS } from '../../../language/function-words.ts'
import type { QuotedSpan } from '../tokens/quotation-marks.ts'
import { isSmallWord, isWord, Kind, type Tokens } from '../tokens/tokens.ts'
import { wordSet } from '../tokens/word-table.ts'
import { cueAfterMarks, type SpeechCue } from './cue.ts'
import { speechOfCue } from './cue-after.ts'
import { directSpeech, endsInPunctuation, hasOpeningMark, NO_CUE, wordCount } from './speech-frame.ts'
import type { DirectRule, MarkedPlace, SpeechFrame } from './speech-rule.ts'

/** How sure the speech is, before the speaker is known. */
const CERTAINTY = { alone: 0.85 }

/** Words in marks without any cue. */
export const IMPLICIT: DirectRule = {
  name: 'implicit',
  form: 'words in marks alone, a sentence of their own: the current speaker goes on',
  never:
    'a name, a title, a term or an inscription in marks; a few words without a stop; marks within a sentence',
  certainty: CERTAINTY,
  examples: [
    {
      text: '"Stok beras aman," kata Laras Widuri.\n"Kita lihat nanti. Yang jelas kami siap."',
      becomes: '"Stok beras aman," → Laras Widuri\n"Kita lihat nanti. Yang jelas kami siap." → Laras Widuri',
    },
  ],
  keeps: [
    'Mereka memutar film "Senja di Tepi Sungai Wukir yang Panjang."',
    'Spanduk itu bertuliskan "Jangan buang sampah di sini."',
    '"Tepi Batas" dibuka pekan depan.',
  ],
  evidence: '11 of 20',

  find(place: MarkedPlace): SpeechFrame | null {
    const { tokens, span } = place
    if (!isUtterance(place)) return null
    const cue = cueInside(tokens, span)
    if (cue !== null) return speechOfCue(tokens, span, cue, span.last + 1)
    return directSpeech(span, {
      rule: IMPLICIT,
      certainty: CERTAINTY.alone,
      cue: NO_CUE,
      lemma: '',
      mention: null,
      at: span.first,
      to: span.last + 1,
    })
  },
}

const WORDS_BEFORE_NAMES_OF_WORKS = wordSet(NAMING_WORDS)

/** Fewer words than this make no utterance of their own where a comma or stop does not close them. */
const FEWEST_WITHOUT_STOP = 8
/** The same where the closing mark is lost. */
const FEWEST_WITHOUT_MARK = 4

/** Whether words in marks are a sentence of their own that somebody says. */
export function isUtterance({ tokens, span, bound, from, to }: MarkedPlace): boolean {
  if (!hasOpeningMark(tokens, span)) return false
  const before = span.first - 1
  const startsSentence =
    span.first === from ||
    (before >= bound && (tokens.kinds[before] === Kind.stop || tokens.kinds[before] === Kind.dash)) ||
    // `"A." "B."`: right after words in marks that end in a stop.
    (span.first === bound && tokens.kinds[before] === Kind.mark && tokens.kinds[before - 1] === Kind.stop)
  if (!startsSentence) return false
  if (span.malformed === null && !closesItsSentence(tokens, span, to)) return false
  if (isNameOfWork(tokens, span)) return false
  const words = wordCount(tokens, span)
  if (span.malformed === 'unclosed') return words >= FEWEST_WITHOUT_MARK
  return words >= FEWEST_WITHOUT_STOP || endsInPunctuation(tokens, span)
}

/** The cue that a lost closing mark left inside: `"Stok aman, kata Edi.` */
export function cueInside(tokens: Tokens, span: QuotedSpan): SpeechCue | null {
  if (span.malformed !== 'unclosed') return null
  for (let i = span.last; i > Math.max(span.first + 3, span.last - 14); i--) {
    const before = tokens.kinds[i - 1]
    if (before !== Kind.comma && before !== Kind.stop) continue
    const cue = cueAfterMarks(tokens, i, span.last + 1, true)
    if (cue !== null && !cue.isDamaged) return cue
  }
  return null
}

function closesItsSentence(tokens: Tokens, span: QuotedSpan, to: number): boolean {
  const next = span.last + 1
  if (next >= to) return true
  const kind = tokens.kinds[next]
  if (kind === Kind.stop || kind === Kind.mark) return true
  if (kind !== Kind.word && kind !== Kind.number)
    return kind === Kind.open || kind === Kind.dash || kind === Kind.lineEnd
  return endsInPunctuation(tokens, span) && !isSmallWord(tokens, next)
}

/** `film "…"`, `program "…"`: words in marks that are a name. */
function isNameOfWork(tokens: Tokens, span: QuotedSpan): boolean {
  const before = span.first - 1
  return before >= 0 && isWord(tokens, before) && WORDS_BEFORE_NAMES_OF_WORKS.has(tokens, before)
}
