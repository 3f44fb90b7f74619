import type { Lines } from '../document/lines.ts'
import type { SearchTerms } from '../document/search-terms.ts'
import type { StableLines } from '../document/until-stable.ts'
import type { Context } from '../rules/context.ts'
import type { RuleCard } from '../rules/rule.ts'

/** A small editing operation on a document. Pure: the same lines and context give the same result. */
export interface Transform {
  readonly name: 'repair' | 'strip' | 'dedupe' | 'join'
  /** One line for help and docs. */
  readonly summary: string
  /** The rules its changes may carry. */
  readonly rules: readonly RuleCard[]
  /** The terms it searches lines for, if any: the same ones each time, so that one search serves all transforms. */
  readonly searchTerms?: () => SearchTerms
  /** What it changes at places of `lines`. Applied again to lines that are stable it finds nothing. */
  run(lines: Lines, context: Context): StableLines
  /**
   * The transform for one document that is read part by part, with a memory of the parts before; left out by a
   * transform that needs none.
   */
  readonly remembering?: (enabled: Context['enabled']) => RememberingTransform
}

/** A transform that remembers the parts of one document. */
export interface RememberingTransform extends Transform {
  /** Remembers what a part has become. Parts come in order. */
  remember(lines: Lines, part: EditedPart): void
}

/** A part of a document after its edits, by places of its lines. */
export interface EditedPart {
  readonly start: number
  /** From here on, lines are shown once more beside the next part, and so need not be remembered before it. */
  readonly shownAgain: number
  readonly end: number
}
