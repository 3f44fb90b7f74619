import { NAME_ABBREVIATIONS } from '../../../language/names.ts'
import { isLetterUnit, UNIT_CLASSES, UnitClass } from './characters.ts'
import { pushLineEnd, pushToken, type Scanner } from './scanner.ts'
import { TBK } from './single-words.ts'
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

const MARK_ENTITIES: readonly (readonly [string, number])[] = [
  ['&quot;', Kind.mark],
  ['&ldquo;', Kind.mark],
  ['&rdquo;', Kind.mark],
  ['&bdquo;', Kind.mark],
  ['&#34;', Kind.mark],
  ['&#8220;', Kind.mark],
  ['&#8221;', Kind.mark],
  ['&lsquo;', Kind.single],
  ['&rsquo;', Kind.single],
  ['&#39;', Kind.single],
  ['&apos;', Kind.single],
]

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
    case 39:
    case 0x2018:
    case 0x2019:
    case 0x201a:
    case 0x60:
    case 0xb4:
      isDoubledMark(scan, at, code)
        ? pushMark(scan, at, at + 2, Kind.mark)
        : pushMark(scan, at, at + 1, Kind.single)
      break
    default:
      pushMark(scan, at, at + 1, Kind.mark)
      break
  }
}

/** Whether two single marks stand for a double one. */
function isDoubledMark({ codes }: Scanner, at: number, code: number): boolean {
  const next = codes[at + 1]
  return next === code || (code === 0x2018 && next === 0x2019)
}

function pushMark(scan: Scanner, start: number, end: number, kind: number): void {
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
  for (const [entity, kind] of MARK_ENTITIES) {
    if (!scan.text.startsWith(entity, at)) continue
    pushMark(scan, at, at + entity.length, kind)
    return
  }
  pushToken(scan, at, at + 1, Kind.other)
}

const ABBREVIATIONS = wordSet(NAME_ABBREVIATIONS)
/** Longest word that can be an abbreviation. */
const LONGEST_ABBREVIATION = 4

/** A stop that ends a sentence, or a dot inside a figure, a domain, an abbreviation, initials. */
export function kindOfFullStop(scan: Scanner, at: number): number {
  const { codes, columns } = scan
  const next = UNIT_CLASSES[codes[at + 1]!]
  const before = scan.count - 1
  const touches = before >= 0 && columns.ends[before] === at
  if (next === UnitClass.small || next === UnitClass.capital || next === UnitClass.digit) {
    return touches &&
      next === UnitClass.capital &&
      endsBeforeGluedSentence(scan, before, at) &&
      !isAbbreviation(scan, before, at)
      ? Kind.stop
      : Kind.dot
  }
  if (!touches || columns.kinds[before] !== Kind.word) return Kind.stop
  if (TBK.has(columns, before) && sentenceGoesOn(scan, at + 1)) return Kind.dot
  if (isRankBeforeCorps(scan, before, at)) return Kind.dot
  if (!isShortened(scan, before, at)) return Kind.stop
  return endsLine(scan, at + 1) ? Kind.stop : Kind.dot
}

/** `Irjen. Pol. Bimo`: the stop is a shortened rank's, before the letters of its corps. */
function isRankBeforeCorps({ codes, columns, text }: Scanner, before: number, at: number): boolean {
  return columns.shapes[before]! >= Shape.capital && codes[at + 1] === SPACE && text.startsWith('Pol', at + 2)
}

const SPACE = 32

/** Whether the word before a stop is an initial, a degree's last letters or an abbreviation. */
function isShortened(scan: Scanner, before: number, at: number): boolean {
  const { starts, ends, shapes, kinds } = scan.columns
  if (shapes[before] === Shape.initial) return true
  const start = starts[before]!
  if (at - start > LONGEST_ABBREVIATION) return false
  if (before > 0 && kinds[before - 1] === Kind.dot && ends[before - 1] === start)
    return !sentenceMayStart(scan, at + 1)
  return isAbbreviation(scan, before, at)
}

function isAbbreviation({ columns }: Scanner, before: number, at: number): boolean {
  return at - columns.starts[before]! <= LONGEST_ABBREVIATION && ABBREVIATIONS.has(columns, before)
}

/** Whether what is before a stop, with a capital right after it, is the end of a sentence glued to the next. */
function endsBeforeGluedSentence({ codes, columns }: Scanner, before: number, at: number): boolean {
  if (UNIT_CLASSES[codes[at + 2]!] !== UnitClass.small) return false
  const kind = columns.kinds[before]
  if (kind === Kind.close) return true
  const length = at - columns.starts[before]!
  if (kind === Kind.number) return length > 1
  return kind === Kind.word && length > 2 && UNIT_CLASSES[codes[at - 1]!] === UnitClass.small
}

/** Whether a bracket or comma follows the spaces at `at`, so that a sentence goes on. */
function sentenceGoesOn(scan: Scanner, at: number): boolean {
  const next = scan.codes[skipSpaces(scan, at)]
  return next === OPENING_BRACKET || next === COMMA
}

const OPENING_BRACKET = 40
const COMMA = 44

/** Whether a capital, a quotation mark or the line's end follows the spaces at `at`. */
function sentenceMayStart(scan: Scanner, at: number): boolean {
  const next = skipSpaces(scan, at)
  return UNIT_CLASSES[scan.codes[next]!] === UnitClass.capital || endsLine(scan, next)
}

function endsLine(scan: Scanner, at: number): boolean {
  const next = skipSpaces(scan, at)
  if (next >= scan.text.length) return true
  const code = scan.codes[next]
  return code === 10 || code === 34 || code === 0x201c || code === 0x201d || code === 38
}

function skipSpaces({ codes }: Scanner, at: number): number {
  let next = at
  while (next < at + 8 && UNIT_CLASSES[codes[next]!] === UnitClass.space) next += 1
  return next
}
