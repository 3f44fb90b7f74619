import type { Span } from '../../document/span.ts'
import { NAMING_WORDS, PROMO_OPENERS } from '../../language/clauses.ts'
import { type Cue, cueBehindMarks } from './cue.ts'
import type { Frame } from './frame.ts'
import { ACTIVE, Is } from './lexicon.ts'
import type { QuotedSpan } from './marks.ts'
import { cliticOf, type Mention, mentionOf } from './mention.ts'
import { isCapitalised, readPhrase, wordAt } from './phrase.ts'
import { subjectBefore } from './subject.ts'
import { Kind, Shape, type Tokens } from './tokens.ts'

const NAMING = new Set(NAMING_WORDS)
const PROMO = new Set(PROMO_OPENERS)
/** Fewer words than this, without a stop inside, make no utterance of their own. */
const FEWEST_WORDS = 4

/** Whether a line only advertises another page (`Tonton juga video "…"`). */
export function isPromo(tokens: Tokens, from: number, to: number): boolean {
  if (tokens.kinds[from] !== Kind.word || from + 1 >= to) return false
  if (!PROMO.has(wordAt(tokens, from))) return false
  const next = from + 1
  if (tokens.kinds[next] === Kind.colon) return true
  if (tokens.kinds[next] !== Kind.word) return false
  const second = wordAt(tokens, next)
  return (
    second === 'juga' ||
    second === 'video' ||
    second === 'selengkapnya' ||
    second === 'foto' ||
    second === 'berita' ||
    second === 'artikel' ||
    second === 'dan'
  )
}

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
  if (span.malformed === 'unopened') return null
  if (isSecondHalf(tokens, span, previous)) return 'second half'
  return frameBefore(tokens, span, bound) ?? frameAlone(tokens, span, bound, from, to, previous)
}

function contentOf(span: QuotedSpan): Span {
  return { start: span.start, end: span.end }
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
  return direct(span, verb, verbLemma(tokens, verb), subject, 'cue-after', 0.95, verb + 1, i)
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

function direct(
  span: QuotedSpan,
  cue: number,
  lemma: string,
  mention: Mention | null,
  rule: string,
  certainty: number,
  to: number,
  at: number,
): Frame {
  return {
    type: 'direct',
    content: [contentOf(span)],
    quotedSpans: [],
    cue,
    lemma,
    mention,
    rule,
    certainty: span.malformed === null ? certainty : certainty - 0.1,
    malformed: span.malformed,
    continues: false,
    to: Math.max(to, span.last + 1),
    at: Math.min(at, span.first),
    via: null,
  }
}

/** The speaker behind a cue, past an adverb (`kata lagi X`). */
export function speakerBehind(tokens: Tokens, from: number, limit: number): Mention | null {
  let i = from
  while (i < limit && i < from + 2 && tokens.kinds[i] === Kind.word && isPassedOver(tokens, i)) i += 1
  const phrase = readPhrase(tokens, i, limit, 'behind')
  return phrase === null ? null : mentionOf(tokens, phrase)
}

function isPassedOver(tokens: Tokens, i: number): boolean {
  if (tokens.shapes[i] !== Shape.small) return false
  const word = wordAt(tokens, i)
  return (
    word === 'oleh' ||
    word === 'lagi' ||
    word === 'kembali' ||
    word === 'pula' ||
    word === 'dari' ||
    word === 'si'
  )
}

function endsInPunctuation(tokens: Tokens, span: QuotedSpan): boolean {
  const kind = tokens.kinds[span.last - 1]
  return kind === Kind.comma || kind === Kind.stop || kind === Kind.dot || kind === Kind.dash
}

function endsInComma(tokens: Tokens, span: QuotedSpan): boolean {
  return tokens.kinds[span.last - 1] === Kind.comma || tokens.kinds[span.last + 1] === Kind.comma
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

export function verbLemma(tokens: Tokens, i: number): string {
  return wordAt(tokens, i)
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

/** `X mengatakan, "…"`, `Menurut X, "…"`, `kata X: "…"`. */
function frameBefore(tokens: Tokens, span: QuotedSpan, bound: number): Frame | null {
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
    wordAt(tokens, last) === 'bahwa'
  )
    last -= 1
  if (last < bound || tokens.kinds[last] === Kind.stop) return null
  const cue = cueBefore(tokens, last, bound, pause)
  if (cue < 0) return null
  const bits = tokens.bits[cue]!
  if ((bits & (ACTIVE | Is.verbBesideMarks)) !== 0) {
    const subject = subjectBefore(tokens, cue, bound) ?? relativeSubject(tokens, cue, bound)
    if (subject === null) return null
    return direct(
      span,
      cue,
      verbLemma(tokens, cue),
      subject,
      'cue-before',
      0.94,
      span.last + 1,
      subject.range.from,
    )
  }
  if ((bits & Is.speechWithClitic) !== 0 || wordAt(tokens, cue) === 'menurutnya') {
    return direct(
      span,
      cue,
      wordAt(tokens, cue).replace(/nya$/, ''),
      cliticOf(tokens, cue),
      'cue-before',
      0.9,
      span.last + 1,
      cue,
    )
  }
  const mention = speakerBehind(tokens, cue + 1, span.first)
  if (mention === null) return null
  if (mention.range.to < last + 1 && !isTail(tokens, mention.range.to, last + 1)) return null
  return direct(span, cue, wordAt(tokens, cue), mention, 'cue-before', 0.92, span.last + 1, cue)
}

/** `seorang sumber yang mengatakan, "…"`. */
function relativeSubject(tokens: Tokens, cue: number, bound: number): Mention | null {
  const relative = cue - 1
  if (relative <= bound || tokens.shapes[relative] !== Shape.small || wordAt(tokens, relative) !== 'yang')
    return null
  return subjectBefore(tokens, relative, bound)
}

/** The cue that ends right before the marks, or whose speaker does. */
function cueBefore(tokens: Tokens, last: number, bound: number, pause: boolean): number {
  const ending = tokens.bits[last]!
  if (
    tokens.shapes[last] === Shape.small &&
    (ending & (ACTIVE | Is.verbBesideMarks | Is.speechWithClitic)) !== 0
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
    if (tokens.shapes[i] === Shape.small && (bits & (ACTIVE | Is.verbBesideMarks)) !== 0)
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
    (bits & (Is.tail | Is.time | Is.adverb)) !== 0 &&
    !hasFinite(tokens, from, to)
  )
}

function hasFinite(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (tokens.kinds[i] === Kind.word && tokens.shapes[i] === Shape.small && wordAt(tokens, i) === 'bahwa')
      return true
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

export function wordCount(tokens: Tokens, span: QuotedSpan): number {
  let count = 0
  for (let i = span.first; i <= span.last; i++) if (tokens.kinds[i] === Kind.word) count += 1
  return count
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
  return before >= 0 && tokens.kinds[before] === Kind.word && NAMING.has(wordAt(tokens, before))
}
