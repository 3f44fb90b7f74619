import { POINTERS } from '../../../language/function-words.ts'
import { APPOSED_NOUNS } from '../../../language/speakers.ts'
import { Is, NOT_A_NAME, SPEAKER_NOUN } from '../tokens/lexicon.ts'
import { SALAH } from '../tokens/single-words.ts'
import {
  isA,
  isCapitalised,
  isEmpty,
  isNamingAmpersand,
  isSmallWord,
  isWord,
  Kind,
  Shape,
  type Tokens,
  touchesPrevious,
} from '../tokens/tokens.ts'
import { isDeedAtHead } from '../tokens/verb-form.ts'
import { wordSet } from '../tokens/word-table.ts'
import { isApposition, isOneOf, isTitleList } from './apposition.ts'
import { isDegree } from './degrees.ts'
import {
  advance,
  type NounPhrase,
  newPhraseReader,
  type PhrasePosition,
  type PhraseReader,
} from './noun-phrase-state.ts'
import {
  isDangling,
  readBracket,
  readCapitalisedWord,
  readNumber,
  readSmallWord,
} from './noun-phrase-steps.ts'
import {
  afterListOfFields,
  commaAfterClause,
  isHyphened,
  isOrdinal,
  ORDINAL_LENGTH,
} from './office-phrase.ts'
import { isNicknameMark, nameAtEnd } from './personal-name.ts'

const LONGEST_PHRASE = 40
/** Reads a noun phrase from token `from`, or gives null where none begins. Linear in its length, which is bounded. */
export function readNounPhrase(
  tokens: Tokens,
  from: number,
  limit: number,
  place: PhrasePosition,
): NounPhrase | null {
  const end = Math.min(limit, from + LONGEST_PHRASE)
  if (!mayBeginPhrase(tokens, from, end, place)) return null
  const reading = newPhraseReader(tokens, from, end, place)
  do {
    readPart(reading)
    if (reading.at > reading.partFrom) closePart(reading)
  } while (continueAfterComma(reading) || continueAfterClause(reading) || continueWithoutComma(reading))
  const { parts, aliases, called, pointsBack } = reading
  const last = parts.at(-1)
  return last === undefined ? null : { from, to: last.to, parts, aliases, called, pointsBack }
}

function mayBeginPhrase(tokens: Tokens, i: number, limit: number, place: PhrasePosition): boolean {
  if (i >= limit) return false
  if (tokens.kinds[i] === Kind.account) return true
  if (!isWord(tokens, i)) return false
  if (isSmallWord(tokens, i))
    return (
      isA(tokens, i, SPEAKER_NOUN | Is.honorific | Is.rank) ||
      SALAH.has(tokens, i) ||
      (place === 'after' && isPointingBack(tokens, i, limit))
    )
  if (place === 'after' && tokens.shapes[i] === Shape.capital && !isA(tokens, i, Is.time)) return true
  if (isA(tokens, i, Is.clauseOpener | Is.time | Is.according) && !isA(tokens, i, SPEAKER_NOUN | Is.name))
    return false
  if (place === 'before' && isDeedAtHead(tokens, i)) return false
  if (isA(tokens, i, Is.common) && !isA(tokens, i, SPEAKER_NOUN | NOT_A_NAME | Is.name | Is.place)) {
    if (place !== 'before') return true
    return (isCapitalised(tokens, i + 1) && tokens.shapes[i + 1] !== Shape.capitals) || SALAH.has(tokens, i)
  }
  return true
}

/** Words of a description that points back. */
const LONGEST_POINTING = 11

/**
 * `"…," tambah pramuniaga sebuah butik ini`: right after the cue of words in marks any noun that is pointed at means somebody,
 * whatever no list has it.
 */
export function isPointingBack(tokens: Tokens, from: number, limit: number): boolean {
  if (from < 2 || !isA(tokens, from - 1, Is.speechRoot)) return false
  const before = tokens.kinds[from - 2]
  if (before !== Kind.mark && !(before === Kind.comma && tokens.kinds[from - 3] === Kind.mark)) return false
  if (isA(tokens, from, NO_DESCRIPTION)) return false
  for (let i = from + 1; i < Math.min(limit, from + LONGEST_POINTING); i++) {
    if (!isWord(tokens, i)) return false
    if (POINTER.has(tokens, i)) return true
    if (
      isSmallWord(tokens, i) &&
      isA(tokens, i, Is.clauseOpener | Is.passive | Is.speechVerb | Is.stanceVerb)
    )
      return false
  }
  return false
}

const POINTER = wordSet(POINTERS)
const NO_DESCRIPTION =
  Is.objectNoun |
  Is.time |
  Is.adverb |
  Is.adverbialOpener |
  Is.clauseOpener |
  Is.finite |
  Is.speechVerb |
  Is.stanceVerb |
  Is.passive

function readPart(reading: PhraseReader): void {
  const { tokens } = reading
  const head = reading.at
  reading.leader = 0
  if (isA(tokens, head, Is.pronoun | Is.groupPronoun) && isWord(tokens, head)) {
    advance(reading, 1)
    reading.pointsBack = true
    return
  }
  reading.isDescribed =
    isSmallWord(tokens, head) ||
    (SALAH.has(tokens, head) && isOneOf(tokens, head)) ||
    (isA(tokens, head, SPEAKER_NOUN) && isSmallWord(tokens, head + 1))
  reading.hasName = false
  while (reading.at < reading.limit && readToken(reading)) {
    /* each step moves on */
  }
}

