import { isDigit, isSpace, kindAt, PLAIN, STOP } from '../../text/punctuation.ts'
import { ORDINARY_WORDS } from '../counted/ordinary-words.ts'
import { SENTENCE_STARTERS } from '../counted/sentence-starters.ts'
import { isLetter } from '../letters.ts'
import type { StopContext } from './context.ts'

/** No abbreviation is longer; a longer token is a word or an address. */
const LONGEST_TOKEN = 24

/** Where the token that ends before `stop` begins: it goes back to white space, a mark, a bracket or a comma. */
export function tokenStart(scan: StopContext, stop: number): number {
  const floor = Math.max(scan.start, stop - LONGEST_TOKEN)
  let at = stop
  while (at > floor && isInToken(scan.text, at - 1)) at--
  return at
}

export const tokenBefore = (scan: StopContext, stop: number): string =>
  scan.text.slice(tokenStart(scan, stop), stop)

function isInToken(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if ((code | 32) >= 97 && (code | 32) <= 122) return true
  if (code === 44 || code === 58 || code === 59 || code === 47 || isSpace(code)) return false
  const kind = kindAt(text, at)
  return kind === PLAIN || kind === STOP || code === 39 || code === 0x2019
}

/** The token before `at` in the present sentence, white space between them aside; empty if there is none. */
export function tokenBeforeSpace(scan: StopContext, at: number): string {
  let end = at
  while (end > scan.start && isSpace(scan.text.charCodeAt(end - 1))) end--
  return tokenBefore(scan, end)
}

/** Whether the token before `at`, white space between them aside, ends in a digit. */
export function isAfterNumber(scan: StopContext, at: number): boolean {
  const before = tokenBeforeSpace(scan, at)
  return before !== '' && isDigit(before.charCodeAt(before.length - 1))
}

/** The letters from `at` on, 40 at most. */
export function wordStartingAt(text: string, at: number): string {
  let end = at
  while (end < at + 40 && end < text.length && isLetter(text.charCodeAt(end))) end++
  return text.slice(at, end)
}

/** A word that can only begin a sentence where it has a capital after a stop. */
export const startsSentence = (word: string): boolean => SENTENCE_STARTERS.has(word.toLowerCase())

/** An ordinary word, which is no name: known as one, or with the ending `-nya`. */
export function isOrdinary(word: string): boolean {
  const small = word.toLowerCase()
  return (
    (small.length > 5 && small.endsWith('nya')) || ORDINARY_WORDS.has(small) || SENTENCE_STARTERS.has(small)
  )
}
