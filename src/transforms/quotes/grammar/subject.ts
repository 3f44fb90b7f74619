import {
  CHANNEL_NOUNS,
  CONNECTIVES,
  FIRST_OF_MANNER_PAIRS,
  LEADERS_TO_PLACES,
  MODAL_WORDS,
  OPENERS_BETWEEN_SUBJECT_AND_VERB,
  POINTERS,
  PREPOSITIONS_OF_PLACE,
  SECOND_OF_MANNER_PAIRS,
  SPOKESPERSON_OPENERS,
  SUBORDINATING_WORDS,
} from '../../../language/function-words.ts'
import { WORDS_FOR_ONESELF } from '../../../language/speakers.ts'
import { PASSIVES_BEFORE_DEEDS, RELAYING_OPENERS, VERBS_OF_RELAYING } from '../../../language/verbs.ts'
import { Is, SPEAKER_NOUN } from '../tokens/lexicon.ts'
import { ADVERBIAL_MANNER, DAN, DARI, DENGAN, SALAH, SEORANG } from '../tokens/single-words.ts'
import {
  isA,
  isCapitalised,
  isSmallWord,
  isWord,
  Kind,
  Shape,
  type Tokens,
  textOf,
} from '../tokens/tokens.ts'
import { looksActive, looksLikeVerb } from '../tokens/verb-form.ts'
import { wordSet } from '../tokens/word-table.ts'
import { loneNameMention, type Mention, mentionOf } from './mention.ts'
import { isUndoneNegation } from './negation.ts'
import { readNounPhrase } from './noun-phrase.ts'
import type { NounPhrase } from './noun-phrase-state.ts'

/** How far before its verb a subject may begin, in tokens. */
const LONGEST_SUBJECT = 44

const THROUGH = wordSet(SPOKESPERSON_OPENERS)

/**
 * The subject of the verb at token `verb`: a noun phrase that begins where a clause can begin, not before
 * `bound`, and ends at the verb (or at the adverbs before it). Null where there is none to defend.
 */
export function subjectBefore(tokens: Tokens, verb: number, bound: number): Mention | null {
  let end = verb
  while (
    end > bound &&
    (isAdverb(tokens, end - 1) || isUndoneNegation(tokens, end) || AS_IS_KNOWN.has(tokens, end - 1))
  )
    end -= 1
  if (!ADVERBIAL_MANNER.has(tokens, verb - 1)) end = beforeManner(tokens, end, bound)
  if (end <= bound) return null
  const last = end - 1
  if (
    isWord(tokens, last) &&
    isA(tokens, last, Is.pronoun | Is.groupPronoun) &&
    tokens.shapes[last]! <= Shape.capital
  ) {
    return pronounSubject(tokens, last)
  }
  for (let start = Math.max(bound, verb - LONGEST_SUBJECT); start < end; start++) {
    if (!mayBeginSubject(tokens, start, bound)) continue
    if (start > bound && PLACE_PREPOSITIONS.has(tokens, start - 1) && start - 1 === bound) continue
    if (start === bound && isPlaceAhead(tokens, start, end)) continue
    const phrase = readNounPhrase(tokens, start, end, 'before')
    if (phrase === null || !reachesVerb(tokens, phrase, end)) continue
    // `ia dan keluarga berharap`: the one who is meant speaks for all.
    if (DAN.has(tokens, start - 1) && start - 2 >= bound && isA(tokens, start - 2, Is.pronoun))
      return pronounSubject(tokens, start - 2)
    const mention = spokespersonOf(tokens, phrase, end) ?? mentionOf(tokens, phrase)
    return mention ?? loneSubject(tokens, end - 1, bound, verb)
  }
  return subjectAfterLeadIn(tokens, bound, end) ?? loneSubject(tokens, end - 1, bound, verb)
}

/** Words of a manner after *secara* or *dengan*. */
const LONGEST_MANNER = 3

/**
 * The end of the subject where a manner is between it and its verb: `Laras secara konsisten | menyatakan`, `Laras dengan nada
 * tinggi | menegaskan`, `Laras sekali lagi | mengingatkan`. None that holds a person (`rapat dengan warga menyebut …`) or a verb.
 */
function beforeManner(tokens: Tokens, end: number, bound: number): number {
  if (end - 2 > bound && MANNER_PAIR_ENDS.has(tokens, end - 1) && MANNER_PAIRS.has(tokens, end - 2))
    return afterAdverbs(tokens, end - 2, bound)
  if (end - 1 > bound && MANNER_PAIRS.has(tokens, end - 1) && MANNER_PAIR_ENDS.has(tokens, end))
    return end - 1
  for (let i = end - 1; i > bound && i >= end - 1 - LONGEST_MANNER; i--) {
    if (!isSmallWord(tokens, i)) return end
    if (ADVERBIAL_MANNER.has(tokens, i)) return afterAdverbs(tokens, i, bound)
    // `secara khusus ingin memastikan`: it is not said yet.
    if (MODALS.has(tokens, i) || looksLikeVerb(tokens, i)) return end
    if (isA(tokens, i, SPEAKER_NOUN | Is.clauseOpener)) return end
  }
  return end
}

