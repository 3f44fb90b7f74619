import { MONTHS } from '../../../language/calendar.ts'
import { NUMBERED_NOUNS } from '../../../language/numbered-nouns.ts'
import { OUTLET_NAMES } from '../../../language/page/outlets.ts'
import type { Trust } from './cuts.ts'
import type { WordEvidence } from './evidence.ts'

const NEWSROOMS: ReadonlySet<string> = new Set(OUTLET_NAMES)
const DATED: ReadonlySet<string> = new Set([...NUMBERED_NOUNS, ...MONTHS.map((month) => month.toLowerCase())])
const FIGURE_BEFORE = /[\s(-]\d{2,4}$/
const FIGURE_AFTER = /^\d{2,4}(?![\p{L}\d[%(])/u
const YEAR_AFTER = /^(?:19|20)\d\d(?![\p{L}\d[%(/-])/u
/** What is in a bracket is so long, in UTF-16 units. */
const LONGEST_IN_BRACKET = 60
/** A date, and a short form. */
const DATE_OR_FORM = /^(?:\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|[A-Z]{3,}(?:[ -/][A-Z]+)?)$/
/** What is by itself: it begins with a capital, a figure or a quotation mark and is no letter alone. */
const FOR_ITSELF = /^["“]?[\p{Lu}\d][^\n]+$/u

/** Whether a word lost the space before the figure or the bracket after it (`tahun2024`, `Jakarta(ANTARA)`). */
export function touchesMarkAfter(
  text: string,
  end: number,
  word: string,
  trust: Trust,
  evidence: WordEvidence,
): boolean {
  if (text.charAt(end) === '(') {
    const inside = bracketFrom(text, end)
    return inside !== null && isBelieved(inside, trust) && isKnown(word, evidence)
  }
  const after = text.slice(end, end + 5)
  if (isDamaged(trust)) return FIGURE_AFTER.test(after) && isCounted(word, evidence)
  return YEAR_AFTER.test(after) && DATED.has(word.toLowerCase())
}

/** Whether a word lost the space after the figure or the bracket before it (`2025bersama`, `(41)mengatakan`). */
export function touchesMarkBefore(
  text: string,
  start: number,
  word: string,
  trust: Trust,
  evidence: WordEvidence,
): boolean {
  if (text.charAt(start - 1) === ')') {
    const inside = bracketBefore(text, start)
    return inside !== null && isBelieved(inside, trust) && isKnown(word, evidence)
  }
  return (
    isDamaged(trust) &&
    FIGURE_BEFORE.test(text.slice(Math.max(0, start - 5), start)) &&
    isCounted(word, evidence)
  )
}

/** What is in the bracket that opens here, if no letter is right after it; else null. */
function bracketFrom(text: string, open: number): string | null {
  const close = text.indexOf(')', open)
  if (close < 0 || close - open > LONGEST_IN_BRACKET || /[\p{L}\d(]/u.test(text.charAt(close + 1)))
    return null
  const inside = text.slice(open + 1, close)
  return inside.includes('(') ? null : inside
}

/** What is in the bracket that closes before this place, if no letter is right before it; else null. */
function bracketBefore(text: string, start: number): string | null {
  const open = text.lastIndexOf('(', start - 1)
  if (open < 0 || start - open > LONGEST_IN_BRACKET || /[\p{L}\d)]/u.test(text.charAt(open - 1))) return null
  const inside = text.slice(open + 1, start - 1)
  return inside.includes(')') ? null : inside
}

function isDamaged(trust: Trust): boolean {
  return trust === 'full' || trust === 'utmost'
}

function isBelieved(inside: string, trust: Trust): boolean {
  return DATE_OR_FORM.test(inside) || (isDamaged(trust) && FOR_ITSELF.test(inside))
}

function isKnown(word: string, evidence: WordEvidence): boolean {
  return word.length > 2 && (evidence.isListed(word) || evidence.isAlone(word))
}

/** Whether a word may be beside a figure of two digits or more (`tahun2024`, `2025bersama`). */
export function isCounted(word: string, evidence: WordEvidence): boolean {
  const small = word.toLowerCase()
  return word.length > 3 && !NEWSROOMS.has(small) && (DATED.has(small) || evidence.isCommonIndonesian(small))
}
