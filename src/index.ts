import { annotate } from './chain/annotate.ts'
import { type Chain, chainOf, type Result } from './chain/chain.ts'
import {
  checkChainOptions,
  checkQuoteOptions,
  checkQuotes,
  checkSentenceOptions,
  checkSpans,
  checkText,
} from './chain/check-options.ts'
import type { ChainOptions } from './chain/options.ts'
import type { DefaultTransforms, TransformName } from './chain/order.ts'
import { checkedOwnRules } from './chain/own-rules.ts'
import {
  type Document,
  documentOf as documentOver,
  type FullDocument,
  type Origin,
} from './document/document.ts'
import type { Span } from './document/span.ts'
import {
  quotesByLine as byLine,
  quotesBySpeaker as bySpeaker,
  quotesExplained as explained,
  type QuoteOptions,
  type Quotes,
  quotes as quotesIn,
} from './transforms/quotes/index.ts'
import {
  sentenceLines as linesOf,
  type SentenceOptions,
  sentences as sentencesIn,
} from './transforms/sentences/index.ts'

export type { Chain, Result } from './chain/chain.ts'
export { ChainError, type Unknown } from './chain/chain-error.ts'
export type { AnnotationOptions, ChainOptions, OutletChoice, RuleChoice } from './chain/options.ts'
export type { DefaultTransforms, TransformName } from './chain/order.ts'
export { type RuleDescription, rules } from './chain/rules.ts'
export type { Window, WindowEditor } from './chain/windows.ts'
export type { Document, FullDocument, Origin } from './document/document.ts'
export type { Edit } from './document/edit.ts'
export { type OffsetUnit, offsetsFrom, offsetsTo } from './document/offsets.ts'
export { RestoreError, restore } from './document/restore.ts'
export type { Span } from './document/span.ts'
export { type RecordOptions, recordCleaner, restoreRecord } from './io/clean-record.ts'
export { readCommonText } from './io/corpus/common-text.ts'
export { RecordError } from './io/input-error.ts'
export { SCHEMA as SCHEMA_VERSION } from './io/own-fields.ts'
export { OUTLET_NAMES, type OutletName } from './language/page/outlets.ts'
export type { CommonText } from './rules/context.ts'
export type { OwnExample, OwnRule } from './rules/own/own-rule.ts'
export type { Category, Example } from './rules/rule.ts'
export type {
  Explanation,
  Quote,
  QuoteOptions,
  Quotes,
  Speaker,
  SpeakerCandidate,
  TextSpan,
} from './transforms/quotes/index.ts'
export type { SentenceOptions } from './transforms/sentences/index.ts'

/**
 * Makes a chain of transforms, to run over many documents.
 *
 * @throws ChainError if a transform, outlet, rule or option is not known, the order is not legal, or an own rule cannot
 *   be used: its pattern takes more than linear time, or an example of it is wrong
 * @throws TypeError if an option has a value of another kind
 */
export function chain<const Names extends readonly TransformName[] = DefaultTransforms>(
  options: ChainOptions<Names> = {},
): Chain<Names> {
  checkChainOptions(options)
  const { ownRules } = options
  const checked = ownRules === undefined ? options : { ...options, ownRules: checkedOwnRules(ownRules) }
  // What a result holds is known by the names alone.
  return chainOf(checked, annotate) as unknown as Chain<Names>
}

/**
 * Cleans one text: `chain(options).run(text)` for those who have only one.
 *
 * @param document a text, or a document with a text and perhaps an id and an origin
 * @returns the clean text and the edits that led to it, in UTF-16 units of the source; sentences, quotes and speakers
 *   if the chain finds them
 * @throws ChainError if an option names something that is not there
 * @throws TypeError if the document is none, or an option has a value of another kind
 */
export function clean<const Names extends readonly TransformName[] = DefaultTransforms>(
  document: Document | string,
  options: ChainOptions<Names> = {},
): Result<Names> {
  return chain(options).run(document)
}

/**
 * The sentences of an Indonesian text as spans in UTF-16 units: ascending, not overlapping, without white space at
 * their edges; every character that is not white space lies in exactly one. Linear in the length.
 *
 * @throws TypeError if it is no text, or an option has a value of another kind
 * @throws ChainError for an option that there is not
 */
export function sentences(text: string, options: SentenceOptions = {}): Span[] {
  checkText(text)
  checkSentenceOptions(options)
  return sentencesIn(text, options)
}

/**
 * The quoted speech of an article and who said it. Linear in the length.
 *
 * @param text one article; a paragraph is a line. Never changed
 * @returns quotes in the order of the text and the speakers in the order of their first quote; every offset is
 *   in UTF-16 units of `text`
 * @throws TypeError if it is no text, or an option has a value of another kind
 * @throws ChainError for an option that there is not
 */
export function quotes(text: string, options: QuoteOptions = {}): Quotes {
  checkText(text)
  checkQuoteOptions(options)
  return quotesIn(text, options)
}

/**
 * One quote a line: name or description, title, type, quotation, tab-separated. Each line ends in LF.
 *
 * @param found what `quotes` gave, or a chain that ends in it
 * @throws TypeError if it is not that
 */
export function quotesByLine(found: Quotes): string {
  checkQuotes(found)
  return byLine(found)
}

/**
 * The quotes gathered under who said them, for a reader; those of nobody known come last, under a dash.
 *
 * @param found what `quotes` gave, or a chain that ends in it
 * @throws TypeError if it is not that
 */
export function quotesBySpeaker(found: Quotes): string {
  checkQuotes(found)
  return bySpeaker(found)
}

/**
 * Each quote with how it was found and why its speaker is who it is, for a reader.
 *
 * @param found what `quotes` gave with the option `explain`, or a chain that ends in it
 * @throws TypeError if it is not that
 */
export function quotesExplained(found: Quotes): string {
  checkQuotes(found)
  return explained(found)
}

/**
 * The sentences of a text as lines: one a line, where a break or tab inside a sentence becomes a space, and an empty
 * line between paragraphs.
 *
 * @param spans as `sentences` gave them for this text, in UTF-16 units
 * @param wrapped the option they were made with
 * @throws TypeError if the text is none, or the spans are no spans
 */
export function sentenceLines(text: string, spans: readonly Span[], wrapped = false): string {
  checkText(text)
  checkSpans(spans)
  return linesOf(text, spans, wrapped)
}

/**
 * A document over a text, which says of its id and origin what they are, if only that nothing is known.
 *
 * @throws TypeError if the text is none
 */
export function documentOf(text: string, id: string | null = null, origin: Origin = {}): FullDocument {
  checkText(text)
  return documentOver(text, id, origin)
}
