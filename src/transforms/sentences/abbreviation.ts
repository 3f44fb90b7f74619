import {
  ABBREVIATED_DEGREES,
  CLOSING_ABBREVIATIONS,
  COMPANY_FORMS,
  COUNTING_ABBREVIATIONS,
  OPENING_ABBREVIATIONS,
  OPENING_ACRONYMS,
  SHIP_ABBREVIATIONS,
  SHORT_MONTHS,
} from '../../language/abbreviations.ts'
import { LETTERED_NOUNS } from '../../language/lettered-nouns.ts'
import { isCapital, isDigit, isLetter, isSmall } from './characters.ts'
import { isItemNumber } from './item.ts'
import { markWidth } from './quotation.ts'
import type { SentenceScan, StoppedWord } from './scan.ts'
import { isOrdinary, startsSentence, tokenBeforeSpace, tokenStart, wordStartingAt } from './word.ts'

/** What a word is as an abbreviation, as bits: one may be several. */
const Class = {
  opening: 1,
  acronym: 2,
  ship: 4,
  counting: 8,
  closing: 16,
  company: 32,
  month: 64,
} as const

/** One look-up gives all that a word is; nearly every word before a stop is nothing of it. */
const classes = new Map<string, number>()
for (const [list, its] of [
  [OPENING_ABBREVIATIONS, Class.opening],
  [OPENING_ACRONYMS, Class.acronym],
  [SHIP_ABBREVIATIONS, Class.ship],
  [COUNTING_ABBREVIATIONS, Class.counting],
  [CLOSING_ABBREVIATIONS, Class.closing],
  [COMPANY_FORMS, Class.company],
  [SHORT_MONTHS, Class.month],
] as const)
  for (const word of list) classes.set(word, abbreviationClasses(word) | its)

function abbreviationClasses(word: string): number {
  return classes.get(word) ?? 0
}

const isOpening = (word: string): boolean => (abbreviationClasses(word) & Class.opening) !== 0

const academic: ReadonlySet<string> = new Set(ABBREVIATED_DEGREES)

/**
 * Whether a single `.` belongs to the word before it and ends no sentence. `next` is where the text goes on after
 * it, `first` the first letter or digit there.
 */
export function stopBelongsToWord(scan: SentenceScan, stop: number, next: number, first: number): boolean {
  const start = tokenStart(scan, stop)
  const word = scan.text.slice(start, stop)
  if (word === '') return false
  if (scan.abbreviations?.has(word)) return true
  const last = word.charCodeAt(word.length - 1)
  if (isDigit(last)) return isItemNumber(scan, start, word)
  const stopped: StoppedWord = { start, word, next, first }
  if (word.length === 1) return isNameInitial(scan, stopped)
  if (word.includes('.')) return isDotted(scan, stopped)
  if (word.length > LONGEST_PLAIN) return false
  if (isPlainAbbreviation(scan, stopped)) return true
  if (word.length < 3 || !isShouted(scan.text, word, first)) return false
  const titled = word[0] + word.slice(1).toLowerCase()
  return isListedAbbreviation(titled) && isPlainAbbreviation(scan, { ...stopped, word: titled })
}

/** Whether a word without stops inside is known as an abbreviation of any class. */
export const isListedAbbreviation = (word: string): boolean => (abbreviationClasses(word) & ~Class.ship) !== 0

/** No abbreviation without stops inside is longer (`Wakapolres`, `Marsdya`). */
const LONGEST_PLAIN = 10

function isPlainAbbreviation(scan: SentenceScan, stopped: StoppedWord): boolean {
  const { start, word, next, first } = stopped
  const { text } = scan
  const its = abbreviationClasses(word)
  if (its !== 0) {
    if ((its & Class.opening) !== 0) return !startsSentence(wordStartingAt(text, first))
    if ((its & Class.acronym) !== 0) return !isOrdinary(wordStartingAt(text, first))
    if ((its & Class.ship) !== 0)
      return !isAfterNumber(scan, start) && !startsSentence(wordStartingAt(text, first))
    if ((its & Class.counting) !== 0) return isCounted(text, next, first)
    if ((its & Class.company) !== 0) return goesOnAsCompany(text, word, next, first)
    if ((its & Class.closing) !== 0) return text.charCodeAt(next) === 40
    return isDigit(text.charCodeAt(first))
  }
  if (isRomanNumeral(word)) return scan.content === start || isReference(text, first)
  return hasAbbreviatedForm(word) && !isAfterNumber(scan, start) && !isOrdinary(wordStartingAt(text, first))
}

/** Whether a word of capitals comes before a word of capitals that is no ordinary one: `LETKOL. DARMO SUTEJO`. */
function isShouted(text: string, word: string, first: number): boolean {
  if (!isCapital(word.charCodeAt(1)) || !isCapital(text.charCodeAt(first + 1))) return false
  return !isOrdinary(wordStartingAt(text, first))
}

