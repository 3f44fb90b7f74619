import { OFFICES_OVER_FIELDS, PREPOSITIONS_INSIDE_OFFICES } from '../../../language/titles.ts'
import { ACTIVE_VERB, Is } from '../tokens/lexicon.ts'
import { BERNAMA, DAN, JUGA, KE, YANG } from '../tokens/single-words.ts'
import {
  isA,
  isCapitalised,
  isEmpty,
  isSmallWord,
  isWord,
  Kind,
  type Tokens,
  touchesPrevious,
} from '../tokens/tokens.ts'
import { wordSet } from '../tokens/word-table.ts'
import type { PhrasePart, PhraseReader } from './noun-phrase-state.ts'
import { isNameLike } from './personal-name.ts'

/*
 * Where the name of an office goes on though a plain phrase would end: ordinals, figures, lists with commas, *dan*,
 * *pada*, *untuk* inside it, a clause with *yang* between it and the name that it announces.
 */

const OVER_FIELD = wordSet(OFFICES_OVER_FIELDS)
const INSIDE_OFFICE = wordSet(PREPOSITIONS_INSIDE_OFFICES)

/** Tokens of an ordinal: `ke`, a hyphen, a figure. */
export const ORDINAL_LENGTH = 3

/** `ke-7` at token `i`. */
export function isOrdinal(tokens: Tokens, i: number): boolean {
  return (
    KE.has(tokens, i) &&
    tokens.kinds[i + 1] === Kind.dash &&
    tokens.kinds[i + 2] === Kind.number &&
    touchesPrevious(tokens, i + 1) &&
    touchesPrevious(tokens, i + 2)
  )
}

/** `U-19`, `KTT-3`: a figure that a hyphen joins to letters. */
export function isHyphened(tokens: Tokens, i: number): boolean {
  return (
    i > 1 &&
    tokens.kinds[i] === Kind.number &&
    tokens.kinds[i - 1] === Kind.dash &&
    isCapitalised(tokens, i - 2) &&
    tokens.ends[i - 2] === tokens.starts[i - 1] &&
    tokens.ends[i - 1] === tokens.starts[i]
  )
}

/** Words that a list of fields gives for each of them, at most. */
const LONGEST_FIELD = 3

/**
 * Past `, Klimatologi, dan Geofisika` at the comma, where a body's field is a list (`Kepala Badan Meteorologi, …`), or -1.
 * After the list the body's short form or a name follows; a list of persons begins after no body.
 */
export function afterListOfFields({ tokens, partFrom, parts, limit }: PhraseReader, comma: number): number {
  if (parts.length > 0 || !isA(tokens, partFrom, Is.role)) return -1
  const first = startOfField(tokens, comma, partFrom)
  if (first < 0 || !opensField(tokens, first - 1)) return -1
  let at = comma
  while (at < limit && tokens.kinds[at] === Kind.comma) {
    let end = at + 1
    while (end < limit && isFieldWord(tokens, end)) end += 1
    if (DAN.has(tokens, end) && isFieldWord(tokens, end + 1)) return afterLastField(tokens, end, limit)
    if (end === at + 1 || end - at - 1 > LONGEST_FIELD) return -1
    at = end
  }
  return -1
}

/** Past *dan* and the last field, if a short form, a name or a comma and a name follow. */
function afterLastField(tokens: Tokens, dan: number, limit: number): number {
  let to = dan + 1
  while (to < limit && isCapitalised(tokens, to)) to += 1
  const words = to - dan - 1
  if (to < limit && tokens.kinds[to] === Kind.open) return to
  return words > 1 || (words === 1 && isNameAfterComma(tokens, to, limit)) ? dan + 2 : -1
}

function isNameAfterComma(tokens: Tokens, comma: number, limit: number): boolean {
  return comma + 1 < limit && tokens.kinds[comma] === Kind.comma && mayOpenAnnouncedName(tokens, comma + 1)
}

/** The first word of the field that ends before `comma`; -1 where there is none. */
function startOfField(tokens: Tokens, comma: number, partFrom: number): number {
  let first = comma
  while (first > partFrom + 1 && first > comma - LONGEST_FIELD && isFieldWord(tokens, first - 1)) {
    if (opensField(tokens, first - 1)) break
    first -= 1
  }
  return first === comma ? -1 : first
}

/** What may be a word of the field of a body: a capital that is no office, no rank and no listed name. */
function isFieldWord(tokens: Tokens, i: number): boolean {
  return (
    isCapitalised(tokens, i) &&
    !isA(tokens, i, Is.role | Is.rank | Is.honorific | Is.name | Is.commonNamePart | Is.time)
  )
}

function opensField(tokens: Tokens, i: number): boolean {
  return isA(tokens, i, Is.institution | Is.institutionNoun) || OVER_FIELD.has(tokens, i)
}

/** Words of a body's field and a name, at least: `dan Wisata | Bimo Santoso`. */
const SHORTEST_REST = 3
/** Strange words between the head of a body and *dan*. */
const LONGEST_FIELD_BEFORE_DAN = 6

/**
 * `Kepala Dinas Sudaplo dan Kertamulya Bimo Santoso`, `Asisten Sudaplo dan Kertamulya (SK) Bimo`: strange words on both
 * sides of *dan* are the field of one body or office.
 */
