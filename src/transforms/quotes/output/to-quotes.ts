import type { Span } from '../../../document/span.ts'
import { DOUBLE_MARKS, DOUBLE_PRIME, SINGLE_MARKS } from '../../../text/quotation-marks.ts'
import type { Attributed } from '../attribution/attribute.ts'
import type { MentionKind, Quote, QuoteOptions, Quotes, Speaker, TextSpan } from '../quote.ts'
import type { SpeakerEntity } from '../speakers/entity.ts'
import type { SpeechFrame } from '../speech/speech-rule.ts'
import type { Article } from '../tokens/quotation-marks.ts'
import { NYA } from '../tokens/single-words.ts'
import type { Tokens } from '../tokens/tokens.ts'
import { explanationOf } from './explanation.ts'

/** The record of an article: its quotes that are sure enough, and who said them. */
export function toQuotes(
  { tokens }: Article,
  all: readonly Attributed[],
  { minConfidence = 0, explain = false }: QuoteOptions,
): Quotes {
  const ids = new Map<SpeakerEntity, string>()
  const quotes: Quote[] = []
  let previous: Quote | null = null
  for (const attributed of all) {
    const confidence = quoteConfidence(attributed)
    if (confidence < minConfidence) {
      previous = null
      continue
    }
    const { frame, speaker } = attributed
    const id = `q${quotes.length + 1}`
    const quote = quoteOf(tokens, attributed, {
      id,
      speaker: speaker === null ? null : registerSpeaker(speaker, id, frame.mention, ids),
      confidence,
      continuationOf: frame.continues && previous !== null ? previous.id : null,
    })
    quotes.push(explain ? { ...quote, explanation: explanationOf(tokens, attributed) } : quote)
    previous = quote
  }
  return { quotes, speakers: [...ids].map(([entity, id]) => speakerOf(entity, id)) }
}

function quoteOf(
  tokens: Tokens,
  { frame, attribution, kind }: Attributed,
  {
    id,
    speaker,
    confidence,
    continuationOf,
  }: Pick<Quote, 'id' | 'speaker' | 'confidence' | 'continuationOf'>,
): Quote {
  const { text } = tokens
  const { type, mention, medium } = frame
  const content: TextSpan[] = []
  let quotation = ''
  for (const span of frame.content) {
    const part = textSpan(text, span.start, span.end)
    content.push(part)
    const words = type === 'direct' ? withoutMarks(part.text) : part.text
    quotation = quotation === '' ? words : `${quotation} ${words}`
  }
  const mentionKind = mention === null ? null : (kind ?? mention.kind)
  return {
    id,
    type,
    quotation,
    content,
    quotedSpans: frame.quotedSpans.map(({ start, end }) => textSpan(text, start, end)),
    cue: cueOf(tokens, frame.cue, frame.lemma),
    speakerMention: mention === null ? null : mentionSpan(text, mention, mentionKind!),
    speaker,
    attribution,
    rule: ruleName(frame, mentionKind),
    confidence,
    continuationOf,
    malformed: frame.malformed,
    via: medium === null ? null : text.slice(medium.start, medium.end),
  }
}

function mentionSpan(text: string, { start, end }: Span, kind: MentionKind): Quote['speakerMention'] {
  return { start, end, text: text.slice(start, end), kind }
}

/** The rule of the frame and, after a slash, the kind of its mention. */
function ruleName({ rule, hasDamagedClitic }: SpeechFrame, kind: MentionKind | null): string {
  if (hasDamagedClitic) return `${rule.name}/clitic`
  return kind === null ? rule.name : `${rule.name}/${kind}`
}

/** The speaker's id, given at the first quote; quote and mention are noted with the speaker. */
function registerSpeaker(
  speaker: SpeakerEntity,
  quoteId: string,
  mention: Span | null,
  ids: Map<SpeakerEntity, string>,
): string {
  let id = ids.get(speaker)
  if (id === undefined) {
    id = `s${ids.size + 1}`
    ids.set(speaker, id)
  }
  speaker.quoteIds.push(quoteId)
  if (mention !== null) speaker.mentions.push({ start: mention.start, end: mention.end })
  return id
}

function cueOf(tokens: Tokens, cue: number, lemma: string): Quote['cue'] {
  if (cue < 0) return null
  const { text, starts, ends } = tokens
  const start = starts[cue]!
  const end = ends[NYA.has(tokens, cue + 1) ? cue + 1 : cue]!
  return { start, end, text: text.slice(start, end), lemma }
}

function quoteConfidence({ frame, certainty }: Attributed): number {
  return Math.round(frame.certainty * certainty * 100) / 100
}

function textSpan(text: string, start: number, end: number): TextSpan {
  return { start, end, text: text.slice(start, end) }
}

const DOUBLES = new Set(DOUBLE_MARKS + DOUBLE_PRIME)
const SINGLES = new Set(SINGLE_MARKS)

/** The words without outer marks and without the comma before the closing one. */
function withoutMarks(words: string): string {
  let start = markAt(words, 0)
  let end = words.length - markBefore(words)
  if (end < start) return words
  while (start < end && words[start] === ' ') start += 1
  while (end > start && (words[end - 1] === ' ' || words[end - 1] === ',')) end -= 1
  return words.slice(start, end)
}

/** How long the quotation mark at `at` is; 0 for none. */
function markAt(words: string, at: number): number {
  if (words[at] === '\\') return markAt(words, at + 1) === 0 ? 0 : 1 + markAt(words, at + 1)
  const first = words[at] ?? ''
  if (DOUBLES.has(first)) return 1
  if (SINGLES.has(first)) return words[at + 1] === first ? 2 : 1
  return first === '&' ? entityLength(words, at) : 0
}

function markBefore(words: string): number {
  const last = words.at(-1) ?? ''
  if (DOUBLES.has(last)) return words.at(-2) === '\\' ? 2 : 1
  if (SINGLES.has(last)) return words.at(-2) === last ? 2 : 1
  if (last !== ';') return 0
  const start = words.lastIndexOf('&')
  return start >= 0 && entityLength(words, start) === words.length - start ? words.length - start : 0
}

function entityLength(words: string, at: number): number {
  const end = words.indexOf(';', at)
  return end < 0 || end - at > 7 ? 0 : end + 1 - at
}

function speakerOf(entity: SpeakerEntity, id: string): Speaker {
  const { kind, name, title, description, honorific, aliases, mentions, quoteIds } = entity
  return {
    id,
    kind,
    name,
    title,
    description: name === null ? description : null,
    honorific,
    aliases,
    mentions,
    quoteIds,
  }
}
