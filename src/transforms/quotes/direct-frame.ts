import type { Span } from '../../document/span.ts'
import type { Frame } from './frame.ts'
import type { QuotedSpan } from './marks.ts'
import type { Mention } from './mention.ts'
import { Kind, type Tokens } from './tokens.ts'

/** A frame of words in marks, as its neighbours make it. */
export function direct(
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

export function contentOf(span: QuotedSpan): Span {
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
