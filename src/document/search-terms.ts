/**
 * What to look for in lines: literals, compared in ASCII small letters, and characters that stand out.
 *
 * What is found in a line depends on that line alone, so a line that nothing changed need never be looked through
 * again. Whether it is searched alone or together with other terms makes no difference.
 */
export interface SearchTerms {
  /** The literals: distinct, sorted, in ASCII small letters. A hit is reported by the index here. */
  readonly words: readonly string[]
  /**
   * Left out, only the literals are searched. Else every UTF-16 unit that is not listed here is a hit too; of
   * each line only the first is reported, by the number of words as its index.
   */
  readonly usual?: string
}

/**
 * The search terms of literals.
 *
 * @throws RangeError for an empty literal or one with a line end
 */
export function searchTermsOf(literals: readonly string[], usual?: string): SearchTerms {
  const words = [...new Set(literals.map(foldAscii))].sort()
  if (words.some((word) => word === '' || /[\r\n]/.test(word)))
    throw new RangeError('a literal must hold at least one character and no line end')
  return usual === undefined ? { words } : { words, usual }
}

/** A word in ASCII small letters, as literals are compared. */
export function foldAscii(word: string): string {
  return word.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
}
