import { AD_RULES } from './ad/rules.ts'
import { CAPTION_RULES } from './caption/rules.ts'
import { CREDIT_RULES } from './credit/rules.ts'
import { CROSS_LINK_RULES } from './cross-link/rules.ts'
import { DATELINE_RULES } from './dateline/rules.ts'
import { FURNITURE_RULES } from './furniture/rules.ts'
import { MEDIA_RULES } from './media/rules.ts'
import { CNN_INDONESIA_RULES } from './outlets/cnnindonesia.ts'
import { DETIK_RULES } from './outlets/detik.ts'
import { KAPANLAGI_RULES } from './outlets/kapanlagi.ts'
import { KOMPAS_RULES } from './outlets/kompas.ts'
import { LIPUTAN6_RULES } from './outlets/liputan6.ts'
import { MEDIALAMPUNG_RULES } from './outlets/medialampung.ts'
import { REPUBLIKA_RULES } from './outlets/republika.ts'
import { SINDONEWS_RULES } from './outlets/sindonews.ts'
import { TEMPO_RULES } from './outlets/tempo.ts'
import { VIVA_RULES } from './outlets/viva.ts'
import { PAGINATION_RULES } from './pagination/rules.ts'
import { PHRASE_RULES } from './phrases/rules.ts'
import { PROMO_RULES } from './promo/rules.ts'
import type { Rule } from './rule.ts'
import { TAG_RULES } from './tags/rules.ts'

/**
 * Every rule of `strip`, in the order in which they are tested on a line. A player, an advertisement or a page
 * turn says plainly what it is; outlets settle what a cross-link leaves open; what frames an article comes last.
 */
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
  ...MEDIALAMPUNG_RULES,
  ...CROSS_LINK_RULES,
  ...DATELINE_RULES,
  ...TAG_RULES,
  ...CREDIT_RULES,
  ...CAPTION_RULES,
  ...FURNITURE_RULES,
  ...LIPUTAN6_RULES,
  ...REPUBLIKA_RULES,
  ...TEMPO_RULES,
  ...PHRASE_RULES,
]
