import {
  isListedAbbreviation,
  LONGEST_PLAIN,
  PLAIN_ABBREVIATIONS,
  stopBelongsToWord,
} from '../../../language/stops/abbreviation.ts'
import type { StopContext } from '../../../language/stops/context.ts'
import { WEB_SUFFIXES } from '../../../language/web-suffixes.ts'
import { BACKSLASH, codesOf } from '../../../text/characters.ts'
import { isDigit } from '../../../text/punctuation.ts'
import { entityMarkAt, SINGLE_MARKS } from '../../../text/quotation-marks.ts'
import { isLetterUnit, UNIT_CLASSES, UnitClass } from './characters.ts'
import { pushLineEnd, pushToken, type Scanner } from './scanner.ts'
import { Kind, LineContent, Shape } from './tokens.ts'
import { wordSet } from './word-table.ts'

/** The kind of each unit that is a token by itself, whatever is beside it; 0 for the others. */
export const KIND_BY_UNIT: Uint8Array = kindsByUnit()

function kindsByUnit(): Uint8Array {
  const kinds = UNIT_CLASSES.map((unit) => (unit === UnitClass.other ? Kind.other : 0))
  const assign = (characters: string, kind: number) => {
    for (const character of characters) kinds[character.charCodeAt(0)] = kind
  }
  assign(',', Kind.comma)
  assign('!…', Kind.stop)
  assign('([', Kind.open)
  assign(')]', Kind.close)
  assign(':', Kind.colon)
  assign(';', Kind.semicolon)
  assign('-–—', Kind.dash)
  return kinds
}

/** Takes the sign `code` at the scan's place, which is neither letter, digit, space nor a simple kind. */
export function readSymbol(scan: Scanner, code: number): void {
  const { at } = scan
  switch (code) {
    case 10:
      pushLineEnd(scan, at, at + 1)
      break
    case 46:
      pushToken(scan, at, at + 1, kindOfFullStop(scan, at))
      break
    case 63:
      readQuestionMark(scan, at)
      break
    case 64:
      readAccount(scan, at)
      break
    case 38:
      readEntity(scan, at)
      break
    default:
      readMark(scan, at, code)
      break
  }
}

function readMark(scan: Scanner, at: number, code: number): void {
  if (!SINGLE_CODES.has(code)) pushMark(scan, at, at + 1, Kind.mark)
  else if (isDoubledMark(scan, at, code)) pushMark(scan, at, at + 2, Kind.mark)
  else pushMark(scan, at, at + 1, Kind.single)
}

const SINGLE_CODES = codesOf(SINGLE_MARKS)

/** Whether two single marks take the place of a double one. */
function isDoubledMark({ codes }: Scanner, at: number, code: number): boolean {
  const next = codes[at + 1]
  return next === code || (code === 0x2018 && next === 0x2019)
}

/** A mark; with the backslash before it where a program escaped it. */
function pushMark(scan: Scanner, start: number, end: number, kind: number): void {
  if (start > 0 && scan.codes[start - 1] === BACKSLASH && scan.columns.starts[scan.count - 1] === start - 1) {
    scan.count -= 1
    start -= 1
  }
  if (kind === Kind.mark) scan.openMark = isQuotationOpen(scan) ? -1 : scan.count
  pushToken(scan, start, end, kind)
  scan.lineContent |= kind === Kind.mark ? LineContent.mark : LineContent.single
}

/**
 * A question mark; or, where no question mark can be in either place, the two marks of a quotation whose characters were
 * lost: `?Kami siap,? ujarnya`. A lone one stays what it is.
 */
function readQuestionMark(scan: Scanner, at: number): void {
  const { codes, count, columns, openMark } = scan
  const isGapBefore =
    at === 0 || UNIT_CLASSES[codes[at - 1]!] === UnitClass.space || codes[at - 1] === LINE_FEED
  const before = count > 0 ? columns.kinds[count - 1] : 0
  pushToken(scan, at, at + 1, Kind.stop)
  if (isGapBefore && isLetterUnit(codes[at + 1]!)) {
    if (openMark < 0) scan.openMark = count
  } else if (openMark >= 0 && before === Kind.comma && mayPrecedeCue(codes[at + 1]!)) {
    columns.kinds[openMark] = Kind.mark
    columns.kinds[count] = Kind.mark
    scan.lineContent |= LineContent.mark
    scan.openMark = -1
  }
}

