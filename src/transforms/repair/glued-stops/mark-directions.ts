/**
 * Which way the double quotation marks of a paragraph face. A mark with a space on one side shows it; one that is glued
 * on both sides takes it from its neighbours, since marks open and close by turns. Where the neighbour before and the one
 * after disagree (a mark was lost between them), nothing is said of it; the rest of the paragraph is not touched by that.
 */

export type Direction = 'opens' | 'closes'

const MARK = /["“”„]/g
/** Marks that are doubled beside a space are those of a CSV field; a pair between two sentences is something else. */
const DOUBLED = /(?:^|\s)""(?=\S)|\S""(?=\s|$)/

/**
 * @param line a paragraph
 * @returns the directions that are known, by the places of the marks
 */
export function markDirections(line: string): ReadonlyMap<number, Direction> {
  const directions = new Map<number, Direction>()
  if (DOUBLED.test(line)) return directions
  const places: number[] = []
  const seen: (Direction | null)[] = []
  MARK.lastIndex = 0
  for (let found = MARK.exec(line); found !== null; found = MARK.exec(line)) {
    const direction = directionSeen(line, found.index)
    if (direction === null && isMeasure(line, found.index, seen.at(-1) ?? 'closes')) continue
    places.push(found.index)
    seen.push(direction)
  }
  const after = directionsAfter(seen)
  let before: Direction | null = 'closes'
  for (const [index, place] of places.entries()) {
    const turn: Direction | null = seen[index] ?? (before === null ? null : opposite(before))
    const agreed: Direction | null = seen[index] ?? (turn === after[index] ? turn : null)
    if (agreed !== null) directions.set(place, agreed)
    before = turn
  }
  return directions
}

/** What each mark must be for the marks after it; the paragraph ends with all marks closed. */
function directionsAfter(seen: readonly (Direction | null)[]): (Direction | null)[] {
  const directions = [...seen]
  let next: Direction | null = 'opens'
  for (let index = seen.length - 1; index >= 0; index -= 1) {
    directions[index] ??= next === null ? null : opposite(next)
    next = directions[index]!
  }
  return directions
}

function opposite(direction: Direction): Direction {
  return direction === 'opens' ? 'closes' : 'opens'
}

const SPACE_OR_OPENING = /[\s([—–]/
const SPACE_OR_CLOSING = /[\s.,;:!?)\]—–]/

/** What the characters beside a mark show; null if it is glued on both sides. */
function directionSeen(line: string, at: number): Direction | null {
  const before = line[at - 1] ?? ' '
  const after = line[at + 1] ?? ' '
  const mayOpen = SPACE_OR_OPENING.test(before)
  const mayClose = SPACE_OR_CLOSING.test(after)
  if (mayOpen && !mayClose) return 'opens'
  if (mayClose && !mayOpen) return 'closes'
  if (line[at] === '”') return 'closes'
  return line[at] === '“' || line[at] === '„' ? 'opens' : null
}

/** Whether a mark after a figure is that of inches: nothing is open that it could close. */
function isMeasure(line: string, at: number, last: Direction | null): boolean {
  return last === 'closes' && /\d/.test(line[at - 1] ?? ' ')
}