function isAfterNumber(scan: SentenceScan, start: number): boolean {
  const before = tokenBeforeSpace(scan, start)
  return before !== '' && isDigit(before.charCodeAt(before.length - 1))
}

/** A number, a bracket (`Telp. (021)`), or a name after `No.`, `hlm.`, `Rp.`: anything but an ordinary word. */
function isCounted(text: string, next: number, first: number): boolean {
  if (isDigit(text.charCodeAt(first)) || text.charCodeAt(next) === 40) return true
  return !isOrdinary(wordStartingAt(text, first))
}

/** `XI. B. 02.00`, the parts of the number of a regulation. */
function isReference(text: string, first: number): boolean {
  if (!isCapital(text.charCodeAt(first)) || text.charCodeAt(first + 1) !== 46) return false
  return isDigit(text.charCodeAt(first + 2)) || isDigit(text.charCodeAt(first + 3))
}

/** `Tbk. (BBNI)`, `Pte. Ltd.`, `Ltd. C/O` */
function goesOnAsCompany(text: string, word: string, next: number, first: number): boolean {
  if (word === 'Pte' || word === 'Pty' || text.charCodeAt(next) === 40) return true
  return (
    (abbreviationClasses(wordStartingAt(text, first)) & Class.company) !== 0 || text.startsWith('C/O', first)
  )
}

/** A capital and small consonants, `Dsn`, `Tgk`, `Kpt`: no Indonesian word looks so. */
function hasAbbreviatedForm(word: string): boolean {
  if (word.length > 4 || !isCapital(word.charCodeAt(0))) return false
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (at > 0 && !isSmall(code)) return false
    if (!isLetter(code) || 'aeiouyAEIOUY'.includes(word[at]!)) return false
  }
  return true
}

/** `A.H.`, `a.n.`, `S.Pd.`, `Prof.Dr.`, `kemkes.go.id.` */
function isDotted(scan: SentenceScan, stopped: StoppedWord): boolean {
  const { word, next, first } = stopped
  const { text } = scan
  const parts = word.split('.')
  const last = parts[parts.length - 1]!
  const following = wordStartingAt(text, first)
  if (academic.has(word)) return goesOnAsDegree(scan, stopped)
  if (parts.every((part) => part.length === 1)) {
    if (isSmall(word.charCodeAt(0))) return !TIMES_OF_DAY.has(word) && !startsSentence(following)
    return markWidth(text, next) === 0 && !isOrdinary(following)
  }
  if (isOpening(last) || isOpening(word)) return !startsSentence(following)
  if ((abbreviationClasses(word) & Class.counting) !== 0) return isCounted(text, next, first)
  if (last.length === 1 && isCapital(last.charCodeAt(0)) && isOpening(parts[0]!))
    return !isOrdinary(following)
  return hasDegreeForm(parts) && goesOnAsDegree(scan, stopped)
}

const TIMES_OF_DAY: ReadonlySet<string> = new Set(['a.m', 'p.m'])

/** `M.Kom`, `S.ST`, `Sp.OG`: a short capital part and further ones of four letters at most. */
function hasDegreeForm(parts: readonly string[]): boolean {
  return parts.every((part, index) => isCapital(part.charCodeAt(0)) && part.length <= (index === 0 ? 2 : 4))
}

/** A degree's stop: no end before a bracket or a further degree, else an end, unless the degree may be two initials. */
function goesOnAsDegree(scan: SentenceScan, stopped: StoppedWord): boolean {
  const { start, word, next, first } = stopped
  const { text } = scan
  if (text.charCodeAt(next) === 40) return true
  if (markWidth(text, next) > 0) return false
  const following = wordStartingAt(text, first)
  if (isOrdinary(following)) return false
  if (text.charCodeAt(first + following.length) === 46 && following.length <= 3) return true
  // `, S.H. Andi` ends a sentence, `Jenderal S.H. Andi` does not
  const isTwoInitials = word.length === 3
  return isTwoInitials && !isBehindComma(scan, start)
}

function isBehindComma(scan: SentenceScan, at: number): boolean {
  let place = at - 1
  while (place > scan.start && scan.text.charCodeAt(place) === 32) place--
  return scan.text.charCodeAt(place) === 44
}

/**
 * Whether a single letter and its stop are an initial (`Miranda S. Goeltom`), or begin an item (`a. fotokopi`), and
 * not the last word of a sentence (`grup B.`, `vitamin C.`, `berinisial N.`, `10 m.`).
 */
function isNameInitial(scan: SentenceScan, stopped: StoppedWord): boolean {
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
function isRomanNumeral(word: string): boolean {
  if (word === '' || word.length > 4) return false
  for (const letter of word) if (letter !== 'I' && letter !== 'V' && letter !== 'X') return false
  return true
}