/** The token after the last one before `end` that is no adverb. */
function afterAdverbs(tokens: Tokens, end: number, bound: number): number {
  let at = end
  while (at > bound && isAdverb(tokens, at - 1)) at -= 1
  return at
}

const AS_IS_KNOWN = wordSet(PASSIVES_BEFORE_DEEDS)
const MODALS = wordSet(MODAL_WORDS)
const MANNER_PAIRS = wordSet(FIRST_OF_MANNER_PAIRS)
const MANNER_PAIR_ENDS = wordSet(SECOND_OF_MANNER_PAIRS)

/**
 * `Tata mengatakan`: one capitalised word at the head right before a verb of speech is a name, though it may be a common
 * word elsewhere; none that opens clauses, counts, or is said of things and writings.
 */
function loneSubject(tokens: Tokens, i: number, bound: number, verb: number): Mention | null {
  const isAlone = i === bound || (i === bound + 2 && tokens.kinds[i - 1] === Kind.comma)
  if (!isAlone || tokens.shapes[i] !== Shape.capital || !isA(tokens, verb, Is.speechVerb)) return null
  if (isA(tokens, i, NO_LONE_NAME) || looksLikeVerb(tokens, i) || NO_NAMES.has(tokens, i)) return null
  const phrase = readNounPhrase(tokens, i, i + 1, 'after')
  return phrase === null ? null : loneNameMention(tokens, phrase)
}

const NO_NAMES = wordSet([...WORDS_FOR_ONESELF, ...SUBORDINATING_WORDS])
const NO_LONE_NAME =
  Is.adverb |
  Is.adverbialOpener |
  Is.clauseOpener |
  Is.documentNoun |
  Is.finite |
  Is.objectNoun |
  Is.pronoun |
  Is.groupPronoun |
  Is.role |
  Is.rank |
  Is.time |
  Is.passive |
  Is.speechRoot |
  Is.institution |
  Is.personNoun |
  Is.groupNoun |
  Is.institutionNoun

/**
 * `Kemarin Laras Widuri mengatakan`, `Usai rapat Bupati Bagus Wirawan menyebut`, `Di Wanasari Laras menegaskan`, `Menyikapi
 * keluhan itu Laras Widuri meminta`: a name after a time, a place, an occasion or a deed that no comma sets off.
 */
function subjectAfterLeadIn(tokens: Tokens, bound: number, end: number): Mention | null {
  if (!isWord(tokens, bound)) return null
  const isPair = MANNER_PAIRS.has(tokens, bound) && MANNER_PAIR_ENDS.has(tokens, bound + 1)
  const isDeed = !isPair && !isA(tokens, bound, Is.adverbialOpener | Is.time)
  if (isDeed && (!looksActive(tokens, bound) || isA(tokens, bound, NO_DEED))) return null
  if (end - bound > LONGEST_LEAD_IN) return null
  for (let i = bound; i < end; i++) if (tokens.kinds[i] === Kind.comma) return null
  for (let start = afterPlace(tokens, bound); start < end; start++) {
    if (!isCapitalised(tokens, start) || isA(tokens, start, Is.time)) continue
    const before = start - 1
    if (PLACE_PREPOSITIONS.has(tokens, before) || isA(tokens, before, Is.clauseOpener | Is.speechRoot))
      return null
    const phrase = readNounPhrase(tokens, start, end, 'before')
    const mention = phrase !== null && phrase.to === end ? mentionOf(tokens, phrase) : null
    if (mention === null || mention.kind !== 'name') return null
    // `Mendampingi Laras Widuri mengatakan`: after a deed a bare name is rather its object.
    const isObject = isDeed && mention.name.from === mention.range.from && !POINT.has(tokens, before)
    return isObject ? null : mention
  }
  return null
}

const POINT = wordSet(POINTERS)
const NO_DEED = Is.name | Is.role | Is.rank | Is.according | Is.clauseOpener | Is.honorific

/** Whether a sentence opens with where something was: `Di Wanasari Laras menegaskan`. */
function isPlaceAhead(tokens: Tokens, start: number, end: number): boolean {
  return PLACE_PREPOSITIONS.has(tokens, start) && start + 2 < end && isCapitalised(tokens, start + 1)
}

