import { beginsCapital, beginsSmall } from '../../language/letters.ts'

/** What the text around a title says of words. */
export interface Surroundings {
  /** Its words, and those that are written small, in small letters. */
  readonly words: ReadonlySet<string>
  readonly smalls: ReadonlySet<string>
  /** Words with a capital that come after a small word or a comma. */
  readonly names: ReadonlySet<string>
  /** Words that begin a sentence or a line. */
  readonly openers: ReadonlySet<string>
  /** Two words with a space between them, of which the second has a capital. */
  readonly pairs: ReadonlySet<string>
}

const WORD = /[\p{L}\d][\p{L}\d'’-]*/gu
const SENTENCE_BREAK = /^[.!?]["”]? ["“]?$|\n/

/** Reads the texts before and after a title once. */
export function surroundingsOf(...texts: readonly string[]): Surroundings {
  const words = new Set<string>()
  const smalls = new Set<string>()
  const names = new Set<string>()
  const openers = new Set<string>()
  const pairs = new Set<string>()
  for (const text of texts) {
    let last = ''
    let end = 0
    for (const { 0: word, index } of text.matchAll(WORD)) {
      if (beginsSmall(word)) {
        smalls.add(word)
        words.add(word)
      } else {
        words.add(word.toLowerCase())
        const gap = text.slice(end, index)
        if (SENTENCE_BREAK.test(gap)) openers.add(word)
        else if (beginsCapital(word)) {
          if (gap === ' ') pairs.add(`${last} ${word}`)
          if (gap === ', ' || (gap === ' ' && beginsSmall(last))) names.add(word)
        }
      }
      last = word
      end = index + word.length
    }
  }
  return { words, smalls, names, openers, pairs }
}
