import { Is, NOT_A_NAME } from './lexicon.ts'
import { Kind, Shape, type Tokens } from './tokens.ts'

/** Whether the word can be, by itself, an element of a personal name. */
export function isNameLike(tokens: Tokens, i: number): boolean {
  if (tokens.kinds[i] !== Kind.word) return false
  const shape = tokens.shapes[i]
  const bits = tokens.bits[i]!
  if (shape === Shape.small || isRoman(tokens, i) || hasClitic(tokens, i)) return false
  if ((bits & (Is.name | Is.weak)) !== 0) return (bits & Is.role) === 0 || followsName(tokens, i)
  if (shape === Shape.capitals && tokens.ends[i]! - tokens.starts[i]! > 1)
    return (bits & (NOT_A_NAME | Is.place | Is.common)) === 0
  return (bits & NEVER_A_NAME) === 0
}

const NEVER_A_NAME =
  NOT_A_NAME |
  Is.common |
  Is.place |
  Is.bodyNoun |
  Is.documentNoun |
  Is.personNoun |
  Is.groupNoun |
  Is.objectNoun |
  Is.opener |
  Is.tail |
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
  return before === 0 || (before & (Is.name | Is.weak | Is.honorific)) !== 0
}

/** `III`, `VI`: a number in a title, unless a name ends in it (Buwono X). `I` alone is Balinese. */
function isRoman(tokens: Tokens, i: number): boolean {
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
