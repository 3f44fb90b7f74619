import type { Span } from '../../../document/span.ts'
import { indexOfSpanFrom, type QuotedSpan } from '../tokens/quotation-marks.ts'
import { isA, isWord, Kind, type Range, type Tokens } from '../tokens/tokens.ts'
import { INDIRECT_CUE, indirectRulesAt } from './rules.ts'
import type { CuePlace, SourceMention, Speech, SpeechFrame } from './speech-rule.ts'

/** Adds to `found` the first indirect or mixed speech of a sentence, and the sources it mentions before. */
export function findIndirect(
  tokens: Tokens,
  sentence: Range,
  spans: readonly QuotedSpan[],
  found: Speech,
): void {
  for (let i = sentence.from; i < sentence.to; i++) {
    if (tokens.kinds[i] === Kind.mark) {
      const span = spans[indexOfSpanFrom(spans, i)]
      if (span !== undefined && span.first === i) {
        i = span.last
        continue
      }
    }
    if (!isWord(tokens, i) || !isA(tokens, i, INDIRECT_CUE)) continue
    const speech = foundAt({ tokens, cue: i, from: sentence.from, to: sentence.to, clause: undefined })
    if (speech === null) continue
    if (speech.type !== 'source') {
      found.frames.push(withFragments(tokens, speech, sentence, spans))
      return
    }
    found.sources.push(speech)
  }
}

/** What the first rule that finds anything finds at a cue. */
function foundAt(place: CuePlace): SpeechFrame | SourceMention | null {
  for (const rule of indirectRulesAt(place.tokens, place.cue)) {
    const speech = rule.find(place)
    if (speech !== null) return speech
  }
  return null
}

/** Reported words that hold fragments in marks are mixed speech. */
function withFragments(
  tokens: Tokens,
  frame: SpeechFrame,
  { from, to }: Range,
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
