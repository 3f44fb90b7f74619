import { OFFICE_WORDS } from '../../language/office-words.ts'
import { OPEN_ENDINGS } from '../../language/open-endings.ts'
import {
  countWords,
  endsSentence,
  holdsUndecodedByte,
  isListItem,
  trimmedEnd,
  trimmedStart,
} from '../line-shape.ts'

/** A line as `join` sees it: how it begins, how it ends, how long it is. */
export interface Piece {
  /** Without white space at its ends. */
  readonly length: number
  readonly starts: Start
  readonly ends: End
  /** Whether nothing may be joined to it: code, an address, a link to another article, a byte that is not UTF-8. */
  readonly isForeign: boolean
  readonly isItem: boolean
  /** Ends in a word that may introduce a list (`yaitu`, `terdiri dari`). */
  readonly introduces: boolean
  /** Few words, as a link has. */
  readonly isShort: boolean
  /** Begins as the description of a person (`Gubernur Banten`). */
  readonly isOffice: boolean
  /** Whether a bracket opened in it stands open at its end, or a bracket closes in it that did not open there. */
  readonly opensBracket: boolean
  readonly closesBracket: boolean
  /** Words in it, counted up to three. */
  readonly words: number
  /** Four or more words, half of them small or more: no heading in capitals. */
  readonly isProse: boolean
  /** Begins with a comma or a semicolon. */
  readonly isComma: boolean
  /** A word with a capital, then one of small letters (`Melani meninjau`). */
  readonly nameThenVerb: boolean
}

/**
 * `small` a small letter · `capital` · `mark` a mark that no line begins with · `bracket` `(…)` and more text ·
 * `enclosed` an opening bracket otherwise · `year` a year · `other` a quotation mark, a figure, a sign.
 */
export type Start = 'small' | 'capital' | 'mark' | 'bracket' | 'enclosed' | 'year' | 'other'

/**
 * `stop` as a sentence ends · `colon` · `comma` · `bracket` an opening one · `open` a word that cannot end a
 * sentence · `small` another word of small letters · `capital` a word with a capital · `closed` a closing quote or
 * bracket · `other`.
 */
export type End = 'stop' | 'colon' | 'comma' | 'bracket' | 'open' | 'small' | 'capital' | 'closed' | 'other'

const LONGEST_SHORT = 50
const MOST_SHORT_WORDS = 7
const WINDOW = 100

const CODE = /<[/!a-zA-Z]|[{}\\]|=["']|:\/\/|\(\)|;$|^[@#]|^www\./
const LINK_CUE = /^(?:baca|lihat|simak|tonton) juga\b/i
const SMALL = /^\p{Ll}/u
const CAMEL = /^\p{Ll}+\p{Lu}/u
const CAPITAL = /^\p{Lu}/u
const CLOSING_MARK = /^(?:[,;)\]](?!\w)|[,;] ?\w|(?:[.!?:]|\.\.\.?)(?=$|\s)|\))/
const BRACKETED = /^\([^()]{1,60}\)[,]?\s+\S/
const INTRODUCER = /(?:^|\s)(?:adalah|ialah|seperti|terdiri dari|yaitu|yakni)$/
const YEAR = /^(?:19|20)\d\d(?!\d)/
const NAME_THEN_VERB = /^\p{Lu}[\p{L}'’-]*,? \p{Ll}/u
const WORD_CHARACTER = /[\p{L}\d.'’/-]/u
const FIRST_WORD = /^[\p{L}]+/u

/** Reads a line that is not blank. Looks at its first and last hundred characters only. */
export function pieceOf(text: string): Piece {
  const start = trimmedStart(text)
  const end = trimmedEnd(text)
  const head = text.slice(start, Math.min(end, start + WINDOW))
  const tail = text.slice(Math.max(start, end - WINDOW), end)
  const length = end - start
  return {
    length,
    starts: startOf(head),
    ends: endOf(tail),
    isForeign: CODE.test(head) || LINK_CUE.test(head) || CODE.test(tail) || holdsUndecodedByte(text),
    isItem: isListItem(head),
    introduces: INTRODUCER.test(tail),
    isShort: length <= LONGEST_SHORT && countWords(head, MOST_SHORT_WORDS) <= MOST_SHORT_WORDS,
    isOffice: OFFICE_WORDS.has(FIRST_WORD.exec(head)?.[0].toLowerCase() ?? ''),
    opensBracket: tail.lastIndexOf('(') > tail.lastIndexOf(')'),
    closesBracket: closesFirst(head),
    words: Math.min(countWords(head, 3), 3),
    isProse: isProse(head),
    isComma: head[0] === ',' || head[0] === ';',
    nameThenVerb: NAME_THEN_VERB.test(head),
  }
}

function closesFirst(head: string): boolean {
  const close = head.indexOf(')')
  const open = head.indexOf('(')
  return close >= 0 && (open < 0 || close < open)
}

function startOf(head: string): Start {
  if (CLOSING_MARK.test(head)) return 'mark'
  if (SMALL.test(head)) return CAMEL.test(head) ? 'capital' : 'small'
  if (CAPITAL.test(head)) return 'capital'
  if (BRACKETED.test(head)) return 'bracket'
  if (head[0] === '(' || head[0] === '[') return 'enclosed'
  return YEAR.test(head) ? 'year' : 'other'
}

function endOf(tail: string): End {
  const last = tail[tail.length - 1]!
  if ('(['.includes(last)) return 'bracket'
  if (last === ':') return 'colon'
  if (last === ',') return 'comma'
  if (endsSentence(tail)) return 'stop'
  if ('"”’»\')]'.includes(last)) return 'closed'
  const word = lastWord(tail)
  if (word === '') return 'other'
  // A word alone on its line may open the sentence (`Dilansir`).
  if (OPEN_ENDINGS.has(word.length === tail.length ? word.toLowerCase() : word)) return 'open'
  if (CAPITAL.test(word)) return 'capital'
  return SMALL.test(word) ? 'small' : 'other'
}

function isProse(head: string): boolean {
  const words = head.split(' ')
  return words.length >= 4 && words.filter((word) => SMALL.test(word)).length * 2 >= words.length
}

function lastWord(tail: string): string {
  let start = tail.length
  while (start > 0 && WORD_CHARACTER.test(tail[start - 1]!)) start -= 1
  return tail.slice(start)
}
