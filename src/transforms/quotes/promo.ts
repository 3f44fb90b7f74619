import { PROMO_OPENERS } from '../../language/clauses.ts'
import { Kind, type Tokens, wordAt } from './tokens.ts'
import { wordSet } from './word-set.ts'

/** Whether a line only advertises another page (`Tonton juga video "…"`). */
export function isPromo(tokens: Tokens, from: number, to: number): boolean {
  if (tokens.kinds[from] !== Kind.word || from + 1 >= to) return false
  if (!PROMO.has(tokens, from)) return false
  const next = from + 1
  if (tokens.kinds[next] === Kind.colon) return true
  if (tokens.kinds[next] !== Kind.word) return false
  const second = wordAt(tokens, next)
  return (
    second === 'juga' ||
    second === 'video' ||
    second === 'selengkapnya' ||
    second === 'foto' ||
    second === 'berita' ||
    second === 'artikel' ||
    second === 'dan'
  )
}

const PROMO = wordSet(PROMO_OPENERS)
