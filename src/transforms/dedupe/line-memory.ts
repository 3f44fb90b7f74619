import { countWords, endsSentence } from '../line-shape.ts'
import { folded } from './folded.ts'

/** A sentence this long is a copy wherever the first one stood: nothing beside the first can speak for it. */
const SHORTEST = 60
const FEWEST_WORDS = 3

const FIRST_CAPACITY = 1 << 12
/** The share of slots that may be taken. */
const FULLEST = 0.7

/**
 * The long sentences of a document that is read in windows, kept by a 64-bit hash of their folded text in flat
 * memory: at most 35 bytes for each, growth included. Among ten million sentences the odds that any two have
 * the same hash are about one in 370,000.
 */
export class LineMemory {
  #count = 0
  #low = new Uint32Array(FIRST_CAPACITY)
  #high = new Uint32Array(FIRST_CAPACITY)

  /** Whether a line like this stood in an earlier window. */
  has(text: string): boolean {
    if (!isKept(text)) return false
    const line = folded(text)
    return this.#isAt(this.#slotOf(hash(line, LOW_SEED), hash(line, HIGH_SEED)))
  }
  /** Keeps a line; what is too short, or no sentence, is not kept. */
  add(text: string): void {
    if (!isKept(text)) return
    if (this.#count >= this.#low.length * FULLEST) this.#grow()
    const line = folded(text)
    this.#put(hash(line, LOW_SEED), hash(line, HIGH_SEED))
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
    this.#low = new Uint32Array(low.length * 2)
    this.#high = new Uint32Array(low.length * 2)
    this.#count = 0
    for (let slot = 0; slot < low.length; slot++)
      if (low[slot] !== 0 || high[slot] !== 0) this.#put(low[slot]!, high[slot]!)
  }
}

function isKept(text: string): boolean {
  return text.length >= SHORTEST && endsSentence(text) && countWords(text, FEWEST_WORDS) >= FEWEST_WORDS
}

const LOW_SEED = 0x811c9dc5
const HIGH_SEED = 0x9e3779b9
const PRIME = 0x01000193

/** FNV-1a over UTF-16 units, with a last mixing; never 0, which marks a free slot. */
function hash(text: string, seed: number): number {
  let state = seed
  for (let at = 0; at < text.length; at++) state = Math.imul(state ^ text.charCodeAt(at), PRIME)
  state ^= state >>> 15
  state = Math.imul(state, 0x85ebca6b)
  state ^= state >>> 13
  return state >>> 0 || 1
}
