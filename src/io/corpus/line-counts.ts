import { InputError } from '../input-error.ts'
import type { Hash64 } from './hash64.ts'

/** A line's hash, and in how many documents it is. */
export interface LineCount extends Hash64 {
  readonly documents: number
}

const FIRST_CAPACITY = 1 << 12
/** The share of slots that may be taken. */
const FULLEST = 0.75
/** Slots: more than these no typed array of four bytes each holds on every machine. */
const MOST_SLOTS = 2 ** 29
/** The most that a file can hold of one line; more is as good as this. */
export const MOST_DOCUMENTS: number = 2 ** 32 - 1

/**
 * In how many documents each line is, by 64 bits of the line in flat memory: 16 bytes a slot, which is 21 to 43 bytes for
 * each distinct line, and half as much again while it grows.
 */
export class LineCounts {
  #distinct = 0
  #low = new Uint32Array(FIRST_CAPACITY)
  #high = new Uint32Array(FIRST_CAPACITY)
  /** 0 marks a free slot. */
  #documents = new Uint32Array(FIRST_CAPACITY)
  /** The last document that had the line: it counts once in each. */
  #last = new Uint32Array(FIRST_CAPACITY)

  get distinct(): number {
    return this.#distinct
  }
  /**
   * Counts a line of a document.
   *
   * @param document its number, from 1
   * @throws InputError if there are more distinct lines than memory can be had for
   */
  add(hash: Hash64, document: number): void {
    const slot = this.#slotOf(hash.low, hash.high)
    if (this.#documents[slot] === 0) {
      this.put({ ...hash, documents: 1 }, document)
      return
    }
    if (this.#last[slot] === document) return
    this.#last[slot] = document
    if (this.#documents[slot]! < MOST_DOCUMENTS) this.#documents[slot]! += 1
  }
  /** Puts a line that is not there yet. */
  put({ low, high, documents }: LineCount, document = 0): void {
    if (this.#distinct >= this.#low.length * FULLEST) this.#grow()
    const slot = this.#slotOf(low, high)
    this.#low[slot] = low
    this.#high[slot] = high
    this.#documents[slot] = documents
    this.#last[slot] = document
    this.#distinct += 1
  }
  /** In how many documents the line is. */
  documentsWith({ low, high }: Hash64): number {
    return this.#documents[this.#slotOf(low, high)]!
  }
  /** All of them, by their hashes in ascending order. */
  *sorted(): Generator<LineCount> {
    const keys = new BigUint64Array(this.#distinct)
    let count = 0
    for (let slot = 0; slot < this.#low.length; slot++)
      if (this.#documents[slot] !== 0)
        keys[count++] = (BigInt(this.#high[slot]!) << 32n) | BigInt(this.#low[slot]!)
    keys.sort()
    for (const key of keys) {
      const low = Number(key & 0xffffffffn)
      const high = Number(key >> 32n)
      yield { low, high, documents: this.documentsWith({ low, high }) }
    }
  }

  /** The slot that holds a hash, or the free one where it belongs. */
  #slotOf(low: number, high: number): number {
    const mask = this.#low.length - 1
    let slot = (low ^ high) & mask
    while (this.#documents[slot] !== 0 && (this.#low[slot] !== low || this.#high[slot] !== high))
      slot = (slot + 1) & mask
    return slot
  }
  #grow(): void {
    const [low, high, documents, last] = [this.#low, this.#high, this.#documents, this.#last]
    const capacity = low.length * 2
    if (capacity > MOST_SLOTS)
      throw new InputError(
        `more than ${this.#distinct} distinct lines are too many for one count: count parts of the corpus and merge them (corpus merge)`,
      )
    this.#low = new Uint32Array(capacity)
    this.#high = new Uint32Array(capacity)
    this.#documents = new Uint32Array(capacity)
    this.#last = new Uint32Array(capacity)
    for (let from = 0; from < low.length; from++) {
      if (documents[from] === 0) continue
      const to = this.#slotOf(low[from]!, high[from]!)
      this.#low[to] = low[from]!
      this.#high[to] = high[from]!
      this.#documents[to] = documents[from]!
      this.#last[to] = last[from]!
    }
  }
}
