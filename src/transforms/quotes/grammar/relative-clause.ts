import {
  ADVERBS_OF_GOING_ON,
  CHANNEL_NOUNS,
  CLEAR_FINITE_MARKERS,
  DEGREES_OF_ADJECTIVES,
  FORMS_OF_TO_BE,
  NEGATORS,
  POINTERS,
  PREPOSITIONS_LIKE_VERBS,
  PREPOSITIONS_OF_MATTER,
  SUBORDINATING_WORDS,
  TIME_CLAUSE_OPENERS,
  WORDS_BEFORE_POINTERS_OF_TIME,
} from '../../../language/function-words.ts'
import { VERBS_BEFORE_PREDICATES } from '../../../language/verbs.ts'
import { Is } from '../tokens/lexicon.ts'
import { ADA, YANG } from '../tokens/single-words.ts'
import { beginsWith, isA, isCapitalised, isSmallWord, isWord, Kind, type Tokens } from '../tokens/tokens.ts'
import { looksLikeVerb } from '../tokens/verb-form.ts'
import { wordSet } from '../tokens/word-table.ts'
import { type Mention, mentionOf } from './mention.ts'
import { readNounPhrase } from './noun-phrase.ts'
import { isAdverb, subjectBefore } from './subject.ts'
import { subjectAtHead } from './subject-at-head.ts'

const DEGREE_WORDS = wordSet(DEGREES_OF_ADJECTIVES)
const CLEAR_FINITE = wordSet([...CLEAR_FINITE_MARKERS, ...ADVERBS_OF_GOING_ON, ...['berada', 'pun', 'tak']])
const MODAL_PREDICATES = wordSet(['bisa', 'dapat', 'jarang', 'kerap', 'sering', 'wajib'])
const BREAKS = wordSet([...SUBORDINATING_WORDS, ...TIME_CLAUSE_OPENERS, 'dan', 'atau', 'serta'])
const OF_MATTER = wordSet(PREPOSITIONS_OF_MATTER)
const CHANNELS = wordSet(CHANNEL_NOUNS)
const TIMES = wordSet(WORDS_BEFORE_POINTERS_OF_TIME)
const POINT = wordSet(POINTERS)
const LIKE_VERBS = wordSet(PREPOSITIONS_LIKE_VERBS)

/**
 * Whether the clause goes on with its own predicate after the relative clause at `yang`: `korban yang mengalami luka | berada di
 * …`, `udara yang sangat panas | menyebabkan …`. The first verb, or adjective, is the relative clause's. Where an object is
 * likelier than a clause, a verb in me- alone is not enough.
 */
export function goesOnAfterRelative(tokens: Tokens, yang: number, to: number, isObject: boolean): boolean {
  for (let i = afterVerbsOfRelative(tokens, yang + 1, to); i < to; i++) {
    // `yang ada saat ini | jarang diperlihatkan`: a time, and no clause of its own.
    if (TIMES.has(tokens, i) && POINT.has(tokens, i + 1)) {
      i += 1
      continue
    }
    if (!isWord(tokens, i) && tokens.kinds[i] !== Kind.number && tokens.kinds[i] !== Kind.dot) return false
    const closes = POINT.has(tokens, i)
    if (!closes && isWord(tokens, i) && (isA(tokens, i, Is.clauseOpener) || BREAKS.has(tokens, i)))
      return false
    if (!isSmallWord(tokens, i)) continue
    if (CLEAR_FINITE.has(tokens, i)) return true
    if (isObject) continue
    if (MODAL_PREDICATES.has(tokens, i)) return true
    if (beginsWith(tokens, i, 'me') && looksLikeVerb(tokens, i) && !LIKE_VERBS.has(tokens, i)) return true
  }
  return false
}

/** Past what the relative clause says first: its adverbs and verbs, or one adjective. */
export function afterVerbsOfRelative(tokens: Tokens, from: number, to: number): number {
  let i = TIMES.has(tokens, from) && POINT.has(tokens, from + 1) ? from + 2 : from
  const first = i
  while (i < to && isSmallWord(tokens, i) && isOfPredicate(tokens, i) && !beginsPredicate(tokens, i, first))
    i += 1
  if (i > from) return DEGREE_WORDS.has(tokens, i - 1) ? i + 1 : i
  // A verb right after an adjective goes with it: `warga yang berani melapor`.
  return looksLikeVerb(tokens, i + 1) ? i + 2 : i + 1
}

