import { GLUED_WORDS } from '../../../language/clauses.ts'
import { UNITS, Unit } from './characters.ts'
import { ACTIVE, Is } from './lexicon.ts'
import { push, type Scan } from './scanner.ts'
import { Kind, Shape, Sign } from './tokens.ts'
import { findWord, hashOf } from './word-table.ts'

/** Words that lost the space between them with the markup of the page. */

const GLUED_VERB = ACTIVE | Is.standVerb | Is.verbBesideMarks
const GLUED_SET = new Set(GLUED_WORDS)
const LONGEST_GLUED = 7
const HYPHEN = 45
/** Shortest word that may hide a glued verb. */
export const LEAST_GLUED = 9

/** Whether a small letter before a capital at `at` is a seam: `kataKapolres`, not `DeCicco` or `iPhone`. */
export function isSeam(scan: Scan, start: number, at: number, hash: number): boolean {
  if (at - start >= 4) return true
  const { codes, lexicon } = scan
  return (
    at - start >= 2 &&
    UNITS[codes[start]!] === Unit.small &&
    lexicon.bits[findWord(codes, start, at, hash)] !== 0
  )
}

/** Cuts a capitalised word before a verb or small word that clings to it; false where none does. */
export function cutGluedVerb(scan: Scan, start: number, end: number): boolean {
  const seam = verbInside(scan, start, end)
  if (seam === 0) return false
  const { capitalised, hashes } = scan.columns
  capitalised[scan.capitalisedCount] = scan.count
  hashes[scan.capitalisedCount] = hashOf(scan.codes, start, seam)
  scan.capitalisedCount += 1
  pushWord(scan, start, seam, Shape.capital)
  pushWord(scan, seam, end, Shape.small)
  scan.lineSigns |= Sign.cue
  return true
}

/** Where a verb or a small word begins inside a capitalised one (`Reijndersmengaku`, `Mulyadiakan`), or 0. */
function verbInside(scan: Scan, start: number, end: number): number {
  const { codes, lexicon } = scan
  for (let at = start + 3; at <= end - 6; at++) {
    const first = codes[at]
    const second = codes[at + 1]
    const isVerbal = second === 101 ? first === 109 || first === 98 : second === 105 && first === 100
    if (!isVerbal || codes[at - 1] === HYPHEN) continue
    const bits = lexicon.bits[numberOf(scan, at, end)]!
    if ((bits & GLUED_VERB) !== 0 || ((bits & Is.common) !== 0 && end - at > 6)) return at
  }
  for (let length = 4; length <= LONGEST_GLUED && end - length >= start + (length < 5 ? 7 : 4); length++) {
    if (GLUED_SET.has(scan.text.slice(end - length, end))) return end - length
  }
  return 0
}

function pushWord(scan: Scan, start: number, end: number, shape: number): void {
  const number = numberOf(scan, start, end)
  push(scan, start, end, Kind.word, shape, scan.lexicon.bits[number], number)
}

function numberOf({ codes }: Scan, start: number, end: number): number {
  return findWord(codes, start, end, hashOf(codes, start, end))
}
