import type { Lines } from '../document/lines.ts'
import type { SearchTerms } from '../document/search-terms.ts'
import type { StableLines } from '../document/until-stable.ts'
import type { RuleCard } from '../rules/rule.ts'
import type { Fingerprint } from './dedupe/line-memory.ts'

/** How lines stand in a longer document of which they are a part. */
export interface Excerpt {
  /** Whether the first line is the document's first, and the last one its last. */
  readonly opens: boolean
  readonly closes: boolean
  /** Whether a sentence with these bits stood earlier in the document, where these lines do not reach. */
  stoodEarlier(sentence: Fingerprint): boolean
}

/** What a transform may know beside the text. */
export interface Context {
  /** The newsroom, or null if it is not known. Every rule is right when it is not. */
  readonly outlet: string | null
  /** Left out, the lines are a whole document. */
  readonly excerpt?: Excerpt | undefined
  /** Whether the user left this rule on. */
  enabled(rule: string): boolean
  /** Counts a line at which a rule held back because it could not tell; the same line counts once. */
  doubt(rule: string, line: string): void
}

/** A small editing operation on a document. Pure: the same lines and context give the same result. */
export interface Transform {
  readonly name: 'repair' | 'strip' | 'dedupe' | 'join'
  /** One line for help and docs. */
  readonly summary: string
  /** The rules its changes may carry. */
  readonly rules: readonly RuleCard[]
  /** What it looks for in lines, if anything: the same thing each time. So that one walk serves all transforms. */
  readonly searchTerms?: () => SearchTerms
  /** What it changes at places of `lines`. Applied again to lines that are at rest it hits nothing. */
  run(lines: Lines, context: Context): StableLines
}
