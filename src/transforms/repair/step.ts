import type { Change } from '../../document/edit.ts'
import type { RuleCard } from '../../rules/rule.ts'

/** What a step may ask: which rules are on, and where to count a place it left alone because it could not tell. */
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
  changes(line: string, settings: Settings): Change[]
}
