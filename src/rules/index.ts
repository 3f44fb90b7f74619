import { COMMON_RULES } from './common.ts'
import type { Rule } from './rule.ts'

/** Every rule of `strip`, in the order in which they are asked: the common ones, then those of each outlet. */
export const RULES: readonly Rule[] = [...COMMON_RULES]
