import type { Lines } from '../../document/lines.ts'
import { type SearchTerms, searchTermsOf } from '../../document/search-terms.ts'
import { isLatinCapital, isLatinLetter } from './letters.ts'

const ASCII = Array.from({ length: 0x7e - 0x20 + 1 }, (_, index) => String.fromCharCode(0x20 + index))
/** Letters and digits of ASCII and the marks of good typography are above suspicion; `&` is not. */
const USUAL = `\t\n${ASCII.join('').replace('&', '')}–—‘’“”•…`
/** A stop that a letter, a quotation mark or a bracket follows. */
const STOP_AND_LETTER = ['.', '!', '?'].flatMap((stop) =>
  [...ASCII.filter((character) => /[a-z]/.test(character)), '"', '“', '”', '('].map((next) => stop + next),
)

/**
 * The cheap questions that nearly every line answers with no: does it hold a character that a step of repair may
 * ask about? Is a stop right before a letter, which may be a capital?
 */
export const SUSPECTS: SearchTerms = searchTermsOf(STOP_AND_LETTER, USUAL)

/** Whether a line may need repair. */
export function isSuspect(lines: Lines, line: number): boolean {
  const finds = lines.found(line, SUSPECTS)
  for (let i = 0; i < finds.length; i += 2)
    if (finds[i] === SUSPECTS.words.length || isGlued(lines.text(line), finds[i + 1]!)) return true
  return false
}

/**
 * Whether a stop has a letter, a digit, a bracket or a mark that closes before it and a capital, in this column, after
 * it; or, with a quotation mark or a bracket in this column, what may begin a sentence after that.
 */
function isGlued(text: string, column: number): boolean {
  const code = text.charCodeAt(column)
  if (isLatinCapital(code)) return MAY_END.test(text.charAt(column - 2))
  if (text.charAt(column) === '(') return isLatinCapital(text.charCodeAt(column + 1))
  return (
    MARKS.includes(text.charAt(column)) &&
    (isLatinLetter(text.charCodeAt(column + 1)) || BEGINS.includes(text.charAt(column + 1)))
  )
}

const MAY_END = /[a-zß-öø-ÿA-Z\d)\]"”]/
const MARKS = '"“”'
const BEGINS = '("“„'

const UNUSUAL_RUNS = new RegExp(`[^${USUAL.replace(/[\]\\^-]/g, '\\$&')}]+`, 'g')

/**
 * The characters by which a line is suspect, a space between those that are apart; empty if it is suspect by a
 * stop alone, or not at all. There are few: what a step looks for is found among them sooner than in the line.
 */
export function unusualIn(line: string): string {
  return line.match(UNUSUAL_RUNS)?.join(' ') ?? ''
}
