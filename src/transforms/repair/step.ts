import type { Change } from '../../document/edit.ts'
import type { RuleCard } from '../../rules/rule.ts'

/** What a step may ask: which rules are on, and where to count a place it left alone because it could not know. */
export interface Settings {
  enabled(rule: string): boolean
  doubt(rule: string): void
}

/**
 * One idea of repair. It sees one line, without its line end, and gives ascending, not overlapping changes in
 * columns of that line (UTF-16 units). It never looks past the line, so that lines are independent.
 */
export interface Step {
  readonly rules: readonly RuleCard[]
  /**
   * Quick test: what must be among the unusual characters of a line for this step to be asked; left out, it is asked
   * of every line.
   */
  readonly trace?: RegExp
  changes(line: string, settings: Settings): Change[]
}
