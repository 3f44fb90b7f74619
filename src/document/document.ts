/** One article: its source text, an id if it has one, and what is known about where it came from. */
export interface Document {
  readonly id: string | null
  readonly origin: Origin
  readonly text: string
}

/** What a record says about where its text came from; any of it may be unknown. */
export interface Origin {
  readonly outlet?: string | undefined
  readonly url?: string | undefined
  readonly title?: string | undefined
}

/** A document over a string. */
export function documentOf(text: string, id: string | null = null, origin: Origin = {}): Document {
  return { id, origin, text }
}
