import { codeUnits } from '../../../document/code-units.ts'
import { UNITS, Unit } from './characters.ts'
import { columnsFor, grown } from './columns.ts'
import { cutGluedVerb, isSeam, LEAST_GLUED } from './glued-words.ts'
import { CUE, hasArabicArticle, Is, LEAST_OFFICE, lexicon, officeByForm } from './lexicon.ts'
import { SIMPLE_KINDS, symbolAt } from './punctuation.ts'
import { lineEnd, push, type Scan } from './scanner.ts'
import { Kind, Shape, Sign, type Tokens } from './tokens.ts'
import { findWord, HASH_SEED, hashed } from './word-table.ts'

/** What a short word in capitals can be: AS is no conjunction, DIA no pronoun. */
const STANDS_IN_CAPITALS =
  Is.role | Is.rank | Is.honorific | Is.body | Is.titleWord | Is.place | Is.bodyNoun | Is.name | Is.weak
const SHORT = 5
const SPACE = 32
/**
 * What the walk asks for at each letter, as this module's own: V8 builds it into the walk, and would look up each time
 * what is imported.
 */
const units = UNITS
const simpleKinds = SIMPLE_KINDS
const { space, small, capital, digit, joiner } = Unit
const { word } = Kind
const cues = CUE
/** Tokens that one step of the walk may add. */
const STEP = 4

/**
 * Cuts a text into tokens and looks every word up, in one pass. Linear; throws on nothing. The tokens are good
 * until the next text is scanned.
 */
export function scan(text: string): Tokens {
  const state: Scan = {
    text,
    codes: codeUnits(text),
    lexicon: lexicon(),
    columns: columnsFor(text.length),
    at: 0,
    count: 0,
    capitalisedCount: 0,
    lines: [0],
    signs: [],
    lineSigns: 0,
    openMark: -1,
  }
  for (;;) {
    walk(state)
    if (state.at >= text.length) break
    state.columns = grown(state.columns)
  }
  lineEnd(state, text.length, text.length)
  const { codes, count, capitalisedCount, lines, signs } = state
  const { starts, ends, kinds, shapes, bits, numbers, capitalised, hashes } = state.columns
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
    signs,
  }
}

/**
 * Goes on until the text ends or the columns are full. One function with the columns at hand, since a text is mostly
 * words, and what a word costs is what a scan costs; whatever is rarer stands elsewhere.
 */
function walk(state: Scan): void {
  const { text, codes, lexicon } = state
  const { starts, ends, kinds, shapes, bits, numbers, capitalised, hashes } = state.columns
  const length = text.length
  const most = starts.length - STEP
  let { at, count, capitalisedCount } = state
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
      // A zero stands behind the text, and it is no letter.
      for (;;) {
        let code = codes[at]!
        while (units[code] === small) {
          hash = hashed(hash, code)
          at += 1
          code = codes[at]!
        }
        const inner = units[code]!
        if (inner === capital) {
          if (at > start && units[codes[at - 1]!] === small && isSeam(state, start, at, hash)) break
          hash = hashed(hash, code | 32)
          upper += 1
        } else if (inner === digit) {
          hash = hashed(hash, code)
          digits += 1
        } else if (inner === joiner && joins(codes, at)) {
          hash = hashed(hash, code)
          joiners += 1
        } else break
        at += 1
      }
      const size = at - start
      const number = findWord(codes, start, at, hash)
      let its = lexicon.bits[number]!
      let shape: number = Shape.small
      if (upper > 0) {
        shape = shapeOf(
          upper,
          size - joiners,
          unit === capital || (joiners > 0 && hasArabicArticle(text, start)),
        )
        if (its === 0 && shape === Shape.capital) {
          if (size >= LEAST_OFFICE) its = officeByForm(text, start, at)
          if (its === 0 && size >= LEAST_GLUED) {
            state.count = count
            state.capitalisedCount = capitalisedCount
            if (cutGluedVerb(state, start, at)) {
              count = state.count
              capitalisedCount = state.capitalisedCount
              continue
            }
          }
        } else if (shape === Shape.capitals && size <= SHORT) its &= STANDS_IN_CAPITALS
      }
      if (digits > 0) shape = Shape.none
      else if ((its & cues) !== 0) state.lineSigns |= Sign.cue
      if (shape >= Shape.capital) {
        capitalised[capitalisedCount] = count
        hashes[capitalisedCount] = hash
        capitalisedCount += 1
      }
      starts[count] = start
      ends[count] = at
      kinds[count] = word
      shapes[count] = shape
      bits[count] = its
      numbers[count] = number
      count += 1
      // Most words have one space behind them.
      if (codes[at] === SPACE) at += 1
      continue
    }
    const kind = simpleKinds[first]!
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
    state.at = at
    state.count = count
    if (unit === digit) numberAt(state)
    else symbolAt(state, first)
    at = state.at
    count = state.count
  }
  state.at = at
  state.count = count
  state.capitalisedCount = capitalisedCount
}

/** Whether a hyphen or apostrophe stands between two letters. */
function joins(codes: Uint16Array, at: number): boolean {
  const next = units[codes[at + 1]!]
  return units[codes[at - 1]!] !== digit && (next === small || next === capital)
}

function shapeOf(upper: number, letters: number, isCapital: boolean): number {
  if (letters === 1) return Shape.initial
  if (upper > 1 && upper * 2 >= letters) return Shape.capitals
  return isCapital ? Shape.capital : Shape.small
}

/** A figure, with the stops, commas, slashes, colons and hyphens between its digits. */
export function numberAt(scan: Scan): void {
  const { codes, at: start } = scan
  let at = start + 1
  for (;;) {
    const code = codes[at]!
    if (UNITS[code] === Unit.digit) at += 1
    else if (isInside(code) && UNITS[codes[at + 1]!] === Unit.digit) at += 2
    else break
  }
  push(scan, start, at, Kind.number)
}

function isInside(code: number): boolean {
  return code === 46 || code === 44 || code === 47 || code === 58 || code === 45
}
