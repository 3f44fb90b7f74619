import type { Span } from '../../document/span.ts'
import type { Frame } from './frame.ts'
import type { Mention } from './mention.ts'
import type { Tokens } from './tokens.ts'

/** Where tokens `[from, to)` stand in the text; empty at its start if there are none. */
export function spanOf(tokens: Tokens, from: number, to: number): Span {
  return to > from ? { start: tokens.starts[from]!, end: tokens.ends[to - 1]! } : { start: 0, end: 0 }
}

/** A frame of reported words; null where nothing is reported. */
export function indirect(
  content: Span[],
  cue: number,
  lemma: string,
  mention: Mention | null,
  rule: string,
  certainty: number,
  to: number,
  at: number,
): Frame | null {
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
    via: null,
  }
}
