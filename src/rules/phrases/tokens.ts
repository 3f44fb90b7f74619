/** What a piece of a line is: a word or number, a mark that may be within a phrase, one that ends it, or one that no phrase holds. */
export type TokenKind = 'word' | 'soft' | 'ask' | 'stop' | 'comma' | 'hard'

/** A word or a mark of a line, with its place in UTF-16 units. */
export interface Token {
  readonly kind: TokenKind
  /** In small letters. */
  readonly folded: string
  /** Whether it begins with a capital. */
  readonly isCapital: boolean
  readonly start: number
  readonly end: number
}

const TOKEN =
  /(?:https?:\/\/|www\.)\S+|[\p{L}\p{M}\d@#][\p{L}\p{M}\d@_+'’-]*(?:[.,][\p{L}\p{M}\d@_+'’-]+)*|\S/gu
const STOPS = '.…'
/** A question may be within what a page says: `Sudah berlangganan? Masuk`. */
const ASKS = '!?'
const HARD = '"“”'
const CAPITAL = /^[\p{Lu}]/u
const WORD = /[\p{L}\d]/u

/** The words and marks of a text, from one place to another. */
export function tokensOf(text: string, from: number = 0, to: number = text.length): Token[] {
  const tokens: Token[] = []
  TOKEN.lastIndex = from
  for (let match = TOKEN.exec(text); match !== null && match.index < to; match = TOKEN.exec(text)) {
    const word = match[0]
    const kind = WORD.test(word)
      ? 'word'
      : STOPS.includes(word)
        ? 'stop'
        : ASKS.includes(word)
          ? 'ask'
          : HARD.includes(word)
            ? 'hard'
            : word === ','
              ? 'comma'
              : 'soft'
    tokens.push({
      kind,
      folded: word.toLowerCase().replaceAll('’', "'"),
      isCapital: CAPITAL.test(word),
      start: match.index,
      end: match.index + word.length,
    })
  }
  return tokens
}
