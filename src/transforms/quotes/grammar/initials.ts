import { AGE_UNITS, INITIALS_OPENERS } from '../../../language/names.ts'
import { isWord, Kind, Shape, type Tokens } from '../tokens/tokens.ts'
import { wordSet } from '../tokens/word-table.ts'

const BY_INITIALS = wordSet(INITIALS_OPENERS)

const YEARS = wordSet(AGE_UNITS)

/** Whether a name is only the initials of somebody unnamed (`AS`, `berinisial RM`): known by age or by the word. */
export function areInitials(tokens: Tokens, places: readonly number[]): boolean {
  for (const i of places) {
    if (tokens.shapes[i] !== Shape.capitals && tokens.shapes[i] !== Shape.initial) return false
    const before = i - 1
    if (before >= 0 && isWord(tokens, before) && BY_INITIALS.has(tokens, before)) return true
    if (
      tokens.kinds[i + 1] === Kind.open &&
      tokens.kinds[i + 2] === Kind.number &&
      (tokens.kinds[i + 3] === Kind.close || YEARS.has(tokens, i + 3))
    )
      return true
  }
  return false
}
