import { Is } from './lexicon.ts'
import { isCapitalised, Kind, type Range, Shape, type Tokens, wordAt } from './tokens.ts'

/** The body whose short form stands in brackets behind its name. */
export function bodyBehind(tokens: Tokens, word: string, places: readonly number[]): Range | null {
  for (const place of places) {
    if (tokens.kinds[place - 1] !== Kind.open || tokens.kinds[place + 1] !== Kind.close) continue
    let from = place - 1
    while (from > 0 && place - from < 12 && standsInBody(tokens, from - 1)) from -= 1
    while (
      from < place - 1 &&
      (!isCapitalised(tokens, from) || (tokens.bits[from]! & (Is.role | Is.rank)) !== 0)
    )
      from += 1
    for (let i = from; i < place - 1; i++) {
      if (
        (tokens.bits[i]! & Is.body) !== 0 &&
        isCapitalised(tokens, i) &&
        word[0] === tokens.text[tokens.starts[i]!]
      ) {
        from = i
        break
      }
    }
    if (from < place - 2) return { from, to: place - 1 }
  }
  return null
}

function standsInBody(tokens: Tokens, i: number): boolean {
  if (isCapitalised(tokens, i)) return true
  if (tokens.kinds[i] === Kind.other) return true
  return tokens.kinds[i] === Kind.word && (wordAt(tokens, i) === 'dan' || wordAt(tokens, i) === 'atas')
}

export function hasCapital(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (!isCapitalised(tokens, i)) continue
    if (
      i > from ||
      (tokens.bits[i]! & (Is.common | Is.bodyNoun)) === 0 ||
      tokens.shapes[i] === Shape.capitals
    )
      return true
  }
  return false
}
