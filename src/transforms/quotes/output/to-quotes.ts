import type { Span } from '../../../document/span.ts'
import type { Attributed } from '../attribution/attribute.ts'
import type { MentionKind, Quote, Quotes, Speaker, TextSpan } from '../quote.ts'
import type { SpeakerEntity } from '../speakers/entity.ts'
import type { Tokens } from '../tokens/tokens.ts'

export function toQuotes(tokens: Tokens, all: readonly Attributed[], least: number): Quotes {
  const ids = new Map<SpeakerEntity, string>()
  const result: Quote[] = []
  let previous: Quote | null = null
  for (const attributed of all) {
    const confidence = quoteConfidence(attributed)
    if (confidence < least) {
      previous = null
      continue
    }
    const quote = quoteOf(tokens, attributed, `q${result.length + 1}`, confidence, previous, ids)
    result.push(quote)
    previous = quote
  }
  return { quotes: result, speakers: [...ids].map(([entity, id]) => speakerOf(entity, id)) }
}

function quoteOf(
  tokens: Tokens,
  { frame, speaker, attribution, kind }: Attributed,
  id: string,
  confidence: number,
  previous: Quote | null,
  ids: Map<SpeakerEntity, string>,
): Quote {
  const { text } = tokens
  const { mention } = frame
  const speakerId = speaker === null ? null : registerSpeaker(speaker, id, mention, ids)
  const content: TextSpan[] = []
  let quotation = ''
  for (const span of frame.content) {
    const part = textSpan(text, span.start, span.end)
    content.push(part)
    const words = frame.type === 'direct' ? withoutMarks(part.text) : part.text
    quotation = quotation === '' ? words : `${quotation} ${words}`
  }
  return {
    id,
    type: frame.type,
    quotation,
    content,
    quotedSpans: frame.quotedSpans.map(({ start, end }) => textSpan(text, start, end)),
    cue: cueOf(tokens, frame.cue, frame.lemma),
    speakerMention: mention === null ? null : mentionSpan(text, mention, kind ?? mention.kind),
    speaker: speakerId,
    attribution,
    rule: mention === null ? frame.rule : `${frame.rule}/${kind ?? mention.kind}`,
    confidence,
    continuationOf: frame.continues && previous !== null ? previous.id : null,
    malformed: frame.malformed,
    via: frame.medium === null ? null : text.slice(frame.medium.start, frame.medium.end),
  }
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

function cueOf({ text, starts, ends }: Tokens, cue: number, lemma: string): Quote['cue'] {
  if (cue < 0) return null
  const start = starts[cue]!
  const end = ends[cue]!
  return { start, end, text: text.slice(start, end), lemma }
}

function mentionSpan(text: string, { start, end }: Span, kind: MentionKind): Quote['speakerMention'] {
  return { start, end, text: text.slice(start, end), kind }
}

function quoteConfidence({ frame, certainty }: Attributed): number {
  return Math.round(frame.certainty * certainty * 100) / 100
}

function textSpan(text: string, start: number, end: number): TextSpan {
  return { start, end, text: text.slice(start, end) }
}

const MARKS = new Set('"“”„‟″＂«»')
const SINGLE_MARKS = new Set("'‘’‚`´")

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
  const first = words[at] ?? ''
  if (MARKS.has(first)) return 1
  if (SINGLE_MARKS.has(first)) return words[at + 1] === first ? 2 : 1
  return first === '&' ? entityLength(words, at) : 0
}

function markBefore(words: string): number {
  const last = words.at(-1) ?? ''
  if (MARKS.has(last)) return 1
  if (SINGLE_MARKS.has(last)) return words.at(-2) === last ? 2 : 1
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
