import { LETTERED_NOUNS } from '../../language/lettered-nouns.ts'
import { isCapital, isDigit, isLetter, isSmall } from './characters.ts'
import { markWidth } from './quotation.ts'
import type { SentenceScan, StoppedWord } from './scan.ts'
import { isOrdinary, startsSentence, tokenBeforeSpace, wordStartingAt } from './word.ts'

/**
 * Whether a single letter and its stop are an initial (`Miranda S. Goeltom`), or begin an item (`a. fotokopi`), and
 * not the last word of a sentence (`grup B.`, `vitamin C.`, `berinisial N.`, `10 m.`).
 */
export function isNameInitial(scan: SentenceScan, stopped: StoppedWord): boolean {
  const { start, word: letter, next, first } = stopped
  const { text } = scan
  if (!isLetter(letter.charCodeAt(0))) return false
  if (scan.content === start) return true
  const before = tokenBeforeSpace(scan, start)
  const isAfterNumber = before !== '' && isDigit(before.charCodeAt(before.length - 1))
  const following = wordStartingAt(text, first)
  if (!isCapital(letter.charCodeAt(0))) return !isAfterNumber && !startsSentence(following)
  if (isDigit(text.charCodeAt(first))) return before.endsWith('.') && isRomanNumeral(before.slice(0, -1))
  if (isAfterNumber || markWidth(text, next) > 0) return false
  if (letter === 'X' && isSmall(before.charCodeAt(0))) return false // the network: `unggahan di X.`
  return !LETTERED_NOUNS.has(before.toLowerCase()) && !isOrdinary(following)
}

/** `II`, `IV`, `XII`: four letters at most. */
export function isRomanNumeral(word: string): boolean {
  if (word === '' || word.length > 4) return false
  for (const letter of word) if (letter !== 'I' && letter !== 'V' && letter !== 'X') return false
  return true
}
