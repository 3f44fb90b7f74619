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

/** A text cut into tokens, column by column; line ends are tokens and one more closes the text. */
export interface Tokens {
  readonly text: string
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly kinds: Uint8Array
  readonly shapes: Uint8Array
  readonly bits: Int32Array
  /** For each line, its first token; one more entry closes the list. */
  readonly lines: readonly number[]
  /** For each line, whether it holds a quotation mark or a word that may report. */
  readonly alive: readonly boolean[]
}

/** The columns while they fill. */
export interface Columns {
  starts: Int32Array
  ends: Int32Array
  kinds: Uint8Array
  shapes: Uint8Array
  bits: Int32Array
}

/** Columns up to this many tokens are kept for the next text; larger ones are let go. */
const KEPT = 1 << 16
let kept: Columns | undefined

/**
 * Columns with room for a text of this length. They are lent from text to text, since making them costs more
 * than filling them: whoever holds tokens must be done with them before the next text is scanned.
 */
export function columnsFor(length: number): Columns {
  const room = (length >> 1) + 64
  if (room > KEPT) return columnsOf((length >> 2) + 64)
  kept ??= columnsOf(KEPT)
  return kept
}

/** The same columns with twice the room. */
export function grown(columns: Readonly<Columns>): Columns {
  const wider = columnsOf(columns.starts.length * 2)
  wider.starts.set(columns.starts)
  wider.ends.set(columns.ends)
  wider.kinds.set(columns.kinds)
  wider.shapes.set(columns.shapes)
  wider.bits.set(columns.bits)
  return wider
}

function columnsOf(room: number): Columns {
  return {
    starts: new Int32Array(room),
    ends: new Int32Array(room),
    kinds: new Uint8Array(room),
    shapes: new Uint8Array(room),
    bits: new Int32Array(room),
  }
}

export function isCapitalised(tokens: Tokens, i: number): boolean {
  return tokens.kinds[i] === Kind.word && tokens.shapes[i]! >= Shape.capital
}

/** The word in small letters; only where a rare word matters, since it makes a string. */
export function wordAt(tokens: Tokens, i: number): string {
  return tokens.text.slice(tokens.starts[i], tokens.ends[i]).toLowerCase()
}

export function touches(tokens: Tokens, i: number): boolean {
  return tokens.ends[i - 1] === tokens.starts[i]
}

/** Tokens `[from, to)`. */
export interface Range {
  readonly from: number
  readonly to: number
}
