import type { OffsetMap } from '../document/offsets.ts'
import type { Span } from '../document/span.ts'
import type { Explanation, Quote, Speaker, TextSpan } from '../transforms/quotes/index.ts'
import { jsonString } from './json-string.ts'

/*
 * Annotations as JSON, key by key in the order of the schema. Copies with other offsets, given to JSON.stringify,
 * would say the same and cost four times as much, and records are mostly annotations.
 */

/** How the spans of annotations are written. */
export interface SpanManner {
  readonly map: OffsetMap
  /** Whether a span repeats the text that it spans. */
  readonly withText: boolean
}

export function sentencesJson(text: string, sentences: readonly Span[], manner: SpanManner): string {
  return jsonList(sentences, (sentence) => {
    const words = manner.withText ? `,"text":${jsonString(text.slice(sentence.start, sentence.end))}` : ''
    return `{${ends(sentence, manner)}${words}}`
  })
}

export function quotesJson(quotes: readonly Quote[], manner: SpanManner): string {
  const spanned = (span: TextSpan) => `{${spanOf(span, manner)}}`
  return jsonList(quotes, (quote) => {
    const { cue, speakerMention } = quote
    return (
      `{"id":"${quote.id}","type":"${quote.type}","quotation":${jsonString(quote.quotation)}` +
      `,"content":${jsonList(quote.content, spanned)},"quotedSpans":${jsonList(quote.quotedSpans, spanned)}` +
      `,"cue":${cue === null ? 'null' : `{${spanOf(cue, manner)},"lemma":${jsonString(cue.lemma)}}`}` +
      `,"speakerMention":${speakerMention === null ? 'null' : `{${spanOf(speakerMention, manner)},"kind":"${speakerMention.kind}"}`}` +
      `,"speaker":${orNull(quote.speaker)},"attribution":"${quote.attribution}","rule":"${quote.rule}"` +
      `,"confidence":${quote.confidence},"continuationOf":${orNull(quote.continuationOf)}` +
      `,"malformed":${orNull(quote.malformed)},"via":${orNull(quote.via)}` +
      `${quote.explanation === undefined ? '' : `,"explanation":${explanationJson(quote.explanation, manner)}`}}`
    )
  })
}

function explanationJson({ because, candidates }: Explanation, manner: SpanManner): string {
  const json = jsonList(
    candidates,
    ({ speaker, evidence, weight, veto, place }) =>
      `{"speaker":${jsonString(speaker)},"evidence":"${evidence}","weight":${weight},"veto":${orNull(veto)},"place":{${ends(place, manner)}}}`,
  )
  return `{"because":"${because}","candidates":${json}}`
}

export function speakersJson(speakers: readonly Speaker[], manner: SpanManner): string {
  return jsonList(
    speakers,
    (speaker) =>
      `{"id":"${speaker.id}","kind":"${speaker.kind}","name":${orNull(speaker.name)}` +
      `,"title":${orNull(speaker.title)},"description":${orNull(speaker.description)}` +
      `,"honorific":${orNull(speaker.honorific)},"aliases":${jsonList(speaker.aliases, jsonString)}` +
      `,"mentions":${jsonList(speaker.mentions, (mention) => `{${ends(mention, manner)}}`)}` +
      `,"quoteIds":${jsonList(speaker.quoteIds, jsonString)}}`,
  )
}

function ends({ start, end }: Span, { map }: SpanManner): string {
  return `"start":${map(start)},"end":${map(end)}`
}

function spanOf(span: TextSpan, manner: SpanManner): string {
  return manner.withText ? `${ends(span, manner)},"text":${jsonString(span.text)}` : ends(span, manner)
}

function orNull(text: string | null): string {
  return text === null ? 'null' : jsonString(text)
}

function jsonList<Value>(items: readonly Value[], spelled: (item: Value) => string): string {
  let json = '['
  for (let i = 0; i < items.length; i++) json += i === 0 ? spelled(items[i]!) : `,${spelled(items[i]!)}`
  return `${json}]`
}
