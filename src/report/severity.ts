import type { Category } from '../rules/rule.ts'

/** How much a finding matters; every finding makes the status 1. */
export const SEVERITIES = ['error', 'warning'] as const
export type Severity = (typeof SEVERITIES)[number]

/** Categories in which a text is whole and can be read, only not as tidy as it could be. The others are errors. */
const MILD: ReadonlySet<string> = new Set<Category>(['dateline', 'space', 'tags', 'torn-line'])

/** The severity of what a rule finds. @param rule `category/name` */
export function severityOf(rule: string): Severity {
  return MILD.has(rule.slice(0, rule.indexOf('/'))) ? 'warning' : 'error'
}
