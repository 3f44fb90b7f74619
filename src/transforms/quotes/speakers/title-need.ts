import { PLACE_NOUNS_OF_OFFICES } from '../../../language/place-words.ts'
import {
  BODIES_IN_ONE_WORD,
  INSTITUTIONS_WITH_NAME,
  OFFICES_NAMED_BY_PLACE_NOUNS,
  OFFICES_OVER_PLACE,
  OFFICES_WITH_LETTERS,
  TITLE_WORDS_BEFORE_INSTITUTIONS,
} from '../../../language/titles.ts'
import { isOrdinal, ORDINAL_LENGTH } from '../grammar/office-phrase.ts'
import { Is } from '../tokens/lexicon.ts'
import { DAN, KEMENTERIAN, MENTERI } from '../tokens/single-words.ts'
import { beginsWith, isA, isWord, Kind, Shape, type Tokens } from '../tokens/tokens.ts'
import { wordSet } from '../tokens/word-table.ts'

/** Words after which a place or a body is named, before the person. */
const MAY_NEED_BODY = wordSet([...TITLE_WORDS_BEFORE_INSTITUTIONS, ...OFFICES_OVER_PLACE])
const OVER_PLACE = wordSet(OFFICES_OVER_PLACE)
const BY_LETTERS = wordSet(OFFICES_WITH_LETTERS)
/** After these the place or the body always comes first. */
const NEEDS_BODY = wordSet(INSTITUTIONS_WITH_NAME)
const WHOLE_BODIES = wordSet(BODIES_IN_ONE_WORD)
const PLACE_ONLY = wordSet(PLACE_NOUNS_OF_OFFICES)
const WITH_PLACE = wordSet(OFFICES_NAMED_BY_PLACE_NOUNS)

/** How much a title waits for the name of its body or place. */
export const Need = { closed: -3, none: -2, met: -1, little: 0, some: 1, much: 2, place: 3 } as const

/** How much what is before the run waits for the name of a body or a place. */
export function needOfBody(tokens: Tokens, head: number, isLong: boolean): number {
  if (head < 0) return Need.none
  if (head >= ORDINAL_LENGTH && isOrdinal(tokens, head + 1 - ORDINAL_LENGTH))
    return needOfBody(tokens, head - ORDINAL_LENGTH, isLong)
  if (isA(tokens, head, Is.rank | Is.honorific)) return Need.none
  // `Juru bicara Kamar Dagang | Bimo`, `kuasa hukum`: an office of two words.
  if (tokens.shapes[head] === Shape.small && isA(tokens, head - 1, Is.role))
    return isLong ? Need.some : Need.none
  if (!endsTitle(tokens, head)) return isLong && isWord(tokens, head) ? Need.little : Need.none
  if (tokens.kinds[head] === Kind.close) return Need.closed
  if (isOfficeOverPlace(tokens, head)) return Need.met
  if (PLACE_ONLY.has(tokens, head)) return Need.place
  if (tokens.shapes[head] === Shape.capitals && !isA(tokens, head, Is.role))
    return needAfterAcronym(tokens, head)
  if (isA(tokens, head, Is.placeTail) && isA(tokens, head - 1, Is.placeHead)) return Need.met
  if (NEEDS_BODY.has(tokens, head)) return Need.much
  if (DAN.has(tokens, head)) return Need.some
  // `Kejagung`, `Kemenkeu` name a body by themselves, `Partai`, `Dinas` only begin its name.
  if (isWholeBody(tokens, head)) return Need.met
  // In small letters it is only what somebody leads: `kapten tim | Doris Lestari`.
  if (isA(tokens, head, Is.institution | Is.placeHead | Is.institutionNoun))
    return tokens.shapes[head] === Shape.small ? Need.some : Need.much
  if (MAY_NEED_BODY.has(tokens, head)) return Need.some
  if (isA(tokens, head, Is.place)) return Need.met
  return isA(tokens, head, Is.role) ? Need.some : Need.little
}

/**
 * `Wagub DKI | Bimo`, `Menteri Desa PDTT | Bimo`: the office has all it asked for; `PT MNC`, `Ketua HIPMI` may go on
 * (`PT MNC Sekuritas`, `Ketua HIPMI Wanasari`).
 */
function needAfterAcronym(tokens: Tokens, acronym: number): number {
  const before = acronym - 1
  if (before < 0) return Need.met
  if (OVER_PLACE.has(tokens, before) || BY_LETTERS.has(tokens, before)) return Need.closed
  if (before > 0 && MENTERI.has(tokens, before - 1)) return Need.closed
  // `BI`, `RI`: two letters are a country's or a bank's, whole by themselves.
  if (tokens.ends[acronym]! - tokens.starts[acronym]! === 2) return Need.closed
  return NEEDS_BODY.has(tokens, before) ? Need.little : Need.met
}

/** `Kejagung`, `Kemenkeu`: whole where `Kementerian` waits for its field. */
function isWholeBody(tokens: Tokens, i: number): boolean {
  return (
    WHOLE_BODIES.has(tokens, i) ||
    (beginsWith(tokens, i, 'kemen') && isA(tokens, i, Is.institution) && !KEMENTERIAN.has(tokens, i))
  )
}

/** Whether the word at `i` is a noun for a place of which the word before it makes an office: `Kepala Desa`, `Wali Kota`. */
export function isOfficeOverPlace(tokens: Tokens, i: number): boolean {
  return i > 0 && PLACE_ONLY.has(tokens, i) && WITH_PLACE.has(tokens, i - 1)
}

/** Whether an office's title can end in the word at `i`, so that what follows may be part of it. */
function endsTitle(tokens: Tokens, i: number): boolean {
  if (tokens.kinds[i] === Kind.close) return true
  if (!isWord(tokens, i)) return false
  if (isA(tokens, i, Is.rank | Is.honorific)) return false
  if (
    isA(
      tokens,
      i,
      Is.role | Is.institution | Is.titleWord | Is.placeHead | Is.placeTail | Is.place | Is.institutionNoun,
    )
  )
    return true
  if (tokens.shapes[i]! >= Shape.capital && isA(tokens, i, Is.common)) return true
  return (
    tokens.shapes[i] === Shape.capitals ||
    DAN.has(tokens, i) ||
    (tokens.shapes[i]! >= Shape.capital &&
      i > 0 &&
      endsTitle(tokens, i - 1) &&
      !isA(tokens, i, Is.name | Is.commonNamePart))
  )
}

/** Words of a body's name after its head, at most. */
const LONGEST_BODY = 5

/**
 * Whether a body's name is open before the token `head` and its next: a head of bodies (`Partai`, `Kelompok`, `Desa`) is
 * further left, with words of its name after it and nothing that closes it.
 */
export function isInOpenBody(tokens: Tokens, head: number): boolean {
  for (let i = head; i > Math.max(0, head - LONGEST_BODY); i--) {
    if (!isWord(tokens, i) || tokens.shapes[i] !== Shape.capital) return false
    if (isA(tokens, i, Is.place) || isA(tokens, i, Is.rank | Is.honorific)) return false
    if (isWholeBody(tokens, i)) return false
    if (isA(tokens, i, Is.institution | Is.institutionNoun | Is.placeHead)) return true
    if (isA(tokens, i, Is.role)) return false
  }
  return false
}
