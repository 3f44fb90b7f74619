import { SENTENCE_OPENERS, STRONG_SENTENCE_OPENERS } from '../../language/counted/sentence-openers.ts'
import { OFFICE_OPENERS } from '../../language/office-openers.ts'
import { PROMOTION_WORDS } from '../../language/page/link-words.ts'
import { NEWSROOM_NAMES } from '../../language/page/newsrooms.ts'
import { bareWord } from '../headline/title-word.ts'

/** Where a promotion has named the channel, and what it says may be over. */
const NAMED = /google ?news|whats ?app|telegram|\bwa\b|setiap hari|\bt\.me\/\S+|https?:\S+|sekarang|di ?sini/i
/** A word, with the space before it. */
const WORD = /[ \u00a0]([^\s\u00a0]+)/g
const PROMOTING = new Set(PROMOTION_WORDS)
const NEWSROOM_WORDS = new Set(NEWSROOM_NAMES.flatMap((name) => name.toLowerCase().split(' ')))
/** After these no sentence begins. */
const LEADS_ON =
  /^(?:dan|dari|di|ke|untuk|atau|oleh|melalui|lewat|via|pada|kanal|saluran|aplikasi|grup|bersama|tentang|seputar|soal)$/
/** With these a promotion goes on after the name of its channel. */
const GOES_ON =
  /^(?:agar|atau|biar|caranya|dan|dengan|di|juga|kemudian|klik|lainnya|lalu|lewat|melalui|sekarang|serta|setiap|supaya|untuk|via|yang|kami|ya|resmi|melalui|dari)$/

/**
 * Where a promotion ends whose sentence runs from `from` to `stop`: there, or, as it often has no stop of its own in
 * flat text, before the word that opens the next sentence. Null if a sentence may begin in it, but at no word that
 * shows it.
 */
export function promotionEnd(text: string, from: number, stop: number): number | null {
  const promotion = text.slice(from, stop)
  const named = NAMED.exec(promotion)
  if (named === null) return stop
  WORD.lastIndex = named.index
  let before = named[0].split(' ').at(-1)!.toLowerCase()
  for (let match = WORD.exec(promotion); match !== null; match = WORD.exec(promotion)) {
    const word = bareWord(match[1]!)
    const core = word.toLowerCase()
    const isCapital = /^\p{Lu}\p{L}/u.test(word) && !/[.@/\d]/.test(word)
    if (isCapital && !LEADS_ON.test(before) && !PROMOTING.has(core) && !NEWSROOM_WORDS.has(core)) {
      const next = /^[ \u00a0]+([^\s\u00a0]+)/.exec(promotion.slice(WORD.lastIndex))?.[1] ?? ''
      const at = from + match.index
      if (STRONG_SENTENCE_OPENERS.has(core)) return at
      if (/^\p{Ll}/u.test(next) && !GOES_ON.test(bareWord(next))) {
        if (canOpen(core)) return at
        if (before === 'hari' || PROMOTING.has(before) || NEWSROOM_WORDS.has(before)) return null
      }
    }
    before = /[,.:]$/.test(match[1]!) ? '' : core
  }
  return stop
}

function canOpen(core: string): boolean {
  return SENTENCE_OPENERS.has(core) || OFFICE_OPENERS.has(core) || /^(?:ke|pe)\p{Ll}{4,}an$/u.test(core)
}
