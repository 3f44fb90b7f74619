import { Kind, Shape, type Tokens } from './tokens.ts'

/** Occurrences of one word that are looked at; a bound, so that a word repeated all over costs no more than its place. */
const MOST_PLACES = 48
/** Tokens looked through for another spelling. */
const MOST_LOOKED_AT = 20_000
const NONE = -1

/**
 * Where each capitalised word of a text stands, asked by word. Chains of equal hashes, made when the first name
 * is resolved; no string is made for a word nobody asks for.
 */
export class NameIndex {
  readonly #tokens: Tokens
  readonly #asked = new Map<string, readonly number[]>()
  #heads: Int32Array | undefined
  #next: Int32Array | undefined
  #looked: readonly number[] | undefined

  constructor(tokens: Tokens) {
    this.#tokens = tokens
  }

  /** The first places of a word, as it is spelt, ascending. */
  places(word: string): readonly number[] {
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
    const { text, starts, ends } = this.#tokens
    const first = word.charCodeAt(0)
    const seen = new Set<string>()
    for (const i of this.#capitalised()) {
      const length = ends[i]! - starts[i]!
      if (length < least || length > most || text.charCodeAt(starts[i]!) !== first) continue
      const spelling = text.slice(starts[i], ends[i])
      if (spelling === word || seen.has(spelling)) continue
      seen.add(spelling)
      yield spelling
    }
  }

  /** The capitalised words among the first tokens, gathered once. */
  #capitalised(): readonly number[] {
    if (this.#looked !== undefined) return this.#looked
    const { kinds, shapes } = this.#tokens
    const count = Math.min(this.#tokens.count, MOST_LOOKED_AT)
    const found: number[] = []
    for (let i = 0; i < count; i++) if (kinds[i] === Kind.word && shapes[i]! >= Shape.capital) found.push(i)
    this.#looked = found
    return found
  }

  #find(word: string): number[] {
    if (word === '') return []
    if (this.#heads === undefined) this.#build()
    const { text, starts, ends } = this.#tokens
    const heads = this.#heads!
    const found: number[] = []
    for (let i = heads[slotOf(word, 0, word.length, heads.length)]!; i !== NONE; i = this.#next![i]!) {
      if (ends[i]! - starts[i]! !== word.length || !text.startsWith(word, starts[i])) continue
      found.push(i)
      if (found.length === MOST_PLACES) break
    }
    return found
  }

  /** Chains from the text's end to its start, so that each runs forward. */
  #build(): void {
    const { text, count, kinds, shapes, starts, ends } = this.#tokens
    let size = 64
    while (size < count >> 2) size <<= 1
    const heads = new Int32Array(size).fill(NONE)
    const next = new Int32Array(count)
    for (let i = count - 1; i >= 0; i--) {
      if (kinds[i] !== Kind.word || shapes[i]! < Shape.capital) continue
      const slot = slotOf(text, starts[i]!, ends[i]!, size)
      next[i] = heads[slot]!
      heads[slot] = i
    }
    this.#heads = heads
    this.#next = next
  }
}

/** A chain by the word's first letters, its last one and its length. */
function slotOf(text: string, start: number, end: number, size: number): number {
  const first = text.charCodeAt(start)
  const second = start + 1 < end ? text.charCodeAt(start + 1) : 0
  const third = start + 2 < end ? text.charCodeAt(start + 2) : 0
  const last = text.charCodeAt(end - 1)
  return (
    (Math.imul(first * 31 + second, 0x9e3b) ^ Math.imul(third * 37 + last, 0x85eb) ^ ((end - start) << 4)) &
    (size - 1)
  )
}
