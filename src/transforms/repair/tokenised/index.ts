import type { Change } from '../../../document/edit.ts'
import type { Lines } from '../../../document/lines.ts'
import { TOKENISED } from './card.ts'
import { type Gap, gapsIn } from './gaps.ts'

const MARK = /[.,:;!?()](?!\d)/g
const MARK_APART = / [.,:;!?)](?=[ \n]|$)|(?:^|[ \n])\((?= )/g
const COMMA_OR_STOP_APART = / [.,](?=[ \n]|$)/
const SPACE = 0x20
/** A text with so many marks apart needs two thirds of them so; one with fewer, all of them. */
const ENOUGH = 6

/** Whether marks stand apart from their words all over a text. */
function isTokenised(text: string): boolean {
  const apart = marksIn(text, MARK_APART)
  if (apart < 2 || !COMMA_OR_STOP_APART.test(text)) return false
  const marks = marksIn(text, MARK)
  return apart >= ENOUGH ? apart * 3 >= marks * 2 : apart === marks
}

/** The changes that put the marks of a text that was cut into words back to their words; empty for any other text. */
export function tokenisedChanges(lines: Lines): Change[] {
  const text = lines.toString()
  // One look for what every such text has, since nearly none is one.
  if (!holdsApart(text, ',') && !holdsApart(text, '.')) return []
  if (!isTokenised(text)) return []
  const changes: Change[] = []
  for (let line = 0; line < lines.count; line++) {
    const start = lines.start(line)
    for (const gap of gapsIn(lines.text(line))) changes.push(changeOf(gap, start))
  }
  return changes
}

/** Whether a mark is after a space anywhere. Marks are rarer than spaces, so that to look for them is quicker. */
function holdsApart(text: string, mark: string): boolean {
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1))
    if (text.charCodeAt(at - 1) === SPACE) return true
  return false
}

function changeOf({ start, end, isWhole }: Gap, place: number): Change {
  return {
    start: place + start + (isWhole ? 0 : 1),
    end: place + end,
    replacement: '',
    rule: TOKENISED.name,
  }
}

function marksIn(text: string, pattern: RegExp): number {
  let found = 0
  pattern.lastIndex = 0
  while (pattern.test(text)) found += 1
  return found
}
