import {
  ADVERBS_OF_GOING_ON,
  CLEAR_FINITE_MARKERS,
  MODAL_WORDS,
  NOUNS_BEFORE_BARE_VERBS,
  NOUNS_BEFORE_CLAUSES,
  POINTERS,
  PREDICATES_AFTER_POINTERS,
  PREPOSITIONS_AFTER_VERBS,
  REASON_OPENERS,
  SUBORDINATING_PREPOSITIONS,
  SUBORDINATING_WORDS,
  TIME_CLAUSE_OPENERS,
} from '../../../language/function-words.ts'
import { Is, SPEAKER_NOUN } from '../tokens/lexicon.ts'
import { BAHWA, CLOSE_POINTERS, DALAM, DAN, MENJADI, UNTUK, YANG } from '../tokens/single-words.ts'
import {
  beginsWith,
  isA,
  isCapitalised,
  isSmallWord,
  isWord,
  Kind,
  type Tokens,
  wordAt,
} from '../tokens/tokens.ts'
import { looksLikeVerb } from '../tokens/verb-form.ts'
import { wordSet } from '../tokens/word-table.ts'
import { afterVerbsOfRelative, goesOnAfterRelative } from './relative-clause.ts'

/** Whether a finite verb is in `[from, to)` outside of relative and purpose clauses. */
export function hasPredicate(
  tokens: Tokens,
  from: number,
  to: number,
  isObject = false,
  isStrict = false,
): boolean {
  let isSubordinate = false
  // What a relative clause says first is before this token.
  let relativeTo = 0
  for (let i = from; i < to; i++) {
    const kind = tokens.kinds[i]
    if (kind === Kind.comma) {
      isSubordinate = false
      const past = isObject ? afterListing(tokens, i, to) : i
      if (isObject && past === i) return false
      i = past
      continue
    }
    if (kind !== Kind.word || !isSmallWord(tokens, i)) continue
    const bits = tokens.bits[i]!
    const finite = (bits & Is.finite) !== 0
    if (!isObject && isPredicateAfterPointer(tokens, i)) return true
    if (isSubordinate) {
      if (!isObject && finite && CLEAR_FINITE_WORDS.has(tokens, i) && i >= relativeTo) return true
      continue
    }
    if (isObject && (BAHWA.has(tokens, i) || REASONS.has(tokens, i))) return false
    if (i > from && TIME_OPENERS.has(tokens, i) && !CLOSE_POINTERS.has(tokens, i + 1)) {
      isSubordinate = true
      continue
    }
    if (!isObject && i > from && DALAM.has(tokens, i) && STATES.has(tokens, i + 1)) return true
    if (SUBORDINATORS.has(tokens, i)) {
      const isRelative = YANG.has(tokens, i)
      if (isRelative && goesOnAfterRelative(tokens, i, to, isObject)) return true
      if (isObject && !isForNoun(tokens, i)) return false
      if (isRelative) relativeTo = afterVerbsOfRelative(tokens, i + 1, to)
      isSubordinate = !PREPOSITIONS.has(tokens, i) && !isForNoun(tokens, i)
      if (!isSubordinate) i += 1
      continue
    }
    if (finite && (!isObject || CLEAR_FINITE_WORDS.has(tokens, i))) return true
    if (isObject && isClearDeed(tokens, i, from)) return true
    if (!isObject && looksLikeVerb(tokens, i) && !explainsNoun(tokens, i, from, isStrict)) return true
  }
  return false
}

/** At the comma after what is listed between two: `kasus demam di desa, termasuk di Wanasari, telah melandai`. */
function afterListing(tokens: Tokens, comma: number, to: number): number {
  if (!LISTING.has(tokens, comma + 1)) return comma
  for (let i = comma + 2; i < Math.min(to, comma + LONGEST_LISTING); i++)
    if (tokens.kinds[i] === Kind.comma) return i
  return comma
}

const LONGEST_LISTING = 14
const LISTING = wordSet(['seperti', 'termasuk'])

/** `jumlah pelanggan terus meningkat`, `laporan itu menjadi peringatan`: a predicate even of what a verb takes as its object. */
function isClearDeed(tokens: Tokens, i: number, from: number): boolean {
  if (i - from < 2 || BEFORE_BARE_VERBS.has(tokens, from) || WHY.has(tokens, from)) return false
  if (MENJADI.has(tokens, i)) return !MODALS.has(tokens, from + 1)
  return looksLikeVerb(tokens, i) && GOING_ON.has(tokens, i - 1)
}

const WHY = wordSet(NOUNS_BEFORE_CLAUSES)
/** `Suroto dalam kondisi sehat`: with *dalam* they are a predicate. */
const STATES = wordSet(['keadaan', 'kondisi'])
const GOING_ON = wordSet(ADVERBS_OF_GOING_ON)

/** `untuk angkutan kota`: a preposition, where no verb follows. */
function isForNoun(tokens: Tokens, i: number): boolean {
  const next = i + 1
  return (
    UNTUK.has(tokens, i) &&
    (isCapitalised(tokens, next) ||
      (isSmallWord(tokens, next) &&
        !isA(tokens, next, Is.finite | Is.adverb | Is.adverbialOpener) &&
        !looksLikeVerb(tokens, next) &&
        looksLikeNoun(tokens, next)))
  )
}

/** Whether a word is a noun by what it stands for or by what ends it. */
function looksLikeNoun(tokens: Tokens, i: number): boolean {
  return isA(tokens, i, SPEAKER_NOUN | Is.objectNoun) || wordAt(tokens, i).endsWith('an')
}

/**
 * Whether a verb only explains the noun right before it: `cara menjaring mereka`; and, where an object is as likely as a
 * clause, in ber- and ter- inside a phrase for a deed (`pembangunan rumah bertingkat`, not `rumah bertingkat`).
 */
function explainsNoun(tokens: Tokens, i: number, from: number, isStrict: boolean): boolean {
  const before = i - 1
  if (before < from || !isSmallWord(tokens, before)) return false
  if (BEFORE_BARE_VERBS.has(tokens, before)) return beginsWith(tokens, i, 'me')
  if (!isStrict || before === from || !isDeedNoun(tokens, from)) return false
  if (beginsWith(tokens, i, 'me') || beginsWith(tokens, i, 'di')) return false
  if (POINTERS_AT_END.has(tokens, before) || isA(tokens, before, Is.finite | Is.adverb)) return false
  const next = i + 1
  if (MODALS.has(tokens, i) || AFTER_VERBS.has(tokens, next) || looksLikeVerb(tokens, next)) return false
  return !wordAt(tokens, before).endsWith('nya')
}

/** A noun for a deed, in pe- and -an: `pembangunan`, `pengadaan`. */
function isDeedNoun(tokens: Tokens, i: number): boolean {
  return isSmallWord(tokens, i) && beginsWith(tokens, i, 'pe') && wordAt(tokens, i).endsWith('an')
}

const MODALS = wordSet(MODAL_WORDS)
const AFTER_VERBS = wordSet(PREPOSITIONS_AFTER_VERBS)
const BEFORE_BARE_VERBS = wordSet(NOUNS_BEFORE_BARE_VERBS)
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

const REASONS = wordSet(REASON_OPENERS)
const SUBORDINATORS = wordSet(SUBORDINATING_WORDS)
const PREPOSITIONS = wordSet(SUBORDINATING_PREPOSITIONS)
