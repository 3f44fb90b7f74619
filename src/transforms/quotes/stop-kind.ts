import { NAME_ABBREVIATIONS } from '../../language/names.ts'
import { UNITS, Unit } from './characters.ts'
import type { Scan } from './scan-state.ts'
import { Kind, Shape } from './tokens.ts'
import { wordSet } from './word-set.ts'

const ABBREVIATIONS = wordSet(NAME_ABBREVIATIONS)
/** Ends the name of a company, and now and then a sentence. */
const TBK = wordSet(['tbk'])
/** Longest word that can be an abbreviation. */
const LONGEST_ABBREVIATION = 4

/** A stop that ends a sentence, or a dot inside a figure, a domain, an abbreviation, initials. */
export function kindOfStop(scan: Scan, at: number): number {
  const { codes, columns } = scan
  const next = UNITS[codes[at + 1]!]
  const before = scan.count - 1
  const touches = before >= 0 && columns.ends[before] === at
  if (next === Unit.small || next === Unit.capital || next === Unit.digit) {
    return touches &&
      next === Unit.capital &&
      endsPlainly(scan, before, at) &&
      !isAbbreviation(scan, before, at)
      ? Kind.stop
      : Kind.dot
  }
  if (!touches || columns.kinds[before] !== Kind.word) return Kind.stop
  if (TBK.has(columns, before) && goesOnBehind(scan, at + 1)) return Kind.dot
  if (!isShortened(scan, before, at)) return Kind.stop
  return endsLine(scan, at + 1) ? Kind.stop : Kind.dot
}

/** Whether the word before a stop is an initial, a degree's last letters or an abbreviation. */
function isShortened(scan: Scan, before: number, at: number): boolean {
  const { starts, ends, shapes, kinds } = scan.columns
  if (shapes[before] === Shape.initial) return true
  const start = starts[before]!
  if (at - start > LONGEST_ABBREVIATION) return false
  if (before > 0 && kinds[before - 1] === Kind.dot && ends[before - 1] === start)
    return !opensSentence(scan, at + 1)
  return isAbbreviation(scan, before, at)
}

function isAbbreviation({ columns }: Scan, before: number, at: number): boolean {
  return at - columns.starts[before]! <= LONGEST_ABBREVIATION && ABBREVIATIONS.has(columns, before)
}

/** Whether what stands before a stop, with a capital right behind it, is the end of a sentence glued to the next. */
function endsPlainly({ codes, columns }: Scan, before: number, at: number): boolean {
  if (UNITS[codes[at + 2]!] !== Unit.small) return false
  const kind = columns.kinds[before]
  if (kind === Kind.close) return true
  const length = at - columns.starts[before]!
  if (kind === Kind.number) return length > 1
  return kind === Kind.word && length > 2 && UNITS[codes[at - 1]!] === Unit.small
}

/** Whether a bracket or comma follows the spaces at `at`, so that a sentence goes on. */
function goesOnBehind(scan: Scan, at: number): boolean {
  const next = scan.codes[pastSpaces(scan, at)]
  return next === BRACKET || next === COMMA
}

const BRACKET = 40
const COMMA = 44

/** Whether a capital, a quotation mark or the line's end follows the spaces at `at`. */
function opensSentence(scan: Scan, at: number): boolean {
  const next = pastSpaces(scan, at)
  return UNITS[scan.codes[next]!] === Unit.capital || endsLine(scan, next)
}

function endsLine(scan: Scan, at: number): boolean {
  const next = pastSpaces(scan, at)
  if (next >= scan.text.length) return true
  const code = scan.codes[next]
  return code === 10 || code === 34 || code === 0x201c || code === 0x201d || code === 38
}

function pastSpaces({ codes }: Scan, at: number): number {
  let next = at
  while (next < at + 8 && UNITS[codes[next]!] === Unit.space) next += 1
  return next
}
