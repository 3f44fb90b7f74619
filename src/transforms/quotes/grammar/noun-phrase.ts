import { words } from '../../../language/words.ts'
import { Is, NOT_A_NAME, SPEAKER_NOUN } from '../tokens/lexicon.ts'
import { SALAH } from '../tokens/single-words.ts'
import {
  isCapitalised,
  isEmpty,
  isNamingAmpersand,
  Kind,
  Shape,
  type Tokens,
  touches,
} from '../tokens/tokens.ts'
import { wordSet } from '../tokens/word-table.ts'
import { isApposed, isListed, isOneOf } from './apposition.ts'
import { isDegree } from './degrees.ts'
import { newReading, type Phrase, type Place, type Reading, take } from './noun-phrase-state.ts'
import { bracket, capitalisedWord, figure, isLoose, smallWord } from './noun-phrase-steps.ts'
import { nameIn } from './personal-name.ts'

const LONGEST = 40
/** Reads a noun phrase from token `from`, or gives null where none begins. Linear in its length, which is bounded. */
export function readPhrase(tokens: Tokens, from: number, limit: number, place: Place): Phrase | null {
  const end = Math.min(limit, from + LONGEST)
  if (!begins(tokens, from, end, place)) return null
  const reading = newReading(tokens, from, end, place)
  do {
    readPart(reading)
    if (reading.at > reading.partFrom) closePart(reading)
  } while (crossComma(reading) || crossGap(reading))
  const { parts, aliases, called, pointsBack } = reading
  const last = parts.at(-1)
  return last === undefined ? null : { from, to: last.to, parts, aliases, called, pointsBack }
}

function begins(tokens: Tokens, i: number, limit: number, place: Place): boolean {
  if (i >= limit) return false
  if (tokens.kinds[i] === Kind.account) return true
  if (tokens.kinds[i] !== Kind.word) return false
  const bits = tokens.bits[i]!
  if (tokens.shapes[i] === Shape.small)
    return (bits & (SPEAKER_NOUN | Is.honorific | Is.rank)) !== 0 || SALAH.has(tokens, i)
  if (place === 'behind' && tokens.shapes[i] === Shape.capital && (bits & Is.time) === 0) return true
  if ((bits & (Is.opener | Is.time | Is.according)) !== 0 && (bits & (SPEAKER_NOUN | Is.name)) === 0)
    return false
  if ((bits & Is.common) !== 0 && (bits & (SPEAKER_NOUN | NOT_A_NAME | Is.name | Is.place)) === 0) {
    if (place !== 'before') return true
    return (isCapitalised(tokens, i + 1) && tokens.shapes[i + 1] !== Shape.capitals) || SALAH.has(tokens, i)
  }
  return true
}

function readPart(reading: Reading): void {
  const { tokens } = reading
  const head = reading.at
  reading.leader = 0
  if ((tokens.bits[head]! & (Is.pronoun | Is.groupPronoun)) !== 0 && tokens.kinds[head] === Kind.word) {
    take(reading, 1)
    reading.pointsBack = true
    return
  }
  reading.isDescribed =
    tokens.shapes[head] === Shape.small ||
    (SALAH.has(tokens, head) && isOneOf(tokens, head)) ||
    ((tokens.bits[head]! & SPEAKER_NOUN) !== 0 && tokens.shapes[head + 1] === Shape.small)
  reading.hasName = false
  while (reading.at < reading.limit && step(reading)) {
    /* each step moves on */
  }
}

function step(reading: Reading): boolean {
  const { tokens } = reading
  const i = reading.at
  switch (tokens.kinds[i]) {
    case Kind.word:
      return tokens.shapes[i] === Shape.small ? smallWord(reading, i) : capitalisedWord(reading, i)
    case Kind.account:
      return take(reading, 1)
    case Kind.number:
      return figure(reading, i)
    case Kind.dot:
      return i > reading.partFrom && touches(tokens, i) ? take(reading, 1) : false
    case Kind.open:
      return bracket(reading, i)
    case Kind.other:
      if (isNamingAmpersand(tokens, i)) return take(reading, 1)
      return i > reading.partFrom &&
        touches(tokens, i) &&
        i + 1 < reading.limit &&
        touches(tokens, i + 1) &&
        tokens.kinds[i + 1] === Kind.word
        ? take(reading, 1)
        : false
    default:
      return false
  }
}

function closePart(reading: Reading): void {
  let to = reading.at
  while (to > reading.partFrom + 1 && isLoose(reading, to - 1)) to -= 1
  reading.at = to
  const last =
    reading.leader > 0 && reading.parts.length === 0 && !namesBehindLeader(reading, to) ? reading.leader : to
  const nameEnd = reading.ageFrom > 0 ? Math.min(last, reading.ageFrom) : last
  reading.ageFrom = 0
  const name = reading.isDegreePart ? { from: to, to } : nameIn(reading.tokens, reading.partFrom, nameEnd)
  reading.parts.push({ from: reading.partFrom, to, name })
}

/** `peneliti Lembaga untuk Air dan Hutan Bimo`: words of the body's name stand between leader and person. */
function namesBehindLeader(reading: Reading, to: number): boolean {
  const { tokens } = reading
  const name = nameIn(tokens, reading.partFrom, to)
  for (let i = reading.leader + 1; i < name.from; i++) {
    if (
      tokens.kinds[i] === Kind.word &&
      (tokens.bits[i]! & (Is.titleWord | Is.common | Is.body)) !== 0 &&
      (tokens.bits[i]! & (Is.place | Is.placeHead)) === 0
    )
      return name.to > name.from
  }
  return false
}

/** Goes on to an apposition that no comma sets off, before a verb: `Marno salah seorang pedagang mengatakan`. */
function crossGap(reading: Reading): boolean {
  const { tokens, at, limit, parts, place } = reading
  if (place !== 'before' || parts.length !== 1 || reading.pointsBack || at >= limit) return false
  if (isEmpty(parts[0]!.name) || parts[0]!.name.to !== at || tokens.kinds[at] !== Kind.word) return false
  if (tokens.shapes[at] !== Shape.small) return false
  if (!APPOSED.has(tokens, at) && !(SALAH.has(tokens, at) && isOneOf(tokens, at))) return false
  reading.partFrom = at
  return true
}

/** What somebody is, so said even without a comma. */
const APPOSED = wordSet(
  words(
    'konsumen korban mahasiswa nasabah nelayan pedagang pegawai pelanggan pemilik penduduk pengemudi pengendara pengguna pengunjung pengusaha penjual penonton penumpang peserta petani peternak sopir warga',
  ),
)

/** Steps over a comma to an apposition, a degree or the name a title announced. */
function crossComma(reading: Reading): boolean {
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
    !isApposed(tokens, reading.parts, next, reading.place) &&
    !isListed(tokens, reading.parts, next, reading.limit)
  )
    return false
  reading.partFrom = next
  reading.at = next
  return true
}
