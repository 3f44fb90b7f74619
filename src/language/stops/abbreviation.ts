import { BRACKET, isDigit, kindAt, markWidth } from '../../text/punctuation.ts'
import {
  ABBREVIATED_DEGREES,
  CLOSING_ABBREVIATIONS,
  COMPANY_FORMS,
  COUNTING_ABBREVIATIONS,
  OPENING_ABBREVIATIONS,
  OPENING_ACRONYMS,
  OTHERS_ABBREVIATIONS,
  SHIP_ABBREVIATIONS,
  SHORT_DAYS,
  SHORT_MONTHS,
} from '../abbreviations.ts'
import { isCapital, isLetterOrDigit, isSmall } from '../letters.ts'
import { words } from '../words.ts'
import type { StopContext, StoppedWord } from './context.ts'
import { isItemNumber } from './item.ts'
import { isShortFormByShape } from './short-form.ts'
import { isNameInitial, isRomanNumeral } from './single-letter.ts'
import { isAfterNumber, isOrdinary, startsSentence, tokenStart, wordStartingAt } from './word.ts'

/** What a word is as an abbreviation, as bits: one may be several. */
const Class = {
  opening: 1,
  acronym: 2,
  ship: 4,
  counting: 8,
  closing: 16,
  company: 32,
  date: 64,
  others: 128,
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
  [SHORT_MONTHS, Class.date],
  [SHORT_DAYS, Class.date],
  [OTHERS_ABBREVIATIONS, Class.others],
] as const)
  for (const word of list) classes.set(word, abbreviationClasses(word) | its)

/** Every abbreviation without a stop inside, in small letters. */
export const PLAIN_ABBREVIATIONS: readonly string[] = [
  ...new Set(Array.from(classes.keys(), (word) => word.toLowerCase())),
]
  .filter((word) => !word.includes('.'))
  .sort()

function abbreviationClasses(word: string): number {
  return classes.get(word) ?? 0
}

const isOpening = (word: string): boolean => (abbreviationClasses(word) & Class.opening) !== 0

const academic: ReadonlySet<string> = new Set(ABBREVIATED_DEGREES)

/**
 * Whether a single `.` belongs to the word before it and ends no sentence. `next` is where the text goes on after
 * it, `first` the first letter or digit there.
 */
export function stopBelongsToWord(scan: StopContext, stop: number, next: number, first: number): boolean {
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
export const LONGEST_PLAIN = 10

function isPlainAbbreviation(scan: StopContext, stopped: StoppedWord): boolean {
  const { start, word, next, first } = stopped
  const { text } = scan
  const its = abbreviationClasses(word)
  if (its !== 0) {
    if ((its & Class.opening) !== 0) return !startsSentence(wordStartingAt(text, first))
    if ((its & Class.acronym) !== 0) return !isOrdinary(wordStartingAt(text, first))
    if ((its & Class.ship) !== 0)
      return !isAfterNumber(scan, start) && !startsSentence(wordStartingAt(text, first))
    if ((its & Class.counting) !== 0) return isCounted(text, word, next, first)
    if ((its & Class.company) !== 0) return goesOnAsCompany(text, word, next, first)
    if ((its & Class.others) !== 0) return goesOnAsCitation(text, next)
    if ((its & Class.closing) !== 0) return text.charCodeAt(next) === 40
    return isDigit(text.charCodeAt(first))
  }
  if (isRomanNumeral(word)) return scan.content === start || isReference(text, first)
  return isShortFormByShape(scan, stopped)
}

/** Whether a word of capitals comes before a word of capitals that is no ordinary one: `LETKOL. DARMO SUTEJO`. */
function isShouted(text: string, word: string, first: number): boolean {
  if (!isCapital(word.charCodeAt(1)) || !isCapital(text.charCodeAt(first + 1))) return false
  return !isOrdinary(wordStartingAt(text, first))
}

/**
 * A number, a bracket (`Telp. (021)`), or a name after `No.`, `hlm.`, `Rp.`: anything but an ordinary word; and no name
 * after what is a word by itself (`banyak hal. Boni menyebut`, `lewat SMS. Lurah meminta`).
 */
function isCounted(text: string, word: string, next: number, first: number): boolean {
  if (isDigit(text.charCodeAt(first)) || text.charCodeAt(next) === 40) return true
  return !ALSO_WORDS.has(word) && !isOrdinary(wordStartingAt(text, first))
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

/** `et al. (2019)`, `dkk. [2004]`, `et al. [in press]`, `dkk. 2020a`: the work of the people named. */
function goesOnAsCitation(text: string, next: number): boolean {
  return kindAt(text, next) === BRACKET || isYear(text, next)
}

/** A year of a printed work, with the letter that tells two of one year apart: `2004`, `2020a`. */
function isYear(text: string, at: number): boolean {
  const century = text.slice(at, at + 2)
  if (century !== '18' && century !== '19' && century !== '20') return false
  if (!isDigit(text.charCodeAt(at + 2)) || !isDigit(text.charCodeAt(at + 3))) return false
  const end = isSmall(text.charCodeAt(at + 4)) ? at + 5 : at + 4
  return !isLetterOrDigit(text.charCodeAt(end))
}

/** `A.H.`, `a.n.`, `S.Pd.`, `Prof.Dr.`, `kemkes.go.id.` */
function isDotted(scan: StopContext, stopped: StoppedWord): boolean {
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
  if ((abbreviationClasses(word) & Class.counting) !== 0) return isCounted(text, word, next, first)
  if (last.length === 1 && isCapital(last.charCodeAt(0)) && isOpening(parts[0]!))
    return !isOrdinary(following)
  return hasDegreeForm(parts) && goesOnAsDegree(scan, stopped)
}

/** Short forms of counting that are words as well. */
const ALSO_WORDS: ReadonlySet<string> = new Set(words('SMS WA hal'))

const TIMES_OF_DAY: ReadonlySet<string> = new Set(['a.m', 'p.m'])

/** `M.Kom`, `S.ST`, `Sp.OG`: a short capital part and further ones of four letters at most. */
function hasDegreeForm(parts: readonly string[]): boolean {
  return parts.every((part, index) => isCapital(part.charCodeAt(0)) && part.length <= (index === 0 ? 2 : 4))
}

/** A degree's stop: no end before a bracket or a further degree, else an end, unless the degree may be two initials. */
function goesOnAsDegree(scan: StopContext, stopped: StoppedWord): boolean {
  const { start, word, next, first } = stopped
  const { text } = scan
  if (text.charCodeAt(next) === 40) return true
  if (markWidth(text, next) > 0) return false
  const following = wordStartingAt(text, first)
  if (isOrdinary(following)) return false
  if (text.charCodeAt(first + following.length) === 46 && following.length <= 3) return true
  // `, S.H. Andi` ends a sentence, `Jenderal S.H. Andi` does not
  const isTwoInitials = word.length === 3
  return isTwoInitials && !isAfterComma(scan, start)
}

function isAfterComma(scan: StopContext, at: number): boolean {
  let place = at - 1
  while (place > scan.start && scan.text.charCodeAt(place) === 32) place--
  return scan.text.charCodeAt(place) === 44
}
