import type { Change } from './edit.ts'
import { type Line, splitLines } from './line.ts'
import type { MultiSearch } from './multi-search.ts'

/** Lines after changes, and where they differ from the lines before. */
export interface Rewritten {
  readonly lines: readonly Line[]
  /** The numbers of new lines, and of lines right after a place where something went; ascending. */
  readonly changedLines: readonly number[]
  /** For each old line, the number of the line that is now in its place. */
  readonly places: Int32Array
}

/**
 * Applies changes to lines. Lines that no change touches are carried over as they are, so that the cost is that
 * of the lines that change and of copying the list.
 *
 * @param starts the place of each line, and after the last one
 * @param changes ascending, not overlapping
 * @param search the search of the new lines
 */
export function rewrite(
  old: readonly Line[],
  starts: readonly number[],
  changes: readonly Change[],
  search: MultiSearch,
): Rewritten {
  const lines: Line[] = []
  const changedLines: number[] = []
  const places = new Int32Array(old.length)
  /** What became so far of the lines that the changes touch; empty between such lines. */
  let touched: string[] = []
  let at = 0
  let line = 0

  const touch = (piece: string) => {
    if (piece !== '') touched.push(piece)
  }
  /** Makes lines of what was touched, if it is whole lines by now. */
  const flush = (isLast: boolean) => {
    if (touched.length === 0 || !(isLast || touched.at(-1)!.endsWith('\n'))) return
    for (const made of splitLines(touched.join(''), search)) {
      changedLines.push(lines.length)
      lines.push(made)
    }
    touched = []
  }
  /** Takes what is from `at` to a place; lines that no change touches stay as they are. */
  const takeUpTo = (place: number, isLast: boolean) => {
    for (; line < old.length && starts[line + 1]! <= place; line++) {
      places[line] = lines.length
      // What is put after a last line without a line end becomes part of that line.
      const isWhole = touched.length === 0 && at === starts[line]!
      if (isWhole && (isLast || !hasNoLineEnd(old[line]!))) lines.push(old[line]!)
      else touch(piece(old[line]!, starts[line]!, at, starts[line + 1]!))
      at = starts[line + 1]!
      flush(false)
    }
    if (at < place) touch(piece(old[line]!, starts[line]!, at, place))
    at = place
  }
  for (const change of changes) {
    takeUpTo(change.start, false)
    touch(change.replacement)
    for (; line < old.length && starts[line + 1]! <= change.end; line++) places[line] = lines.length
    at = change.end
    if (at === starts[line]!) flush(false)
    if (touched.length === 0) changedLines.push(lines.length)
  }
  takeUpTo(starts[old.length]!, true)
  flush(true)
  return { lines, changedLines, places }
}

function hasNoLineEnd(line: Line): boolean {
  return line.end === line.next
}

/** Part of a line and its line end, between two places. */
function piece({ source, start }: Line, lineStart: number, from: number, to: number): string {
  return source.slice(start + from - lineStart, start + to - lineStart)
}
