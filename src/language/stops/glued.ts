import { BRACKET_END, isDigit, isSpace, kindAt } from '../../text/punctuation.ts'
import { isCapital, isSmall } from '../letters.ts'
import { WEB_SUFFIXES } from '../web-suffixes.ts'
import { stopBelongsToWord } from './abbreviation.ts'
import type { StopContext } from './context.ts'
import { isOrdinary, wordStartingAt } from './word.ts'

/** An address is looked for this far back. */
const LONGEST_ADDRESS = 60

/**
 * Whether the stops [stop, end), with a letter or digit right after them, end a sentence whose space was lost:
 * `selesai.Kemudian`, `demikian?Menteri`, `(IIMS).GIIAS`; not `KOMPAS.com`, `S.Pd`, `No.12`, `14.30`, `Node.Js`.
 */
export function gluedEnds(scan: StopContext, stop: number, end: number): boolean {
  const { text } = scan
  if (!isCapital(text.charCodeAt(end))) return false
  const word = wordStartingAt(text, end)
  if (word.length < 2 || WEB_SUFFIXES.has(word.toLowerCase()) || isInAddress(scan, stop)) return false
  const isWord = isSmall(text.charCodeAt(end + 1))
  if (end > stop + 1 || text.charCodeAt(stop) !== 46) return isWord || beginsWithTwoCapitals(word)
  if (stopBelongsToWord(scan, stop, end, end)) return false
  const before = text.charCodeAt(stop - 1)
  if (isCapital(before)) return isOrdinary(word) && isWord
  if (isDigit(before) || before === 37) return isWord
  if (kindAt(text, stop - 1) === BRACKET_END) return isWord || beginsWithTwoCapitals(word)
  if (!isSmall(before) || !isSmall(text.charCodeAt(stop - 2))) return false
  return isWord || (beginsWithTwoCapitals(word) && isSmall(text.charCodeAt(stop - 3)))
}

const beginsWithTwoCapitals = (word: string): boolean =>
  isCapital(word.charCodeAt(0)) && isCapital(word.charCodeAt(1))

/** Whether the stop lies in a URL or a mail address. */
function isInAddress(scan: StopContext, stop: number): boolean {
  const { text, start } = scan
  const floor = Math.max(start, stop - LONGEST_ADDRESS)
  let at = stop - 1
  while (at >= floor && !isSpace(text.charCodeAt(at))) {
    const code = text.charCodeAt(at)
    if (code === 64 || (code === 47 && text.charCodeAt(at - 1) === 47)) return true
    at--
  }
  return text.startsWith('www.', at + 1)
}
