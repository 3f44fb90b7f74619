/**
 * One article: its source text, an id if it has one, and what is known about where it came from.
 *
 * A document made of a string and one made of bytes look the same from outside; the bytes are decoded when
 * somebody first asks for the text.
 */
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

/** A document whose text is decoded when first asked for, and once. */
export function lazyDocument(decode: () => string, id: string | null = null, origin: Origin = {}): Document {
  let text: string | undefined
  return {
    id,
    origin,
    get text() {
      text ??= decode()
      return text
    },
  }
}
