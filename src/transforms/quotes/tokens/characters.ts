/** What a UTF-16 unit is to the scanner. */
export const Unit = {
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
export const UNITS: Uint8Array = classified()

function classified(): Uint8Array {
  const units = new Uint8Array(65536)
  const fill = (from: number, to: number, unit: number) => units.fill(unit, from, to + 1)
  fill(0xc0, 0x1fff, Unit.small)
  fill(0x2c00, 0x2fff, Unit.small)
  fill(0x3040, 0xd7ff, Unit.small)
  fill(0xf900, 0xfdff, Unit.small)
  fill(0xc0, 0xde, Unit.capital)
  fill(97, 122, Unit.small)
  fill(65, 90, Unit.capital)
  fill(48, 57, Unit.digit)
  for (const code of [9, 11, 12, 13, 32, 0x85, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000, 0xfeff, 0xad, 0x2060])
    units[code] = Unit.space
  fill(0x2000, 0x200f, Unit.space)
  for (const code of [0xd7, 0xf7]) units[code] = Unit.other
  for (const code of [45, 39, 0x2019]) units[code] = Unit.joiner
  for (const character of '\n".,!?…()[]:;–—@&“”„‟″＂«»‘‚`´') units[character.charCodeAt(0)] = Unit.punctuation
  return units
}

export function isLetter(code: number): boolean {
  const unit = UNITS[code]
  return unit === Unit.small || unit === Unit.capital
}
