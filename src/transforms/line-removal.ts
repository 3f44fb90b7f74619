import type { Change } from '../document/edit.ts'
import type { Lines } from '../document/lines.ts'

/** A run of lines that go, with the blank lines among and around them. */
interface Region {
  /** First and one past the last line of the region, the blank runs around it included. */
  readonly first: number
  readonly past: number
  /** The blank lines that stay, or an empty range. */
  readonly keepFirst: number
  readonly keepPast: number
}

/** The changes that take whole lines out, with the blank lines that went with them. */
export function lineChanges(lines: Lines, gone: ReadonlyMap<number, string>): Change[] {
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
