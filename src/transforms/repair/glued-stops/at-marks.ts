import { type Direction, markDirections } from './mark-directions.ts'

/**
 * Where a space was lost beside a stop and a quotation mark, known by the pairing of the marks in the paragraph:
 * `warga."Kami` before a mark that opens, `menunggu."Galih` after one that closes, `pulang.""Kami` between two.
 */

/** A stop with a mark after it, and a letter, a bracket or another mark on the other side: nothing else parts two sentences here. */
const AT_MARK = /[.!?](["“”„])(?=\p{Lu}|\(\p{Lu}|["“„]\p{Lu})/gu
const BEFORE_STOP = /[\p{L}\d)%]/u
const BEGINS_WORD = /^\p{Lu}\p{Ll}/u

/** The places, ascending, that want a space; none at a mark of which the others do not tell what it is. */
export function stopsAtMarks(line: string): number[] {
  AT_MARK.lastIndex = 0
  if (!AT_MARK.test(line)) return []
  const directions = markDirections(line)
  const places: number[] = []
  AT_MARK.lastIndex = 0
  for (let found = AT_MARK.exec(line); found !== null; found = AT_MARK.exec(line)) {
    const mark = found.index + 1
    if (!BEFORE_STOP.test(line[found.index - 1] ?? '')) continue
    const place = placeAt(line, mark, directions)
    if (place !== null) places.push(place)
  }
  return places
}

function placeAt(line: string, mark: number, directions: ReadonlyMap<number, Direction>): number | null {
  const direction = directions.get(mark)
  if (direction === 'opens') return /\p{Lu}|\(/u.test(line[mark + 1]!) ? mark : null
  if (direction !== 'closes') return null
  const after = line.slice(mark + 1, mark + 3)
  if (BEGINS_WORD.test(after) || line[mark + 1] === '(') return mark + 1
  return directions.get(mark + 1) === 'opens' ? mark + 1 : null
}
