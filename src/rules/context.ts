import type { LayoutProfile } from '../document/layout-profile.ts'

/** Where lines are in a longer document of which they are a part. */
export interface Excerpt {
  /** Whether the first line is the document's first, and the last one its last. */
  readonly opens: boolean
  readonly closes: boolean
}

/** What many documents of a corpus have in common. */
export interface CommonText {
  /** What was counted: whole lines, or the sentences of each line. */
  readonly unit: 'line' | 'sentence'
  /** Whether many documents have a line or sentence. @param text of it, white space folded */
  has(text: string): boolean
}

/** What rules and transforms may know beside the text. */
export interface Context {
  /** The newsroom, or null if it is not known. Every rule is right when it is not. */
  readonly outlet: string | null
  /** The article's own headline, if its record has it; left out, it is not known. */
  readonly title?: string | undefined
  /** The address that its record has for it; left out, it is not known. */
  readonly url?: string | undefined
  /** Left out, the lines are a whole document. */
  readonly excerpt?: Excerpt | undefined
  /** How the document is laid out, by its text as it came; left out, nobody has looked. */
  readonly layout?: LayoutProfile | undefined
  /** What is common in the corpus that the document is of; left out, nobody has counted. */
  readonly common?: CommonText | undefined
  /** Whether the user left this rule on. */
  enabled(rule: string): boolean
  /** Counts a line at which a rule held back because it could not tell; the same line counts once. */
  doubt(rule: string, line: string): void
}
