import { smallOf } from '../../../language/letters.ts'
import { UNIT_CLASSES, UnitClass } from './characters.ts'
import type { Columns } from './columns.ts'

/** The hash of Fowler, Noll and Vo (FNV-1a), 32 bits. */
export const HASH_SEED: number = -2128831035
const HASH_FACTOR = 16777619

/** Carries a hash on over one more (small) letter. */
export function extendHash(hash: number, code: number): number {
  return Math.imul(hash ^ code, HASH_FACTOR)
}

/** The hash of the word at `[start, end)`, its capitals folded. */
export function hashOfUnits(codes: Uint16Array, start: number, end: number): number {
  let hash = HASH_SEED
  for (let at = start; at < end; at++) {
    const code = codes[at]!
    hash = extendHash(hash, UNIT_CLASSES[code] === UnitClass.capital ? smallOf(code) : code)
  }
  return hash
}

/** The same of a word given as a string. */
export function hashOfWord(word: string): number {
  let hash = HASH_SEED
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    hash = extendHash(hash, UNIT_CLASSES[code] === UnitClass.capital ? smallOf(code) : code)
  }
  return hash
}

const SLOTS = 1 << 14
/** Columns of the table: a slot is one run of numbers, so that a look-up touches one line of the cache. */
const WIDTH = 2
const NUMBER_COLUMN = 1
/** One more than the greatest number of a word. */
export const WORD_ROOM: number = SLOTS / 2
/** There is one table, so that its place in memory is known where the scan is compiled. */
const TABLE = new Int32Array(SLOTS * WIDTH)
/** Length and first letter of each word, by its number. */
const LENGTHS_AND_FIRSTS = new Int32Array(WORD_ROOM)
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
export function addWord(word: string): number {
  const known = numbers.get(word)
  if (known !== undefined) return known
  const number = WORDS.length
  if (number === WORD_ROOM) throw new RangeError(`more than ${number} words need more slots`)
  const codes = Uint16Array.from(word, (letter) => letter.charCodeAt(0))
  const hash = hashOfUnits(codes, 0, codes.length)
  let slot = slotOfHash(hash)
  while (TABLE[slot + NUMBER_COLUMN] !== 0) slot = nextSlot(slot)
  TABLE[slot] = hash
  TABLE[slot + NUMBER_COLUMN] = number
  LENGTHS_AND_FIRSTS[number] = lengthAndFirstLetter(codes, 0, codes.length)
  WORDS.push(word)
  numbers.set(word, number)
  return number
}

/**
 * The number of the word `codes[start, end)`, case folded, whose hash the caller has; 0 for a word nobody listed. No
 * string is made to find one.
 */
export function findWord(codes: Uint16Array, start: number, end: number, hash: number): number {
  let slot = slotOfHash(hash)
  for (;;) {
    const number = TABLE[slot + NUMBER_COLUMN]!
    if (number === 0) return 0
    if (TABLE[slot] === hash && LENGTHS_AND_FIRSTS[number] === lengthAndFirstLetter(codes, start, end))
      return number
    slot = nextSlot(slot)
  }
}

/** The number of a word given as a string in small letters; 0 for a word nobody listed. */
export function numberOfWord(word: string): number {
  return numbers.get(word) ?? 0
}

function lengthAndFirstLetter(codes: Uint16Array, start: number, end: number): number {
  return ((end - start) << 8) | (codes[start]! | 32)
}

function slotOfHash(hash: number): number {
  return ((hash ^ (hash >>> 15)) & (SLOTS - 1)) * WIDTH
}

function nextSlot(slot: number): number {
  return (slot + WIDTH) & (SLOTS * WIDTH - 1)
}

/** Words that a token may be one of, in any letters. Asked by number, so that no string is made. */
export class WordSet {
  /** For each word, bits of 32 sets; this set's own is `bit`. */
  readonly #membership: Int32Array
  readonly #bit: number

  constructor(membership: Int32Array, bit: number) {
    this.#membership = membership
    this.#bit = bit
  }
  has({ numbers }: Pick<Columns, 'numbers'>, i: number): boolean {
    return (this.#membership[numbers[i]!]! & this.#bit) !== 0
  }
}

/** For each word, a bit for each of 32 sets: what is asked of one word lies together. */
let membership = new Int32Array(WORD_ROOM)
let freeBit = 1

/** A set of words in small letters; they are put into the table of words. */
export function wordSet(words: readonly string[]): WordSet {
  if (freeBit === 0) {
    membership = new Int32Array(WORD_ROOM)
    freeBit = 1
  }
  const its = membership
  const bit = freeBit
  freeBit <<= 1
  for (const word of words) its[addWord(word)]! |= bit
  return new WordSet(its, bit)
}
