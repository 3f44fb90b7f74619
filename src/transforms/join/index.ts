import type { Change } from '../../document/edit.ts'
import type { Lines } from '../../document/lines.ts'
import { settle } from '../../document/settle.ts'
import { isSpace, trimmedEnd, trimmedStart } from '../line-shape.ts'
import type { Context, Transform } from '../transform.ts'
import { evidenceFor, isSentence, isVerse } from './evidence.ts'
import { type Piece, pieceOf } from './piece.ts'
import { JOIN_RULES, MARK, OPEN_ENDING } from './rules.ts'

/**
 * Joins lines that a sentence was torn over: around links and italics, inside brackets, before a comma alone on
 * its line. The break becomes one space, none after an opening bracket or before a closing mark.
 *
 * Must never join a heading, a list, a verse, tags, rows of a table, or across a blank line. It looks only at the
 * lines as they stand, so that what was taken between them changes nothing.
 *
 * Example: `Polisi menangkap⏎Rudi Hartawan⏎di Wanasari.` becomes one line.
 */
export const join: Transform = {
  name: 'join',
  summary: 'join lines that a sentence was torn over',
  rules: JOIN_RULES,
  changes(lines, context) {
    return settle(lines, (current) => pass(current, context))
  },
}

/** A line of a list this long that ends as a sentence does ends the list. */
const SHORTEST_PROSE = 60

function pass(lines: Lines, context: Context): Change[] {
  const changes: Change[] = []
  const pieces: (Piece | undefined)[] = []
  const piece = (line: number): Piece => (pieces[line] ??= pieceOf(lines.text(line)))
  const optional = (line: number): Piece | null =>
    line < 0 || line >= lines.count || lines.isBlank(line) ? null : piece(line)
  let inList = false
  for (let line = 0; line < lines.count; ) {
    const text = lines.text(line)
    const mayBreak = line + 1 < lines.count && mayGoOn(text, lines.text(line + 1))
    inList = staysInList(text, inList)
    if (inList || !mayBreak || lines.isBlank(line) || lines.isBlank(line + 1)) {
      line += 1
      continue
    }
    const gathered = {
      pieces: [piece(line)],
      above: optional(line - 1),
      isBracketOpen: piece(line).opensBracket,
    }
    const rules: string[] = []
    for (let next = line + 1; next < lines.count && !lines.isBlank(next); next++) {
      const rule = evidenceFor(gathered, piece(next), optional(next + 1))
      if (rule === null || !context.enabled(rule)) break
      rules.push(rule)
      const added = piece(next)
      gathered.pieces.push(added)
      gathered.isBracketOpen = added.opensBracket || (gathered.isBracketOpen && !added.closesBracket)
    }
    emit(lines, line, gathered.pieces, rules, changes)
    line += rules.length
    if (rules.length === 0) line += 1
    else inList = staysInList(lines.text(line), false)
    if (rules.length > 0) line += 1
  }
  return changes
}

/** Joins all the gathered lines if they are a sentence, else those whose break is certain by itself. */
function emit(
  lines: Lines,
  first: number,
  pieces: readonly Piece[],
  rules: readonly string[],
  changes: Change[],
): void {
  if (rules.length === 0) return
  const verse = isVerse(pieces)
  const whole = !verse && isSentence(pieces)
  rules.forEach((rule, index) => {
    const isCertain = rule === MARK.name || (rule === OPEN_ENDING.name && !verse)
    if (whole || isCertain) changes.push(joinAt(lines, first + index, rule))
  })
}

const NO_SPACE_AFTER = '(['
const NO_SPACE_BEFORE = ',.;:!?)]'

function joinAt(lines: Lines, line: number, rule: string): Change {
  const above = lines.text(line)
  const below = lines.text(line + 1)
  const end = trimmedEnd(above)
  const start = trimmedStart(below)
  const touches = NO_SPACE_AFTER.includes(above[end - 1]!) || NO_SPACE_BEFORE.includes(below[start]!)
  return {
    start: lines.start(line) + end,
    end: lines.start(line + 1) + start,
    replacement: touches ? '' : ' ',
    rule,
  }
}

/** The cheap question: a line that ends in a stop can only go on with a comma or a closing bracket. */
function mayGoOn(above: string, below: string): boolean {
  const last = above.charCodeAt(above.length - 1)
  // . ! ? :
  if (last !== 46 && last !== 33 && last !== 63 && last !== 58) return true
  const start = below.length > 0 && isSpace(below.charCodeAt(0)) ? trimmedStart(below) : 0
  return ',;)]'.includes(below.charAt(start)) && start < below.length
}

/** Whether the line after this one is in a list: a colon opens it, a blank line or a line of prose ends it. */
function staysInList(text: string, inList: boolean): boolean {
  const end = trimmedEnd(text)
  if (end === 0) return false
  const last = text[end - 1]!
  if (last === ':') return true
  return inList && !(end >= SHORTEST_PROSE && '.!?"”)'.includes(last))
}