/** `yang dipamerkan | adalah …`, `yang datang | bukan …`: after a verb such a word is the main clause's. */
function beginsPredicate(tokens: Tokens, i: number, first: number): boolean {
  if (i === first || !(CLEAR_FINITE.has(tokens, i) || MODAL_PREDICATES.has(tokens, i))) return false
  const before = i - 1
  if (BEFORE_PREDICATES.has(tokens, before)) return false
  return !(CLEAR_FINITE.has(tokens, before) || NEGATING.has(tokens, before) || isAdverb(tokens, before))
}

function isOfPredicate(tokens: Tokens, i: number): boolean {
  return (
    isA(tokens, i, Is.finite | Is.adverb) ||
    looksLikeVerb(tokens, i) ||
    DEGREE_WORDS.has(tokens, i) ||
    NEGATING.has(tokens, i)
  )
}

/** How far before *yang* the one whom it describes may begin, in tokens. */
const LONGEST_HEAD_PHRASE = 24
const NEGATING = wordSet(NEGATORS)
const BEFORE_PREDICATES = wordSet(VERBS_BEFORE_PREDICATES)
const COPULAS = wordSet([...FORMS_OF_TO_BE, 'merupakan'])

/**
 * The subject of a verb right after *yang*: the name right before it (`di samping Laras Widuri, yang mengatakan …`), or who is
 * said to be one of those who do (`Bagus Wirawan adalah orang kedua yang menyatakan …`). Never a described noun.
 */
export function relativeSubject(tokens: Tokens, verb: number, bound: number): Mention | null {
  let yang = verb - 1
  while (yang > bound && isAdverb(tokens, yang)) yang -= 1
  if (yang <= bound || !YANG.has(tokens, yang)) return null
  const end = tokens.kinds[yang - 1] === Kind.comma ? yang - 1 : yang
  return (
    nameOfHeadBefore(tokens, end, bound) ??
    namedByCopula(tokens, yang, bound) ??
    ofThereIs(tokens, yang, bound)
  )
}

function nameOfHeadBefore(tokens: Tokens, end: number, bound: number): Mention | null {
  if (!isCapitalised(tokens, end - 1)) return null
  for (let i = Math.max(bound, end - LONGEST_HEAD_PHRASE); i < end; i++) {
    if (!isWord(tokens, i) || (i > bound && isCapitalised(tokens, i - 1))) continue
    if (!isCapitalised(tokens, i) && !isA(tokens, i, Is.role | Is.rank | Is.honorific)) continue
    if (i > bound && (OF_MATTER.has(tokens, i - 1) || CHANNELS.has(tokens, i - 1))) return null
    const phrase = readNounPhrase(tokens, i, end, 'anywhere')
    if (phrase === null || phrase.to !== end) continue
    const mention = mentionOf(tokens, phrase)
    return mention?.kind === 'name' ? mention : null
  }
  return null
}

/** `Ada warga yang menyebut …`, `Kalangan petani ada yang menilai …`: some are there who say it. */
export function ofThereIs(tokens: Tokens, yang: number, bound: number): Mention | null {
  if (ADA.has(tokens, yang - 1))
    return yang - 1 > bound ? described(subjectBefore(tokens, yang - 1, bound)) : null
  const ada = isA(tokens, bound, Is.clauseOpener) ? bound + 1 : bound
  if (!ADA.has(tokens, ada)) return null
  const from = isAdverb(tokens, ada + 1) ? ada + 2 : ada + 1
  const phrase = readNounPhrase(tokens, from, yang, 'anywhere')
  return phrase !== null && phrase.to === yang ? described(mentionOf(tokens, phrase)) : null
}

function described(mention: Mention | null): Mention | null {
  return mention?.kind === 'description' || mention?.kind === 'group' ? mention : null
}

function namedByCopula(tokens: Tokens, yang: number, bound: number): Mention | null {
  const subject = subjectAtHead(tokens, bound, yang)
  if (subject === null || !COPULAS.has(tokens, subject.mention.range.to)) return null
  const { kind } = subject.mention
  return kind === 'name' || kind === 'pronoun' ? subject.mention : null
}
