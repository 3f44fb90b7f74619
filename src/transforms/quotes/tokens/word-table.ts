import { UNITS, Unit } from './characters.ts'
import type { Columns } from './columns.ts'

/** The hash of Fowler, Noll and Vo (FNV-1a), 32 bits. */
export const HASH_SEED: number = -2128831035
const HASH_FACTOR = 16777619

/** Carries a hash on over one more (small) letter. */
export function hashed(hash: number, code: number): number {
  return Math.imul(hash ^ code, HASH_FACTOR)
}

/** The hash of the word at `[start, end)`, its capitals folded. */
export function hashOf(codes: Uint16Array, start: number, end: number): number {
  let hash = HASH_SEED
  for (let at = start; at < end; at++) {
    const code = codes[at]!
    hash = hashed(hash, UNITS[code] === Unit.capital ? code | 32 : code)
  }
  return hash
}

/** The same of a word given as a string. */
export function hashOfWord(word: string): number {
  let hash = HASH_SEED
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    hash = hashed(hash, UNITS[code] === Unit.capital ? code | 32 : code)
  }
  return hash
}

const SLOTS = 1 << 14
/** Columns of the table: a slot is one run of numbers, so that a look-up touches one line of the cache. */
const WIDTH = 2
const NUMBER = 1
/** One more than the greatest number of a word. */
export const MOST_WORDS: number = SLOTS / 2
/** There is one table, so that its place in memory is known where the scan is compiled. */
const TABLE = new Int32Array(SLOTS * WIDTH)
/** Length and first letter of each word, by its number. */
const FORMS = new Int32Array(MOST_WORDS)
const WORDS: string[] = ['']
const numbers = new Map<string, number>()

/** Each word of the table, in small letters, by its number. */
export const wordsByNumber: readonly string[] = WORDS

/**
 * The number of a word (in small letters), from 1 on; it is put into the table if it is not there.
 *
 * A word is known by all 32 bits of its hash, its length and its first letter; the letters between are not
 * compared: of a hundred million strange words about one would pass for a listed one.
 */
export function enlist(word: string): number {
  const known = numbers.get(word)
  if (known !== undefined) return known
  const number = WORDS.length
  if (number === MOST_WORDS) throw new RangeError(`more than ${number} words need more slots`)
  const codes = Uint16Array.from(word, (letter) => letter.charCodeAt(0))
  const hash = hashOf(codes, 0, codes.length)
  let slot = slotOf(hash)
  while (TABLE[slot + NUMBER] !== 0) slot = after(slot)
  TABLE[slot] = hash
  TABLE[slot + NUMBER] = number
  FORMS[number] = formOf(codes, 0, codes.length)
  WORDS.push(word)
  numbers.set(word, number)
  return number
}

/**
 * The number of the word `codes[start, end)`, case folded, whose hash the caller has; 0 for a word nobody listed. No
 * string is made to find one.
 */
export function findWord(codes: Uint16Array, start: number, end: number, hash: number): number {
  let slot = slotOf(hash)
  for (;;) {
    const number = TABLE[slot + NUMBER]!
    if (number === 0) return 0
    if (TABLE[slot] === hash && FORMS[number] === formOf(codes, start, end)) return number
    slot = after(slot)
  }
}

function formOf(codes: Uint16Array, start: number, end: number): number {
  return ((end - start) << 8) | (codes[start]! | 32)
}

function slotOf(hash: number): number {
  return ((hash ^ (hash >>> 15)) & (SLOTS - 1)) * WIDTH
}

function after(slot: number): number {
  return (slot + WIDTH) & (SLOTS * WIDTH - 1)
}

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
