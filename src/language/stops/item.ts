import { isDash, isDigit, isSpace, kindAt, STOP } from '../../text/punctuation.ts'
import { isLetter } from '../letters.ts'
import type { StopContext } from './context.ts'

/**
 * Whether a number and its stop begin an item of a list: `1. Budi` at the start of a sentence or after a colon, and
 * `2. Siti` after it in the same sentence. Any other number may end a sentence.
 */
export function isItemNumber(scan: StopContext, start: number, word: string): boolean {
  if (word.length > 3) return false
  const number = Number(word)
  if (!Number.isInteger(number)) return false
  const begins =
    scan.content === start ||
    (scan.item >= 0 && number === scan.item + 1) ||
    (number === 1 && isAfterColon(scan, start)) ||
    isFollowedBy(scan, start + word.length + 1, String(number + 1))
  if (begins) scan.item = number
  return begins
}

/** No item of a list in one line is longer. */
const LONGEST_ITEM = 80

/** Whether the next stop belongs to the next number: `1. Marc Marquez 2. Alex Rins`. */
function isFollowedBy(scan: StopContext, at: number, number: string): boolean {
  const limit = Math.min(scan.to, at + LONGEST_ITEM)
  let stop = at
  while (stop < limit && kindAt(scan.text, stop) !== STOP) stop++
  if (stop >= limit || !isSpace(scan.text.charCodeAt(stop + 1))) return false
  const start = stop - number.length
  return scan.text.startsWith(number, start) && isSpace(scan.text.charCodeAt(start - 1))
}

function isAfterColon(scan: StopContext, start: number): boolean {
  let at = start - 1
  while (at > scan.start && scan.text.charCodeAt(at) === 32) at--
  return scan.text.charCodeAt(at) === 58
}

/** A bullet (`-`, `•`, `*`) or a short number or letter with a stop or bracket (`1.`, `a)`), and a space after it. */
export function beginsItem(text: string, at: number): boolean {
  let place = at
  const code = text.charCodeAt(place)
  if (isDash(code) || code === 42 || code === 0x2022 || code === 0x25aa || code === 0x25cf || code === 0xb7) {
    return isSpace(text.charCodeAt(place + 1))
  }
  if (code === 40) place++
  const first = place
  while (place < first + 3 && isDigit(text.charCodeAt(place))) place++
  if (place === first && isLetter(text.charCodeAt(place))) place++
  if (place === first) return false
  const sign = text.charCodeAt(place)
  return (sign === 46 || sign === 41) && isSpace(text.charCodeAt(place + 1))
}
