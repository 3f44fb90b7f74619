/** One article: its source text, an id if it has one, and what is known about where it came from. */
export interface Document {
  readonly text: string
  readonly id?: string | null | undefined
  readonly origin?: Origin | undefined
}

/** What a record says about where its text came from; any of it may be unknown. */
export interface Origin {
  readonly outlet?: string | undefined
  readonly url?: string | undefined
  readonly title?: string | undefined
}

/** A document that says of its id and origin what they are, if only that nothing is known. */
export interface FullDocument extends Document {
  readonly id: string | null
  readonly origin: Origin
}

/** A document over a string. */
export function documentOf(text: string, id: string | null = null, origin: Origin = {}): FullDocument {
  return { id, origin, text }
}
