import { cliticMention, type Mention, speakerAfter } from '../grammar/mention.ts'
import { subjectBefore } from '../grammar/subject.ts'
import { ACTIVE_VERB, Is } from '../tokens/lexicon.ts'
import type { QuotedSpan } from '../tokens/quotation-marks.ts'
import { BAHWA, YANG } from '../tokens/single-words.ts'
import { isCapitalised, Kind, Shape, type Tokens, wordAt } from '../tokens/tokens.ts'
import { directSpeech, endsInPunctuation, type SpeechFrame, wordCount } from './speech-frame.ts'

/** `X mengatakan, "…"`, `Menurut X, "…"`, `kata X: "…"`. */
export function frameBefore(tokens: Tokens, span: QuotedSpan, bound: number): SpeechFrame | null {
  if (!looksSpoken(tokens, span)) return null
  let last = span.first - 1
  let pause = false
  while (
    last >= bound &&
    (tokens.kinds[last] === Kind.comma ||
      tokens.kinds[last] === Kind.colon ||
      tokens.kinds[last] === Kind.dash)
  ) {
    last -= 1
    pause = true
  }
  if (
    last >= bound &&
    tokens.kinds[last] === Kind.word &&
    tokens.shapes[last] === Shape.small &&
    BAHWA.has(tokens, last)
  )
    last -= 1
  if (last < bound || tokens.kinds[last] === Kind.stop) return null
  const cue = cueBefore(tokens, last, bound, pause)
  if (cue < 0) return null
  const bits = tokens.bits[cue]!
  if ((bits & (ACTIVE_VERB | Is.verbBesideMarks)) !== 0) {
    const subject = subjectBefore(tokens, cue, bound) ?? relativeSubject(tokens, cue, bound)
    if (subject === null) return null
    return directSpeech(
      span,
      cue,
      wordAt(tokens, cue),
      subject,
      'cue-before',
      0.94,
      span.last + 1,
      subject.range.from,
    )
  }
  if ((bits & Is.speechWithClitic) !== 0 || wordAt(tokens, cue) === 'menurutnya') {
    return directSpeech(
      span,
      cue,
      wordAt(tokens, cue).replace(/nya$/, ''),
      cliticMention(tokens, cue),
      'cue-before',
      0.9,
      span.last + 1,
      cue,
    )
  }
  const mention = speakerAfter(tokens, cue + 1, span.first)
  if (mention === null) return null
  if (mention.range.to < last + 1 && !isTail(tokens, mention.range.to, last + 1)) return null
  return directSpeech(span, cue, wordAt(tokens, cue), mention, 'cue-before', 0.92, span.last + 1, cue)
}

/** `seorang sumber yang mengatakan, "…"`. */
function relativeSubject(tokens: Tokens, cue: number, bound: number): Mention | null {
  const relative = cue - 1
  if (relative <= bound || tokens.shapes[relative] !== Shape.small || !YANG.has(tokens, relative)) return null
  return subjectBefore(tokens, relative, bound)
}

/** The cue that ends right before the marks, or whose speaker does. */
function cueBefore(tokens: Tokens, last: number, bound: number, pause: boolean): number {
  const ending = tokens.bits[last]!
  if (
    tokens.shapes[last] === Shape.small &&
    (ending & (ACTIVE_VERB | Is.verbBesideMarks | Is.speechWithClitic)) !== 0
  )
    return last
  if (!pause) return -1
  for (let i = last - 1; i >= Math.max(bound, last - 24); i--) {
    if (tokens.kinds[i] === Kind.stop || tokens.kinds[i] === Kind.mark) return -1
    if (tokens.kinds[i] !== Kind.word) continue
    const bits = tokens.bits[i]!
    if (
      (bits & (Is.according | Is.speechRoot)) !== 0 &&
      (tokens.shapes[i] === Shape.small || i === bound || tokens.kinds[i - 1] === Kind.stop) &&
      (bits & Is.documentNoun) === 0
    )
      return i
    if (tokens.shapes[i] === Shape.small && (bits & (ACTIVE_VERB | Is.verbBesideMarks)) !== 0)
      return isTail(tokens, i + 1, last + 1) ? i : -1
  }
  return -1
}

/** Whether tokens `[from, to)` are only a hearer, a place, a time: `kepada wartawan di Ngawi, Senin (1/2)`. */
function isTail(tokens: Tokens, from: number, to: number): boolean {
  if (from >= to) return true
  const bits = tokens.bits[from]!
  if (tokens.kinds[from] === Kind.comma || tokens.kinds[from] === Kind.open) return true
  return (
    tokens.kinds[from] === Kind.word &&
    (bits & (Is.adverbialOpener | Is.time | Is.adverb)) !== 0 &&
    !hasFinite(tokens, from, to)
  )
}

function hasFinite(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (tokens.kinds[i] === Kind.word && tokens.shapes[i] === Shape.small && BAHWA.has(tokens, i)) return true
  }
  return false
}

/** A sentence's look: a capital first, or a stop or comma last, or many words. */
function looksSpoken(tokens: Tokens, span: QuotedSpan): boolean {
  const first = span.first + 1
  if (first >= span.last && span.malformed === null) return false
  const stops = endsInPunctuation(tokens, span) || tokens.kinds[span.last + 1] === Kind.stop
  return isCapitalised(tokens, first)
    ? wordCount(tokens, span) >= 3 || stops
    : stops && wordCount(tokens, span) >= 6
}
