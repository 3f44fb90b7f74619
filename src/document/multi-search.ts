import { automatonOf } from './automaton.ts'
import { copyUnits, unitRoom } from './code-units.ts'
import type { SearchTerms } from './search-terms.ts'

/**
 * One search for all literals: it costs the same however many literals there are and however many readers look for
 * them.
 */
export interface MultiSearch {
  readonly parts: readonly SearchTerms[]
  /**
   * Visits the last character of all that is found, ascending. `visit` must not search itself.
   *
   * @param visit is given the place in UTF-16 units of `text`, and all that ends there
   */
  eachIn(text: string, visit: (place: number, found: readonly Hit[]) => void): void
}

/** One hit, by its index in the terms. */
export interface Hit {
  readonly terms: SearchTerms
  readonly index: number
}

const LANES = 4
/** Shorter lanes are not worth the beginnings that are searched twice. */
const SHORTEST_LANE = 256
/** So many units at a time: they stay in the nearest cache. */
const ROOM = unitRoom(LANES * 2048)
const LANE_UNITS = ROOM.units

/**
 * Builds a multi-pattern search. Time and memory are linear in the summed length of all literals. As long as a program makes one
 * alone, the engine builds the place of its table into the loop: half as fast again.
 *
 * @throws RangeError if two of the parts say what is usual, or hold more than an automaton can
 */
export function multiSearchOf(parts: readonly SearchTerms[]): MultiSearch {
  const withUsual = parts.filter(({ usual }) => usual !== undefined)
  if (withUsual.length > 1) throw new RangeError('two parts of one search say which characters are usual')
  const words = [...new Set(parts.flatMap((part) => part.words))].sort()
  const { steps, shift, classOf, accepting, ends, longest } = automatonOf(words, withUsual[0]?.usual ?? null)
  const reported = [...hitsOf(parts, words), unusualOf(withUsual)]
  // Nearly every state is the end of nothing, or of one word.
  const found = ends.map((indices) =>
    indices.length === 0 ? NO_HIT : indices.flatMap((index) => reported[index]!),
  )
  const fewest = LANES * Math.max(SHORTEST_LANE, longest)

  return {
    parts,
    /**
     * A step must wait for the one before, most of its time for the table; so a long text is searched in four lanes
     * side by side, each of which begins early enough to be in the right state where its own part begins.
     */
    eachIn(text, visit) {
      let state = 0
      let at = 0
      while (text.length - at >= fewest) {
        const lane = Math.floor(Math.min(LANE_UNITS.length, text.length - at) / LANES)
        copyUnits(text.slice(at, at + LANES * lane), ROOM)
        state = searchLanes(state, lane, at, visit)
        at += LANES * lane
      }
      for (; at < text.length; at++) {
        state = steps[(state << shift) | classOf[text.charCodeAt(at)]!]!
        // Accepting states are numbered last: one comparison finds them.
        if (state >= accepting) visit(at, found[state]!)
      }
    },
  }

  /** Searches four lanes of `LANE_UNITS`, the first of them from a state on; gives the state after the last. */
  function searchLanes(
    state: number,
    lane: number,
    start: number,
    visit: Parameters<MultiSearch['eachIn']>[1],
  ): number {
    let a = state
    let b = stateBefore(lane)
    let c = stateBefore(2 * lane)
    let d = stateBefore(3 * lane)
    /** Where words end in each lane: the unit and the state it led to, one pair after the other. */
    const [endsA, endsB, endsC, endsD]: [number[], number[], number[], number[]] = [[], [], [], []]
    for (let i = 0; i < lane; i++) {
      a = steps[(a << shift) | classOf[LANE_UNITS[i]!]!]!
      b = steps[(b << shift) | classOf[LANE_UNITS[i + lane]!]!]!
      c = steps[(c << shift) | classOf[LANE_UNITS[i + 2 * lane]!]!]!
      d = steps[(d << shift) | classOf[LANE_UNITS[i + 3 * lane]!]!]!
      if (a >= accepting) endsA.push(i, a)
      if (b >= accepting) endsB.push(i + lane, b)
      if (c >= accepting) endsC.push(i + 2 * lane, c)
      if (d >= accepting) endsD.push(i + 3 * lane, d)
    }
    for (const list of [endsA, endsB, endsC, endsD])
      for (let i = 0; i < list.length; i += 2) visit(start + list[i]!, found[list[i + 1]!]!)
    return d
  }

  /** The state before a unit, from as much of what comes before it as can matter. */
  function stateBefore(place: number): number {
    let state = 0
    for (let i = place - longest + 1; i < place; i++)
      state = steps[(state << shift) | classOf[LANE_UNITS[i]!]!]!
    return state
  }
}

/** What each word is to the parts that search for it. */
function hitsOf(parts: readonly SearchTerms[], words: readonly string[]): Hit[][] {
  const hits = new Map(words.map((word): [string, Hit[]] => [word, []]))
  for (const terms of parts)
    for (const [index, word] of terms.words.entries()) hits.get(word)!.push({ terms, index })
  return [...hits.values()]
}

/** What a unit that is not usual is to the part that says so. */
function unusualOf(withUsual: readonly SearchTerms[]): Hit[] {
  return withUsual.map((terms) => ({ terms, index: terms.words.length }))
}

const NO_HIT: readonly Hit[] = []