const LONGEST_LEAD_IN = 16
const PLACE_PREPOSITIONS = wordSet(PREPOSITIONS_OF_PLACE)

/** Past a preposition at the head and the place it leads to: one capitalised word, and those that belong to it. */
function afterPlace(tokens: Tokens, bound: number): number {
  let i = bound + 1
  if (!PLACE_PREPOSITIONS.has(tokens, bound) || !isCapitalised(tokens, i)) return i
  do i += 1
  while (
    isCapitalised(tokens, i) &&
    (isA(tokens, i, Is.placeTail) || isA(tokens, i - 1, Is.placeHead | Is.institution))
  )
  return i
}

/** `A melalui B mengatakan`: B speaks. */
function spokespersonOf(tokens: Tokens, phrase: NounPhrase, end: number): Mention | null {
  const through = phrase.to
  if (through >= end || !isWord(tokens, through)) return null
  if (!THROUGH.has(tokens, through)) return null
  if (isA(tokens, through + 1, Is.documentNoun) || CHANNELS.has(tokens, through + 1)) return null
  const after = readNounPhrase(tokens, through + 1, end, 'before')
  return after !== null && reachesVerb(tokens, after, end) ? mentionOf(tokens, after) : null
}

const CHANNELS = wordSet(CHANNEL_NOUNS)

function pronounSubject(tokens: Tokens, i: number): Mention | null {
  const phrase = readNounPhrase(tokens, i, i + 1, 'before')
  return phrase === null ? null : mentionOf(tokens, phrase)
}

export function isAdverb(tokens: Tokens, i: number): boolean {
  return isSmallWord(tokens, i) && isA(tokens, i, Is.adverb) && !isA(tokens, i, Is.pronoun)
}

/** Whether a noun phrase may begin at `i`: at a sentence's or clause's head, or with a noun that means one person. */
function mayBeginSubject(tokens: Tokens, i: number, bound: number): boolean {
  if (!isWord(tokens, i)) return tokens.kinds[i] === Kind.account
  const isSmall = isSmallWord(tokens, i)
  if (isSmall && !isA(tokens, i, SPEAKER_NOUN | Is.honorific) && !SALAH.has(tokens, i)) return false
  // `Dilansir Kabarindo, Bupati Laras Widuri mengatakan`: the medium is no subject.
  if (RELAYS.has(tokens, i) || (i > bound && RELAYS.has(tokens, i - 1))) return false
  if (i === bound) return true
  const before = tokens.kinds[i - 1]
  if (before === Kind.dash) return tokens.ends[i - 1] !== tokens.starts[i]
  if (
    before === Kind.comma ||
    before === Kind.stop ||
    before === Kind.dash ||
    before === Kind.colon ||
    before === Kind.semicolon ||
    before === Kind.mark ||
    before === Kind.close
  )
    return true
  if (before !== Kind.word) return false
  if (isSmall && SEORANG.has(tokens, i)) return true
  if (isA(tokens, i - 1, Is.clauseOpener | Is.adverb) && !isA(tokens, i - 1, Is.name)) return true
  // `Hanya saja Laras berharap`
  return i - bound <= LONGEST_CONNECTIVE && CONNECTIVE_SET.has(textOf(tokens, bound, i).toLowerCase())
}

const RELAYS = wordSet(VERBS_OF_RELAYING)
const CONNECTIVE_SET = new Set(CONNECTIVES)
const LONGEST_CONNECTIVE = 3

/** Whether nothing but a comma or one connective at the head is before token `i`: not `hal itu ia sampaikan`. */
export function opensClause(tokens: Tokens, i: number, bound: number): boolean {
  if (i === bound || tokens.kinds[i - 1] !== Kind.word) return true
  return i - 1 === bound && isA(tokens, bound, Is.clauseOpener) && !RELAYING.has(tokens, bound)
}

const RELAYING = wordSet(RELAYING_OPENERS)

const OF_DEEDS = wordSet(['dalam', 'dari', 'lewat', 'melalui'])
const BETWEEN_SUBJECT_AND_VERB = wordSet(OPENERS_BETWEEN_SUBJECT_AND_VERB)

