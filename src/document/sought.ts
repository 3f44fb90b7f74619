/**
 * Something to look for in lines, by one walk of a whole text: literals, characters that need a second look,
 * line ends of a certain kind.
 *
 * What is found in a line must depend on that line alone: a walk of a text finds in each line what a walk of
 * the line by itself finds. So a line that nothing changed need never be walked again.
 */
export interface Sought {
  /**
   * @param visit is given a place inside the line or behind its last character, in UTF-16 units of `text` and
   *   ascending, and what was found there, as numbers whose meaning is the seeker's own
   */
  eachIn(text: string, visit: (place: number, found: readonly number[]) => void): void
}
