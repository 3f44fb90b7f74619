import type { Span } from '../../../document/span.ts'
import type { Mention } from '../grammar/mention.ts'
import type { QuoteType } from '../quote.ts'
import type { QuotedSpan } from '../tokens/quotation-marks.ts'
import { Kind, type Tokens } from '../tokens/tokens.ts'

/** A piece of speech as it stands in its sentence, before anybody asks who the speaker is. */
export interface SpeechFrame {
  readonly type: QuoteType
  content: Span[]
  quotedSpans: Span[]
  /** Token of the cue, or -1. */
  readonly cue: number
  readonly lemma: string
  readonly mention: Mention | null
  /** How it was found, without the mention's kind. */
  readonly rule: string
  /** How sure the frame itself is, before the speaker is known. */
  readonly certainty: number
  readonly malformed: 'unclosed' | 'unopened' | null
  /** Carries on the frame before it in the same breath. */
  readonly continues: boolean
  /** The token behind all that belongs to the frame. */
  readonly to: number
  /** Token where it stands, for the order of the article. */
  readonly at: number
  medium: Span | null
}

/** Somebody named as a source without words of theirs: `Hal itu disampaikan X`, `X menjawab keluhan`. */
export interface SourceMention {
  readonly at: number
  readonly mention: Mention
}

/** A frame of words in marks, as its neighbours make it. */
export function directSpeech(
  span: QuotedSpan,
  cue: number,
  lemma: string,
  mention: Mention | null,
  rule: string,
  certainty: number,
  to: number,
  at: number,
): SpeechFrame {
  return {
    type: 'direct',
    content: [spanWithMarks(span)],
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
    medium: null,
  }
}

export function spanWithMarks(span: QuotedSpan): Span {
  return { start: span.start, end: span.end }
}

export function endsInPunctuation(tokens: Tokens, span: QuotedSpan): boolean {
  const kind = tokens.kinds[span.last - 1]
  return kind === Kind.comma || kind === Kind.stop || kind === Kind.dot || kind === Kind.dash
}

export function wordCount(tokens: Tokens, span: QuotedSpan): number {
  let count = 0
  for (let i = span.first; i <= span.last; i++) if (tokens.kinds[i] === Kind.word) count += 1
  return count
}

export function endsInComma(tokens: Tokens, span: QuotedSpan): boolean {
  return tokens.kinds[span.last - 1] === Kind.comma || tokens.kinds[span.last + 1] === Kind.comma
}

/** Where tokens `[from, to)` stand in the text; empty at its start if there are none. */
export function spanOfTokens(tokens: Tokens, from: number, to: number): Span {
  return to > from ? { start: tokens.starts[from]!, end: tokens.ends[to - 1]! } : { start: 0, end: 0 }
}

/** A frame of reported words; null where nothing is reported. */
export function indirectSpeech(
  content: Span[],
  cue: number,
  lemma: string,
  mention: Mention | null,
  rule: string,
  certainty: number,
  to: number,
  at: number,
): SpeechFrame | null {
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
    to,
    at: Math.min(at, cue),
    medium: null,
  }
}
