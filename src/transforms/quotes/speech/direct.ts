import { ACTIVE_VERB, Is } from '../tokens/lexicon.ts'
import type { QuotedSpan } from '../tokens/quotation-marks.ts'
import { Kind, type Tokens } from '../tokens/tokens.ts'
import { frameBehind } from './cue-after.ts'
import { frameBefore } from './cue-before.ts'
import { frameAlone } from './implicit.ts'
import { type SpeechFrame, spanWithMarks } from './speech-frame.ts'

/** The direct quotes of one line: each span of marks gets the frame that its neighbours make, or none. */
export function directFrames(
  tokens: Tokens,
  spans: readonly QuotedSpan[],
  from: number,
  to: number,
): SpeechFrame[] {
  const frames: SpeechFrame[] = []
  let bound = from
  spans.forEach((span, i) => {
    const limit = spans[i + 1]?.first ?? to
    const previous = frames.at(-1)
    const frame = frameOf(tokens, span, bound, limit, from, to, previous)
    if (frame === 'second half') {
      previous!.content.push(spanWithMarks(span))
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
  previous: SpeechFrame | undefined,
): SpeechFrame | 'second half' | null {
  const behind = frameBehind(tokens, span, limit)
  if (behind !== null) return behind
  if (span.malformed === 'unopened' || tokens.kinds[span.first] === Kind.single) return null
  if (isSecondHalf(tokens, span, previous)) return 'second half'
  return frameBefore(tokens, span, bound) ?? frameAlone(tokens, span, bound, from, to, previous)
}

/** `"A," kata X, "b."`: the second half carries the sentence on. */
function isSecondHalf(tokens: Tokens, span: QuotedSpan, previous: SpeechFrame | undefined): boolean {
  if (
    previous === undefined ||
    previous.type !== 'direct' ||
    previous.content.length > 1 ||
    !previous.rule.startsWith('cue-after')
  )
    return false
  if (tokens.kinds[span.first - 1] !== Kind.comma || span.first - previous.to > 12) return false
  for (let i = previous.to; i < span.first; i++) {
    if (tokens.kinds[i] === Kind.stop || (tokens.bits[i]! & (ACTIVE_VERB | Is.verbBesideMarks)) !== 0)
      return false
  }
  return true
}
