import { CAPTION_RULES } from './common/captions.ts'
import { CREDIT_RULES } from './common/credits.ts'
import { DATELINE_RULES } from './common/datelines.ts'
import { FURNITURE_RULES } from './common/furniture.ts'
import { TAG_RULES } from './common/tags.ts'
import type { Rule } from './rule.ts'

/** The rules that hold whatever the outlet is, in the order in which they are asked. */
export const COMMON_RULES: readonly Rule[] = [
  ...DATELINE_RULES,
  ...TAG_RULES,
  ...CREDIT_RULES,
  ...CAPTION_RULES,
  ...FURNITURE_RULES,
]
