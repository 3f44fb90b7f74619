import { Is, NOT_A_NAME } from '../tokens/lexicon.ts'
import { SELAKU } from '../tokens/single-words.ts'
import { isCapitalised, Kind, type Range, Shape, type Tokens } from '../tokens/tokens.ts'
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

/** A capitalised word behind the name that belongs to a body (`Pelatih Manchester United`): then it was no name. */
function isOfficeWord(tokens: Tokens, i: number): boolean {
  return (
    isCapitalised(tokens, i) &&
    (tokens.bits[i]! & (Is.titleWord | Is.institution | Is.placeTail | Is.place)) !== 0
  )
}

/** Bodies go by letters; nobody is called by them alone. */
function areAllAcronyms(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (tokens.kinds[i] === Kind.word && tokens.shapes[i] !== Shape.capitals) return false
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

/** Common words and places that end many a name (Bagus Setia, Ahmad Padang), never offices or bodies. */
function mayLengthenName(tokens: Tokens, i: number): boolean {
  return (tokens.bits[i]! & NEVER_LENGTHENS) === 0 && !hasClitic(tokens, i) && !SELAKU.has(tokens, i)
}

/** Whether the name `[start, end)` goes on to the left. */
function nameGoesOnLeft(tokens: Tokens, start: number, end: number): boolean {
  const i = start - 1
  const kind = tokens.kinds[i]
  if (kind === Kind.dot)
    return (
      i > 0 && (tokens.shapes[i - 1] === Shape.initial || (tokens.bits[i - 1]! & Is.commonNamePart) !== 0)
    )
  if (kind !== Kind.word) return false
  const bits = tokens.bits[i]!
  if ((bits & Is.nameParticle) !== 0 && start < end)
    return i > 0 && (tokens.shapes[i] !== Shape.small || isNameLike(tokens, i - 1))
  if (start === end) return mayEndName(tokens, i)
  if (isLongAcronym(tokens, i) && tokens.shapes[start] === Shape.capital) return false
  return (
    isNameLike(tokens, i) ||
    (isCapitalised(tokens, i) &&
      i > 0 &&
      isNameLike(tokens, i - 1) &&
      (tokens.bits[i - 1]! & Is.name) !== 0 &&
      mayLengthenName(tokens, i))
  )
}

function mayOpenName(tokens: Tokens, i: number): boolean {
  return tokens.kinds[i] === Kind.word && tokens.shapes[i] !== Shape.small
}

/** One weak letter alone (`I` is Balinese, but not by itself a name). */
function isLoneInitial(tokens: Tokens, i: number): boolean {
  return (
    tokens.shapes[i] === Shape.initial &&
    tokens.ends[i]! - tokens.starts[i]! === 1 &&
    (tokens.bits[i]! & Is.commonNamePart) !== 0
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
  if (tokens.kinds[i] !== Kind.word) return false
  const shape = tokens.shapes[i]
  const bits = tokens.bits[i]!
  if (shape === Shape.small || isRomanToken(tokens, i) || hasClitic(tokens, i)) return false
  if ((bits & (Is.name | Is.commonNamePart)) !== 0) return (bits & Is.role) === 0 || followsName(tokens, i)
  if (shape === Shape.capitals && tokens.ends[i]! - tokens.starts[i]! > 1)
    return (bits & (NOT_A_NAME | Is.place | Is.common)) === 0
  return (bits & NEVER_A_NAME) === 0
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

/** A word that is an office and a name (Hakim) is a name only behind another, or behind a form of address. */
function followsName(tokens: Tokens, i: number): boolean {
  if (i === 0 || tokens.kinds[i - 1] !== Kind.word || tokens.shapes[i - 1]! < Shape.capital) return false
  const before = tokens.bits[i - 1]!
  return before === 0 || (before & (Is.name | Is.commonNamePart | Is.honorific)) !== 0
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

/** The elements of a name as printed: words and initials, without particles and stops. */
export function nameElements(tokens: Tokens, name: Range): string[] {
  const elements: string[] = []
  for (let i = name.from; i < name.to; i++) {
    if (tokens.kinds[i] !== Kind.word) continue
    if ((tokens.bits[i]! & Is.nameParticle) !== 0 && tokens.shapes[i] === Shape.small) continue
    elements.push(tokens.text.slice(tokens.starts[i], tokens.ends[i]))
  }
  return elements
}