const LINE_FEED = 10

/** Whether a cue may follow, with a space before it or not; never where a mark that was not lost does. */
function mayPrecedeCue(next: number): boolean {
  return UNIT_CLASSES[next] === UnitClass.space || isLetterUnit(next)
}

/** Whether a quotation is open, and not only perhaps. */
function isQuotationOpen({ columns, openMark }: Scanner): boolean {
  return openMark >= 0 && columns.kinds[openMark] === Kind.mark
}

function readAccount(scan: Scanner, start: number): void {
  const { codes } = scan
  let at = start + 1
  for (;;) {
    const code = codes[at]!
    if (isLetterUnit(code) || UNIT_CLASSES[code] === UnitClass.digit || code === 95) at += 1
    else if (code === 46 && isLetterUnit(codes[at + 1]!)) at += 1
    else break
  }
  pushToken(scan, start, at, at > start + 1 ? Kind.account : Kind.other)
}

function readEntity(scan: Scanner, at: number): void {
  const entity = entityMarkAt(scan.text, at)
  if (entity === null) pushToken(scan, at, at + 1, Kind.other)
  else pushMark(scan, at, at + entity.width, SINGLE_MARKS.includes(entity.mark) ? Kind.single : Kind.mark)
}

/** A stop that ends a sentence, or a dot inside a figure, a domain, an abbreviation, initials. */
export function kindOfFullStop(scan: Scanner, at: number): number {
  const { codes, columns } = scan
  const next = UNIT_CLASSES[codes[at + 1]!]
  const before = scan.count - 1
  const touches = before >= 0 && columns.ends[before] === at
  if (next === UnitClass.small || next === UnitClass.digit) return Kind.dot
  if (next === UnitClass.capital)
    return touches && endsBeforeGluedSentence(scan, before, at) && !isAbbreviation(scan, before, at)
      ? Kind.stop
      : Kind.dot
  if (!touches || columns.kinds[before] !== Kind.word) return Kind.stop
  return isRankBeforeCorps(scan, before, at) || belongsToWord(scan, before, at) ? Kind.dot : Kind.stop
}

/** `Irjen. Pol. Bimo`: the stop is a shortened rank's, before the letters of its corps. */
function isRankBeforeCorps({ codes, columns, text }: Scanner, before: number, at: number): boolean {
  const shape = columns.shapes[before]!
  if (shape < Shape.capital || shape === Shape.initial || codes[at + 1] !== SPACE) return false
  return text.startsWith('Pol', at + 2) && UNIT_CLASSES[codes[at + 5]!] !== UnitClass.small
}

const SPACE = 32

/** Whether the stop at `at`, right after a word and before neither letter nor digit, belongs to that word. */
function belongsToWord(scan: Scanner, before: number, at: number): boolean {
  const { text, codes } = scan
  const { starts, ends, kinds, shapes } = scan.columns
  const start = starts[before]!
  const isInitial = shapes[before] === Shape.initial
  const isLetters = isInitial || (before > 0 && kinds[before - 1] === Kind.dot && ends[before - 1] === start)
  if (!isLetters && !mayBeAbbreviation(scan, before, at)) return false
  const next = skipSpaces(scan, at + 1)
  const code = codes[next]!
  if (next >= text.length || code === LINE_FEED) return false
  if (code === COMMA)
    return (
      isLetters || (UNIT_CLASSES[codes[next + 1]!] === UnitClass.space && isAbbreviation(scan, before, at))
    )
  if (next === at + 1 && code !== OPENING_BRACKET) return false
  if (isLetters && UNIT_CLASSES[code] === UnitClass.small) return true
  return stopBelongsToWord(sentenceSoFar(scan, before), at, next, firstWordFrom(scan, next))
}

const ABBREVIATIONS = wordSet(PLAIN_ABBREVIATIONS)

