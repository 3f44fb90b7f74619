import type { Columns } from './columns.ts'
import { enlist, MOST_WORDS } from './word-table.ts'

/** Words that a token may be one of, in any letters. Asked by number, so that no string is made. */
export interface WordSet {
  has(tokens: Pick<Columns, 'numbers'>, i: number): boolean
}

/** A set of words in small letters; they are put into the table of words. */
export function wordSet(words: readonly string[]): WordSet {
  const isIn = new Uint8Array(MOST_WORDS)
  for (const word of words) isIn[enlist(word)] = 1
  return { has: ({ numbers }, i) => isIn[numbers[i]!] === 1 }
}
