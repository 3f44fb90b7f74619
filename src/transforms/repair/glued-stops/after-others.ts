import { CAPITALS_BEFORE_NAMES } from '../../../language/abbreviations.ts'
import { isCommonWord } from '../../../language/common-word.ts'
import { ORDINARY_WORDS } from '../../../language/counted/ordinary-words.ts'
import { SENTENCE_STARTERS } from '../../../language/counted/sentence-starters.ts'

/** Where a space was lost after a stop after a bracket, a mark, a date, a year or capitals, known by the word after it. */

/** A stop with a bracket, a digit or a capital before it and a capital and a small letter after it. */
const AFTER_OTHERS = /[)\]”"\dA-Z][.!?](?=[A-Z][a-z])/g
const WORD = /^[A-Z][a-z]+(?:-[a-z]+)?(?![A-Za-z\d.@_/(])/
/** A date, a year, the time of a clock; not the end of a longer number. */
const DATE_OR_YEAR = /(?:(?<![\d.,/])(?:1[89]|20)\d\d|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|pukul \d{1,2}[.:]\d{2})$/
/** Two capitals or more, no degree or initials before them. */
const TWO_CAPITALS_OR_MORE = /(?<![\p{L}\d.])\p{Lu}{2,12}$/u
const ADDRESS = /:\/\/|www\.|[@=\\_<>]/
const BEFORE_NAMES: ReadonlySet<string> = new Set(CAPITALS_BEFORE_NAMES)

/** The places, ascending, after which a space was lost; those not sure are only doubtful. */
export function stopsAfterOthers(line: string): { readonly at: number; readonly isSure: boolean }[] {
  const places: { at: number; isSure: boolean }[] = []
  AFTER_OTHERS.lastIndex = 0
  for (let found = AFTER_OTHERS.exec(line); found !== null; found = AFTER_OTHERS.exec(line)) {
    const stop = found.index + 1
    const before = line.slice(Math.max(0, stop - 24), stop)
    const last = before.at(-1)!
    const isEnd = endsSentence(before, last)
    if (!isEnd || ADDRESS.test(tokenTo(line, stop))) continue
    const word = WORD.exec(line.slice(stop + 1, stop + 40))?.[0]
    if (word === undefined) continue
    places.push({ at: stop + 1, isSure: isKnown(line, stop + 1, word) })
  }
  return places
}

/** Whether a sentence may end after this, by its last character. */
function endsSentence(before: string, last: string): boolean {
  if (last === ')' || last === ']') return endsBracket(before)
  if (last === '"' || last === '”') return /\p{Ll}["”]$/u.test(before)
  return /\d/.test(last) ? DATE_OR_YEAR.test(before) : isShortForm(before)
}

/** Whether something was said in the bracket: nothing of code (`f().Then`). */
function endsBracket(before: string): boolean {
  return !/[([][)\]]$/.test(before) && !/\p{L}\([^()]*\)$/u.test(before)
}

/** Whether a word in small letters is one that sentences begin with or that is no name. */
export function isNoNameAlone(small: string): boolean {
  return SENTENCE_STARTERS.has(small) || ORDINARY_WORDS.has(small) || isCommonWord(small)
}

function isShortForm(before: string): boolean {
  const capitals = TWO_CAPITALS_OR_MORE.exec(before)?.[0]
  return capitals !== undefined && !BEFORE_NAMES.has(capitals)
}

function tokenTo(line: string, end: number): string {
  let start = end
  while (start > 0 && end - start < 60 && !/\s/.test(line[start - 1]!)) start -= 1
  return line.slice(start, end + 40).split(/\s/)[0]!
}

/** Whether a word is known alone: by the lists, or by the text, which has it after a space. */
function isKnown(line: string, at: number, word: string): boolean {
  const small = word.toLowerCase()
  if (isNoNameAlone(small)) return true
  if (small.length < 4) return false
  const other = line.indexOf(` ${word}`)
  return other >= 0 && other !== at && !/[A-Za-z]/.test(line[other + 1 + word.length] ?? ' ')
}
