import { NAMING_WORDS } from '../../../language/clauses.ts'
import type { QuotedSpan } from '../tokens/quotation-marks.ts'
import { Kind, Shape, type Tokens } from '../tokens/tokens.ts'
import { wordSet } from '../tokens/word-table.ts'
import { cueAfterMarks, type SpeechCue } from './cue.ts'
import { frameOfCue } from './cue-after.ts'
import { directSpeech, endsInPunctuation, type SpeechFrame, wordCount } from './speech-frame.ts'

const WORDS_BEFORE_NAMES_OF_WORKS = wordSet(NAMING_WORDS)

/** Fewer words than this, without a stop inside, make no utterance of their own. */
const FEWEST_SPOKEN_WORDS = 4

/** Words in marks with no cue: the current source goes on, or the same breath does. */
export function frameAlone(
  tokens: Tokens,
  span: QuotedSpan,
  bound: number,
  from: number,
  to: number,
  previous: SpeechFrame | undefined,
): SpeechFrame | null {
  const before = span.first - 1
  const opens =
    span.first === from ||
    (before >= bound && (tokens.kinds[before] === Kind.stop || tokens.kinds[before] === Kind.dash))
  if (!opens) return null
  if (span.malformed === null && !closesSentence(tokens, span, to)) return null
  if (isNameOfWork(tokens, span)) return null
  const words = wordCount(tokens, span)
  const stops = endsInPunctuation(tokens, span)
  if (span.malformed === 'unclosed' ? words < FEWEST_SPOKEN_WORDS : words < FEWEST_SPOKEN_WORDS && !stops)
    return null
  if (!stops && words < 8 && span.malformed === null) return null
  if (span.malformed === 'unclosed') {
    const inner = cueInside(tokens, span)
    if (inner !== null) return frameOfCue(tokens, span, inner, span.last + 1)
  }
  const sameBreath =
    previous !== undefined &&
    previous.type === 'direct' &&
    span.first !== from &&
    holdsNoStop(tokens, previous.to, before)
  const frame = directSpeech(
    span,
    -1,
    '',
    null,
    sameBreath ? 'continued' : 'implicit',
    sameBreath ? 0.95 : 0.85,
    span.last + 1,
    span.first,
  )
  return sameBreath ? { ...frame, continues: true } : frame
}

/** The cue that a lost closing mark left inside: `"Stok aman, kata Edi.` */
function cueInside(tokens: Tokens, span: QuotedSpan): SpeechCue | null {
  for (let i = span.last; i > Math.max(span.first + 3, span.last - 14); i--) {
    const before = tokens.kinds[i - 1]
    if (before !== Kind.comma && before !== Kind.stop) continue
    const cue = cueAfterMarks(tokens, i, span.last + 1, true)
    if (cue !== null && !cue.isDamaged) return cue
  }
  return null
}

/** Whether the stop before the marks is the first one since the last frame. */
function holdsNoStop(tokens: Tokens, from: number, stop: number): boolean {
  for (let i = from; i < stop; i++) if (tokens.kinds[i] === Kind.stop) return false
  return true
}

function closesSentence(tokens: Tokens, span: QuotedSpan, to: number): boolean {
  const next = span.last + 1
  if (next >= to) return true
  const kind = tokens.kinds[next]
  if (kind === Kind.stop || kind === Kind.mark) return true
  if (kind !== Kind.word && kind !== Kind.number)
    return kind === Kind.open || kind === Kind.dash || kind === Kind.lineEnd
  return endsInPunctuation(tokens, span) && tokens.shapes[next] !== Shape.small
}

/** `film "…"`, `program "…"`: words in marks that are a name. */
function isNameOfWork(tokens: Tokens, span: QuotedSpan): boolean {
  const before = span.first - 1
  return before >= 0 && tokens.kinds[before] === Kind.word && WORDS_BEFORE_NAMES_OF_WORKS.has(tokens, before)
}
