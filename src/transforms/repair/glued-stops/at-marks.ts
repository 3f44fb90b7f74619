/**
 * Where a space was lost beside a stop and a quotation mark, told by the pairing of the marks in the paragraph:
 * `warga."Kami` before a mark that opens, `menunggu."Galih` after one that closes.
 */

/** A stop with a mark after it, and a letter on the other side: nothing else parts two sentences here. */
const AT_MARK = /[.!?,]["“”](?=\p{L})/gu
const OPENING_MARKS = 1
const CLOSING = -1
const LETTER_BEFORE = /[\p{L}\d)%]/u

/** The places, ascending, that want a space; none in a paragraph whose marks do not pair. */
export function stopsAtMarks(line: string): number[] {
  AT_MARK.lastIndex = 0
  if (!AT_MARK.test(line)) return []
  const directions = directionsOf(line)
  const places: number[] = []
  AT_MARK.lastIndex = 0
  for (let found = AT_MARK.exec(line); found !== null; found = AT_MARK.exec(line)) {
    const mark = found.index + 1
    const direction = directions?.get(mark) ?? curlyDirection(line[mark]!)
    if (direction === undefined || !LETTER_BEFORE.test(line[found.index - 1] ?? '')) continue
    const isStop = line[found.index] !== ','
    if (direction === OPENING_MARKS && isStop && /\p{Lu}/u.test(line[mark + 1]!)) places.push(mark)
    else if (direction === CLOSING && isStop && /^\p{Lu}\p{Ll}/u.test(line.slice(mark + 1, mark + 3)))
      places.push(mark + 1)
  }
  return places
}

function curlyDirection(mark: string): number | undefined {
  return mark === '“' ? OPENING_MARKS : mark === '”' ? CLOSING : undefined
}

/**
 * Which way each straight mark faces, by turns; null if their number is odd or one of them stands so that it can
 * only face the other way.
 */
function directionsOf(line: string): Map<number, number> | null {
  const directions = new Map<number, number>()
  let isOpen = false
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) {
    const before = line[at - 1] ?? ' '
    const after = line[at + 1] ?? ' '
    // An inch mark, or a doubled one.
    if ((/\d/.test(before) && !isOpen) || before === '"') return null
    const mustOpen = /[\s([]/.test(before) && !/[\s.,;:!?)\]]/.test(after)
    const mustClose = /[\s.,;:!?)\]]/.test(after) && !/[\s([]/.test(before)
    if ((mustOpen && isOpen) || (mustClose && !isOpen)) return null
    isOpen = !isOpen
    directions.set(at, isOpen ? OPENING_MARKS : CLOSING)
  }
  return isOpen ? null : directions
}
