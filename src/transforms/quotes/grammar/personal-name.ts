import { PARTICLES_OF_FAMILY_NAMES } from '../../../language/names.ts'
import { Is, NOT_A_NAME } from '../tokens/lexicon.ts'
import { SELAKU } from '../tokens/single-words.ts'
import {
  isA,
  isCapitalised,
  isSmallWord,
  isWord,
  Kind,
  type Range,
  Shape,
  type Tokens,
} from '../tokens/tokens.ts'
import { wordSet } from '../tokens/word-table.ts'
import { beforeDegrees } from './degrees.ts'

/** The range of a personal name at the end of a part, empty if there is none. */
export function nameAtEnd(tokens: Tokens, from: number, to: number): Range {
  let start = to
  let end = to
  while (end > from && !mayEndName(tokens, end - 1) && tokens.kinds[end - 1] !== Kind.close) end -= 1
  if (end > from && tokens.kinds[end - 1] === Kind.close) {
    let open = end - 1
    while (open > from && tokens.kinds[open] !== Kind.open) open -= 1
    end = open
  }
  for (let i = end; i < to; i++) if (isOfficeWord(tokens, i)) return { from: to, to }
  end = beforeDegrees(tokens, from, end)
  start = end
  while (start > from && nameGoesOnLeft(tokens, start, end)) start -= 1
  while (start < end && !mayOpenName(tokens, start)) start += 1
  if (
    start < end &&
    (areAllAcronyms(tokens, start, end) || (end - start === 1 && isLoneInitial(tokens, start)))
  )
    return { from: to, to }
  return start < end ? { from: start, to: end } : { from: to, to }
}

/** A capitalised word after the name that belongs to an institution (`Pelatih Manchester United`): then it was no name. */
function isOfficeWord(tokens: Tokens, i: number): boolean {
  return isCapitalised(tokens, i) && isA(tokens, i, Is.titleWord | Is.institution | Is.placeTail | Is.place)
}

/** Institutions go by letters; nobody is called by them alone. */
function areAllAcronyms(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isWord(tokens, i) && tokens.shapes[i] !== Shape.capitals) return false
  return true
}

/** An acronym of three letters and more: no element of a name that goes on in small letters. */
function isLongAcronym(tokens: Tokens, i: number): boolean {
  return tokens.shapes[i] === Shape.capitals && tokens.ends[i]! - tokens.starts[i]! > 2
}

/** Whether a name can end in the token `i`. */
function mayEndName(tokens: Tokens, i: number): boolean {
  if (tokens.kinds[i] === Kind.dot) return i > 0 && tokens.shapes[i - 1] === Shape.initial
  return (
    isNameLike(tokens, i) ||
    (isCapitalised(tokens, i) && i > 0 && isNameLike(tokens, i - 1) && mayLengthenName(tokens, i))
  )
}

/** Common words and places that end many a name (Bagus Setia, Ahmad Padang), never offices or institutions. */
function mayLengthenName(tokens: Tokens, i: number): boolean {
  return !isA(tokens, i, NEVER_LENGTHENS) && !hasClitic(tokens, i) && !SELAKU.has(tokens, i)
}

/** Whether the name `[start, end)` goes on to the left. */
function nameGoesOnLeft(tokens: Tokens, start: number, end: number): boolean {
  const i = start - 1
  const kind = tokens.kinds[i]
  if (kind === Kind.dot)
    return i > 0 && (tokens.shapes[i - 1] === Shape.initial || isA(tokens, i - 1, Is.commonNamePart))
  if (isNicknameMark(tokens, i)) return start < end
  if (kind !== Kind.word) return false
  if (isA(tokens, i, Is.nameParticle) && start < end)
    return i > 0 && (!isSmallWord(tokens, i) || isNameLike(tokens, i - 1))
  if (start === end) return mayEndName(tokens, i)
  if (isLongAcronym(tokens, i) && tokens.shapes[start] === Shape.capital) return false
  if (isSecondAfterRank(tokens, i)) return true
  return (
    isNameLike(tokens, i) ||
    (isCapitalised(tokens, i) &&
      i > 0 &&
      isNameLike(tokens, i - 1) &&
      isA(tokens, i - 1, Is.name) &&
      mayLengthenName(tokens, i))
  )
}

/** `Kompol Jama Kita Purbaya`: an everyday word is the second of a name whose first is right after a rank. */
function isSecondAfterRank(tokens: Tokens, i: number): boolean {
  return (
    i > 1 &&
    tokens.shapes[i] === Shape.capital &&
    tokens.shapes[i - 1] === Shape.capital &&
    isA(tokens, i - 2, Is.rank) &&
    !isA(tokens, i - 2, Is.role) &&
    isNameLike(tokens, i - 1) &&
    !isA(tokens, i, NOT_A_NAME)
  )
}

/** A mark around a nickname inside a name, as `learnWords` noted it. */
export function isNicknameMark(tokens: Tokens, i: number): boolean {
  return tokens.kinds[i] === Kind.other && isA(tokens, i, Is.nameParticle)
}

function mayOpenName(tokens: Tokens, i: number): boolean {
  return isWord(tokens, i) && !isSmallWord(tokens, i)
}

