import type { Lines } from '../../document/lines.ts'
import type { InlineRemoval } from '../inline-removal.ts'
import { holdsUndecodedByte } from '../line-shape.ts'
import { agree, countBetween, countSolid, endsAlike, matchEnd, skipWhiteSpace } from './spaceless.ts'

/** The shortest line that can be a container, and the shortest part, in characters that are not white space. */
const SHORTEST_CONTAINER = 40
const SHORTEST_PART = 12
const FEWEST_PARTS = 2
/** How much of the container its parts must cover. */
const LEAST_COVERED = 0.8
/** What may be between two parts: nothing at all, or text long enough to be a heading or a link. */
const SHORTEST_GAP = 8
const LONGEST_GAP = 300
/** A dateline that only the first part has. */
const LONGEST_LOST_DATELINE = 80
/** How many characters must agree after it. */
const SURE_HEAD = 24
const DASH_AT_END = /[-–—]\s*$/
/** Lines in a row that are no part, before the search ends; and the lines looked at upwards. */
const MOST_STRANGERS = 8
const FURTHEST_ABOVE = 1024

/**
 * The long lines that are their neighbours glued together, with white space left out of the comparison. Found
 * from the last line to the first, so that the parts of one may lie inside another.
 *
 * @returns what their parts hold of them, in ascending order
 *
 * Linear: a container is read once, and a line is compared only if it begins (or ends) as its neighbour does.
 */
export function containerCuts(lines: Lines, rule: string): InlineRemoval[] {
  const cuts: InlineRemoval[] = []
  let first = -1
  /** For each line the nearest one below that remains and is not blank. */
  const below = new Int32Array(lines.count + 1).fill(lines.count)
  let nearest = lines.count
  for (let line = lines.count - 1; line >= 0; line--) {
    below[line] = nearest
    if (lines.isBlank(line)) continue
    const text = lines.text(line)
    const covered =
      text.length < SHORTEST_CONTAINER
        ? null
        : (coveredBelow(lines, line, text, below) ?? coveredAbove(lines, line, text))
    const isContainer = covered !== null && !holdsUndecodedByte(text)
    if (isContainer) for (const cut of cutsOf(line, covered, rule).reverse()) cuts.push(cut)
    else nearest = line
    first = isContainer ? line : -1
  }
  if (first >= 0) for (const cut of datelineCut(lines, first, below[first]!, rule)) cuts.push(cut)
  return cuts.reverse().sort((a, b) => a.line - b.line)
}

/**
 * The dateline of the first part, where the container opened the text and has lost its own: the text then reads on
 * as its first copy did.
 */
function datelineCut(lines: Lines, container: number, part: number, rule: string): InlineRemoval[] {
  if (part === lines.count) return []
  const text = lines.text(part)
  const end = firstPartFrom(lines.text(container), text)?.from ?? 0
  return end > 0 && DASH_AT_END.test(text.slice(0, end)) ? [{ line: part, start: 0, end, rule }] : []
}

/** One cut for each stretch of parts that touch. */
function cutsOf(line: number, covered: readonly Covered[], rule: string): InlineRemoval[] {
  const cuts: InlineRemoval[] = []
  for (const { start, end } of covered) {
    const last = cuts.at(-1)
    if (last !== undefined && last.end === start) cuts[cuts.length - 1] = { ...last, end }
    else cuts.push({ line, start, end, rule })
  }
  return cuts
}

interface Covered {
  readonly start: number
  readonly end: number
  /** Whether the part is long enough to speak for a container. */
  readonly counts: boolean
}

function coveredBelow(lines: Lines, line: number, text: string, below: Int32Array): Covered[] | null {
  const first = below[line]!
  if (first === lines.count) return null
  const head = firstPartFrom(text, lines.text(first))
  if (head === null) return null
  const parts: Covered[] = []
  let at = 0
  let strangers = 0
  for (let other = first; other < lines.count && at < text.length; other = below[other]!) {
    const part = lines.text(other)
    const span = coveredAt(text, at, part, other === first ? head.from : 0)
    if (span === null) {
      if (other === first || ++strangers > MOST_STRANGERS) break
      continue
    }
    parts.push(span)
    at = span.end
    strangers = 0
  }
  return judged(text, parts)
}

/** The same with the parts before the container: they are collected upwards from its end, then read downwards. */
function coveredAbove(lines: Lines, line: number, text: string): Covered[] | null {
  let last = line - 1
  while (last >= 0 && lines.isBlank(last)) last -= 1
  if (last < 0 || !endsAlike(text, lines.text(last), SHORTEST_PART)) return null
  const order: number[] = []
  let room = text.length * 2
  const highest = Math.max(0, last - FURTHEST_ABOVE)
  for (let other = last; other >= highest && room >= 0; other--) {
    if (lines.isBlank(other)) continue
    room -= lines.text(other).length
    if (room >= 0) order.push(other)
  }
  const parts: Covered[] = []
  let at = 0
  for (const other of order.reverse()) {
    const span = coveredAt(text, at, lines.text(other), 0)
    if (span === null) continue
    parts.push(span)
    at = span.end
  }
  return judged(text, parts)
}

/** Where a part (from a column on) is found in the text at or soon after `at`, a short one only right there; white space does not count. */
function coveredAt(text: string, at: number, part: string, from: number): Covered | null {
  const counts = countSolid(part, SHORTEST_PART) >= SHORTEST_PART
  const gap = counts ? LONGEST_GAP : 0
  const column = skipWhiteSpace(part, from)
  const solid = { text: part, from: column }
  const first = part.charCodeAt(column)
  let tries = 0
  const soonest = skipWhiteSpace(text, at)
  for (let start = soonest; start < text.length && start - soonest <= gap; start++) {
    if (text.charCodeAt(start) !== first || !agree(text, start, solid, SHORTEST_PART)) continue
    const end = matchEnd(text, start, part, column)
    if (end >= 0) return { start, end, counts }
    if (++tries === MOST_STRANGERS) return null
  }
  return null
}

/** Whether the parts make a container: enough of them, nearly all of it, and no sentence around them. */
function judged(text: string, parts: readonly Covered[]): Covered[] | null {
  if (parts.filter((part) => part.counts).length < FEWEST_PARTS) return null
  let covered = 0
  let at = 0
  for (const part of [...parts, { start: text.length, end: text.length, counts: false }]) {
    const gap = countBetween(text, at, part.start)
    if (gap > 0 && gap < SHORTEST_GAP) return null
    covered += countBetween(text, part.start, part.end)
    at = part.end
  }
  return covered >= LEAST_COVERED * countBetween(text, 0, text.length) ? [...parts] : null
}

/** From where on the first part is compared: 0, or after a dateline that the container has lost. */
function firstPartFrom(text: string, part: string): { readonly from: number } | null {
  const start = skipWhiteSpace(text, 0)
  const first = text.charAt(start)
  for (let from = part.indexOf(first); from >= 0; from = part.indexOf(first, from + 1)) {
    if (from >= LONGEST_LOST_DATELINE || (from > 0 && part.length - from < 2 * SURE_HEAD)) return null
    if (agree(text, start, { text: part, from }, from === 0 ? SHORTEST_PART : SURE_HEAD)) return { from }
  }
  return null
}
