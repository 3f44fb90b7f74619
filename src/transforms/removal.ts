import type { Change } from '../document/edit.ts'
import type { Lines } from '../document/lines.ts'

/** Columns of one line that a rule takes. */
export interface Cut {
  readonly line: number
  readonly start: number
  readonly end: number
  readonly rule: string
}

/** What is to go: whole lines with the rule that takes each, and parts of lines in ascending order. */
export interface Removals {
  readonly gone: ReadonlyMap<number, string>
  readonly cuts: readonly Cut[]
}

/**
 * Turns removals into changes, with the white space settled in one place for every transform:
 *
 * - A removed line takes its own line end; where nothing that stays follows, the line end before it goes
 *   instead if the text ended without one.
 * - Where removals make runs of blank lines meet, the longest stays; a run left at either end of the text goes.
 * - A removal inside a line leaves one space if words would touch, none at a line's edge.
 * - A line of which nothing but white space is left goes whole.
 */
export function removalChanges(lines: Lines, removals: Removals): Change[] {
  const gone = new Map(removals.gone)
  const inline = inlineChanges(lines, removals.cuts, gone)
  if (gone.size === 0) return inline
  return [...inline, ...lineChanges(lines, gone)].sort((a, b) => a.start - b.start || a.end - b.end)
}

const SPACE = /[ \t\u00a0]/
const NEEDS_NO_SPACE_BEFORE = /[,.;:!?)\]}”’]/
const NEEDS_NO_SPACE_AFTER = /[([{“‘]/
const STRAIGHT_QUOTE = /["']/
const BEFORE_OPENING = /[\s([{]/

function inlineChanges(lines: Lines, cuts: readonly Cut[], gone: Map<number, string>): Change[] {
  const changes: Change[] = []
  for (let index = 0; index < cuts.length; ) {
    const { line } = cuts[index]!
    const inLine: Cut[] = []
    for (; index < cuts.length && cuts[index]!.line === line; index++) {
      const cut = cuts[index]!
      // What an earlier rule took of the same characters is its own.
      if (inLine.length === 0 || inLine.at(-1)!.end <= cut.start) inLine.push(cut)
    }
    if (gone.has(line)) continue
    const text = lines.text(line)
    const spans = inLine.map((cut) => widened(text, cut))
    if (leavesNothing(text, spans)) gone.set(line, inLine[0]!.rule)
    else for (const change of inLineChanges(lines.start(line), text, spans)) changes.push(change)
  }
  return changes
}

/** A cut with the white space around it. */
function widened(text: string, cut: Cut): Cut {
  let { start, end } = cut
  while (start > 0 && SPACE.test(text[start - 1]!)) start -= 1
  while (end < text.length && SPACE.test(text[end]!)) end += 1
  return { ...cut, start, end }
}

function leavesNothing(text: string, cuts: readonly Cut[]): boolean {
  let at = 0
  for (const cut of cuts) {
    if (text.slice(at, cut.start).trim() !== '') return false
    at = Math.max(at, cut.end)
  }
  return text.slice(at).trim() === ''
}

function inLineChanges(place: number, text: string, cuts: readonly Cut[]): Change[] {
  const changes: Change[] = []
  /** Where the run of cuts that touch began: of a run, the last cut leaves the space. */
  let runStart = 0
  for (const [index, cut] of cuts.entries()) {
    const start = Math.max(cut.start, cuts[index - 1]?.end ?? 0)
    if (index === 0 || cut.start > cuts[index - 1]!.end) runStart = start
    const next = cuts[index + 1]
    const endsRun = next === undefined || next.start > cut.end
    const touches = endsRun && runStart > 0 && cut.end < text.length && wordsTouch(text, runStart, cut.end)
    changes.push({
      start: place + start,
      end: place + cut.end,
      replacement: touches ? ' ' : '',
      rule: cut.rule,
    })
  }
  return changes
}

/** Whether words would touch if what stands between two places went. */
function wordsTouch(text: string, start: number, end: number): boolean {
  const before = text[start - 1]!
  // A straight quotation mark opens what follows if nothing stands right before it.
  const isOpening = STRAIGHT_QUOTE.test(before) && (start === 1 || BEFORE_OPENING.test(text[start - 2]!))
  return !isOpening && !NEEDS_NO_SPACE_BEFORE.test(text[end]!) && !NEEDS_NO_SPACE_AFTER.test(before)
}

/** A run of lines that go, with the blank lines among and around them. */
interface Region {
  /** First and one past the last line of the region, the blank runs around it included. */
  readonly first: number
  readonly past: number
  /** The blank lines that stay, or an empty range. */
  readonly keepFirst: number
  readonly keepPast: number
}

function lineChanges(lines: Lines, gone: ReadonlyMap<number, string>): Change[] {
  const changes: Change[] = []
  const order = [...gone.keys()].sort((a, b) => a - b)
  for (let index = 0; index < order.length; ) {
    const region = regionFrom(lines, gone, order[index]!)
    while (index < order.length && order[index]! < region.past) index += 1
    for (const change of regionChanges(lines, gone, region)) changes.push(change)
  }
  return changes
}

/** The region around the first gone line: up and down to the nearest line that stays and is not blank. */
function regionFrom(lines: Lines, gone: ReadonlyMap<number, string>, line: number): Region {
  let first = line
  while (first > 0 && lines.isBlank(first - 1)) first -= 1
  let past = line + 1
  let keepFirst = first
  let keepPast = line
  let runFirst = past
  for (; past < lines.count; past++) {
    if (gone.has(past)) {
      if (past - runFirst > keepPast - keepFirst) [keepFirst, keepPast] = [runFirst, past]
      runFirst = past + 1
    } else if (!lines.isBlank(past)) break
  }
  if (past - runFirst >= keepPast - keepFirst && past > runFirst) [keepFirst, keepPast] = [runFirst, past]
  const atEdge = first === 0 || past === lines.count
  return atEdge ? { first, past, keepFirst: past, keepPast: past } : { first, past, keepFirst, keepPast }
}

/** One change for each gone line; the blank lines that go too belong to the gone one above them, or the first. */
function regionChanges(lines: Lines, gone: ReadonlyMap<number, string>, region: Region): Change[] {
  const last = lines.count - 1
  const reachesOpenEnd = region.past === lines.count && lines.end(last) === lines.next(last)
  const boundary = (line: number) =>
    reachesOpenEnd && region.first > 0
      ? lines.end(line - 1)
      : line > last
        ? lines.next(last)
        : lines.start(line)
  return [
    ...segmentChanges(region.first, region.keepFirst, gone, boundary),
    ...segmentChanges(region.keepPast, region.past, gone, boundary),
  ]
}

function segmentChanges(
  first: number,
  past: number,
  gone: ReadonlyMap<number, string>,
  boundary: (line: number) => number,
): Change[] {
  const changes: Change[] = []
  let from = first
  let rule: string | undefined
  const close = (line: number) => {
    if (rule !== undefined)
      changes.push({ start: boundary(from), end: boundary(line), replacement: '', rule })
  }
  for (let line = first; line < past; line++) {
    const taker = gone.get(line)
    if (taker === undefined) continue
    if (rule !== undefined) {
      close(line)
      from = line
    }
    rule = taker
  }
  close(past)
  return changes
}
