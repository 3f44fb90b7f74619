import {
  CLEAR_FINITE_MARKERS,
  POINTERS,
  PREDICATES_AFTER_POINTERS,
  SUBORDINATING_PREPOSITIONS,
  SUBORDINATING_WORDS,
  TIME_CLAUSE_OPENERS,
} from '../../../language/function-words.ts'
import { Is } from '../tokens/lexicon.ts'
import { BAHWA, CLOSE_POINTERS, DAN, YANG } from '../tokens/single-words.ts'
import { beginsWith, isA, isSmallWord, isWord, Kind, type Tokens } from '../tokens/tokens.ts'
import { looksLikeVerb } from '../tokens/verb-form.ts'
import { wordSet } from '../tokens/word-table.ts'

/** Whether a finite verb is in `[from, to)` outside of relative and purpose clauses. */
export function hasPredicate(tokens: Tokens, from: number, to: number, isObject = false): boolean {
  let isSubordinate = false
  for (let i = from; i < to; i++) {
    const kind = tokens.kinds[i]
    if (kind === Kind.comma) {
      isSubordinate = false
      if (isObject) return false
      continue
    }
    if (kind !== Kind.word || !isSmallWord(tokens, i)) continue
    const bits = tokens.bits[i]!
    const finite = (bits & Is.finite) !== 0
    if (!isObject && isPredicateAfterPointer(tokens, i)) return true
    if (isSubordinate) {
      if (!isObject && finite && CLEAR_FINITE_WORDS.has(tokens, i) && !YANG.has(tokens, i - 1)) return true
      continue
    }
    if (isObject && BAHWA.has(tokens, i)) return false
    if (i > from && TIME_OPENERS.has(tokens, i) && !CLOSE_POINTERS.has(tokens, i + 1)) {
      isSubordinate = true
      continue
    }
    if (SUBORDINATORS.has(tokens, i)) {
      isSubordinate = !PREPOSITIONS.has(tokens, i)
      if (isObject) return false
      if (!isSubordinate) i += 1
      continue
    }
    if (finite && (!isObject || CLEAR_FINITE_WORDS.has(tokens, i))) return true
    if (!isObject && looksLikeVerb(tokens, i)) return true
  }
  return false
}

const CLEAR_FINITE_WORDS = wordSet(CLEAR_FINITE_MARKERS)
const POINTERS_AT_END = wordSet(POINTERS)
const PREDICATES = wordSet(PREDICATES_AFTER_POINTERS)

/** `pedoman ini sesuai aturan`, `modal untuk usaha itu berasal dari …`: after a closed noun phrase, whatever clause it is in. */
function isPredicateAfterPointer(tokens: Tokens, i: number): boolean {
  return (
    POINTERS_AT_END.has(tokens, i - 1) &&
    (PREDICATES.has(tokens, i) || looksLikeVerb(tokens, i)) &&
    !isInRelativeClause(tokens, i)
  )
}

/** Whether a relative clause reaches up to the word: `yang disebut itu berlaku` says nothing of its noun. */
function isInRelativeClause(tokens: Tokens, i: number): boolean {
  for (let k = i - 1; k > Math.max(0, i - 8); k--) {
    if (!isWord(tokens, k)) return false
    if (YANG.has(tokens, k)) return true
  }
  return false
}
const TIME_OPENERS = wordSet(TIME_CLAUSE_OPENERS)

/**
 * Whether the first verb in `[from, to)` is only the second deed of the one who speaks: `menyampaikan potensi desa dan
 * mempromosikan wisata`.
 */
export function continuesWithSecondVerb(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (!isSmallWord(tokens, i)) continue
    if (isA(tokens, i, Is.finite)) return false
    if (looksLikeVerb(tokens, i)) return i > from && DAN.has(tokens, i - 1) && beginsWith(tokens, i, 'm')
  }
  return false
}

const SUBORDINATORS = wordSet(SUBORDINATING_WORDS)
const PREPOSITIONS = wordSet(SUBORDINATING_PREPOSITIONS)
