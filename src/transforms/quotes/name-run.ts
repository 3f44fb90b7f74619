import { beforeDegrees } from './degrees.ts'
import { Is } from './lexicon.ts'
import { hasClitic, isNameLike } from './name-word.ts'
import { SELAKU } from './single-words.ts'
import { isCapitalised, Kind, type Range, Shape, type Tokens } from './tokens.ts'

/** The range of a personal name at the end of a part, empty if there is none. */
export function nameIn(tokens: Tokens, from: number, to: number): Range {
  let start = to
  let end = to
  while (end > from && !isNamed(tokens, end - 1) && tokens.kinds[end - 1] !== Kind.close) end -= 1
  if (end > from && tokens.kinds[end - 1] === Kind.close) {
    let open = end - 1
    while (open > from && tokens.kinds[open] !== Kind.open) open -= 1
    end = open
  }
  for (let i = end; i < to; i++) if (isOfficeWord(tokens, i)) return { from: to, to }
  end = beforeDegrees(tokens, from, end)
  start = end
  while (start > from && continuesName(tokens, start, end)) start -= 1
  while (start < end && !opensName(tokens, start)) start += 1
  if (start < end && (onlyAcronyms(tokens, start, end) || (end - start === 1 && weakOnly(tokens, start))))
    return { from: to, to }
  return start < end ? { from: start, to: end } : { from: to, to }
}

/** A capitalised word behind the name that belongs to a body (`Pelatih Manchester United`): then it was no name. */
function isOfficeWord(tokens: Tokens, i: number): boolean {
  return (
    isCapitalised(tokens, i) && (tokens.bits[i]! & (Is.titleWord | Is.body | Is.placeTail | Is.place)) !== 0
  )
}

/** Bodies go by letters; nobody is called by them alone. */
function onlyAcronyms(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (tokens.kinds[i] === Kind.word && tokens.shapes[i] !== Shape.capitals) return false
  return true
}

/** An acronym of three letters and more: no element of a name that goes on in small letters. */
function isAcronym(tokens: Tokens, i: number): boolean {
  return tokens.shapes[i] === Shape.capitals && tokens.ends[i]! - tokens.starts[i]! > 2
}

/** Whether a name can end in the token `i`. */
function isNamed(tokens: Tokens, i: number): boolean {
  if (tokens.kinds[i] === Kind.dot) return i > 0 && tokens.shapes[i - 1] === Shape.initial
  return (
    isNameLike(tokens, i) ||
    (isCapitalised(tokens, i) && i > 0 && isNameLike(tokens, i - 1) && maySwell(tokens, i))
  )
}

/** Common words and places that end many a name (Bagus Setia, Ahmad Padang), never offices or bodies. */
function maySwell(tokens: Tokens, i: number): boolean {
  return (tokens.bits[i]! & NEVER_SWELLS) === 0 && !hasClitic(tokens, i) && !SELAKU.has(tokens, i)
}

/** Whether the name `[start, end)` goes on to the left. */
function continuesName(tokens: Tokens, start: number, end: number): boolean {
  const i = start - 1
  const kind = tokens.kinds[i]
  if (kind === Kind.dot)
    return i > 0 && (tokens.shapes[i - 1] === Shape.initial || (tokens.bits[i - 1]! & Is.weak) !== 0)
  if (kind !== Kind.word) return false
  const bits = tokens.bits[i]!
  if ((bits & Is.particle) !== 0 && start < end)
    return i > 0 && (tokens.shapes[i] !== Shape.small || isNameLike(tokens, i - 1))
  if (start === end) return isNamed(tokens, i)
  if (isAcronym(tokens, i) && tokens.shapes[start] === Shape.capital) return false
  return (
    isNameLike(tokens, i) ||
    (isCapitalised(tokens, i) &&
      i > 0 &&
      isNameLike(tokens, i - 1) &&
      (tokens.bits[i - 1]! & Is.name) !== 0 &&
      maySwell(tokens, i))
  )
}

function opensName(tokens: Tokens, i: number): boolean {
  return tokens.kinds[i] === Kind.word && tokens.shapes[i] !== Shape.small
}

/** One weak letter alone (`I` is Balinese, but not by itself a name). */
function weakOnly(tokens: Tokens, i: number): boolean {
  return (
    tokens.shapes[i] === Shape.initial &&
    tokens.ends[i]! - tokens.starts[i]! === 1 &&
    (tokens.bits[i]! & Is.weak) !== 0
  )
}

const NEVER_SWELLS =
  Is.role |
  Is.rank |
  Is.body |
  Is.time |
  Is.honorific |
  Is.placeTail |
  Is.opener |
  Is.tail |
  Is.adverb |
  Is.finite |
  Is.according |
  Is.speechRoot |
  Is.speechVerb |
  Is.stanceVerb |
  Is.verbBesideMarks |
  Is.passive
