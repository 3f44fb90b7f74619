import { codeUnits } from '../document/code-units.ts'
import { NO_BREAK_SPACE, SPACE } from '../text/characters.ts'
import { isSpace, trimmedEnd, trimmedStart } from './line-shape.ts'

/** 64 bits of a text, white space folded. */
export interface Fingerprint {
  readonly low: number
  readonly high: number
}

/** The same with the number of UTF-16 units that are left when white space is folded. */
export interface FoldedHash extends Fingerprint {
  readonly length: number
}

const LOW_SEED = 0x811c9dc5 | 0
const HIGH_SEED = 0x9e3779b9 | 0
const LOW_PRIME = 0x01000193
const HIGH_PRIME = 0x85ebca6b

/**
 * Two hashes over UTF-16 units, white space folded on the way, with a last mixing; never 0, which marks a free slot.
 * The second one turns its bits around at each step: without that, the lowest bits of both would depend on the same
 * bits in the same way.
 */
export function foldedHashOf(text: string): FoldedHash {
  const units = codeUnits(text)
  const end = trimmedEnd(text)
  let low = LOW_SEED
  let high = HIGH_SEED
  let length = 0
  let before = 0
  for (let at = trimmedStart(text); at < end; at++) {
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
  return { low: mixed(low), high: mixed(high), length }
}

function mixed(state: number): number {
  const once = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d)
  return once ^ (once >>> 13) || 1
}
