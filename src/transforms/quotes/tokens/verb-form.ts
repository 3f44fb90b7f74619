import { baseWords, stem } from '../../../language/natural.ts'
import { NOUNS_LIKE_VERBS_IN_BER, WORDS_LIKE_VERBS } from '../../../language/verbs.ts'
import { Is } from './lexicon.ts'
import { beginsWith, isA, isSmallWord, Kind, Shape, type Tokens, wordAt } from './tokens.ts'
import { wordSet } from './word-table.ts'

/*
 * Whether a word looks like a verb, by its first letters. Five readers ask, each with its own care, side by side here:
 * what would be lost by a noun taken for a verb is not the same for each.
 */

const NO_VERBS = wordSet(WORDS_LIKE_VERBS)
const NOUNS_IN_BER = wordSet(NOUNS_LIKE_VERBS_IN_BER)

/** The letters after *me-* of which a verb's prefix is made: mem-, men-, mel-, mer-, mew-, mey-. */
const AFTER_ME = new Set(Array.from('mnlrwy', (letter) => letter.charCodeAt(0)))

/** A verb of a clause: me-, ber-, di-, ter- and long enough, and no listed word that only looks so. */
export function looksLikeVerb(tokens: Tokens, i: number): boolean {
  const { codes, starts, ends } = tokens
  const start = starts[i]!
  const length = ends[i]! - start
  if (length < 5 || !isSmallWord(tokens, i)) return false
  if (isA(tokens, i, Is.adverbialOpener | Is.role | Is.clauseOpener | Is.personNoun | Is.groupNoun))
    return false
  switch (codes[start]) {
    case SMALL_M:
      return isAt(codes, start, 'me') && AFTER_ME.has(codes[start + 2]!)
    case SMALL_B:
      return isAt(codes, start, 'ber') && !NOUNS_IN_BER.has(tokens, i) && !NO_VERBS.has(tokens, i)
    case SMALL_D:
      return isAt(codes, start, 'di') && length > 5 && !NO_VERBS.has(tokens, i)
    case SMALL_T:
      return isAt(codes, start, 'ter') && length > 6 && !NO_VERBS.has(tokens, i)
    default:
      return false
  }
}

const SMALL_B = 98
const SMALL_D = 100
const SMALL_M = 109
const SMALL_T = 116

/** Ends the description of somebody: me-, di-, but no person's noun or role in di-. */
export function looksVerbalInDescription(tokens: Tokens, i: number): boolean {
  const start = tokens.starts[i]!
  if (tokens.ends[i]! - start < 6) return false
  if (isAt(tokens.codes, start, 'me')) return true
  return isAt(tokens.codes, start, 'di') && !isA(tokens, i, Is.personNoun | Is.role)
}

/** Ends a title to the left: me-, ber- (bel-, bek-), di-. */
export function looksVerbalInTitle({ codes, starts, ends }: Tokens, i: number): boolean {
  const start = starts[i]!
  if (ends[i]! - start < 6 || !isVerbalAt(codes, start)) return false
  return codes[start] !== SMALL_B || AFTER_BE.has(codes[start + 2]!)
}

/** The letters after *be-* of which a verb's prefix is made: ber-, belajar, bekerja. */
const AFTER_BE = new Set(Array.from('rlk', (letter) => letter.charCodeAt(0)))

/** Makes the subject before it the current speaker: me-, ber-. */
export function looksActive(tokens: Tokens, i: number): boolean {
  const length = tokens.ends[i]! - tokens.starts[i]!
  return length > 4 && (beginsWith(tokens, i, 'me') || beginsWith(tokens, i, 'ber'))
}

/** What no deed is, however it begins: `Melati`, `Menteri`, `Merdeka`. */
const NO_DEED =
  Is.name |
  Is.commonNamePart |
  Is.role |
  Is.rank |
  Is.place |
  Is.institution |
  Is.according |
  Is.personNoun |
  Is.groupNoun |
  Is.pronoun |
  Is.groupPronoun
/** Shorter words that begin like verbs are names rather (Mega, Messi). */
const SHORTEST_DEED = 6

/**
 * Opens a sentence with a deed of whom it goes on to name, and so no name itself, though it is written large: `Memperingati Hari
 * Nelayan, Bupati …`, `Mengutip Antara, …`. A root of the language is in it, which `Melinda`, `Mendoza` have not.
 */
export function isDeedAtHead(tokens: Tokens, i: number): boolean {
  if (tokens.shapes[i] !== Shape.capital || !looksActive(tokens, i) || isA(tokens, i, NO_DEED)) return false
  if (tokens.ends[i]! - tokens.starts[i]! < SHORTEST_DEED) return false
  const before = i === 0 ? Kind.lineEnd : tokens.kinds[i - 1]
  if (before !== Kind.lineEnd && before !== Kind.stop && before !== Kind.mark && before !== Kind.dash)
    return false
  const word = wordAt(tokens, i)
  const bases = baseWords()
  return !bases.has(word) && bases.has(stem(word))
}

/** May begin a verb glued to the word before it: me-, be-, di-; only a listed verb then is one. */
export function isVerbalAt(codes: Uint16Array, at: number): boolean {
  return isAt(codes, at, 'me') || isAt(codes, at, 'be') || isAt(codes, at, 'di')
}

function isAt(codes: Uint16Array, at: number, letters: string): boolean {
  for (let k = 0; k < letters.length; k++) if (codes[at + k] !== letters.charCodeAt(k)) return false
  return true
}
