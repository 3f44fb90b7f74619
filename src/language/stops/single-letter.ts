import { isDigit, isSpace, markWidth } from '../../text/punctuation.ts'
import { LETTERED_NOUNS } from '../lettered-nouns.ts'
import { isCapital, isLetter, isSmall } from '../letters.ts'
import { words } from '../words.ts'
import type { StopContext, StoppedWord } from './context.ts'
import { isOrdinary, startsSentence, tokenBefore, tokenBeforeSpace, wordStartingAt } from './word.ts'

/**
 * Whether a single letter and its stop are an initial (`Miranda S. Goeltom`), a short form (`Ahmad b. Abdullah`), or
 * begin an item (`a. fotokopi`), and not the last word of a sentence (`grup B.`, `huruf a dan b.`, `vitamin C.`, `10 m.`).
 */
export function isNameInitial(scan: StopContext, stopped: StoppedWord): boolean {
  const { start, word: letter, next, first } = stopped
  const { text } = scan
  if (!isLetter(letter.charCodeAt(0))) return false
  if (scan.content === start) return true
  const before = tokenBeforeSpace(scan, start)
  const isAfterNumber = before !== '' && isDigit(before.charCodeAt(before.length - 1))
  const following = wordStartingAt(text, first)
  if (!isCapital(letter.charCodeAt(0))) {
    if (isAfterNumber || startsSentence(following)) return false
    return !namesLettered(scan, start) || JOINING_ARTICLES.has(following.toLowerCase())
  }
  if (isDigit(text.charCodeAt(first))) return before.endsWith('.') && isRomanNumeral(before.slice(0, -1))
  if (isAfterNumber || markWidth(text, next) > 0) return false
  if (letter === 'X' && isSmall(before.charCodeAt(0))) return false // the network: `unggahan di X.`
  return !isOrdinary(following) && !namesLettered(scan, start)
}

/** What joins one article of a law to the next: `huruf b. Jo. Pasal 55`. */
const JOINING_ARTICLES: ReadonlySet<string> = new Set(words('jo juncto jucto yo yuncto'))

/** What joins letters that one noun names: `huruf a dan b`, `grup A hingga D`. */
const JOINING_LETTERS: ReadonlySet<string> = new Set(
  words('atau dan dan/atau dengan hingga maupun s.d s/d sampai serta'),
)

/** No list of letters is longer. */
const MOST_LETTERS = 8

/** Whether the letter at `at` is named by a noun before it: `huruf b`, `huruf a, c, dan f`, `kelompok A dan B`. */
function namesLettered(scan: StopContext, at: number): boolean {
  let end = endOfTokenBefore(scan, at)
  for (let left = MOST_LETTERS; left > 0; left--) {
    let token = tokenBefore(scan, end)
    if (JOINING_LETTERS.has(token)) {
      end = endOfTokenBefore(scan, end - token.length)
      token = tokenBefore(scan, end)
    }
    if (token.length !== 1 || !isLetter(token.charCodeAt(0))) return LETTERED_NOUNS.has(token.toLowerCase())
    end = endOfTokenBefore(scan, end - 1)
  }
  return false
}

/** Where the token before `at` ends in the present sentence, white space and a comma between them aside. */
function endOfTokenBefore(scan: StopContext, at: number): number {
  const end = skipSpaceBefore(scan, at)
  return end > scan.start && scan.text.charCodeAt(end - 1) === 44 ? skipSpaceBefore(scan, end - 1) : end
}

function skipSpaceBefore({ text, start }: StopContext, at: number): number {
  let end = at
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return end
}

/** `II`, `IV`, `XII`: four letters at most. */
export function isRomanNumeral(word: string): boolean {
  if (word === '' || word.length > 4) return false
  for (const letter of word) if (letter !== 'I' && letter !== 'V' && letter !== 'X') return false
  return true
}
