import type { Span } from '../../../document/span.ts'
import type { Columns } from './columns.ts'
import { wordsByNumber } from './word-table.ts'

/** What a token is. */
export const Kind = {
  word: 1,
  number: 2,
  /** A double quotation mark of any shape. */
  mark: 3,
  /** A single quotation mark. */
  single: 4,
  comma: 5,
  /** `.`, `?`, `!` or `…` that ends a sentence. */
  stop: 6,
  /** A stop inside something: an initial, an abbreviation, a domain, a figure. */
  dot: 7,
  open: 8,
  close: 9,
  colon: 10,
  semicolon: 11,
  dash: 12,
  lineEnd: 13,
  other: 14,
  /** An account name, with its @. */
  account: 15,
} as const

/** How a word is written. */
export const Shape = { none: 0, small: 1, capital: 2, capitals: 3, initial: 4 } as const

/** What a line can hold that speech may hang at, as bits. */
export const LineContent = { mark: 1, single: 2, cue: 4 } as const

/** A text cut into tokens, column by column; line ends are tokens and one more closes the text. */
export interface Tokens extends Readonly<Columns> {
  readonly text: string
  /** Its UTF-16 units as numbers: reading one of them costs a fifth of asking the string. */
  readonly codes: Uint16Array
  readonly count: number
  readonly capitalisedCount: number
  /** For each line, its first token; one more entry closes the list. */
  readonly lines: readonly number[]
  /** For each line, what of `LineContent` it holds; 0 for a line that can hold no speech. */
  readonly lineContents: readonly number[]
}

/** Whether the word can be one of these things (bits of `Is`); false for what is no word. */
export function isA({ bits }: Tokens, i: number, what: number): boolean {
  return (bits[i]! & what) !== 0
}

export function isWord({ kinds }: Tokens, i: number): boolean {
  return kinds[i] === Kind.word
}

/** Whether the token is a word in small letters. */
export function isSmallWord({ shapes }: Tokens, i: number): boolean {
  return shapes[i] === Shape.small
}

export function isCapitalised(tokens: Tokens, i: number): boolean {
  return tokens.kinds[i] === Kind.word && tokens.shapes[i]! >= Shape.capital
}

/** The word in small letters; a string is made only of a word that nobody listed. */
export function wordAt(tokens: Tokens, i: number): string {
  const number = tokens.numbers[i]
  if (number !== undefined && number > 0) return wordsByNumber[number]!
  return tokens.text.slice(tokens.starts[i], tokens.ends[i]).toLowerCase()
}

/** Whether the token begins with these small letters, written large or small; makes no string. */
export function beginsWith({ codes, starts }: Tokens, i: number, letters: string): boolean {
  for (let k = 0; k < letters.length; k++)
    if ((codes[starts[i]! + k]! | 32) !== letters.charCodeAt(k)) return false
  return true
}

/** Whether the token reads so, its capitals too; makes no string. */
export function isSpelled({ text, codes, starts, ends }: Tokens, i: number, word: string): boolean {
  const start = starts[i]!
  return (
    ends[i]! - start === word.length && codes[start] === word.charCodeAt(0) && text.startsWith(word, start)
  )
}

export function isAmpersand(tokens: Tokens, i: number): boolean {
  return tokens.codes[tokens.starts[i]!] === AMPERSAND_UNIT
}

const AMPERSAND_UNIT = 38

/** Whether the sign at `i` is an ampersand between two capitals, and so part of what they name: `Sales & Marketing`. */
export function isNamingAmpersand(tokens: Tokens, i: number): boolean {
  return isAmpersand(tokens, i) && isCapitalised(tokens, i - 1) && isCapitalised(tokens, i + 1)
}

export function touchesPrevious(tokens: Tokens, i: number): boolean {
  return tokens.ends[i - 1] === tokens.starts[i]
}

/** Tokens `[from, to)`. */
export interface Range {
  readonly from: number
  readonly to: number
}

export function isEmpty(range: Range): boolean {
  return range.to <= range.from
}

/** What is in the text from token `from` up to token `to`, which is left out. */
export function textOf({ text, starts, ends }: Tokens, from: number, to: number): string {
  return text.slice(starts[from], ends[to - 1])
}

/** Where tokens `[from, to)` are in the text; empty at its start if there are none. */
export function spanOfTokens({ starts, ends }: Tokens, from: number, to: number): Span {
  return to > from ? { start: starts[from]!, end: ends[to - 1]! } : { start: 0, end: 0 }
}
