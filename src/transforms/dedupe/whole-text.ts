import type { Lines } from '../../document/lines.ts'
import type { InlineRemoval } from '../inline-removal.ts'
import { endsSentence, holdsUndecodedByte } from '../line-shape.ts'
import { matchEnd } from './spaceless.ts'

/** The shortest text that is told to be there twice, in UTF-16 units. */
const SHORTEST_TEXT = 80
/** So many characters at its beginning are looked for again. */
const HEAD = 48
/** The dateline that only the second copy has. */
const LONGEST_DATELINE = 80
const DATELINE = /^\s*(?:[\p{Lu}\d(][^\s]*\s+){1,8}[-–—]+\s*$/u

/**
 * The second half of lines that are one text twice, white space left out of the comparison: the copy reaches the line's end,
 * and between the two is nothing, or a dateline.
 *
 * Linear: the beginning of a line is looked for once.
 */
export function wholeTextCuts(lines: Lines, rule: string): InlineRemoval[] {
  const cuts: InlineRemoval[] = []
  for (let line = 0; line < lines.count; line++) {
    if (lines.end(line) - lines.start(line) < 2 * SHORTEST_TEXT) continue
    const text = lines.text(line)
    const start = secondCopy(text)
    if (start >= 0 && !holdsUndecodedByte(text)) cuts.push({ line, start, end: text.length, rule })
  }
  return cuts
}

/** Where the first copy ends of a text that is there twice, or -1. */
function secondCopy(text: string): number {
  const start = text.search(/\S/)
  const again = text.indexOf(text.slice(start, start + HEAD), start + SHORTEST_TEXT)
  if (again < 0) return -1
  const end = matchEnd(text, start, text, again)
  if (end < 0 || end > again || end - start < SHORTEST_TEXT) return -1
  // A refrain has no stop at its end.
  if (!endsSentence(text.slice(start, end))) return -1
  const between = text.slice(end, again)
  const isApart = between.trim() === '' || (between.length <= LONGEST_DATELINE && DATELINE.test(between))
  return isApart ? end : -1
}

/** Lines that are an earlier line after a dateline. */
export function copiesBehindDatelines(lines: Lines): number[] {
  const after: { line: number; text: string }[] = []
  for (let line = 1; line < lines.count; line++) {
    if (lines.end(line) - lines.start(line) < SHORTEST_TEXT) continue
    const from = endOfDateline(lines.text(line))
    if (from > 0) after.push({ line, text: lines.text(line).slice(from).trim() })
  }
  // Nearly no text has a dateline past its first line.
  if (after.length === 0) return []
  const first = new Map<string, number>()
  for (let line = 0; line < lines.count; line++) {
    const text = lines.text(line).trim()
    if (text.length >= SHORTEST_TEXT && !first.has(text)) first.set(text, line)
  }
  return after.filter(({ line, text }) => (first.get(text) ?? line) < line).map(({ line }) => line)
}

/** After the dateline that a text begins with, or 0. */
function endOfDateline(text: string): number {
  const dash = /\s[-–—]{1,2}\s+/.exec(text.slice(0, LONGEST_DATELINE))
  if (dash === null) return 0
  const end = dash.index + dash[0].length
  return DATELINE.test(text.slice(0, end)) ? end : 0
}
