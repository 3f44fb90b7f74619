import { APPOSED_NOUNS } from '../../../language/speakers.ts'
import { Is, NOT_A_NAME, SPEAKER_NOUN } from '../tokens/lexicon.ts'
import { SALAH } from '../tokens/single-words.ts'
import {
  isCapitalised,
  isEmpty,
  isNamingAmpersand,
  Kind,
  Shape,
  type Tokens,
  touchesPrevious,
} from '../tokens/tokens.ts'
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
import { nameAtEnd } from './personal-name.ts'

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
  } while (continueAfterComma(reading) || continueWithoutComma(reading))
  const { parts, aliases, called, pointsBack } = reading
  const last = parts.at(-1)
  return last === undefined ? null : { from, to: last.to, parts, aliases, called, pointsBack }
}

function mayBeginPhrase(tokens: Tokens, i: number, limit: number, place: PhrasePosition): boolean {
  if (i >= limit) return false
  if (tokens.kinds[i] === Kind.account) return true
  if (tokens.kinds[i] !== Kind.word) return false
  const bits = tokens.bits[i]!
  if (tokens.shapes[i] === Shape.small)
    return (bits & (SPEAKER_NOUN | Is.honorific | Is.rank)) !== 0 || SALAH.has(tokens, i)
  if (place === 'after' && tokens.shapes[i] === Shape.capital && (bits & Is.time) === 0) return true
  if ((bits & (Is.clauseOpener | Is.time | Is.according)) !== 0 && (bits & (SPEAKER_NOUN | Is.name)) === 0)
    return false
  if ((bits & Is.common) !== 0 && (bits & (SPEAKER_NOUN | NOT_A_NAME | Is.name | Is.place)) === 0) {
    if (place !== 'before') return true
    return (isCapitalised(tokens, i + 1) && tokens.shapes[i + 1] !== Shape.capitals) || SALAH.has(tokens, i)
  }
  return true
}

function readPart(reading: PhraseReader): void {
  const { tokens } = reading
  const head = reading.at
  reading.leader = 0
  if ((tokens.bits[head]! & (Is.pronoun | Is.groupPronoun)) !== 0 && tokens.kinds[head] === Kind.word) {
    advance(reading, 1)
    reading.pointsBack = true
    return
  }
  reading.isDescribed =
    tokens.shapes[head] === Shape.small ||
    (SALAH.has(tokens, head) && isOneOf(tokens, head)) ||
    ((tokens.bits[head]! & SPEAKER_NOUN) !== 0 && tokens.shapes[head + 1] === Shape.small)
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
      return tokens.shapes[i] === Shape.small ? readSmallWord(reading, i) : readCapitalisedWord(reading, i)
    case Kind.account:
      return advance(reading, 1)
    case Kind.number:
      return readNumber(reading, i)
    case Kind.dot:
      return i > reading.partFrom && touchesPrevious(tokens, i) ? advance(reading, 1) : false
    case Kind.open:
      return readBracket(reading, i)
    case Kind.other:
      if (isNamingAmpersand(tokens, i)) return advance(reading, 1)
      return i > reading.partFrom &&
        touchesPrevious(tokens, i) &&
        i + 1 < reading.limit &&
        touchesPrevious(tokens, i + 1) &&
        tokens.kinds[i + 1] === Kind.word
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
  const nameEnd = reading.ageFrom > 0 ? Math.min(last, reading.ageFrom) : last
  reading.ageFrom = 0
  const name = reading.isDegreePart ? { from: to, to } : nameAtEnd(reading.tokens, reading.partFrom, nameEnd)
  reading.parts.push({ from: reading.partFrom, to, name })
}

/** `peneliti Lembaga untuk Air dan Hutan Bimo`: words of the body's name stand between leader and person. */
function isPersonAfterLeader(reading: PhraseReader, to: number): boolean {
  const { tokens } = reading
  const name = nameAtEnd(tokens, reading.partFrom, to)
  for (let i = reading.leader + 1; i < name.from; i++) {
    if (
      tokens.kinds[i] === Kind.word &&
      (tokens.bits[i]! & (Is.titleWord | Is.common | Is.institution)) !== 0 &&
      (tokens.bits[i]! & (Is.place | Is.placeHead)) === 0
    )
      return name.to > name.from
  }
  return false
}

/** Goes on to an apposition that no comma sets off, before a verb: `Marno salah seorang pedagang mengatakan`. */
function continueWithoutComma(reading: PhraseReader): boolean {
  const { tokens, at, limit, parts, position: place } = reading
  if (place !== 'before' || parts.length !== 1 || reading.pointsBack || at >= limit) return false
  if (isEmpty(parts[0]!.name) || parts[0]!.name.to !== at || tokens.kinds[at] !== Kind.word) return false
  if (tokens.shapes[at] !== Shape.small) return false
  if (!APPOSED.has(tokens, at) && !(SALAH.has(tokens, at) && isOneOf(tokens, at))) return false
  reading.partFrom = at
  return true
}

const APPOSED = wordSet(APPOSED_NOUNS)

/** Steps over a comma to an apposition, a degree or the name a title announced. */
function continueAfterComma(reading: PhraseReader): boolean {
  const { tokens } = reading
  const comma = reading.at
  const next = comma + 1
  if (reading.pointsBack || reading.parts.length > 5) return false
  if (
    comma >= reading.limit ||
    tokens.kinds[comma] !== Kind.comma ||
    next >= reading.limit ||
    tokens.kinds[next] !== Kind.word
  )
    return false
  const bits = tokens.bits[next]!
  if ((bits & Is.time) !== 0 && (bits & Is.name) === 0) return false
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
