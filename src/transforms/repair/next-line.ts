import type { Span } from '../../document/span.ts'
import { isAsciiDigit, isLatinCapital, isLatinLetter } from './letters.ts'

/** U+0085: the next-line control of Unicode, and the byte at which windows-1252 has its ellipsis. */
export const NEXT_LINE = '\x85'

const OPENING_CHARACTERS = '“‘(«-–—•*\x91\x93\x95\x96\x97\r\f\u2028\u2029'
const CLOSING = '"”’\')]»\x92\x94'
/** The letters that start most damaged sequences, as after them a control is more likely one of their bytes. */
const LEADS = 'ÂÃÄÅÎÏÐÑØÙâãðï'
const CONTROL = /[\x80-\x9f]/
/** The other marks of windows-1252 that are controls in latin-1. */
const OTHER_MARKS = /[\x82\x84\x8b\x91-\x97\x9b]/

/** How what is around a run of next-line controls lets it be read. */
type NextLineReading = 'line end' | 'may be a line end' | 'mark'

/**
 * The runs of next-line controls that end a line, and are no ellipses of windows-1252.
 *
 * After a full stop and before a capital one is a line end: four dots are there in hardly any text. Between a word
 * and a capital with no space around it may be one, and is if the line holds at least two such places, or a sure one,
 * and no other mark of windows-1252. An ellipsis belongs to the word before it; a space or a small letter follows.
 */
export function nextLineEnds(line: string): readonly Span[] {
  const sure: Span[] = []
  const possible: Span[] = []
  for (let start = line.indexOf(NEXT_LINE); start >= 0; ) {
    let end = start
    while (line[end] === NEXT_LINE) end += 1
    const reading = readingAround(line, { start, end })
    if (reading !== 'mark') possible.push({ start, end })
    if (reading === 'line end') sure.push({ start, end })
    start = line.indexOf(NEXT_LINE, end)
  }
  return possible.length >= 2 && !OTHER_MARKS.test(line) ? possible : sure
}

function readingAround(line: string, { start, end }: Span): NextLineReading {
  const left = line.charAt(start - 1)
  if (left === '\r') return 'line end'
  if (left === '' || LEADS.includes(left) || (CONTROL.test(left) && !CLOSING.includes(left))) return 'mark'
  let next = end
  while (line[next] === ' ') next += 1
  if (!beginsLine(line, next)) return 'mark'
  let last = start - 1
  while (last >= 0 && (line[last] === ' ' || CLOSING.includes(line.charAt(last)))) last -= 1
  const before = line.charAt(last)
  if (before === '.') return 'line end'
  if (left === ' ' || next > end || next === line.length) return 'mark'
  return before === '!' || before === '?' ? 'line end' : 'may be a line end'
}

/** Whether what is here may begin a line: its end, a capital, a digit, an opening mark. */
function beginsLine(line: string, at: number): boolean {
  const code = line.charCodeAt(at)
  if (at >= line.length || isLatinCapital(code) || isAsciiDigit(code)) return true
  const second = line.charCodeAt(at + 1)
  if (line[at] === '"' || line[at] === "'") return isLatinLetter(second) || isAsciiDigit(second)
  return OPENING_CHARACTERS.includes(line.charAt(at))
}
