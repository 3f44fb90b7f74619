import { isDigit } from '../../text/punctuation.ts'
import { isCapital, isLetter, isSmall } from '../letters.ts'
import type { StopContext, StoppedWord } from './context.ts'
import { isAfterNumber, isOrdinary, tokenBeforeSpace, wordStartingAt } from './word.ts'

/** No short form that its shape alone shows is longer (`Sekr`, `angk`). */
const LONGEST = 5
/** No short form of consonants alone is longer (`Kpt`, `klmp`). */
const LONGEST_WITHOUT_VOWELS = 4

/**
 * Whether a word that no list has is a short form by its shape, and has the place of one: before a name or a figure, and
 * not after a number, where it is a unit.
 *
 * * A capital and small consonants, `Dsn`, `Tgk`: no Indonesian word looks so.
 * * Small consonants, `bn`, `kls`: before a figure (`kls. 5`), or with capitals on both sides (`Ali bn. Umar`), since
 *   newsrooms write acronyms small too (`menonton tv. Rusdi`).
 * * A word cut off after consonants that no word ends in: `Sekr. Rusdi`, `angk. 45`, `sekr. Rusdi`.
 */
export function isShortFormByShape(scan: StopContext, { start, word, first }: StoppedWord): boolean {
  if (word.length > LONGEST || !areSmallLetters(word)) return false
  const isConsonants = word.length <= LONGEST_WITHOUT_VOWELS && !VOWEL.test(word)
  if (!isConsonants && !isClipped(word)) return false
  const { text } = scan
  if (
    isAfterNumber(scan, start) ||
    text.charCodeAt(start - 1) === SLASH ||
    isOrdinary(wordStartingAt(text, first))
  )
    return false
  if (!isConsonants || isCapital(word.charCodeAt(0)) || isDigit(text.charCodeAt(first))) return true
  return isCapital(text.charCodeAt(first)) && isCapital(tokenBeforeSpace(scan, start).charCodeAt(0))
}

/** Before a unit: `Rp70 ribu/Kg. Risma`. */
const SLASH = 47

const VOWEL = /[aeiouy]/i

/** Pairs of letters that no Indonesian word ends in, nor an English or a Dutch one that Indonesian news uses. */
const CUT_OFF_PAIR = /(?:[bdgkpt][lr]|[bgkt]d|[dgkt]b|[bdgkpt]j|gk|nj|nc|rw|lw)$/

function isClipped(word: string): boolean {
  return word.length > 2 && CUT_OFF_PAIR.test(word)
}

/** Whether all letters are small, but for the first. */
function areSmallLetters(word: string): boolean {
  if (!isLetter(word.charCodeAt(0))) return false
  for (let at = 1; at < word.length; at++) if (!isSmall(word.charCodeAt(at))) return false
  return true
}
