import { UNITS, Unit } from './characters.ts'
import { push, type Scan } from './scan-state.ts'
import { Kind } from './tokens.ts'

/** A figure, with the stops, commas, slashes, colons and hyphens between its digits. */
export function numberAt(scan: Scan): void {
  const { codes, at: start } = scan
  let at = start + 1
  for (;;) {
    const code = codes[at]!
    if (UNITS[code] === Unit.digit) at += 1
    else if (isInside(code) && UNITS[codes[at + 1]!] === Unit.digit) at += 2
    else break
  }
  push(scan, start, at, Kind.number)
}

function isInside(code: number): boolean {
  return code === 46 || code === 44 || code === 47 || code === 58 || code === 45
}