export function isInsideField({ tokens, partFrom, limit }: PhraseReader, dan: number): boolean {
  if (!isA(tokens, partFrom, Is.role)) return false
  let head = dan - 1
  while (head > partFrom && isNameLike(tokens, head)) {
    if (isA(tokens, head, Is.name | Is.commonNamePart)) return false
    head -= 1
  }
  if (dan - head > LONGEST_FIELD_BEFORE_DAN || head === dan - 1) return false
  if (!OVER_FIELD.has(tokens, head) && (head === partFrom || !isA(tokens, head, BODY_HEAD))) return false
  if (isA(tokens, dan + 1, Is.role | Is.rank | Is.honorific | Is.name | Is.commonNamePart)) return false
  let to = dan + 1
  while (to < limit && isCapitalised(tokens, to)) to += 1
  if (to === dan + 1) return false
  if (to < limit && tokens.kinds[to] === Kind.open && isCapitalised(tokens, to + 1)) return true
  return to - dan > SHORTEST_REST || isNameAfterComma(tokens, to, limit)
}

const BODY_HEAD = Is.institution | Is.institutionNoun | Is.titleWord | Is.common

/**
 * `Kasi Irigasi pada Dinas Pengairan Wanasari, Darsono`, `Utusan Khusus Danuland untuk Perdamaian, Ingrid`: a preposition
 * inside an office, after which a body follows or a comma and a name.
 */
export function isPrepositionInOffice({ tokens, partFrom, limit }: PhraseReader, i: number): boolean {
  if (!INSIDE_OFFICE.has(tokens, i) || !isA(tokens, partFrom, Is.role)) return false
  for (let k = partFrom + 1; k < i; k++) if (isA(tokens, k, Is.name | Is.commonNamePart)) return false
  if (!isFieldWord(tokens, i + 1)) return false
  if (isA(tokens, i + 1, Is.institution)) return true
  let to = i + 1
  while (to < limit && (isFieldWord(tokens, to) || (DAN.has(tokens, to) && isFieldWord(tokens, to + 1))))
    to += 1
  return isNameAfterComma(tokens, to, limit)
}

/** Tokens of a clause between a title and the name it announces. */
const LONGEST_CLAUSE = 14

/**
 * The comma after a clause with *yang* that is between an office and the name it announces
 * (`Kepala Dinas Sosial Wanasari yang baru dilantik pekan lalu, Ratri Kusumadewi, …`), or -1.
 */
export function commaAfterClause(tokens: Tokens, part: PhrasePart, yang: number, limit: number): number {
  if (!YANG.has(tokens, yang) || JUGA.has(tokens, yang + 1) || hasOwnName(tokens, part)) return -1
  if (!isA(tokens, part.from, Is.role | Is.rank)) return -1
  const comma = endOfClause(tokens, yang, Math.min(limit, yang + LONGEST_CLAUSE))
  return comma >= 0 && isAnnouncedName(tokens, comma + 1, limit) ? comma : -1
}

/** The comma that ends a clause without verbs of speech and without any other sign. */
function endOfClause(tokens: Tokens, yang: number, limit: number): number {
  for (let i = yang + 1; i < limit; i++) {
    if (tokens.kinds[i] === Kind.comma) return i
    if (tokens.kinds[i] !== Kind.word && tokens.kinds[i] !== Kind.number && tokens.kinds[i] !== Kind.dash)
      return -1
    if (isA(tokens, i, ACTIVE_VERB)) return -1
  }
  return -1
}

function hasOwnName(tokens: Tokens, { from, name }: PhrasePart): boolean {
  if (isEmpty(name)) return false
  return name.from === from || name.to - name.from > 1 || isA(tokens, name.from, Is.name | Is.commonNamePart)
}

/** Whether a name is from `i` on that is closed by a comma, a stop, a bracket, a verb or a time. */
function isAnnouncedName(tokens: Tokens, i: number, limit: number): boolean {
  if (!mayOpenAnnouncedName(tokens, i)) return false
  let to = i
  while (
    to < limit &&
    (isCapitalised(tokens, to) || tokens.kinds[to] === Kind.dot) &&
    !isA(tokens, to, Is.time)
  )
    to += 1
  const next = tokens.kinds[to]
  if (to >= limit || next !== Kind.word) return next !== Kind.number
  return isA(tokens, to, Is.time | Is.adverbialOpener | Is.clauseOpener | ACTIVE_VERB | Is.verbBesideMarks)
}

function mayOpenAnnouncedName(tokens: Tokens, i: number): boolean {
  if (!isCapitalised(tokens, i) || isA(tokens, i, Is.place | Is.time)) return false
  return isA(tokens, i, Is.rank | Is.honorific) || isNameLike(tokens, i)
}

/** Tokens of what is between a head and *bernama*. */
const LONGEST_BEFORE_BERNAMA = 12

/** The token of *bernama* that a head and its place or body lead up to (`… di Kelurahan Kenanga bernama Marnodi`), or -1. */
export function bernamaAhead(tokens: Tokens, from: number, limit: number): number {
  for (let i = from; i < Math.min(limit, from + LONGEST_BEFORE_BERNAMA); i++) {
    if (!isWord(tokens, i) && tokens.kinds[i] !== Kind.number && tokens.kinds[i] !== Kind.dot) return -1
    if (!isSmallWord(tokens, i)) continue
    if (BERNAMA.has(tokens, i)) return isCapitalised(tokens, i + 1) ? i : -1
    if (isA(tokens, i, ACTIVE_VERB | Is.passive | Is.finite)) return -1
  }
  return -1
}
