import type { Lines } from '../../document/lines.ts'
import { SPACE } from '../../text/characters.ts'
import { isSpace, trimmedEnd, trimmedStart } from '../line-shape.ts'

/** The lines that are not blank and not yet taken, folded, by their position among themselves. */
export interface FoldedLines {
  readonly count: number
  /** The line number of a position. */
  line(position: number): number
  /** The folded text; the empty string past either edge. */
  text(position: number): string
  /** A number for the beginning of the text: equal lines have equal ones. */
  head(position: number): number
  /** Whether a blank line is between this position and the one before it. */
  opensBlock(position: number): boolean
}

/** The folded lines without those in `gone`. Folds a line when first asked for. */
export function foldedLinesOf(lines: Lines, gone: { has(line: number): boolean }): FoldedLines {
  const order: number[] = []
  for (let line = 0; line < lines.count; line++) if (!gone.has(line) && !lines.isBlank(line)) order.push(line)
  return {
    count: order.length,
    line: (position) => order[position]!,
    text(position) {
      const line = order[position]
      return line === undefined ? '' : lines.memo(line, foldSpaces)
    },
    head: (position) => lines.memo(order[position]!, headHashOf),
    opensBlock: (position) => position > 0 && order[position]! - order[position - 1]! > 1,
  }
}

const SPACES = /\s+/g

/** The line as copies are compared: no white space at its ends, one space for each run inside. */
export function foldSpaces(text: string): string {
  const start = trimmedStart(text)
  const end = trimmedEnd(text)
  const core = start === 0 && end === text.length ? text : text.slice(start, end)
  return hasOddSpace(core) ? core.replace(SPACES, ' ') : core
}

/** So many characters tell most lines apart that are not the same. */
const HEAD_LENGTH = 24
const PRIME = 0x01000193

/** A number for the first characters that are not white space: lines that are equal when folded have equal ones. */
export function headHashOf(text: string): number {
  let head = 0
  for (let at = 0, count = 0; at < text.length && count < HEAD_LENGTH; at++) {
    const unit = text.charCodeAt(at)
    if (isSpace(unit)) continue
    head = Math.imul(head ^ unit, PRIME)
    count += 1
  }
  return head
}

/** Whether a white space other than one space is in the text. */
function hasOddSpace(text: string): boolean {
  let before = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    // Letters, figures and most marks lie between these two.
    if (code > SPACE && code < 0xa0) before = code
    else if (code === SPACE ? before === SPACE : isSpace(code)) return true
    else before = code
  }
  return false
}
