import type { Columns } from './columns.ts'
import { enlist, MOST_WORDS } from './word-table.ts'

/** Words that a token may be one of, in any letters. Asked by number, so that no string is made. */
export interface WordSet {
  has(tokens: Pick<Columns, 'numbers'>, i: number): boolean
}

/** For each word, a bit for each of 32 sets: what is asked of one word lies together. */
let members = new Int32Array(MOST_WORDS)
let free = 1

/** A set of words in small letters; they are put into the table of words. */
export function wordSet(words: readonly string[]): WordSet {
  if (free === 0) {
    members = new Int32Array(MOST_WORDS)
    free = 1
  }
  const its = members
  const bit = free
  free <<= 1
  for (const word of words) its[enlist(word)]! |= bit
  return { has: ({ numbers }, i) => (its[numbers[i]!]! & bit) !== 0 }
}
