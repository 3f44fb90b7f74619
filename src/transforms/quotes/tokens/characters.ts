import { capitals } from '../../../language/letters.ts'
import { DOUBLE_MARKS, DOUBLE_PRIME, SINGLE_MARKS } from '../../../text/quotation-marks.ts'

/** What a UTF-16 unit is to the scanner. */
export const UnitClass = {
  other: 0,
  space: 1,
  small: 2,
  capital: 3,
  digit: 4,
  /** Joins two letters into one word: hyphen, apostrophe. */
  joiner: 5,
  punctuation: 6,
} as const

/** The class of each of the 65,536 units. */
export const UNIT_CLASSES: Uint8Array = classifyUnits()

function classifyUnits(): Uint8Array {
  const units = new Uint8Array(65536)
  const fill = (from: number, to: number, unit: number) => units.fill(unit, from, to + 1)
  fill(0xc0, 0x1fff, UnitClass.small)
  fill(0x2c00, 0x2fff, UnitClass.small)
  fill(0x3040, 0xd7ff, UnitClass.small)
  fill(0xf900, 0xfdff, UnitClass.small)
  fill(97, 122, UnitClass.small)
  for (const code of capitals()) units[code] = UnitClass.capital
  fill(48, 57, UnitClass.digit)
  for (const code of [9, 11, 12, 13, 32, 0x85, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000, 0xfeff, 0xad, 0x2060])
    units[code] = UnitClass.space
  fill(0x2000, 0x200f, UnitClass.space)
  for (const code of [0xd7, 0xf7]) units[code] = UnitClass.other
  for (const character of `\n.,!?…()[]:;–—@&${DOUBLE_MARKS}${DOUBLE_PRIME}${SINGLE_MARKS}`)
    units[character.charCodeAt(0)] = UnitClass.punctuation
  for (const character of "-'’") units[character.charCodeAt(0)] = UnitClass.joiner
  return units
}

export function isLetterUnit(code: number): boolean {
  const unit = UNIT_CLASSES[code]
  return unit === UnitClass.small || unit === UnitClass.capital
}
