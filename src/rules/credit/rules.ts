import type { Rule } from '../rule.ts'
import { BYLINE_RULES } from './bylines.ts'
import { FOOT_RULES } from './feet.ts'
import { INITIALS_RULES } from './initials.ts'
import { REPORTER_RULES } from './reporters.ts'

/** Names of those who made the article, their initials, and where it appeared first. */
export const CREDIT_RULES: readonly Rule[] = [
  ...BYLINE_RULES,
  ...REPORTER_RULES,
  ...INITIALS_RULES,
  ...FOOT_RULES,
]
