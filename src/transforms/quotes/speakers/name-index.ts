import { isSpelled, type Tokens } from '../tokens/tokens.ts'
import { hashOfWord } from '../tokens/word-table.ts'

/** Occurrences of one word that are looked at; a bound, so that a word repeated all over costs no more than its place. */
const MOST_OCCURRENCES = 48
/** Tokens looked through for another spelling. */
const MOST_LOOKED_AT = 20_000
const NO_OCCURRENCE = -1
/** Words up to this many are chained in room that is lent from text to text, as the columns of tokens are. */
const KEPT_WORDS = 1 << 12
const keptHeads = new Int32Array(KEPT_WORDS)
const keptNext = new Int32Array(KEPT_WORDS)

/**
 * Where each capitalised word of a text is, asked by word. Chains of equal hashes, made of those that the scan took
 * when the first name is resolved; no string is made for a word nobody asks for.
 */
export class NameIndex {
  readonly #tokens: Tokens
  readonly #asked = new Map<string, readonly number[]>()
  #heads: Int32Array | undefined
  #next: Int32Array | undefined
  /** How many of the heads are in use. */
  #size = 0

  constructor(tokens: Tokens) {
    this.#tokens = tokens
  }

  /** The first places of a word, as it is spelt, ascending. */
  occurrences(word: string): readonly number[] {
    let places = this.#asked.get(word)
    if (places === undefined) {
      places = this.#find(word)
      this.#asked.set(word, places)
    }
    return places
  }

  /**
   * Spellings of capitalised words that begin like `word` and have a length in `[least, most]`, in the order of
   * the text, each once.
   */
  *spellings(word: string, least: number, most: number): Generator<string> {
    const { text, codes, starts, ends, capitalised, capitalisedCount } = this.#tokens
    const first = word.charCodeAt(0)
    const seen = new Set<string>()
    for (let k = 0; k < capitalisedCount && capitalised[k]! < MOST_LOOKED_AT; k++) {
      const i = capitalised[k]!
      const length = ends[i]! - starts[i]!
      if (length < least || length > most || codes[starts[i]!] !== first) continue
      const spelling = text.slice(starts[i], ends[i])
      if (spelling === word || seen.has(spelling)) continue
      seen.add(spelling)
      yield spelling
    }
  }

  #find(word: string): number[] {
    if (word === '') return []
    if (this.#heads === undefined) this.#build()
    const { capitalised } = this.#tokens
    const heads = this.#heads!
    const found: number[] = []
    for (
      let k = heads[chainOfHash(hashOfWord(word), this.#size)]!;
      k !== NO_OCCURRENCE;
      k = this.#next![k]!
    ) {
      if (!isSpelled(this.#tokens, capitalised[k]!, word)) continue
      found.push(capitalised[k]!)
      if (found.length === MOST_OCCURRENCES) break
    }
    return found
  }

  /** Chains from the text's end to its start, so that each runs forward. */
  #build(): void {
    const { hashes, capitalisedCount } = this.#tokens
    let size = 64
    while (size < capitalisedCount) size <<= 1
    const heads =
      size <= KEPT_WORDS ? keptHeads.fill(NO_OCCURRENCE, 0, size) : new Int32Array(size).fill(NO_OCCURRENCE)
    const next = capitalisedCount <= KEPT_WORDS ? keptNext : new Int32Array(capitalisedCount)
    for (let k = capitalisedCount - 1; k >= 0; k--) {
      const slot = chainOfHash(hashes[k]!, size)
      next[k] = heads[slot]!
      heads[slot] = k
    }
    this.#heads = heads
    this.#size = size
    this.#next = next
  }
}

function chainOfHash(hash: number, size: number): number {
  return (hash ^ (hash >>> 15)) & (size - 1)
}
