import {
  MANNERS_OF_NEGATED_SPEECH,
  MODAL_WORDS,
  NEGATORS,
  WORDS_THAT_UNDO_NEGATION,
} from '../../../language/function-words.ts'
import { Is } from '../tokens/lexicon.ts'
import { ADVERBIAL_MANNER, YANG } from '../tokens/single-words.ts'
import { isA, isSmallWord, type Tokens } from '../tokens/tokens.ts'
import { looksLikeVerb } from '../tokens/verb-form.ts'
import { wordSet } from '../tokens/word-table.ts'

const NEGATING = wordSet(NEGATORS)
const MODALS = wordSet(MODAL_WORDS)
const MANNERS = wordSet(MANNERS_OF_NEGATED_SPEECH)
const UNDO = wordSet(WORDS_THAT_UNDO_NEGATION)

/** How far before its verb a negator may be, in tokens. */
const REACH = 6

/**
 * The first token of the negated group that ends in the verb at `verb` (`belum` in `belum dapat memastikan`), or -1 where
 * the verb is not negated. `tak lupa mengingatkan` and `tidak hanya menyebut` are no denials, and in `warga yang tidak
 * puas mengatakan` the negator belongs to another clause.
 */
export function negatorOf(tokens: Tokens, verb: number, bound: number): number {
  let isChain = true
  for (let i = verb - 1; i >= Math.max(bound, verb - REACH); i--) {
    if (!isSmallWord(tokens, i) && i !== bound) return -1
    if (NEGATING.has(tokens, i)) {
      if (UNDO.has(tokens, i + 1)) return -1
      return isChain || !isRelative(tokens, i, bound) ? i : -1
    }
    if (isLink(tokens, i)) continue
    if (!mayBeBetween(tokens, i)) return -1
    isChain = false
  }
  return -1
}

/** Whether the word only carries the negation on to the verb: a modal, an adverb, a manner (`tidak secara rinci menyebut`). */
function isLink(tokens: Tokens, i: number): boolean {
  return (
    MODALS.has(tokens, i) ||
    MANNERS.has(tokens, i) ||
    (isA(tokens, i, Is.adverb) && !isA(tokens, i, Is.pronoun)) ||
    ADVERBIAL_MANNER.has(tokens, i - 1)
  )
}

/** Whether another word may be between negator and verb: none that opens or closes a clause, is a verb or a person. */
function mayBeBetween(tokens: Tokens, i: number): boolean {
  if (isA(tokens, i, Is.clauseOpener | Is.pronoun | Is.groupPronoun | Is.adverbialOpener)) return false
  if (isA(tokens, i, Is.personNoun | Is.role | Is.groupNoun | Is.institutionNoun)) return false
  return !YANG.has(tokens, i) && !looksLikeVerb(tokens, i)
}

/** Whether the word before `end` is half of a negation that denies nothing: `tak lupa mengingatkan`, `tanpa ragu menyebut`. */
export function isUndoneNegation(tokens: Tokens, end: number): boolean {
  if (!isSmallWord(tokens, end - 1)) return false
  return (
    (UNDO.has(tokens, end - 1) && NEGATING.has(tokens, end - 2)) ||
    (NEGATING.has(tokens, end - 1) && UNDO.has(tokens, end))
  )
}

function isRelative(tokens: Tokens, negator: number, bound: number): boolean {
  for (let i = negator - 1; i >= Math.max(bound, negator - 3); i--) {
    if (YANG.has(tokens, i)) return true
    if (!isSmallWord(tokens, i)) return false
  }
  return false
}
