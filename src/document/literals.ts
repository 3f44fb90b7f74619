import { type Automaton, automatonOf } from './automaton.ts'
import { copyUnits, unitRoom } from './code-units.ts'
import type { Sought } from './sought.ts'

/**
 * A set of literals, sought all at once by one automaton, so that the cost of a text does not depend on how many
 * literals there are. ASCII letters match in either case; no literal may hold a line end.
 */
export interface Literals extends Sought {
  /** The literals as they are sought: distinct, in ASCII small letters. */
  readonly words: readonly string[]
  /** Visits the last character of each literal with the indices in `words` of all that end there. */
  eachIn: Sought['eachIn']
}

/**
 * Makes literals ready to be sought. Time and memory are linear in their summed length.
 *
 * @throws RangeError for an empty literal or one with a line end; for more of them than an {@link Automaton} can hold
 */
export function literalsOf(literals: readonly string[]): Literals {
  const words = [...new Set(literals.map(foldAscii))].sort()
  if (words.some((word) => word === '' || /[\r\n]/.test(word)))
    throw new RangeError('a literal must hold at least one character and no line end')
  return { words, eachIn: walkerOf(automatonOf(words)) }
}

/** A word in ASCII small letters, as literals are compared. */
export function foldAscii(word: string): string {
  return word.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
}

const LANES = 4
/** Shorter lanes are not worth the beginnings that are walked twice. */
const SHORTEST_LANE = 256
/** So many units at a time: they stay in the nearest cache. */
const ROOM = unitRoom(LANES * 2048)
const UNITS = ROOM.units

/**
 * The walk of an automaton. A step must wait for the one before, most of its time for the table; so a long text is
 * walked in four lanes side by side, each of which begins early enough to be in the right state where its own part
 * begins.
 */
function walkerOf({ steps, shift, classOf, accepting, found, longest }: Automaton): Sought['eachIn'] {
  const fewest = LANES * Math.max(SHORTEST_LANE, longest)
  return (text, visit) => {
    let state = 0
    let at = 0
    while (text.length - at >= fewest) {
      const lane = Math.floor(Math.min(UNITS.length, text.length - at) / LANES)
      copyUnits(text.slice(at, at + LANES * lane), ROOM)
      state = walkLanes(state, lane, at, visit)
      at += LANES * lane
    }
    for (; at < text.length; at++) {
      state = steps[(state << shift) | classOf[text.charCodeAt(at)]!]!
      // Accepting states are numbered last: one comparison tells.
      if (state >= accepting) visit(at, found[state]!)
    }
  }

  /** Walks four lanes of `UNITS`, the first of them from a state on; gives the state behind the last. */
  function walkLanes(
    state: number,
    lane: number,
    start: number,
    visit: Parameters<Sought['eachIn']>[1],
  ): number {
    let a = state
    let b = stateBefore(lane)
    let c = stateBefore(2 * lane)
    let d = stateBefore(3 * lane)
    const [endsA, endsB, endsC, endsD]: [number[], number[], number[], number[]] = [[], [], [], []]
    for (let i = 0; i < lane; i++) {
      a = steps[(a << shift) | classOf[UNITS[i]!]!]!
      b = steps[(b << shift) | classOf[UNITS[i + lane]!]!]!
      c = steps[(c << shift) | classOf[UNITS[i + 2 * lane]!]!]!
      d = steps[(d << shift) | classOf[UNITS[i + 3 * lane]!]!]!
      if (a >= accepting) endsA.push(i, a)
      if (b >= accepting) endsB.push(i + lane, b)
      if (c >= accepting) endsC.push(i + 2 * lane, c)
      if (d >= accepting) endsD.push(i + 3 * lane, d)
    }
    for (const ends of [endsA, endsB, endsC, endsD])
      for (let i = 0; i < ends.length; i += 2) visit(start + ends[i]!, found[ends[i + 1]!]!)
    return d
  }

  /** The state before a unit, from as much of what stands before it as can matter. */
  function stateBefore(place: number): number {
    let state = 0
    for (let i = place - longest + 1; i < place; i++) state = steps[(state << shift) | classOf[UNITS[i]!]!]!
    return state
  }
}
