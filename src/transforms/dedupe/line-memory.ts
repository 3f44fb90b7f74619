import { codeUnits } from '../../document/code-units.ts'
import { NO_BREAK_SPACE, SPACE } from '../../text/characters.ts'
import { countWords, endsSentence, isSpace, trimmedEnd, trimmedStart } from '../line-shape.ts'

/** A sentence this long is a copy wherever the first one was: nothing beside the first can speak for it. */
const SHORTEST = 60
const FEWEST_SENTENCE_WORDS = 3

const FIRST_CAPACITY = 1 << 12
/** The share of slots that may be taken. */
const FULLEST = 0.7

/** 64 bits of a sentence's folded text. */
export interface Fingerprint {
  readonly low: number
  readonly high: number
}

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
  return foldedHashOf(line)
}

const LOW_SEED = 0x811c9dc5 | 0
const HIGH_SEED = 0x9e3779b9 | 0
const LOW_PRIME = 0x01000193
const HIGH_PRIME = 0x85ebca6b

/**
 * Two hashes over UTF-16 units, white space folded on the way, with a last mixing; never 0, which marks a free slot.
 * The second one turns its bits around at each step: without that, the lowest bits of both would depend on the same
 * bits in the same way. Null if fewer units than are remembered are left.
 */
function foldedHashOf(line: string): Fingerprint | null {
  const units = codeUnits(line)
  const end = trimmedEnd(line)
  let low = LOW_SEED
  let high = HIGH_SEED
  let length = 0
  let before = 0
  for (let at = trimmedStart(line); at < end; at++) {
    let unit = units[at]!
    // Letters, figures and most marks lie between these two.
    if ((unit <= SPACE || unit >= NO_BREAK_SPACE) && isSpace(unit)) {
      if (before === SPACE) continue
      unit = SPACE
    }
    low = Math.imul(low ^ unit, LOW_PRIME)
    high = Math.imul(((high << 13) | (high >>> 19)) ^ unit, HIGH_PRIME)
    length += 1
    before = unit
  }
  return length < SHORTEST ? null : { low: mixed(low), high: mixed(high) }
}

function mixed(state: number): number {
  const once = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d)
  return once ^ (once >>> 13) || 1
}
