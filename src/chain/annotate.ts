import type { Span } from '../document/span.ts'
import { type Quote, quotes, type Speaker } from '../transforms/quotes/index.ts'
import { sentences } from '../transforms/sentences/index.ts'
import type { AnnotationOptions } from './options.ts'
import type { Annotating } from './order.ts'

/** What the annotating transforms of a chain found; spans in UTF-16 units of the clean text. */
export interface Annotations {
  readonly sentences?: readonly Span[]
  readonly quotes?: readonly Quote[]
  readonly speakers?: readonly Speaker[]
}

/** Runs some of the annotating transforms over a clean text. */
export type Annotate = (
  text: string,
  transforms: ReadonlySet<Annotating>,
  options: AnnotationOptions,
) => Annotations

export const annotate: Annotate = (text, transforms, options) => ({
  ...(transforms.has('sentences') ? { sentences: sentences(text, options.sentences) } : {}),
  ...(transforms.has('quotes') ? quotes(text, options.quotes) : {}),
})
