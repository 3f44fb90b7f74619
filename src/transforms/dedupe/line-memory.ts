import { type Fingerprint, foldedHashOf } from '../folded-hash.ts'
import { countWords, endsSentence } from '../line-shape.ts'

/** A sentence this long is a copy wherever the first one was: nothing beside the first can speak for it. */
const SHORTEST = 60
const FEWEST_SENTENCE_WORDS = 3

const FIRST_CAPACITY = 1 << 12
/** The share of slots that may be taken. */
const FULLEST = 0.7

/**
 * The long sentences of a document that is read in windows, kept by 64 bits of their folded text in flat memory: at
 * most 35 bytes for each, growth included. If the bits were chance, the odds that any two of ten million sentences
 * have the same would be one in 370,000.
 */
export class LineMemory {
  #count = 0
  #low = new Int32Array(FIRST_CAPACITY)
  #high = new Int32Array(FIRST_CAPACITY)

  has({ low, high }: Fingerprint): boolean {
    return this.#isAt(this.#slotOf(low, high))
  }
  add({ low, high }: Fingerprint): void {
    if (this.#count >= this.#low.length * FULLEST) this.#grow()
    this.#put(low, high)
  }
  #put(low: number, high: number): void {
    const slot = this.#slotOf(low, high)
    if (this.#isAt(slot)) return
    this.#low[slot] = low
    this.#high[slot] = high
    this.#count += 1
  }
  #isAt(slot: number): boolean {
    return this.#low[slot] !== 0 || this.#high[slot] !== 0
  }
  /** The slot that holds a hash, or the free one where it belongs. */
  #slotOf(low: number, high: number): number {
    const mask = this.#low.length - 1
    let slot = low & mask
    while (this.#isAt(slot) && (this.#low[slot] !== low || this.#high[slot] !== high))
      slot = (slot + 1) & mask
    return slot
  }
  #grow(): void {
    const [low, high] = [this.#low, this.#high]
    this.#low = new Int32Array(low.length * 2)
    this.#high = new Int32Array(low.length * 2)
    this.#count = 0
    for (let slot = 0; slot < low.length; slot++)
      if (low[slot] !== 0 || high[slot] !== 0) this.#put(low[slot]!, high[slot]!)
  }
}

/** What a line is remembered by; null for one that is too short, or no sentence, which is not remembered. */
export function fingerprintOf(line: string): Fingerprint | null {
  if (
    line.length < SHORTEST ||
    !endsSentence(line) ||
    countWords(line, FEWEST_SENTENCE_WORDS) < FEWEST_SENTENCE_WORDS
  )
    return null
  const hash = foldedHashOf(line)
  return hash.length < SHORTEST ? null : hash
}
