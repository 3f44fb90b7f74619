import { readFileSync } from 'node:fs'

/**
 * Words of Indonesian news, for whoever must tell whether letters are a word.
 *
 * Source: counted over 20,432 articles by `scripts/write-lexicon.mjs`; the annotated articles and a tenth of all, by the
 * hash of the id, are left out.
 */
export interface Lexicon {
  /** Words in small letters, and which kinds of them they are. */
  readonly kinds: ReadonlyMap<string, number>
  /** Words with a capital inside that are one word (`YouTube`), as they are written. */
  readonly one: ReadonlySet<string>
  /** Words of capitals alone: short forms, mostly. */
  readonly capitals: ReadonlySet<string>
  /** Two words with capitals that are often together, with a plus between them. */
  readonly pairs: ReadonlySet<string>
}

/** Kinds of words, to be added: a word may be more than one. */
export const KIND = {
  /** Written small 40 times or more, at least twice as often as with a capital, and of a root that dictionaries have. */
  common: 1,
  /** The same, of other roots: foreign and new words. */
  loans: 16,
  /** Another word that is written small. */
  rare: 2,
  /** Written with a capital 60 times or more, and at most half as often small: a name, mostly. */
  often: 4,
  /** The same, less often. */
  names: 8,
} as const

let lexicon: Lexicon | undefined

/** The lexicon; read from its file when first asked for. */
export function newsLexicon(): Lexicon {
  lexicon ??= lexiconOf(readFileSync(new URL('../language/lexicon.txt', import.meta.url), 'utf8'))
  return lexicon
}

/** A line with the name of each section, and one with its words, sorted. */
function lexiconOf(text: string): Lexicon {
  const lines = text.split('\n')
  const wordsOf = (name: string) => lines[lines.indexOf(name) + 1]!.split(' ')
  const kinds = new Map<string, number>()
  for (const [name, kind] of Object.entries(KIND))
    for (const word of wordsOf(name)) kinds.set(word, (kinds.get(word) ?? 0) | kind)
  return {
    kinds,
    one: new Set(wordsOf('one')),
    capitals: new Set(wordsOf('capitals')),
    pairs: new Set(wordsOf('pairs')),
  }
}
