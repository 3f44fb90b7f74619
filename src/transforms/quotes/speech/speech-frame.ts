import type { Span } from '../../../document/span.ts'
import type { Mention } from '../grammar/mention.ts'
import type { QuotedSpan } from '../tokens/quotation-marks.ts'
import { isWord, Kind, type Tokens } from '../tokens/tokens.ts'
import type { SourceMention, SpeechFrame, SpeechRuleCard } from './speech-rule.ts'

/** The cue of speech that has none. */
export const NO_CUE = -1

/** What a rule says of the speech that it found. */
export interface Finding {
  readonly rule: SpeechRuleCard
  readonly certainty: number
  /** Token of the cue, or `NO_CUE`. */
  readonly cue: number
  readonly lemma: string
  readonly mention: Mention | null
  /** The first token of the speech with its cue and source, and the one after the last. */
  readonly at: number
  readonly to: number
}

/** How much less sure a quotation is that lost a mark. */
const LOST_MARK = 0.1

/** Words in marks as speech. */
export function directSpeech(span: QuotedSpan, finding: Finding): SpeechFrame {
  const { rule, certainty, cue, lemma, mention, at, to } = finding
  return {
    type: 'direct',
    content: [spanWithMarks(span)],
    quotedSpans: [],
    cue,
    lemma,
    mention,
    rule,
    certainty: span.malformed === null ? certainty : certainty - LOST_MARK,
    malformed: span.malformed,
    continues: false,
    hasDamagedClitic: false,
    to: Math.max(to, span.last + 1),
    at: Math.min(at, span.first),
    medium: null,
  }
}

/** Reported words as speech; null where nothing is reported. */
export function indirectSpeech(content: readonly Span[], finding: Finding): SpeechFrame | null {
  const { rule, certainty, cue, lemma, mention, at, to } = finding
  const parts = content.filter((span) => span.end > span.start)
  if (parts.length === 0) return null
  return {
    type: 'indirect',
    content: parts,
    quotedSpans: [],
    cue,
    lemma,
    mention,
    rule,
    certainty,
    malformed: null,
    continues: false,
    hasDamagedClitic: false,
    to,
    at: Math.min(at, cue),
    medium: null,
  }
}

/** A source without words of theirs. */
export function sourceMention(at: number, mention: Mention): SourceMention {
  return { type: 'source', at, mention }
}

export function spanWithMarks(span: QuotedSpan): Span {
  return { start: span.start, end: span.end }
}

export function endsInPunctuation(tokens: Tokens, span: QuotedSpan): boolean {
  const kind = tokens.kinds[span.last - 1]
  return kind === Kind.comma || kind === Kind.stop || kind === Kind.dot || kind === Kind.dash
}

export function endsInComma(tokens: Tokens, span: QuotedSpan): boolean {
  return tokens.kinds[span.last - 1] === Kind.comma || tokens.kinds[span.last + 1] === Kind.comma
}

export function wordCount(tokens: Tokens, span: QuotedSpan): number {
  let count = 0
  for (let i = span.first; i <= span.last; i++) if (isWord(tokens, i)) count += 1
  return count
}

/** Whether the words are in double marks that are not missing at their start; others are speech only with a cue after them. */
export function hasOpeningMark(tokens: Tokens, span: QuotedSpan): boolean {
  return span.malformed !== 'unopened' && tokens.kinds[span.first] !== Kind.single
}
