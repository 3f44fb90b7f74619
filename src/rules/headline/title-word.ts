import { SENTENCE_OPENERS } from '../../language/counted/sentence-openers.ts'
import { SMALL_TITLE_WORDS } from '../../language/counted/small-title-words.ts'
import { beginsCapital, beginsSmall } from '../../language/letters.ts'
import { OFFICE_OPENERS } from '../../language/office-openers.ts'
import { WORDS_WITH_CAPITAL_INSIDE } from '../../language/words-with-capital-inside.ts'

/** The shortest title that prose may follow on the same line, in words. */
export const FEWEST_TITLE_WORDS = 3

/** A word of a title with its place in the text. `core` is without quotation marks, brackets and stops. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly core: string
  /** Where a second word begins inside this one (`DiriSelama`), or -1. */
  readonly seam: number
}

/** The marks that open something, as a word begins. */
export const OPENING: RegExp = /^["“”'‘’([{«]+/
const ALL_SMALL = /^\p{Ll}[^\p{Lu}]*$/u
const CLOSING_MARKS = '"”“\'’)]}»,.;:!?…'
const SEAM = /[\p{Ll}\d)!?"”'’%][\p{Lu}“]/gu

export function wordOf(text: string, start: number, end: number, inQuotes: boolean): Word {
  const raw = text.slice(start, end)
  const core = bareWord(raw)
  return { start, end, core, seam: seamOf(raw, start, inQuotes) }
}

/** Whether a text is glued anywhere, a small letter to a capital (`di SukamajuLokasi`). */
export function hasSeam(text: string): boolean {
  return text.split(/\s+/).some((raw) => seamOf(raw, 0, false) >= 0)
}

/** A word without the quotation marks, brackets and stops at its ends. */
export function bareWord(raw: string): string {
  let end = raw.length
  while (end > 0 && !isAsciiLetterOrDigit(raw.charCodeAt(end - 1)) && CLOSING_MARKS.includes(raw[end - 1]!))
    end -= 1
  const core = end === raw.length ? raw : raw.slice(0, end)
  return isAsciiLetterOrDigit(core.charCodeAt(0)) ? core : core.replace(OPENING, '')
}

/** Of Basic Latin: no mark that opens or closes anything. */
function isAsciiLetterOrDigit(code: number): boolean {
  const letter = code | 0x20
  return (letter >= 0x61 && letter <= 0x7a) || (code >= 0x30 && code <= 0x39)
}

/** Where a word of a text was glued to the next text's first word, or -1; never inside a name (`MotoGP`, `McNally`). */
function seamOf(raw: string, start: number, inQuotes: boolean): number {
  if (isPlain(raw)) return -1
  SEAM.lastIndex = 0
  for (let match = SEAM.exec(raw); match !== null; match = SEAM.exec(raw)) {
    const at = match.index + 1
    SEAM.lastIndex = at
    const head = raw.slice(0, at).replace(OPENING, '')
    const tail = bareWord(raw.slice(at))
    if (head.length < 2 || tail.length < 2 || (beginsSmall(head) && !/\d$/.test(head))) continue
    if (/^(?:Ma?c|De|Di|Le|La|El)$/.test(head)) continue
    const name = nameOver(head, tail)
    if (name > 0) {
      const rest = tail.slice(name)
      if (/^\p{Lu}\p{Ll}/u.test(rest)) return start + at + name
      continue
    }
    // A quotation mark between the two opens what follows unless it closes what was open.
    return raw[at - 1] === '"' && !inQuotes ? start + at - 1 : start + at
  }
  return seamAfterCapitals(raw, start)
}

/** Whether a word is of small ASCII letters, the first of any kind, with marks that close nothing at its end: most words. */
function isPlain(raw: string): boolean {
  for (let at = 1; at < raw.length; at++) {
    const code = raw.charCodeAt(at)
    // Full stops, commas and the like come before no capital here, for there is none.
    if ((code < 0x61 || code > 0x7a) && code !== 0x2c && code !== 0x2e && code !== 0x3a && code !== 0x2d)
      return false
  }
  return true
}

const HEAD_LETTERS = /\p{L}{1,16}$/u
const TAIL_LETTERS = /^\p{L}{1,20}/u

/** How many letters of the tail belong to a known word that begins in the head (`Moto` and `GP!Selama`): 2; or 0. */
function nameOver(head: string, tail: string): number {
  const first = (HEAD_LETTERS.exec(head)?.[0] ?? '').toLowerCase()
  const letters = (TAIL_LETTERS.exec(tail)?.[0] ?? '').toLowerCase()
  for (let length = letters.length; length > 0; length--)
    if (WORDS_WITH_CAPITAL_INSIDE.has(first + letters.slice(0, length))) return length
  return 0
}

const ALL_CAPITALS = /^\p{Lu}{2,12}(?=\p{Lu}\p{Ll}{2})/u

/** `DOGESebelum`: after an abbreviation only a word that opens sentences shows a seam. */
function seamAfterCapitals(raw: string, start: number): number {
  const match = ALL_CAPITALS.exec(raw)
  if (match === null) return -1
  const tail = bareWord(raw.slice(match[0].length)).toLowerCase()
  return SENTENCE_OPENERS.has(tail) || OFFICE_OPENERS.has(tail) ? start + match[0].length : -1
}

/** Whether a word is neither capitalised nor one that headlines write small: a sentence's own. */
export function isContent(word: Word): boolean {
  // A capital inside makes a name of it (`iPhone`, `eFishery`).
  return (
    ALL_SMALL.test(word.core) && !/\d/.test(word.core) && !SMALL_TITLE_WORDS.has(word.core) && word.seam < 0
  )
}

/** Whether a word opens the name of an office or a body. */
export function isOffice(word: Word): boolean {
  return beginsCapital(word.core) && OFFICE_OPENERS.has(word.core.toLowerCase())
}

/** A title does not end in `di` or `yang`, nor in a comma or a colon. */
export function canEndTitle(text: string, word: Word): boolean {
  const last = text[word.end - 1]!
  if (last === ',' || last === ':' || last === '-' || last === '–') return false
  return !(beginsSmall(word.core) && SMALL_TITLE_WORDS.has(word.core.toLowerCase()))
}

/** Whether the word ends in a full stop after three letters, as no abbreviation and no number does. */
export function endsInStopBehindLetters(text: string, word: Word): boolean {
  let at = word.end - 1
  while (at > word.start && ANY_CLOSING_MARK.test(text[at]!)) at -= 1
  return text[at] === '.' && /\p{L}{3}\.$/u.test(text.slice(Math.max(word.start, at - 3), at + 1))
}

const ANY_CLOSING_MARK = /["”'’)\]]/
