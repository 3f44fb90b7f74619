import { cliticMention, speakerAfter } from '../grammar/mention.ts'
import { subjectBefore } from '../grammar/subject.ts'
import { ACTIVE_VERB, Is } from '../tokens/lexicon.ts'
import type { QuotedSpan } from '../tokens/quotation-marks.ts'
import { Kind, Shape, type Tokens, wordAt } from '../tokens/tokens.ts'
import { cueAfterMarks, type SpeechCue } from './cue.ts'
import { directSpeech, endsInComma, endsInPunctuation, type SpeechFrame } from './speech-frame.ts'

/** `"…," kata X`, `"…," ujarnya`, `"…," X menambahkan`. */
export function frameBehind(tokens: Tokens, span: QuotedSpan, limit: number): SpeechFrame | null {
  if (span.malformed === 'unclosed') return null
  let i = span.last + 1
  let endsOpen = endsInPunctuation(tokens, span)
  if (i < limit && (tokens.kinds[i] === Kind.comma || tokens.kinds[i] === Kind.stop)) {
    endsOpen = endsOpen || tokens.kinds[i] === Kind.comma
    i += 1
  }
  const cue = cueAfterMarks(tokens, i, limit, endsOpen)
  if (cue !== null) return frameOfCue(tokens, span, cue, limit)
  if (!endsInComma(tokens, span)) return null
  const verb = verbBehind(tokens, i, limit)
  if (verb < 0) return null
  const subject = subjectBefore(tokens, verb, i)
  if (subject === null) return null
  return directSpeech(span, verb, wordAt(tokens, verb), subject, 'cue-after', 0.95, verb + 1, i)
}

/** The frame of a span in marks and the bare cue that reports it. */
export function frameOfCue(tokens: Tokens, span: QuotedSpan, cue: SpeechCue, limit: number): SpeechFrame {
  const certainty = cue.isDamaged ? 0.96 : endsInPunctuation(tokens, span) ? 0.99 : 0.95
  const rule = cue.isDamaged ? 'cue-after-damaged' : 'cue-after'
  if (cue.isAnaphoric) {
    const mention = cue.hasClitic ? cliticMention(tokens, cue.token) : null
    return directSpeech(
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
  const mention = speakerAfter(tokens, cue.token + 1, limit)
  return directSpeech(
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

/** A reporting verb within reach behind the marks whose subject stands between. */
function verbBehind(tokens: Tokens, from: number, limit: number): number {
  for (let i = from; i < Math.min(limit, from + 24); i++) {
    const kind = tokens.kinds[i]
    if (kind === Kind.stop || kind === Kind.semicolon || kind === Kind.colon) return -1
    if (tokens.shapes[i] === Shape.small && (tokens.bits[i]! & (ACTIVE_VERB | Is.verbBesideMarks)) !== 0)
      return i
  }
  return -1
}
