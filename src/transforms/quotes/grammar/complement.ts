import {
  ADJECTIVES,
  ADJECTIVES_OF_OBJECTS,
  ADMISSION_OPENERS,
  BARE_OBJECT_NOUNS,
  COMPLEMENTIZER_WORDS,
  DEED_OPENERS,
  LEAD_INS_OF_CLAUSES,
  MANNERS_AFTER_LEBIH,
  MANNERS_OF_SPEAKING,
  MATTER_OPENERS,
  NO_PREDICATES_AFTER_POINTERS,
  OBJECT_OPENERS,
  POINTERS,
  PREDICATE_OPENERS,
  QUANTIFIERS,
  REPORTED_CLAUSE_OPENERS,
  WORDS_BEFORE_POINTERS_OF_TIME,
} from '../../../language/function-words.ts'
import {
  CLAUSE_TAKING_VERBS,
  DIRECTIVE_VERBS,
  OBJECT_TAKING_VERBS,
  SELF_REPORTING_VERBS,
  VERBS_ALWAYS_BEFORE_CLAUSES,
  VERBS_OF_APPRAISAL,
} from '../../../language/verbs.ts'
import { ACTIVE_VERB, bitsOfWord, Is, SPEAKER_NOUN } from '../tokens/lexicon.ts'
import {
  AKAN,
  BAHWA,
  BARU,
  CLOSE_POINTERS,
  DEPAN,
  KE,
  KEPADA,
  LEBIH,
  SEBAGAI,
  UNTUK,
  YANG,
} from '../tokens/single-words.ts'
import { isA, isSmallWord, isWord, Kind, type Range, type Tokens, wordAt } from '../tokens/tokens.ts'
import { looksLikeVerb } from '../tokens/verb-form.ts'
import { type WordSet, wordSet } from '../tokens/word-table.ts'
import { continuesWithSecondVerb, hasPredicate } from './finite-verb.ts'

const DIRECTIVES = wordSet(DIRECTIVE_VERBS)
const SELF_REPORTING = wordSet(SELF_REPORTING_VERBS)
const CLAUSE_TAKERS = wordSet(CLAUSE_TAKING_VERBS)
const RATHER_OBJECT_TAKERS = wordSet(OBJECT_TAKING_VERBS)
const ALWAYS_CLAUSE = wordSet(VERBS_ALWAYS_BEFORE_CLAUSES)
const BARE_OBJECTS = wordSet(BARE_OBJECT_NOUNS)
const CONTENT_OPENERS = wordSet(REPORTED_CLAUSE_OPENERS)
export const COMPLEMENTIZERS: WordSet = wordSet(COMPLEMENTIZER_WORDS)
const GO_WITH_LEBIH = wordSet(MANNERS_AFTER_LEBIH)
const OPEN_A_DEED = wordSet(DEED_OPENERS)
const OPEN_A_MATTER = wordSet(MATTER_OPENERS)
const OPEN_AN_OBJECT = wordSet(OBJECT_OPENERS)
const OPEN_A_PREDICATE = wordSet(PREDICATE_OPENERS)
const OPEN_NO_CLAIM = wordSet(ADMISSION_OPENERS)
const ASKS = wordSet(['bagaimana', 'kenapa', 'mengapa'])
const COUNTS = wordSet(QUANTIFIERS)
const MANNER_WORDS = wordSet(MANNERS_OF_SPEAKING)

/** How clearly what is after a verb is a clause: with a complementizer or comma, by its finite verb, or not at all. */
export type Clarity = 'marked' | 'finite' | 'none'

export interface Complement extends Range {
  readonly clarity: Clarity
}

