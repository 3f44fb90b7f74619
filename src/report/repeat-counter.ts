import type { Fingerprint } from '../transforms/folded-hash.ts'

/** So many different things are held before only a part of them is: with their counts they take 25 MB, and twice that while they are moved. */
const MOST_HELD = 1 << 20
const FIRST_CAPACITY = 1 << 12
/** The share of slots that may be taken. */
const FULLEST = 0.5

/**
 * Counts how many of the things it is shown had been shown before, by 64 bits each, in bounded memory.
 *
 * As long as there are at most a million different ones the count is exact, but for things that share 64 bits. Of more, half
 * are dropped by their bits, and so on: what is held is then a sample of the different things that depends on nothing but what
 * they are, whatever their order, with the true number of each (Gibbons, "Distinct sampling", 2001). The count is then the
 * sample's share of all that was shown.
 *
 * @param mostHeld how many different things are held, at most
 */
export class RepeatCounter {
  readonly #mostHeld: number
  #shown = 0
  #held = 0
  /** Only what ends in so many zero bits is held. */
  #level = 0
  #low = new Int32Array(FIRST_CAPACITY)
  #high = new Int32Array(FIRST_CAPACITY)
  #times = new Uint32Array(FIRST_CAPACITY)

  constructor(mostHeld: number = MOST_HELD) {
    this.#mostHeld = mostHeld
  }

  /** Takes one more thing; says whether it is known to have been there before. */
  add(low: number, high: number): boolean {
    this.#shown += 1
    if (!this.#isHeld(high)) return false
    const slot = this.#slotOf(low, high)
    if (this.#times[slot]! > 0) {
      this.#times[slot]! += 1
      return true
    }
    this.#put(slot, { low, high }, 1)
    while (this.#held > this.#mostHeld) this.#refill(this.#low.length, this.#level + 1)
    if (this.#held > this.#low.length * FULLEST) this.#refill(this.#low.length * 2, this.#level)
    return false
  }

  /** How many were shown, and how many of them had been shown before. */
  get total(): { readonly shown: number; readonly repeated: number; readonly isEstimate: boolean } {
    let inSample = 0
    for (const times of this.#times) inSample += times
    const share = inSample === 0 ? 0 : 1 - this.#held / inSample
    return { shown: this.#shown, repeated: Math.round(share * this.#shown), isEstimate: this.#level > 0 }
  }

  #isHeld(high: number): boolean {
    return (high & ((1 << this.#level) - 1)) === 0
  }
  #put(slot: number, { low, high }: Fingerprint, times: number): void {
    this.#low[slot] = low
    this.#high[slot] = high
    this.#times[slot] = times
    this.#held += 1
  }
  /** The slot that holds a thing, or the free one where it belongs. */
  #slotOf(low: number, high: number): number {
    const mask = this.#low.length - 1
    let slot = low & mask
    while (this.#times[slot]! > 0 && (this.#low[slot] !== low || this.#high[slot] !== high))
      slot = (slot + 1) & mask
    return slot
  }
  /** Puts what a level holds into a table of another size. */
  #refill(capacity: number, level: number): void {
    const [lows, highs, all] = [this.#low, this.#high, this.#times]
    this.#level = level
    this.#low = new Int32Array(capacity)
    this.#high = new Int32Array(capacity)
    this.#times = new Uint32Array(capacity)
    this.#held = 0
    for (let at = 0; at < all.length; at++) {
      const [low, high, times] = [lows[at]!, highs[at]!, all[at]!]
      if (times > 0 && this.#isHeld(high)) this.#put(this.#slotOf(low, high), { low, high }, times)
    }
  }
}
