import type { Span } from '../document/span.ts'
import { type SentenceOptions, sentences } from '../transforms/sentences/index.ts'
import type { Annotating } from './order.ts'

/** How sentences and quotes are to be found. */
export interface AnnotationOptions {
  readonly sentences?: SentenceOptions
}

/** What the annotating transforms of a chain found; spans in UTF-16 units of the clean text. */
export interface Annotations {
  readonly sentences?: readonly Span[]
}

/** Runs the annotating transforms of a chain over a clean text. */
export function annotate(
  text: string,
  transforms: ReadonlySet<Annotating>,
  options: AnnotationOptions,
): Annotations {
  return transforms.has('sentences') ? { sentences: sentences(text, options.sentences) } : {}
}