/** Whether a word without stops inside may be an abbreviation: a quick test that nearly every last word of a sentence fails. */
function mayBeAbbreviation({ codes, columns }: Scanner, before: number, at: number): boolean {
  if (at - columns.starts[before]! > LONGEST_PLAIN) return false
  const shape = columns.shapes[before]!
  if (shape !== Shape.small && shape !== Shape.capital) return true
  // What no list has shows itself by two consonants at its end.
  return (!isVowel(codes[at - 1]!) && !isVowel(codes[at - 2]!)) || ABBREVIATIONS.has(columns, before)
}

function isVowel(code: number): boolean {
  return code === 97 || code === 101 || code === 105 || code === 111 || code === 117 || code === 121
}

function isAbbreviation({ text, columns }: Scanner, before: number, at: number): boolean {
  return isListedAbbreviation(text.slice(columns.starts[before]!, at))
}

/** The furthest that the beginning of a sentence is looked for, in tokens: more than the word before a stop asks for. */
const FURTHEST = 8

/** The sentence so far, as far back as it is asked for. */
function sentenceSoFar({ text, columns }: Scanner, last: number): StopContext {
  const { starts, ends, kinds } = columns
  const isEnd = (i: number) => kinds[i] === Kind.stop || kinds[i] === Kind.lineEnd
  let first = last
  let content = starts[last]!
  while (first > 0 && last - first < FURTHEST && !isEnd(first - 1)) {
    first -= 1
    if (kinds[first] === Kind.word || kinds[first] === Kind.number) content = starts[first]!
  }
  const start = first > 0 ? ends[first - 1]! : 0
  return {
    text,
    to: text.length,
    abbreviations: null,
    start,
    // What begins further back begins before all that is asked for.
    content: first === 0 || isEnd(first - 1) ? content : start - 1,
    item: -1,
  }
}

/** The furthest that a letter or digit is looked for after a stop: past a mark, a bracket. */
const FURTHEST_LETTER = 4

function firstWordFrom({ codes }: Scanner, at: number): number {
  let first = at
  while (first < at + FURTHEST_LETTER && !isLetterUnit(codes[first]!) && !isDigit(codes[first]!)) first += 1
  return first
}

/** Whether what is before a stop, with a capital right after it, is the end of a sentence glued to the next. */
function endsBeforeGluedSentence(scan: Scanner, before: number, at: number): boolean {
  const { codes, columns } = scan
  if (UNIT_CLASSES[codes[at + 2]!] !== UnitClass.small) return beginsWithAcronym(scan, before, at)
  const kind = columns.kinds[before]
  if (kind === Kind.close || kind === Kind.mark) return true
  const length = at - columns.starts[before]!
  if (kind === Kind.number) return length > 1
  return kind === Kind.word && length > 2 && UNIT_CLASSES[codes[at - 1]!] === UnitClass.small
}

/** `… kekerasan seksual.KPAI menyebut`: letters of a body after a plain word, and no site (`Kompas.TV`, `news.com`). */
function beginsWithAcronym(scan: Scanner, before: number, at: number): boolean {
  const { codes, columns, text } = scan
  if (columns.kinds[before] !== Kind.word || columns.shapes[before]! > Shape.capital) return false
  if (at - columns.starts[before]! < SHORTEST_PLAIN || UNIT_CLASSES[codes[at - 1]!] !== UnitClass.small)
    return false
  if (columns.shapes[before] === Shape.capital && isAbbreviation(scan, before, at)) return false
  let end = at + 1
  while (UNIT_CLASSES[codes[end]!] === UnitClass.capital) end += 1
  return end - at > 2 && codes[end] === SPACE && !WEB_SUFFIXES.has(text.slice(at + 1, end).toLowerCase())
}

/** Letters of a plain word before a stop that ends its sentence. */
const SHORTEST_PLAIN = 3

const COMMA = 44
const OPENING_BRACKET = 40

function skipSpaces({ codes }: Scanner, at: number): number {
  let next = at
  while (next < at + 8 && UNIT_CLASSES[codes[next]!] === UnitClass.space) next += 1
  return next
}
