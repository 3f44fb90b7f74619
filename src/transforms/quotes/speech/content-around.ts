import type { Span } from '../../../document/span.ts'
import { CONNECTIVES } from '../../../language/clauses.ts'
import { COMPLEMENTIZERS } from '../grammar/complement.ts'
import { endOfContent } from '../grammar/content-end.ts'
import { hasPredicate } from '../grammar/finite-verb.ts'
import type { Mention } from '../grammar/mention.ts'
import { Is } from '../tokens/lexicon.ts'
import { isCapitalised, Kind, type Tokens, textOf } from '../tokens/tokens.ts'
import { indirectSpeech, type SpeechFrame, spanOfTokens } from './speech-frame.ts'

/** The content around a source that stands at its head, in its middle or at its end. */
export function contentAround(
  tokens: Tokens,
  cue: number,
  past: number,
  from: number,
  to: number,
  mention: Mention,
  rule: string,
  lemma: string,
  opens: boolean,
  certainty: number,
): SpeechFrame | null {
  let after = past
  while (after < to && (tokens.kinds[after] === Kind.comma || tokens.kinds[after] === Kind.open)) {
    if (tokens.kinds[after] === Kind.open) {
      while (after < to && tokens.kinds[after] !== Kind.close) after += 1
      after += 1
    } else after += 1
  }
  if (!opens && after === past && after < to && lemma !== 'menurut') after = to
  if (after < to && tokens.kinds[after] === Kind.word && COMPLEMENTIZERS.has(tokens, after)) {
    after += 1
    if (after < to && tokens.kinds[after] === Kind.comma) after += 1
  }
  const end = endOfContent(tokens, after, to)
  const tailOnly =
    after < to && (tokens.bits[after]! & Is.time) !== 0 && isCapitalised(tokens, after) && end - after <= 8
  const second = after < to && !tailOnly ? spanOfTokens(tokens, after, end) : null
  const content: Span[] = []
  if (!opens) {
    const head = tokens.kinds[cue - 1] === Kind.comma ? cue - 1 : cue
    const first = afterConnective(tokens, from, head)
    if (first < head) content.push(spanOfTokens(tokens, first, head))
  }
  if (second !== null && end > after) content.push(second)
  if (content.length === 0) return null
  if (opens && rule === 'according' && !hasPredicate(tokens, after, end) && end - after < 4) return null
  return indirectSpeech(content, cue, lemma, mention, rule, certainty, to, opens ? cue : from)
}

/** Whether only a connective stands in `[from, cue)`. */
export function isConnectiveOnly(tokens: Tokens, from: number, cue: number): boolean {
  let end = cue
  if (end > from && tokens.kinds[end - 1] === Kind.comma) end -= 1
  if (end <= from || end - from > 3) return end <= from
  return CONNECTIVE_SET.has(textOf(tokens, from, end).toLowerCase())
}

/** Past a connective and its comma at the sentence's head. */
function afterConnective(tokens: Tokens, from: number, to: number): number {
  for (let end = from + 1; end <= Math.min(from + 3, to); end++) {
    if (end === to && CONNECTIVE_SET.has(textOf(tokens, from, end).toLowerCase())) return end
  }
  return from
}

const CONNECTIVE_SET = new Set(CONNECTIVES)
