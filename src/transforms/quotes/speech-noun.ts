import { SPEECH_NOUNS } from '../../language/reporting-verbs.ts'
import { words } from '../../language/words.ts'
import { type Range, Shape, type Tokens } from './tokens.ts'
import { wordSet } from './word-set.ts'

const SPEECH_NOUN_SET = wordSet(SPEECH_NOUNS)

/** Stand between a noun of speech and its source. */
const MODIFIERS = wordSet(words('dari media para pers pihak resmi sosial tertulis'))

/** Past a noun of speech (`keterangan BMKG`, `akun @x`): the token where the source's own name begins. */
export function pastSpeechNoun(tokens: Tokens, range: Range): number {
  let i = range.from
  while (
    i < range.to &&
    (tokens.shapes[i] === Shape.small || i === range.from) &&
    (SPEECH_NOUN_SET.has(tokens, i) || MODIFIERS.has(tokens, i))
  )
    i += 1
  return i
}
