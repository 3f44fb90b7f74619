/**
 * Something to look for in lines, by one walk of a whole text: literals, characters that need a second look,
 * line ends of a certain kind.
 *
 * What is found in a line must depend on that line alone: a walk of a text finds in each line what a walk of
 * the line by itself finds. So a line that nothing changed need never be walked again.
 */
export interface Sought {
  /**
   * @param visit is given the place of a character of the line or its line end, in UTF-16 units of `text` and
   *   ascending, and what was found there, as numbers whose meaning is the seeker's own
   */
  eachIn(text: string, visit: (place: number, found: readonly number[]) => void): void
}

/** Lines in which a pattern matches; it must not match across a line end. Visits each such line once. */
export function matching(pattern: RegExp): Sought {
  const walker = new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`)
  return {
    eachIn(text, visit) {
      walker.lastIndex = 0
      for (let match = walker.exec(text); match !== null; match = walker.exec(text)) {
        visit(match.index, A_MATCH)
        const feed = text.indexOf('\n', match.index)
        if (feed < 0) return
        walker.lastIndex = feed + 1
      }
    },
  }
}

/** All that is told of it. */
const A_MATCH: readonly number[] = [0]
