import { GLUED_WORDS } from '../../../language/function-words.ts'
import { UNIT_CLASSES, UnitClass } from './characters.ts'
import { ACTIVE_VERB, Is } from './lexicon.ts'
import { pushWord, type Scanner } from './scanner.ts'
import { LineContent, Shape } from './tokens.ts'
import { isVerbalAt } from './verb-form.ts'
import { findWord, hashOfUnits } from './word-table.ts'

/** Words that lost the space between them with the markup of the page. */

const GLUED_VERB = ACTIVE_VERB | Is.standVerb | Is.verbBesideMarks
const GLUED_SET = new Set(GLUED_WORDS)
const LONGEST_GLUED_WORD = 7
const HYPHEN = 45
/** Shortest word that may hide a glued verb. */
export const SHORTEST_GLUED = 9

/** Whether a small letter before a capital at `at` is a seam: `kataKapolres`, not `DeCicco` or `iPhone`. */
export function isLostSpace(scan: Scanner, start: number, at: number, hash: number): boolean {
  if (at - start >= 4) return true
  const { codes, lexicon } = scan
  return (
    at - start >= 2 &&
    UNIT_CLASSES[codes[start]!] === UnitClass.small &&
    lexicon.bits[findWord(codes, start, at, hash)] !== 0
  )
}

/** Cuts a capitalised word before a verb or small word that clings to it; false where none does. */
export function cutGluedVerb(scan: Scanner, start: number, end: number): boolean {
  const seam = gluedVerbStart(scan, start, end)
  if (seam === 0) return false
  const { capitalised, hashes } = scan.columns
  capitalised[scan.capitalisedCount] = scan.count
  hashes[scan.capitalisedCount] = hashOfUnits(scan.codes, start, seam)
  scan.capitalisedCount += 1
  pushWord(scan, start, seam, Shape.capital)
  pushWord(scan, seam, end, Shape.small)
  scan.lineContent |= LineContent.cue
  return true
}

/** Where a verb or a small word begins inside a capitalised one (`Reijndersmengaku`, `Mulyadiakan`), or 0. */
function gluedVerbStart(scan: Scanner, start: number, end: number): number {
  const { codes, lexicon } = scan
  for (let at = start + 3; at <= end - 6; at++) {
    if (!isVerbalAt(codes, at) || codes[at - 1] === HYPHEN) continue
    const bits = lexicon.bits[wordNumber(scan, at, end)]!
    if ((bits & GLUED_VERB) !== 0 || ((bits & Is.common) !== 0 && end - at > 6)) return at
  }
  for (
    let length = 4;
    length <= LONGEST_GLUED_WORD && end - length >= start + (length < 5 ? 7 : 4);
    length++
  ) {
    if (GLUED_SET.has(scan.text.slice(end - length, end))) return end - length
  }
  return 0
}

function wordNumber({ codes }: Scanner, start: number, end: number): number {
  return findWord(codes, start, end, hashOfUnits(codes, start, end))
}