function readToken(reading: PhraseReader): boolean {
  const { tokens } = reading
  const i = reading.at
  switch (tokens.kinds[i]) {
    case Kind.word:
      if (i > reading.partFrom && isOrdinal(tokens, i)) return advance(reading, ORDINAL_LENGTH)
      return isSmallWord(tokens, i) ? readSmallWord(reading, i) : readCapitalisedWord(reading, i)
    case Kind.comma: {
      const past = afterListOfFields(reading, i)
      return past > i && advance(reading, past - i)
    }
    case Kind.account:
      return advance(reading, 1)
    case Kind.number:
      return readNumber(reading, i)
    case Kind.dot:
      return i > reading.partFrom && touchesPrevious(tokens, i) ? advance(reading, 1) : false
    case Kind.dash:
      // `Ketua Satgas Covid-19 Kota Wanasari`
      return i > reading.partFrom && i + 1 < reading.limit && isHyphened(tokens, i + 1)
        ? advance(reading, 2)
        : false
    case Kind.open:
      return readBracket(reading, i)
    case Kind.other:
      if (isNamingAmpersand(tokens, i) || isNicknameMark(tokens, i)) return advance(reading, 1)
      return i > reading.partFrom &&
        touchesPrevious(tokens, i) &&
        i + 1 < reading.limit &&
        touchesPrevious(tokens, i + 1) &&
        isWord(tokens, i + 1)
        ? advance(reading, 1)
        : false
    default:
      return false
  }
}

function closePart(reading: PhraseReader): void {
  let to = reading.at
  while (to > reading.partFrom + 1 && isDangling(reading, to - 1)) to -= 1
  reading.at = to
  const last =
    reading.leader > 0 && reading.parts.length === 0 && !isPersonAfterLeader(reading, to)
      ? reading.leader
      : to
  const nameEnd = reading.asideFrom > 0 ? Math.min(last, reading.asideFrom) : last
  reading.asideFrom = 0
  const name = reading.isDegreePart ? { from: to, to } : nameAtEnd(reading.tokens, reading.partFrom, nameEnd)
  reading.parts.push({ from: reading.partFrom, to, name })
}

/** `peneliti Lembaga untuk Air dan Hutan Bimo`: words of the institution's name are between leader and person. */
function isPersonAfterLeader(reading: PhraseReader, to: number): boolean {
  const { tokens } = reading
  const name = nameAtEnd(tokens, reading.partFrom, to)
  for (let i = reading.leader + 1; i < name.from; i++) {
    if (
      isWord(tokens, i) &&
      isA(tokens, i, Is.titleWord | Is.common | Is.institution) &&
      !isA(tokens, i, Is.place | Is.placeHead)
    )
      return name.to > name.from
  }
  return false
}

/** Goes on to an apposition that no comma sets off, before a verb: `Marno salah seorang pedagang mengatakan`. */
function continueWithoutComma(reading: PhraseReader): boolean {
  const { tokens, at, limit, parts, position: place } = reading
  if (place !== 'before' || parts.length !== 1 || reading.pointsBack || at >= limit) return false
  if (isEmpty(parts[0]!.name) || parts[0]!.name.to !== at || !isWord(tokens, at)) return false
  if (!isSmallWord(tokens, at)) return false
  if (!APPOSED.has(tokens, at) && !(SALAH.has(tokens, at) && isOneOf(tokens, at))) return false
  reading.partFrom = at
  return true
}

/** Steps over a clause to the name that the office before it announces. */
function continueAfterClause(reading: PhraseReader): boolean {
  const { tokens, at, limit, parts, position } = reading
  if (position === 'anywhere' || parts.length !== 1 || reading.pointsBack || at >= limit) return false
  const comma = commaAfterClause(tokens, parts[0]!, at, limit)
  if (comma < 0) return false
  reading.isDegreePart = false
  reading.partFrom = comma + 1
  reading.at = comma + 1
  return true
}

const APPOSED = wordSet(APPOSED_NOUNS)

/** Steps over a comma to an apposition, a degree or the name a title mentioned. */
function continueAfterComma(reading: PhraseReader): boolean {
  const { tokens } = reading
  const comma = reading.at
  const next = comma + 1
  if (reading.pointsBack || reading.parts.length > 5) return false
  if (
    comma >= reading.limit ||
    tokens.kinds[comma] !== Kind.comma ||
    next >= reading.limit ||
    !isWord(tokens, next)
  )
    return false
  if (isA(tokens, next, Is.time) && !isA(tokens, next, Is.name)) return false
  reading.isDegreePart = isDegree(tokens, next, reading.limit)
  if (
    !reading.isDegreePart &&
    !isApposition(tokens, reading.parts, next, reading.position) &&
    !isTitleList(tokens, reading.parts, next, reading.limit)
  )
    return false
  reading.partFrom = next
  reading.at = next
  return true
}