/** What the verb at `cue` reports, up to `to`; clarity `none` where it is a plain object (menjelaskan kronologi). */
export function complementOf(tokens: Tokens, cue: number, to: number): Complement {
  const nothing: Complement = { from: cue + 1, to, clarity: 'none' }
  let from = cue + 1
  while (from < to && isManner(tokens, from)) from += 1
  if (KE.has(tokens, from) && DEPAN.has(tokens, from + 1)) from += 2
  if (from >= to) return nothing
  if (tokens.kinds[from] === Kind.comma && isPlainObject(tokens, from + 1, to)) return nothing
  if (tokens.kinds[from] === Kind.comma || tokens.kinds[from] === Kind.colon)
    return from + 2 < to ? { from: afterComplementizer(tokens, from + 1), to, clarity: 'marked' } : nothing
  if (
    !isWord(tokens, from) &&
    tokens.kinds[from] !== Kind.number &&
    tokens.kinds[from] !== Kind.mark &&
    tokens.kinds[from] !== Kind.single
  )
    return nothing
  if (COMPLEMENTIZERS.has(tokens, from))
    return { from: skipComma(tokens, from + 1, to), to, clarity: 'marked' }
  if (CONTENT_OPENERS.has(tokens, from)) return { from, to, clarity: 'marked' }
  const later = complementizerWithin(tokens, from, to)
  if (later > 0 && isIncidental(tokens, from, later))
    return { from: skipComma(tokens, later + 1, to), to, clarity: 'marked' }
  if (isObjectNoun(tokens, from) && ASKS.has(tokens, from + 1)) return nothing
  if (isPointedClause(tokens, from, to) || isLedInClause(tokens, from, to) || isAppraisal(tokens, cue, to))
    return { from, to, clarity: 'finite' }
  if (DIRECTIVES.has(tokens, cue) || isAskedOf(tokens, cue, from))
    return directiveComplement(tokens, from, to)
  if (
    ALWAYS_CLAUSE.has(tokens, cue) &&
    (to - from > 3 || endsInAdjective(tokens, from, to)) &&
    !isBareObject(tokens, from)
  )
    return { from, to, clarity: 'finite' }
  if (SELF_REPORTING.has(tokens, cue) && !isBareObject(tokens, from) && !OPEN_NO_CLAIM.has(tokens, from)) {
    if (ADMITS.has(tokens, cue) && isState(tokens, from)) return { from, to, clarity: 'finite' }
    return isVerbal(tokens, from) || SEBAGAI.has(tokens, from) || hasPredicate(tokens, from, to)
      ? { from, to, clarity: 'finite' }
      : nothing
  }
  if (OPEN_AN_OBJECT.has(tokens, from)) return nothing
  if (OPEN_A_PREDICATE.has(tokens, from) || isPredicateOfPointer(tokens, from))
    return { from, to, clarity: 'finite' }
  const noun = COUNTS.has(tokens, from) ? from + 1 : from
  const isObject =
    RATHER_OBJECT_TAKERS.has(tokens, cue) ||
    ((isObjectNoun(tokens, from) || isObjectNoun(tokens, noun)) && !CLAUSE_TAKERS.has(tokens, cue))
  const isStrict = !CLAUSE_TAKERS.has(tokens, cue)
  if (!isStrict && endsInAdjective(tokens, from, to)) return { from, to, clarity: 'finite' }
  if (isStrict && isDescribedObject(tokens, from, to)) return nothing
  return hasPredicate(tokens, from, to, isObject, isStrict) && !continuesWithSecondVerb(tokens, from, to)
    ? { from, to, clarity: 'finite' }
    : nothing
}

/** `mengaku sepakat`, `mengaku lega`: any plain word that opens nothing is what somebody says of themselves. */
function isState(tokens: Tokens, i: number): boolean {
  return isSmallWord(tokens, i) && !isA(tokens, i, Is.adverbialOpener | Is.time | Is.pronoun | SPEAKER_NOUN)
}

const ADMITS = wordSet(['mengaku', 'ngaku'])

/** `mengatakan hal itu`: a plain object even of a verb that takes clauses; a count of something is none (`dua kali kedatangannya`). */
function isBareObject(tokens: Tokens, from: number): boolean {
  return isA(tokens, from, Is.objectNoun) && !COUNTS.has(tokens, from)
}

/** A noun that a verb takes as its object, also doubled (`fakta-fakta`). */
function isObjectNoun(tokens: Tokens, i: number): boolean {
  if (isA(tokens, i, Is.objectNoun)) return true
  const half = (tokens.ends[i]! - tokens.starts[i]! - 1) / 2
  if (half < 3 || !isSmallWord(tokens, i) || tokens.codes[tokens.starts[i]! + half] !== HYPHEN) return false
  const word = wordAt(tokens, i)
  return word.startsWith(word.slice(half + 1)) && (bitsOfWord(word.slice(0, half)) & Is.objectNoun) !== 0
}

const HYPHEN = 45

/** `menilai pemerintah lambat`, `menganggap permintaan itu keliru`: an adjective at the end is what is said of the rest. */
function endsInAdjective(tokens: Tokens, from: number, to: number): boolean {
  const last = to - 1
  if (last <= from || to - from > LONGEST_JUDGEMENT || !ADJECTIVES_AT_END.has(tokens, last)) return false
  for (let i = from; i < last; i++)
    if (!isWord(tokens, i) || NOT_OF_ONE_PHRASE.has(tokens, i) || looksLikeVerb(tokens, i)) return false
  return last - from > 1 || !isA(tokens, from, Is.objectNoun)
}

