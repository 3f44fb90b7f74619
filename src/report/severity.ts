import type { Category } from '../rules/rule.ts'

/** How much a finding matters; errors and warnings make the status 1, notes alone do not. */
export const SEVERITIES = ['error', 'warning', 'note'] as const
export type Severity = (typeof SEVERITIES)[number]

/** Categories in which a text is whole and can be read, only not as tidy as it could be. The others are errors. */
const MILD: ReadonlySet<string> = new Set<Category>(['dateline', 'space', 'tags', 'torn-line'])

/** The severity of what a rule finds, if nobody says otherwise. @param rule `category/name`, or its category alone */
export function severityOf(rule: string): Severity {
  const slash = rule.indexOf('/')
  return MILD.has(slash < 0 ? rule : rule.slice(0, slash)) ? 'warning' : 'error'
}
