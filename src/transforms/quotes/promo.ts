import { PROMO_OPENERS } from '../../language/clauses.ts'
import { Kind, type Tokens } from './tokens.ts'
import { wordSet } from './word-set.ts'

/** Whether a line only advertises another page (`Tonton juga video "…"`). */
export function isPromo(tokens: Tokens, from: number, to: number): boolean {
  if (tokens.kinds[from] !== Kind.word || from + 1 >= to) return false
  if (!PROMO.has(tokens, from)) return false
  const next = from + 1
  if (tokens.kinds[next] === Kind.colon) return true
  return SECOND_WORDS.has(tokens, next)
}

const PROMO = wordSet(PROMO_OPENERS)
const SECOND_WORDS = wordSet(['artikel', 'berita', 'dan', 'foto', 'juga', 'selengkapnya', 'video'])