const LONGEST_JUDGEMENT = 6
const NOT_OF_ONE_PHRASE = wordSet(['dan', 'dengan', 'secara', 'yang'])
const ADJECTIVES_AT_END = wordSet(ADJECTIVES)

/** `mengungkapkan kesulitan besar yang dialami petani`: an adjective between a noun and what describes it is no predicate. */
function isDescribedObject(tokens: Tokens, from: number, to: number): boolean {
  const adjective = from + 1
  if (!isSmallWord(tokens, from) || !DESCRIBING.has(tokens, adjective)) return false
  if (isA(tokens, from, SPEAKER_NOUN) || wordAt(tokens, from).endsWith('nya')) return false
  return adjective + 1 < to && (YANG.has(tokens, adjective + 1) || OPENS_A_PURPOSE.has(tokens, adjective + 1))
}

const DESCRIBING = wordSet(ADJECTIVES_OF_OBJECTS)
const OPENS_A_PURPOSE = wordSet(['bagi', 'dalam', 'kepada', 'untuk'])

function isManner(tokens: Tokens, i: number): boolean {
  return (
    isSmallWord(tokens, i) &&
    MANNER_WORDS.has(tokens, i) &&
    (!LEBIH.has(tokens, i) || GO_WITH_LEBIH.has(tokens, i + 1))
  )
}

/** `menyebut ini sangat berbahaya`: a pointer that stands for a thing, and what is said of it. */
function isPredicateOfPointer(tokens: Tokens, i: number): boolean {
  return CLOSE_POINTERS.has(tokens, i) && isVerbal(tokens, i + 1)
}

/**
 * `tarian itu sarat makna`, `hal ini dilihat …`: after a noun phrase that a pointer closes, whatever is no place, time,
 * hearer or manner is its predicate.
 */
function isPointedClause(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + LONGEST_CLOSED_PHRASE); i++) {
    if (!isWord(tokens, i) || YANG.has(tokens, i)) return false
    if (!POINTERS_AT_END.has(tokens, i)) {
      if (isSmallWord(tokens, i) && isA(tokens, i, Is.adverbialOpener)) return false
      continue
    }
    if (i === from || isA(tokens, i - 1, Is.time) || DAYS.has(tokens, i - 1)) return false
    const next = i + 1
    if (next >= to || !isSmallWord(tokens, next)) return false
    if (isA(tokens, next, Is.finite)) return true
    return (
      !isA(tokens, next, Is.clauseOpener | Is.adverb | Is.time | Is.role | Is.pronoun | ACTIVE_VERB) &&
      // `proyek itu selesai.`: at the end it leads to nothing.
      (next + 1 >= to || !isA(tokens, next, Is.adverbialOpener)) &&
      !NO_PREDICATES.has(tokens, next)
    )
  }
  return false
}

const LONGEST_CLOSED_PHRASE = 8
const POINTERS_AT_END = wordSet(POINTERS)
const DAYS = wordSet(WORDS_BEFORE_POINTERS_OF_TIME)
const NO_PREDICATES = wordSet(NO_PREDICATES_AFTER_POINTERS)

/** `untuk acara itu, akan ada …`, `saat ini baru 13 persen …`: a time or purpose leads the clause in. */
function isLedInClause(tokens: Tokens, from: number, to: number): boolean {
  if (!isSmallWord(tokens, from) || !LEAD_INS.has(tokens, from)) return false
  for (let i = from + 1; i < Math.min(to, from + LONGEST_LEAD_IN); i++) {
    if (BARU.has(tokens, i) && (tokens.kinds[i + 1] === Kind.number || tokens.kinds[i - 1] === Kind.comma))
      return true
    if (tokens.kinds[i] === Kind.comma) return hasPredicate(tokens, i + 1, to) || BARU.has(tokens, i + 1)
    // `untuk itu pemerintah menambah anggaran`, `untuk mencapai hal tersebut dibutuhkan kerja keras`
    if (POINTERS_AT_END.has(tokens, i) && tokens.kinds[i + 1] !== Kind.comma)
      return hasPredicate(tokens, i + 1, to) && !YANG.has(tokens, i + 1)
    // `dalam menggarap usaha ia tidak mau setengah-setengah`
    if (isSmallWord(tokens, i) && isA(tokens, i, Is.pronoun) && hasPredicate(tokens, i + 1, to)) return true
  }
  return false
}

const LONGEST_LEAD_IN = 12
const LEAD_INS = wordSet(LEAD_INS_OF_CLAUSES)

