import { ACTIVE_VERB, Is } from '../tokens/lexicon.ts'
import type { QuotedSpan } from '../tokens/quotation-marks.ts'
import { isA, Kind, type Range, type Tokens, touchesPrevious } from '../tokens/tokens.ts'
import { cueAfterMarks } from './cue.ts'
import { CUE_AFTER_RULES, OTHER_DIRECT_RULES } from './rules.ts'
import { endsInPunctuation, hasOpeningMark, spanWithMarks } from './speech-frame.ts'
import type { DirectRule, MarkedPlace, SpeechFrame } from './speech-rule.ts'

/** The direct speech of one line: words in each pair of marks, by the first rule that finds them spoken. */
export function findDirect(tokens: Tokens, spans: readonly QuotedSpan[], line: Range): SpeechFrame[] {
  const frames: SpeechFrame[] = []
  const { from, to } = line
  let bound = from
  for (let i = 0; i < spans.length; i++) {
    const span = spans[i]!
    const limit = spans[i + 1]?.first ?? to
    const previous = frames.at(-1)
    const { next, cueAfter } = readCueAfter(tokens, span, limit)
    const place: MarkedPlace = { tokens, span, from, to, bound, limit, previous, next, cueAfter }
    let frame = firstFound(CUE_AFTER_RULES, place)
    if (frame === null && previous !== undefined && isSecondHalf(tokens, span, previous)) {
      previous.content.push(spanWithMarks(span))
      bound = span.last + 1
      continue
    }
    frame ??= firstFound(OTHER_DIRECT_RULES, place)
    if (frame === null) continue
    frames.push(frame)
    bound = frame.to
  }
  return frames
}

function firstFound(rules: readonly DirectRule[], place: MarkedPlace): SpeechFrame | null {
  for (const rule of rules) {
    const frame = rule.find(place)
    if (frame !== null) return frame
  }
  return null
}

/** The token after the marks and one comma or stop, and the bare cue there. */
function readCueAfter(
  tokens: Tokens,
  span: QuotedSpan,
  limit: number,
): Pick<MarkedPlace, 'next' | 'cueAfter'> {
  let next = span.last + 1
  if (span.malformed === 'unclosed' && tokens.kinds[next] === Kind.lineEnd) return { next, cueAfter: null }
  let isPaused = endsInPunctuation(tokens, span) || span.malformed === 'unclosed'
  if (next < limit && tokens.kinds[next] === Kind.mark && touchesPrevious(tokens, next)) next += 1
  if (next < limit && (tokens.kinds[next] === Kind.comma || tokens.kinds[next] === Kind.stop)) {
    isPaused = isPaused || tokens.kinds[next] === Kind.comma
    next += 1
  }
  return { next, cueAfter: cueAfterMarks(tokens, next, limit, isPaused) }
}

/** `"A," kata X, "b."`: the second half carries the sentence on. */
function isSecondHalf(tokens: Tokens, span: QuotedSpan, previous: SpeechFrame): boolean {
  if (!hasOpeningMark(tokens, span)) return false
  if (previous.content.length > 1 || !previous.rule.mayBeSplit) return false
  if (tokens.kinds[span.first - 1] !== Kind.comma || span.first - previous.to > 12) return false
  for (let i = previous.to; i < span.first; i++)
    if (tokens.kinds[i] === Kind.stop || isA(tokens, i, ACTIVE_VERB | Is.verbBesideMarks)) return false
  return true
}
