import { annotate } from './chain/annotate.ts'
import { type Chain, type ChainOptions, chainOf, type Result } from './chain/chain.ts'
import type { Document } from './document/document.ts'

export type { Chain, ChainOptions, Result } from './chain/chain.ts'
export { ChainError } from './chain/order.ts'
export type { Window, WindowEditor } from './chain/windows.ts'
export { type Document, documentOf, type Origin } from './document/document.ts'
export type { Edit } from './document/edit.ts'
export { type OffsetUnit, offsetsFrom, offsetsTo } from './document/offsets.ts'
export { RestoreError, restore } from './document/restore.ts'
export type { Span } from './document/span.ts'
export {
  type Quote,
  type QuoteOptions,
  type Quotes,
  quotes,
  quotesByLine,
  quotesBySpeaker,
  type Speaker,
  type TextSpan,
} from './transforms/quotes/index.ts'
export { type SentenceOptions, sentenceLines, sentences } from './transforms/sentences/index.ts'

/**
 * Makes a chain of transforms, to run over many documents.
 *
 * @throws ChainError if a transform, outlet or rule is not known, or the order is not legal
 */
export function chain(options: ChainOptions = {}): Chain {
  return chainOf(options, annotate)
}

/**
 * Cleans one text: `chain(options).run(text)` for those who have only one.
 *
 * @param document a string, or a document with an id and an origin
 * @returns the clean text and the edits that led to it, in UTF-16 units of the source
 * @throws ChainError if an option names something that is not there
 */
export function clean(document: Document | string, options: ChainOptions = {}): Result {
  return chain(options).run(document)
}
