import { COMMON_RULES } from './common.ts'
import { LIPUTAN6_RULES } from './outlets/liputan6.ts'
import { MEDIALAMPUNG_RULES } from './outlets/medialampung.ts'
import { REPUBLIKA_RULES } from './outlets/republika.ts'
import { TEMPO_RULES } from './outlets/tempo.ts'
import type { Rule } from './rule.ts'

/** Every rule of `strip`, in the order in which they are asked: the common ones, then those of each outlet. */
export const RULES: readonly Rule[] = [
  ...COMMON_RULES,
  ...LIPUTAN6_RULES,
  ...MEDIALAMPUNG_RULES,
  ...REPUBLIKA_RULES,
  ...TEMPO_RULES,
]
