import { AD_RULES } from './common/ads.ts'
import { CROSS_LINK_RULES } from './common/cross-links.ts'
import { MEDIA_RULES } from './common/media.ts'
import { PAGINATION_RULES } from './common/pagination.ts'
import { PROMO_RULES } from './common/promo.ts'
import { CNN_INDONESIA_RULES } from './outlets/cnnindonesia.ts'
import { DETIK_RULES } from './outlets/detik.ts'
import { KAPANLAGI_RULES } from './outlets/kapanlagi.ts'
import { KOMPAS_RULES } from './outlets/kompas.ts'
import { SINDONEWS_RULES } from './outlets/sindonews.ts'
import { VIVA_RULES } from './outlets/viva.ts'
import type { Rule } from './rule.ts'

/** Every rule of `strip`, in the order in which they are asked: the common ones, then those of each outlet. */
export const RULES: readonly Rule[] = [
  ...MEDIA_RULES,
  ...AD_RULES,
  ...PAGINATION_RULES,
  ...PROMO_RULES,
  ...KAPANLAGI_RULES,
  ...KOMPAS_RULES,
  ...CNN_INDONESIA_RULES,
  ...DETIK_RULES,
  ...SINDONEWS_RULES,
  ...VIVA_RULES,
  ...CROSS_LINK_RULES,
]
