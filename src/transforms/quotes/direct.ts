import { NAMING_WORDS } from '../../language/clauses.ts'
import { frameBefore } from './before-marks.ts'
import { type Cue, cueBehindMarks } from './cue.ts'
import { contentOf, direct, endsInComma, endsInPunctuation, wordCount } from './direct-frame.ts'
import type { Frame } from './frame.ts'
import { ACTIVE, Is } from './lexicon.ts'
import type { QuotedSpan } from './marks.ts'
import { cliticOf } from './mention.ts'
import { speakerBehind, subjectBefore } from './subject.ts'
import { Kind, Shape, type Tokens, wordAt } from './tokens.ts'
import { wordSet } from './word-set.ts'

const NAMING = wordSet(NAMING_WORDS)
/** Fewer words than this, without a stop inside, make no utterance of their own. */
const FEWEST_WORDS = 4

/** The direct quotes of one line: each span of marks gets the frame that its neighbours make, or none. */
export function directFrames(
  tokens: Tokens,
  spans: readonly QuotedSpan[],
  from: number,
  to: number,
): Frame[] {
  const frames: Frame[] = []
  let bound = from
  spans.forEach((span, i) => {
    const limit = spans[i + 1]?.first ?? to
    const previous = frames.at(-1)
    const frame = frameOf(tokens, span, bound, limit, from, to, previous)
    if (frame === 'second half') {
      previous!.content.push(contentOf(span))
      bound = span.last + 1
    } else if (frame !== null) {
      frames.push(frame)
      bound = frame.to
    }
  })
  return frames
}

function frameOf(
  tokens: Tokens,
  span: QuotedSpan,
  bound: number,
  limit: number,
  from: number,
  to: number,
  previous: Frame | undefined,
): Frame | 'second half' | null {
  const behind = frameBehind(tokens, span, limit)
  if (behind !== null) return behind
  if (span.malformed === 'unopened' || tokens.kinds[span.first] === Kind.single) return null
  if (isSecondHalf(tokens, span, previous)) return 'second half'
  return frameBefore(tokens, span, bound) ?? frameAlone(tokens, span, bound, from, to, previous)
}

/** `"…," kata X`, `"…," ujarnya`, `"…," X menambahkan`. */
function frameBehind(tokens: Tokens, span: QuotedSpan, limit: number): Frame | null {
  if (span.malformed === 'unclosed') return null
  let i = span.last + 1
  let endsOpen = endsInPunctuation(tokens, span)
  if (i < limit && (tokens.kinds[i] === Kind.comma || tokens.kinds[i] === Kind.stop)) {
    endsOpen = endsOpen || tokens.kinds[i] === Kind.comma
    i += 1
  }
  const cue = cueBehindMarks(tokens, i, limit, endsOpen)
  if (cue !== null) return framed(tokens, span, cue, limit)
  if (!endsInComma(tokens, span)) return null
  const verb = verbBehind(tokens, i, limit)
  if (verb < 0) return null
  const subject = subjectBefore(tokens, verb, i)
  if (subject === null) return null
  return direct(span, verb, wordAt(tokens, verb), subject, 'cue-after', 0.95, verb + 1, i)
}

function framed(tokens: Tokens, span: QuotedSpan, cue: Cue, limit: number): Frame {
  const certainty = cue.isDamaged ? 0.96 : endsInPunctuation(tokens, span) ? 0.99 : 0.95
  const rule = cue.isDamaged ? 'cue-after-damaged' : 'cue-after'
  if (cue.isAnaphoric) {
    const mention = cue.hasClitic ? cliticOf(tokens, cue.token) : null
    return direct(
      span,
      cue.token,
      cue.lemma,
      mention,
      mention === null ? `${rule}/clitic` : rule,
      certainty,
      cue.token + 1,
      span.first,
    )
  }
  const mention = speakerBehind(tokens, cue.token + 1, limit)
  return direct(
    span,
    cue.token,
    cue.lemma,
    mention,
    rule,
    certainty,
    mention?.range.to ?? cue.token + 1,
    span.first,
  )
}

/** A reporting verb within reach behind the marks whose subject stands between. */
function verbBehind(tokens: Tokens, from: number, limit: number): number {
  for (let i = from; i < Math.min(limit, from + 24); i++) {
    const kind = tokens.kinds[i]
    if (kind === Kind.stop || kind === Kind.semicolon || kind === Kind.colon) return -1
    if (tokens.shapes[i] === Shape.small && (tokens.bits[i]! & (ACTIVE | Is.verbBesideMarks)) !== 0) return i
  }
  return -1
}

/** `"A," kata X, "b."`: the second half carries the sentence on. */
function isSecondHalf(tokens: Tokens, span: QuotedSpan, previous: Frame | undefined): boolean {
  if (
    previous === undefined ||
    previous.type !== 'direct' ||
    previous.content.length > 1 ||
    !previous.rule.startsWith('cue-after')
  )
    return false
  if (tokens.kinds[span.first - 1] !== Kind.comma || span.first - previous.to > 12) return false
  for (let i = previous.to; i < span.first; i++) {
    if (tokens.kinds[i] === Kind.stop || (tokens.bits[i]! & (ACTIVE | Is.verbBesideMarks)) !== 0) return false
  }
  return true
}

/** Words in marks with no cue: the current source goes on, or the same breath does. */
function frameAlone(
  tokens: Tokens,
  span: QuotedSpan,
  bound: number,
  from: number,
  to: number,
  previous: Frame | undefined,
): Frame | null {
  const before = span.first - 1
  const opens =
    span.first === from ||
    (before >= bound && (tokens.kinds[before] === Kind.stop || tokens.kinds[before] === Kind.dash))
  if (!opens) return null
  if (span.malformed === null && !closesSentence(tokens, span, to)) return null
  if (isNamed(tokens, span)) return null
  const words = wordCount(tokens, span)
  const stops = endsInPunctuation(tokens, span)
  if (span.malformed === 'unclosed' ? words < FEWEST_WORDS : words < FEWEST_WORDS && !stops) return null
  if (!stops && words < 8 && span.malformed === null) return null
  if (span.malformed === 'unclosed') {
    const inner = cueInside(tokens, span)
    if (inner !== null) return framed(tokens, span, inner, span.last + 1)
  }
  const sameBreath =
    previous !== undefined &&
    previous.type === 'direct' &&
    span.first !== from &&
    isOneSentence(tokens, previous.to, before)
  const frame = direct(
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
function cueInside(tokens: Tokens, span: QuotedSpan): Cue | null {
  for (let i = span.last; i > Math.max(span.first + 3, span.last - 14); i--) {
    const before = tokens.kinds[i - 1]
    if (before !== Kind.comma && before !== Kind.stop) continue
    const cue = cueBehindMarks(tokens, i, span.last + 1, true)
    if (cue !== null && !cue.isDamaged) return cue
  }
  return null
}

/** Whether the stop before the marks is the first one since the last frame. */
function isOneSentence(tokens: Tokens, from: number, stop: number): boolean {
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

function isNamed(tokens: Tokens, span: QuotedSpan): boolean {
  const before = span.first - 1
  return before >= 0 && tokens.kinds[before] === Kind.word && NAMING.has(tokens, before)
}
