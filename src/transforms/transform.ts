import type { Change } from '../document/edit.ts'
import type { Lines } from '../document/lines.ts'
import type { RuleCard } from '../rules/rule.ts'

/** What a transform may know beside the text. */
export interface Context {
  /** The newsroom, or null if it is not known. Every rule is right when it is not. */
  readonly outlet: string | null
  /** Whether the user left this rule on. */
  enabled(rule: string): boolean
  /** Counts a line at which a rule held back because it could not tell; the same line counts once. */
  doubt(rule: string, line: string): void
}

/** A small editing operation on a document. Pure: the same lines and context give the same changes. */
export interface Transform {
  readonly name: 'repair' | 'strip' | 'dedupe' | 'join'
  /** One line for help and docs. */
  readonly summary: string
  /** The rules its changes may carry. */
  readonly rules: readonly RuleCard[]
  /**
   * What it would change: ascending, not overlapping changes at places of `lines`.
   * Applied again to its own result it finds nothing.
   */
  changes(lines: Lines, context: Context): Change[]
}
