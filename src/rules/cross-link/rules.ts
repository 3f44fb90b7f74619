import type { Rule } from '../rule.ts'
import { LINK_LINE } from './baca-juga.ts'
import { BARE_CUE } from './bare-cue.ts'
import { BARE_TITLE } from './bare-title.ts'
import { BRACKETED_LINK } from './bracketed.ts'
import { DATED_LIST } from './dated-list.ts'
import { GLUED_LIST } from './glued-list.ts'
import { HEADLINE_LIST } from './headline-list.ts'
import { INLINE_LINK } from './inline.ts'
import { RELATED_TOPIC } from './related-topic.ts'

/** Links to other articles, in the order in which they are tested on a line. */
export const CROSS_LINK_RULES: readonly Rule[] = [
  RELATED_TOPIC,
  DATED_LIST,
  HEADLINE_LIST,
  BARE_CUE,
  LINK_LINE,
  GLUED_LIST,
  BRACKETED_LINK,
  INLINE_LINK,
  BARE_TITLE,
]
