import { isCapital, isLetter, isSmall } from '../../language/letters.ts'
import { NAMES_THAT_BEGIN_SMALL } from '../../language/names-that-begin-small.ts'
import { REPORTING_VERBS_AFTER_QUOTES } from '../../language/reporting-verbs-after-quotes.ts'
import { isListedAbbreviation } from '../../language/stops/abbreviation.ts'
import { beginsItem } from '../../language/stops/item.ts'
import { isOrdinary, tokenBefore, wordStartingAt } from '../../language/stops/word.ts'
import { WEB_SUFFIXES } from '../../language/web-suffixes.ts'
import { isDigit, isSpace } from '../../text/punctuation.ts'
import type { SentenceScan } from './scan.ts'

/** A name that begins small: `iPhone`, `eFishery`, `e-KTP`, `detikcom`, `kabarkita.id`. */
export function beginsBrand(text: string, at: number): boolean {
  if (!isSmall(text.charCodeAt(at))) return false
  const second = text.charCodeAt(at + 1)
  if (isCapital(second)) return true
  const third = text.charCodeAt(at + 2)
  if (isCapital(third) && (second === 45 || isSmall(second))) return true
  const word = wordStartingAt(text, at)
  if (NAMES_THAT_BEGIN_SMALL.has(word)) return true
  const suffix = at + word.length + 1
  return text.charCodeAt(suffix - 1) === 46 && WEB_SUFFIXES.has(wordStartingAt(text, suffix))
}

/**
 * Whether a sentence begins at `first` though its first letter is small, as in careless writing (`di Jombang. keempat
 * tersangka`): only after a single stop after a whole word that is no abbreviation, and before an ordinary word
 * that does not report speech, or before an item of a list (`b. Dinas`).
 */
export function beginsWithSmall(scan: SentenceScan, stop: number, end: number, first: number): boolean {
  const { text } = scan
  if (end !== stop + 1 || text.charCodeAt(stop) !== 46) return false
  if (!isSpace(text.charCodeAt(first - 1)) || !isWholeWord(tokenBefore(scan, stop))) return false
  if (beginsItem(text, first)) return true
  const word = wordStartingAt(text, first)
  return isOrdinary(word) && !REPORTING_VERBS_AFTER_QUOTES.has(word)
}

const VOWEL = /[aeiou]/

/** A word of three letters or more that is no abbreviation, or a year. */
export function isWholeWord(word: string): boolean {
  if (word.length < 3 || word.length > 20) return false
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (isDigit(code) ? word.length !== 4 : !isLetter(code) && code !== 45) return false
  }
  return isDigit(word.charCodeAt(0)) || (VOWEL.test(word) && !isListedAbbreviation(word))
}
