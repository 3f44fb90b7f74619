import { letterFrom, type Scan } from './scan.ts'

/**
 * Whether a number and its stop begin an item of a list: `1. Budi` at the start of a sentence or behind a colon, and
 * `2. Siti` behind it in the same sentence. Any other number may end a sentence.
 */
export function isItemNumber(scan: Scan, start: number, word: string): boolean {
  if (word.length > 3) return false
  const number = Number(word)
  if (!Number.isInteger(number)) return false
  const begins =
    letterFrom(scan, scan.start) === start ||
    number === scan.item + 1 ||
    (number === 1 && isBehindColon(scan, start))
  if (begins) scan.item = number
  return begins
}

function isBehindColon(scan: Scan, start: number): boolean {
  let at = start - 1
  while (at > scan.start && scan.text.charCodeAt(at) === 32) at--
  return scan.text.charCodeAt(at) === 58
}
