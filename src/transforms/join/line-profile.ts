import { WORDS_BEFORE_NAMES } from '../../language/counted/words-before-names.ts'
import { goesOnInNextLine } from '../../language/line-end-words.ts'
import { LINK_ADVERBS, LINK_VERBS } from '../../language/page/link-words.ts'
import {
  countWords,
  endsSentence,
  holdsUndecodedByte,
  opensWithSpacedListMark,
  trimmedEnd,
  trimmedStart,
} from '../line-shape.ts'

/**
 * `small` a small letter · `capital` · `mark` a mark that no line begins with · `bracket` `(…)` and more text ·
 * `enclosed` an opening bracket otherwise · `year` a year · `other` a quotation mark, a figure, a sign.
 */
export type LineStart = 'small' | 'capital' | 'mark' | 'bracket' | 'enclosed' | 'year' | 'other'

/**
 * `stop` as a sentence ends · `colon` · `comma` · `bracket` an opening one · `open` a word that cannot end a
 * sentence · `small` another word of small letters · `capital` a word with a capital · `closed` a closing quote or
 * bracket · `other`.
 */
export type LineEnd =
  | 'stop'
  | 'colon'
  | 'comma'
  | 'bracket'
  | 'open'
  | 'small'
  | 'capital'
  | 'closed'
  | 'other'

const LONGEST_SHORT = 50
const MOST_SHORT_WORDS = 7
const WINDOW = 100

const PROGRAM_CODE = /<[/!a-zA-Z]|[{}\\]|=["']|:\/\/|\(\)|;$|^[@#]|^www\./
const LINK_CUE = new RegExp(`^(?:${LINK_VERBS.join('|')}) (?:${LINK_ADVERBS.join('|')})\\b`, 'i')
const SMALL_FIRST = /^\p{Ll}/u
const CAMEL = /^\p{Ll}+\p{Lu}/u
const CAPITAL_FIRST = /^\p{Lu}/u
const NO_LINE_START = /^(?:[,;)\]](?!\w)|[,;] ?\w|(?:[.!?:]|\.\.\.?)(?=$|\s)|\))/
const BRACKET_AND_TEXT = /^\([^()]{1,60}\)[,]?\s+\S/
const INTRODUCER = /(?:^|\s)(?:adalah|ialah|seperti|terdiri dari|yaitu|yakni)$/
const YEAR = /^(?:19|20)\d\d(?!\d)/
const NAME_THEN_VERB = /^\p{Lu}[\p{L}'’-]*,? \p{Ll}/u
const WORD_CHARACTER = /[\p{L}\d.'’/-]/u
const FIRST_WORD = /^[\p{L}]+/u

/**
 * A line, not blank, as `join` sees it: how it begins, how it ends, how long it is. Looks at its first and last
 * hundred characters only, and answers when asked: of most lines one or two things are.
 */
export class LineProfile {
  /** Without white space at its ends. */
  readonly length: number
  readonly #text: string
  readonly #head: string
  readonly #tail: string
  #starts: LineStart | undefined
  #ends: LineEnd | undefined

  constructor(text: string) {
    const start = trimmedStart(text)
    const end = trimmedEnd(text)
    this.length = end - start
    this.#text = text
    this.#head = text.slice(start, Math.min(end, start + WINDOW))
    this.#tail = text.slice(Math.max(start, end - WINDOW), end)
  }
  get starts(): LineStart {
    return (this.#starts ??= startOf(this.#head))
  }
  get ends(): LineEnd {
    return (this.#ends ??= endOf(this.#tail))
  }
  /** Whether nothing may be joined to it: code, an address, a link to another article, a byte that is not UTF-8. */
  get isForeign(): boolean {
    const head = this.#head
    return (
      PROGRAM_CODE.test(head) ||
      LINK_CUE.test(head) ||
      PROGRAM_CODE.test(this.#tail) ||
      holdsUndecodedByte(this.#text)
    )
  }
  get isItem(): boolean {
    return opensWithSpacedListMark(this.#head)
  }
  /** Ends in a word that may introduce a list (`yaitu`, `terdiri dari`). */
  get introduces(): boolean {
    return INTRODUCER.test(this.#tail)
  }
  /** Few words, as a link has. */
  get isShort(): boolean {
    return this.length <= LONGEST_SHORT && countWords(this.#head, MOST_SHORT_WORDS) <= MOST_SHORT_WORDS
  }
  /** Begins as the description of a person (`Gubernur Banten`). */
  get isOffice(): boolean {
    return WORDS_BEFORE_NAMES.has(FIRST_WORD.exec(this.#head)?.[0].toLowerCase() ?? '')
  }
  /** Whether a bracket opened in it is still open at its end. */
  get opensBracket(): boolean {
    return this.#tail.lastIndexOf('(') > this.#tail.lastIndexOf(')')
  }
  /** Whether a bracket closes in it that did not open there. */
  get closesBracket(): boolean {
    const close = this.#head.indexOf(')')
    const open = close < 0 ? -1 : this.#head.indexOf('(')
    return close >= 0 && (open < 0 || close < open)
  }
  /** Words in it, counted up to three. */
  get words(): number {
    return Math.min(countWords(this.#head, 3), 3)
  }
  /** Four or more words, half of them small or more: no heading in capitals. */
  get isProse(): boolean {
    const words = this.#head.split(' ')
    return words.length >= 4 && words.filter((word) => SMALL_FIRST.test(word)).length * 2 >= words.length
  }
  /** Begins with a comma or a semicolon. */
  get isComma(): boolean {
    return this.#head[0] === ',' || this.#head[0] === ';'
  }
  /** A word with a capital, then one of small letters (`Melani meninjau`). */
  get nameThenVerb(): boolean {
    return NAME_THEN_VERB.test(this.#head)
  }
}

function startOf(head: string): LineStart {
  const first = head.charCodeAt(0)
  // Nearly all lines begin with one of A to Z.
  if (first >= 0x41 && first <= 0x5a) return 'capital'
  if (NO_LINE_START.test(head)) return 'mark'
  if (SMALL_FIRST.test(head)) return CAMEL.test(head) ? 'capital' : 'small'
  if (CAPITAL_FIRST.test(head)) return 'capital'
  if (BRACKET_AND_TEXT.test(head)) return 'bracket'
  if (head[0] === '(' || head[0] === '[') return 'enclosed'
  return YEAR.test(head) ? 'year' : 'other'
}

function endOf(tail: string): LineEnd {
  const last = tail[tail.length - 1]!
  if ('(['.includes(last)) return 'bracket'
  if (last === ':') return 'colon'
  if (last === ',') return 'comma'
  if (endsSentence(tail)) return 'stop'
  if ('"”’»\')]'.includes(last)) return 'closed'
  if (goesOnInNextLine(tail, 0, tail.length)) return 'open'
  const word = lastWord(tail)
  if (word === '') return 'other'
  if (CAPITAL_FIRST.test(word)) return 'capital'
  return SMALL_FIRST.test(word) ? 'small' : 'other'
}

function lastWord(tail: string): string {
  let start = tail.length
  while (start > 0 && isWordCharacter(tail, start - 1)) start -= 1
  return tail.slice(start)
}

function isWordCharacter(tail: string, at: number): boolean {
  const code = tail.charCodeAt(at)
  return (code >= 0x61 && code <= 0x7a) || (code !== 0x20 && WORD_CHARACTER.test(tail.charAt(at)))
}