/** `menyebut aturan itu sebagai langkah gegabah`: what something is called or held to be. */
function isAppraisal(tokens: Tokens, cue: number, to: number): boolean {
  if (!APPRAISERS.has(tokens, cue)) return false
  for (let i = cue + 2; i < Math.min(to, cue + LONGEST_LEAD_IN); i++) {
    if (tokens.kinds[i] === Kind.comma || YANG.has(tokens, i)) return false
    if (SEBAGAI.has(tokens, i)) return i + 1 < to
  }
  return false
}

const APPRAISERS = wordSet(VERBS_OF_APPRAISAL)

/** `menjelaskan, kronologi kejadian itu`: a comma alone makes no clause of an object. */
function isPlainObject(tokens: Tokens, from: number, to: number): boolean {
  const noun = COUNTS.has(tokens, from) ? from + 1 : from
  const isBare = BARE_OBJECTS.has(tokens, noun) || (noun > from && isA(tokens, noun, Is.objectNoun))
  return isBare && !hasPredicate(tokens, noun, to)
}

function afterComplementizer(tokens: Tokens, i: number): number {
  return COMPLEMENTIZERS.has(tokens, i) ? i + 1 : i
}

function skipComma(tokens: Tokens, i: number, to: number): number {
  return i < to && tokens.kinds[i] === Kind.comma ? i + 1 : i
}

const COMPLEMENTIZER_REACH = 20

function complementizerWithin(tokens: Tokens, from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + COMPLEMENTIZER_REACH); i++) {
    if (tokens.kinds[i] === Kind.stop) return -1
    if (isSmallWord(tokens, i) && BAHWA.has(tokens, i)) return i
  }
  return -1
}

/** Whether between verb and `bahwa` is only a hearer, an occasion, a place, or what is called its object (`pendapatnya`). */
function isIncidental(tokens: Tokens, from: number, to: number): boolean {
  if (isA(tokens, from, Is.objectNoun)) return !holdsVerb(tokens, from, to)
  if (!isA(tokens, from, Is.adverbialOpener | Is.time | Is.adverb | Is.personNoun | Is.groupNoun))
    return false
  for (let i = from; i < to; i++) if (isSmallWord(tokens, i) && isA(tokens, i, ACTIVE_VERB)) return false
  return !holdsVerb(tokens, from, to)
}

/** `berharap kepada petani untuk …`: a verb of stance before a hearer. */
function isAskedOf(tokens: Tokens, cue: number, from: number): boolean {
  return isA(tokens, cue, Is.stanceVerb) && KEPADA.has(tokens, from)
}

/** Whether a verb is in `[from, to)` that `bahwa` may belong to; one after `yang` only describes. */
function holdsVerb(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (looksLikeVerb(tokens, i) && !YANG.has(tokens, i - 1)) return true
  return false
}

/** `meminta Kejagung agar …`, `mengimbau warga untuk …`: whom and what, if a deed is named. */
function directiveComplement(tokens: Tokens, from: number, to: number): Complement {
  const nothing: Complement = { from, to, clarity: 'none' }
  if (UNTUK.has(tokens, from)) return to - from > 2 ? { from, to, clarity: 'marked' } : nothing
  // `mengingatkan akan ancaman …`: a preposition, unless a verb follows.
  if (AKAN.has(tokens, from) && !looksLikeVerb(tokens, from + 1) && !isA(tokens, from + 1, Is.finite))
    return nothing
  if (isA(tokens, from, Is.objectNoun) && !KEPADA.has(tokens, from)) return nothing
  for (let i = from; i < to; i++) {
    if (!isSmallWord(tokens, i)) continue
    if (i > from && OPEN_A_DEED.has(tokens, i) && !isForSomebody(tokens, from, i))
      return { from, to, clarity: 'marked' }
    if (OPEN_A_MATTER.has(tokens, i)) break
  }
  return hasPredicate(tokens, from, to, false, true) ? { from, to, clarity: 'finite' } : nothing
}

/** `benih bersertifikat untuk petani`: a thing, and for whom; `warga untuk waspada` asks somebody for a deed. */
function isForSomebody(tokens: Tokens, from: number, untuk: number): boolean {
  if (!UNTUK.has(tokens, untuk) || isVerbal(tokens, untuk + 1) || !isSmallWord(tokens, from)) return false
  if (isA(tokens, from, SPEAKER_NOUN) || KEPADA.has(tokens, from)) return false
  return isA(tokens, untuk + 1, SPEAKER_NOUN)
}

function isVerbal(tokens: Tokens, i: number): boolean {
  return isWord(tokens, i) && (isA(tokens, i, Is.finite | Is.adverb) || looksLikeVerb(tokens, i))
}
