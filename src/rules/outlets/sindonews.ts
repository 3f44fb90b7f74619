import type { Rule } from '../rule.ts'
import { spansOf } from '../spans.ts'

const SLOGAN = /(?:Streaming Ini Itu di VISION\+ ?)?#visionplus\b|Streaming Ini Itu di VISION\+/g
const STREAMING: Rule = {
  name: 'promo/vision-plus',
  takes: 'the slogan of the streaming service of the same house: `Streaming Ini Itu di VISION+ #visionplus`',
  never: 'a sentence that says where a match can be seen',
  evidence: 'fired 2 times in 2 of 15,729 articles; all read, all right',
  where: 'inline',
  literals: ['#visionplus', 'streaming ini itu'],
  take: ({ text }) => spansOf(SLOGAN, text),
  examples: [{ text: 'Air surut. Streaming Ini Itu di VISION+ #visionplus', becomes: 'Air surut.' }],
  keeps: ['Laga itu dapat disaksikan di VISION+ pada Senin.'],
}

/** What SINDOnews has; tested everywhere, because its words are its own. */
export const SINDONEWS_RULES: readonly Rule[] = [STREAMING]