/** One letter that is a common part of names alone (`I` is Balinese, but not by itself a name). */
function isLoneInitial(tokens: Tokens, i: number): boolean {
  return (
    tokens.shapes[i] === Shape.initial &&
    tokens.ends[i]! - tokens.starts[i]! === 1 &&
    isA(tokens, i, Is.commonNamePart)
  )
}

const NEVER_LENGTHENS =
  Is.role |
  Is.rank |
  Is.institution |
  Is.time |
  Is.honorific |
  Is.placeTail |
  Is.clauseOpener |
  Is.adverbialOpener |
  Is.adverb |
  Is.finite |
  Is.according |
  Is.speechRoot |
  Is.speechVerb |
  Is.stanceVerb |
  Is.verbBesideMarks |
  Is.passive

/** Whether the word can be, by itself, an element of a personal name. */
export function isNameLike(tokens: Tokens, i: number): boolean {
  if (!isWord(tokens, i)) return false
  const shape = tokens.shapes[i]
  if (shape === Shape.small || isRomanToken(tokens, i) || hasClitic(tokens, i)) return false
  if (isA(tokens, i, Is.name | Is.commonNamePart)) return !isA(tokens, i, Is.role) || followsName(tokens, i)
  if (shape === Shape.capitals && tokens.ends[i]! - tokens.starts[i]! > 1)
    return !isA(tokens, i, NOT_A_NAME | Is.place | Is.common)
  return !isA(tokens, i, NEVER_A_NAME) || isOfficeAsSurname(tokens, i)
}

/** `Hanafa Rais mengaku`: the word for an office that ends a name, no capital after it. */
function isOfficeAsSurname(tokens: Tokens, i: number): boolean {
  return (
    tokens.shapes[i] === Shape.capital &&
    isA(tokens, i, Is.role) &&
    !isA(tokens, i, NEVER_A_NAME & ~Is.role) &&
    isSmallWord(tokens, i + 1) &&
    followsName(tokens, i)
  )
}

const NEVER_A_NAME =
  NOT_A_NAME |
  Is.common |
  Is.place |
  Is.institutionNoun |
  Is.documentNoun |
  Is.personNoun |
  Is.groupNoun |
  Is.objectNoun |
  Is.clauseOpener |
  Is.adverbialOpener |
  Is.adverb |
  Is.finite |
  Is.according |
  Is.speechRoot |
  Is.speechWithClitic |
  Is.speechVerb |
  Is.stanceVerb |
  Is.verbBesideMarks |
  Is.passive |
  Is.pronoun |
  Is.groupPronoun

/** `Besarnya`, `Tujuannya`: a common noun at a sentence's head. */
export function hasClitic(tokens: Tokens, i: number): boolean {
  const end = tokens.ends[i]!
  return (
    end - tokens.starts[i]! > 5 &&
    tokens.codes[end - 1] === 97 &&
    tokens.codes[end - 2] === 121 &&
    tokens.codes[end - 3] === 110
  )
}

/** A word that is an office and a name (Hakim) is a name only after another, or after a form of address. */
function followsName(tokens: Tokens, i: number): boolean {
  if (i === 0 || !isWord(tokens, i - 1) || tokens.shapes[i - 1]! < Shape.capital) return false
  const before = tokens.bits[i - 1]!
  return before === 0 || isA(tokens, i - 1, Is.name | Is.commonNamePart | Is.honorific)
}

/** `III`, `VI`: a number in a title, unless a name ends in it (Buwono X). `I` alone is Balinese. */
function isRomanToken(tokens: Tokens, i: number): boolean {
  const length = tokens.ends[i]! - tokens.starts[i]!
  if (tokens.shapes[i]! < Shape.capitals || length > 5 || !isRomanDigit(tokens.codes[tokens.starts[i]!]!))
    return false
  const word = tokens.text.slice(tokens.starts[i], tokens.ends[i])
  return (
    word !== 'I' &&
    ROMAN.test(word) &&
    !(i > 0 && isNameLike(tokens, i - 1) && tokens.shapes[i - 1] === Shape.capital)
  )
}

function isRomanDigit(code: number): boolean {
  return code === 73 || code === 86 || code === 88
}

const ROMAN = /^[IVX]+$/

/** A name as a text prints it; empty where there is none. */
export interface PrintedName extends Range {
  readonly elements: readonly string[]
  /** The elements with spaces between. */
  readonly key: string
}

const OPENS_FAMILY_NAME = wordSet(PARTICLES_OF_FAMILY_NAMES)

/** `Ten Haas`, `Van Berkel`: a particle that is large since the family name alone is used. */
function opensFamilyName(tokens: Tokens, i: number, { from, to }: Range): boolean {
  return i === from && i + 2 === to && tokens.shapes[i] === Shape.capital && OPENS_FAMILY_NAME.has(tokens, i)
}

/** The elements of a name as printed: words and initials, without particles and stops. */
export function nameElements(tokens: Tokens, name: Range): string[] {
  const elements: string[] = []
  for (let i = name.from; i < name.to; i++) {
    if (!isWord(tokens, i)) continue
    if (isA(tokens, i, Is.nameParticle) && (isSmallWord(tokens, i) || opensFamilyName(tokens, i, name)))
      continue
    elements.push(tokens.text.slice(tokens.starts[i], tokens.ends[i]))
  }
  return elements
}
