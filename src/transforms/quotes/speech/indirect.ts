import type { Span } from '../../../document/span.ts'
import { ACTIVE_VERB, Is } from '../tokens/lexicon.ts'
import { indexOfSpanFrom, type QuotedSpan } from '../tokens/quotation-marks.ts'
import { Kind, Shape, type Tokens } from '../tokens/tokens.ts'
import { accordingFrame } from './according.ts'
import { parentheticCliticFrame, parentheticFrame } from './parenthetic.ts'
import { passiveFrame } from './passive.ts'
import type { SourceMention, SpeechFrame } from './speech-frame.ts'
import { activeFrame } from './verb-clause.ts'

/** What was found of an article, in the order of the text. */
export interface Speech {
  readonly frames: SpeechFrame[]
  readonly sources: SourceMention[]
}

/** The indirect and mixed quotes of a sentence, tokens `[from, to)`, and the sources it announces. */
export function indirectFrame(
  tokens: Tokens,
  from: number,
  to: number,
  spans: readonly QuotedSpan[],
  found: Speech,
): void {
  for (let i = from; i < to; i++) {
    if (tokens.kinds[i] === Kind.mark) {
      const span = spans[indexOfSpanFrom(spans, i)]
      if (span !== undefined && span.first === i) {
        i = span.last
        continue
      }
    }
    if (tokens.kinds[i] !== Kind.word) continue
    const bits = tokens.bits[i]!
    if ((bits & (ACTIVE_VERB | Is.passive | Is.according | Is.speechRoot | Is.speechWithClitic)) === 0)
      continue
    const frame = frameAt(tokens, i, from, to, found.sources)
    if (frame !== null) {
      found.frames.push(withFragments(tokens, frame, from, to, spans))
      return
    }
  }
}

/** The frame that hangs at the word `i`, by what kind of cue it is. */
function frameAt(
  tokens: Tokens,
  i: number,
  from: number,
  to: number,
  announcements: SourceMention[],
): SpeechFrame | null {
  const bits = tokens.bits[i]!
  const isSmall = tokens.shapes[i] === Shape.small
  if ((bits & Is.according) !== 0) return accordingFrame(tokens, i, from, to)
  if ((bits & ACTIVE_VERB) !== 0 && isSmall) return activeFrame(tokens, i, from, to, announcements)
  if ((bits & Is.passive) !== 0) return passiveFrame(tokens, i, from, to, announcements)
  if ((bits & Is.speechRoot) !== 0 && (bits & Is.documentNoun) === 0)
    return parentheticFrame(tokens, i, from, to)
  if ((bits & Is.speechWithClitic) !== 0) return parentheticCliticFrame(tokens, i, from, to)
  return null
}

/** A reported clause that holds fragments in marks is mixed. */
function withFragments(
  tokens: Tokens,
  frame: SpeechFrame,
  from: number,
  to: number,
  spans: readonly QuotedSpan[],
): SpeechFrame {
  const inside: Span[] = []
  for (let i = indexOfSpanFrom(spans, from); i < spans.length && spans[i]!.first < to; i++) {
    const span = spans[i]!
    if (span.malformed !== null || tokens.kinds[span.first] !== Kind.mark) continue
    if (frame.content.some((part) => part.start <= span.start && span.end <= part.end))
      inside.push({ start: span.start, end: span.end })
  }
  return inside.length === 0 ? frame : { ...frame, type: 'mixed', quotedSpans: inside }
}