/** Whether the phrase, with a relative clause or a closing comma after it, comes up to the verb. */
function reachesVerb(tokens: Tokens, phrase: NounPhrase, end: number): boolean {
  let at = phrase.to
  if (at === end) return true
  if (tokens.kinds[at] === Kind.open) at = afterBracket(tokens, at, end)
  if (at === end) return true
  if (tokens.kinds[at] === Kind.comma) {
    at = afterPlaces(tokens, phrase, at, end)
    if (at >= end) return true
    const second = afterAge(tokens, at)
    if (second > at && isDescriptionUpTo(tokens, second + 1, end)) return true
    at = second
    if (at + 1 === end) return true
    at += 1
    if (isTimeUpTo(tokens, at, end)) return true
  }
  if (!isWord(tokens, at)) return false
  if (isAsideUpTo(tokens, at, end)) return true
  if (
    !BETWEEN_SUBJECT_AND_VERB.has(tokens, at) &&
    !(DENGAN.has(tokens, at) && BETWEEN_SUBJECT_AND_VERB.has(tokens, at + 1))
  )
    return false
  // `kerja sama Dinas Sosial dalam memastikan …`: what something is for.
  if (at + 1 === end && OF_DEEDS.has(tokens, at)) return false
  if (end - at > 16) return false
  const isOrigin = DARI.has(tokens, at)
  for (let i = at; i < end; i++) {
    if (tokens.kinds[i] === Kind.stop || tokens.kinds[i] === Kind.mark) return false
    // `Komet Terang Dikutip dari Antara, ahli mengatakan`: another subject follows the comma.
    if (isOrigin && tokens.kinds[i] === Kind.comma && i + 1 < end) return false
    if (isA(tokens, i, Is.speechVerb | Is.stanceVerb)) return false
    if (isSmallWord(tokens, i) && SEORANG.has(tokens, i)) return false
  }
  return true
}

/** Past the rest of a list of places in which somebody is: `Petani di Liwa, | Wanasari mengaku`, `penjahit di Gang Melati, Kota Wanasari`. */
function afterPlaces(tokens: Tokens, phrase: NounPhrase, comma: number, end: number): number {
  let isSomewhere = false
  for (let i = phrase.from + 1; i < phrase.to; i++) if (LEAD_TO_PLACES.has(tokens, i)) isSomewhere = true
  let at = comma
  while (isSomewhere && at < end && tokens.kinds[at] === Kind.comma && isA(tokens, at + 1, PLACE)) {
    if (!isCapitalised(tokens, at + 1)) break
    at += 1
    while (at < end && (isCapitalised(tokens, at) || tokens.kinds[at] === Kind.number)) at += 1
  }
  return at
}

const LEAD_TO_PLACES = wordSet(LEADERS_TO_PLACES)
const PLACE = Is.place | Is.placeHead

/** Past an age between commas, at the second comma: `Suroto, 34, mengaku …`. */
function afterAge({ kinds, starts, ends }: Tokens, comma: number): number {
  const age = comma + 1
  const isAge = kinds[age] === Kind.number && ends[age]! - starts[age]! <= 2 && kinds[age + 1] === Kind.comma
  return isAge ? age + 1 : comma
}

/** `Suroto, 34, petani asal Wanasari, mengaku …`: what somebody is, up to the comma before the verb. */
function isDescriptionUpTo(tokens: Tokens, from: number, end: number): boolean {
  if (tokens.kinds[end - 1] !== Kind.comma || !isA(tokens, from, Is.personNoun | Is.role)) return false
  const phrase = readNounPhrase(tokens, from, end, 'before')
  return phrase !== null && phrase.to === end - 1
}

/** Whether a participle or description between commas is in `[from, end)`: `…, dijumpai di ladangnya, mengaku`. */
function isAsideUpTo(tokens: Tokens, from: number, end: number): boolean {
  if (tokens.kinds[from - 1] !== Kind.comma || tokens.kinds[end - 1] !== Kind.comma) return false
  if (!isSmallWord(tokens, from) || end - from > LONGEST_ASIDE) return false
  if (!looksLikeVerb(tokens, from) && !SEORANG.has(tokens, from) && !SALAH.has(tokens, from)) return false
  for (let i = from; i < end - 1; i++) {
    const kind = tokens.kinds[i]
    if (kind === Kind.comma || kind === Kind.stop || kind === Kind.mark) return false
    if (isA(tokens, i, Is.speechVerb | Is.stanceVerb)) return false
  }
  return true
}

const LONGEST_ASIDE = 18

/** Whether only a time is in `[from, end)`: `Jumat,`, `Kamis 23 Juni 2022`, `Senin (2/5),`. */
function isTimeUpTo(tokens: Tokens, from: number, end: number): boolean {
  if (!isA(tokens, from, Is.time)) return false
  for (let i = from; i < end; i++) {
    const kind = tokens.kinds[i]
    if (kind === Kind.word && !isA(tokens, i, Is.time)) return false
    if (kind === Kind.stop || kind === Kind.mark) return false
  }
  return true
}

function afterBracket(tokens: Tokens, open: number, end: number): number {
  let i = open
  while (i < end && tokens.kinds[i] !== Kind.close) i += 1
  return i < end ? i + 1 : open
}
