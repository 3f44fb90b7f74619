import { codeUnits } from '../../../document/code-units.ts'
import { smallOf } from '../../../language/letters.ts'
import { UNIT_CLASSES, UnitClass } from './characters.ts'
import { columnsFor, withTwiceTheRoom } from './columns.ts'
import { cutGluedVerb, isLostSpace, SHORTEST_GLUED } from './glued-words.ts'
import { ANY_CUE, hasArabicArticle, Is, lexicon, officeByForm, SHORTEST_OFFICE } from './lexicon.ts'
import { KIND_BY_UNIT, readSymbol } from './punctuation.ts'
import { pushLineEnd, pushToken, type Scanner } from './scanner.ts'
import { Kind, LineContent, Shape, type Tokens } from './tokens.ts'
import { extendHash, findWord, HASH_SEED } from './word-table.ts'

/** What a short word in capitals can be: AS is no conjunction, DIA no pronoun. */
const POSSIBLE_IN_CAPITALS =
  Is.role |
  Is.rank |
  Is.honorific |
  Is.institution |
  Is.titleWord |
  Is.place |
  Is.institutionNoun |
  Is.name |
  Is.commonNamePart
const SHORT = 5
const SPACE = 32
/**
 * What the loop asks for at each letter, as this module's own: V8 builds it into the loop, and would look up each time
 * what is imported.
 */
const units = UNIT_CLASSES
const kindOfUnit = KIND_BY_UNIT
const { space, small, capital, digit, joiner } = UnitClass
const { word } = Kind
const cues = ANY_CUE
/** Tokens that one step of the loop may add. */
const STEP = 4

/**
 * Cuts a text into tokens and looks every word up, in one pass. Linear; throws on nothing. The tokens are good
 * until the next text is scanned.
 */
export function tokenize(text: string): Tokens {
  const scanner: Scanner = {
    text,
    codes: codeUnits(text),
    lexicon: lexicon(),
    columns: columnsFor(text.length),
    at: 0,
    count: 0,
    capitalisedCount: 0,
    lines: [0],
    lineContents: [],
    lineContent: 0,
    openMark: -1,
  }
  for (;;) {
    readTokens(scanner)
    if (scanner.at >= text.length) break
    scanner.columns = withTwiceTheRoom(scanner.columns)
  }
  pushLineEnd(scanner, text.length, text.length)
  const { codes, count, capitalisedCount, lines, lineContents: signs } = scanner
  const { starts, ends, kinds, shapes, bits, numbers, capitalised, hashes } = scanner.columns
  return {
    text,
    codes,
    count,
    capitalisedCount,
    starts,
    ends,
    kinds,
    shapes,
    bits,
    numbers,
    capitalised,
    hashes,
    lines,
    lineContents: signs,
  }
}

/**
 * Goes on until the text ends or the columns are full. One function with the columns at hand, since a text is mostly
 * words, and what a word costs is what a scan costs; whatever is rarer is elsewhere.
 */
function readTokens(scanner: Scanner): void {
  const { text, codes, lexicon } = scanner
  const { starts, ends, kinds, shapes, bits, numbers, capitalised, hashes } = scanner.columns
  const length = text.length
  const most = starts.length - STEP
  let { at, count, capitalisedCount } = scanner
  while (at < length && count < most) {
    const first = codes[at]!
    const unit = units[first]!
    if (unit === space) {
      at += 1
      continue
    }
    if (unit === small || unit === capital) {
      const start = at
      let hash = HASH_SEED
      let upper = 0
      let joiners = 0
      let digits = 0
      // A zero is after the text, and it is no letter.
      for (;;) {
        let code = codes[at]!
        while (units[code] === small) {
          hash = extendHash(hash, code)
          at += 1
          code = codes[at]!
        }
        const inner = units[code]!
        if (inner === capital) {
          if (at > start && units[codes[at - 1]!] === small && isLostSpace(scanner, start, at, hash)) break
          hash = extendHash(hash, code < 0x100 ? code | 32 : smallOf(code))
          upper += 1
        } else if (inner === digit) {
          hash = extendHash(hash, code)
          digits += 1
        } else if (inner === joiner && joinsLetters(codes, at)) {
          hash = extendHash(hash, code)
          joiners += 1
        } else break
        at += 1
      }
      const size = at - start
      const number = findWord(codes, start, at, hash)
      let bitsOfWord = lexicon.bits[number]!
      let shape: number = Shape.small
      if (upper > 0) {
        shape = wordShape(
          upper,
          size - joiners,
          unit === capital || (joiners > 0 && hasArabicArticle(text, start)),
        )
        if (bitsOfWord === 0 && shape === Shape.capital) {
          if (size >= SHORTEST_OFFICE) bitsOfWord = officeByForm(text, start, at)
          if (bitsOfWord === 0 && size >= SHORTEST_GLUED) {
            scanner.count = count
            scanner.capitalisedCount = capitalisedCount
            if (cutGluedVerb(scanner, start, at)) {
              count = scanner.count
              capitalisedCount = scanner.capitalisedCount
              continue
            }
          }
        } else if (shape === Shape.capitals && size <= SHORT) bitsOfWord &= POSSIBLE_IN_CAPITALS
      }
      if (digits > 0) shape = Shape.none
      else if ((bitsOfWord & cues) !== 0) scanner.lineContent |= LineContent.cue
      if (shape >= Shape.capital) {
        capitalised[capitalisedCount] = count
        hashes[capitalisedCount] = hash
        capitalisedCount += 1
      }
      starts[count] = start
      ends[count] = at
      kinds[count] = word
      shapes[count] = shape
      bits[count] = bitsOfWord
      numbers[count] = number
      count += 1
      // Most words have one space after them.
      if (codes[at] === SPACE) at += 1
      continue
    }
    const kind = kindOfUnit[first]!
    if (kind !== 0) {
      starts[count] = at
      at += 1
      ends[count] = at
      kinds[count] = kind
      shapes[count] = Shape.none
      bits[count] = 0
      numbers[count] = 0
      count += 1
      continue
    }
    scanner.at = at
    scanner.count = count
    if (unit === digit) readFigure(scanner)
    else readSymbol(scanner, first)
    at = scanner.at
    count = scanner.count
  }
  scanner.at = at
  scanner.count = count
  scanner.capitalisedCount = capitalisedCount
}

/** Whether a hyphen or apostrophe is between two letters. */
function joinsLetters(codes: Uint16Array, at: number): boolean {
  const next = units[codes[at + 1]!]
  return units[codes[at - 1]!] !== digit && (next === small || next === capital)
}

function wordShape(upper: number, letters: number, isCapital: boolean): number {
  if (letters === 1) return Shape.initial
  if (upper > 1 && upper * 2 >= letters) return Shape.capitals
  return isCapital ? Shape.capital : Shape.small
}

/** A figure, with the stops, commas, slashes, colons and hyphens between its digits. */
export function readFigure(scan: Scanner): void {
  const { codes, at: start } = scan
  let at = start + 1
  for (;;) {
    const code = codes[at]!
    if (UNIT_CLASSES[code] === UnitClass.digit) at += 1
    else if (mayStandInFigure(code) && UNIT_CLASSES[codes[at + 1]!] === UnitClass.digit) at += 2
    else break
  }
  pushToken(scan, start, at, Kind.number)
}

function mayStandInFigure(code: number): boolean {
  return code === 46 || code === 44 || code === 47 || code === 58 || code === 45
}
