import type { Change } from '../../document/edit.ts'
import type { Lines } from '../../document/lines.ts'
import { untilStable } from '../../document/until-stable.ts'
import type { Context } from '../../rules/context.ts'
import type { Transform } from '../transform.ts'
import { GLUED_WORD } from './glued-words/card.ts'
import { gluedWordChanges } from './glued-words/index.ts'
import { repairLine, STEPS } from './line.ts'
import { LINE_END, plainLineEnd, withoutReturns } from './line-ends.ts'
import type { Settings } from './step.ts'
import { isSuspect, SUSPECTS } from './suspects.ts'
import { TOKENISED } from './tokenised/card.ts'
import { tokenisedChanges } from './tokenised/index.ts'
import { unescaped } from './unescape.ts'
import { WRAPPER } from './wrappers/card.ts'
import { wrapperChanges } from './wrappers/index.ts'

const REPAIR_RULES = [...STEPS.flatMap((step) => step.rules), LINE_END, WRAPPER, TOKENISED, GLUED_WORD]

/**
 * Mends characters: first what is over a whole text (a wrapper that a program or a file put there, a second escaping, spaces around all its marks), then each line by itself: mojibake, HTML
 * entities, sequences of terminals, control and invisible characters, odd spaces, letters whose accents are apart,
 * and sentences glued at a stop. It never touches a well-formed text, and changes where lines end only where a line
 * end was written in another form.
 */
export const repair: Transform = {
  name: 'repair',
  summary: 'mend mojibake, entities, odd spaces, invisible characters and glued stops',
  rules: REPAIR_RULES,
  searchTerms: () => SUSPECTS,
  run(lines, context) {
    /** Lines that were looked at are at rest; only what wraps the whole text may be there still. */
    let isDone = false
    return untilStable(lines, (current) => {
      const whole = context.excerpt === undefined ? wholeChanges(current, context) : []
      if (whole.length === 0 && isDone) return []
      isDone = whole.length === 0
      return isDone ? changesByLine(current, context) : whole
    })
  },
}

/**
 * The last part of repair: words that lost the space between them. It comes after the other transforms of a chain, since a
 * seam of two words is the best sign of where a link or a headline ends.
 */
export const repairWords: Transform = {
  name: 'repair',
  summary: repair.summary,
  rules: [GLUED_WORD],
  run: (lines, context) =>
    untilStable(lines, (current) => {
      // A part of a text does not know the words of the whole.
      if (context.excerpt !== undefined || !context.enabled(GLUED_WORD.name)) return []
      return gluedWordChanges(current, context)
    }),
}

/** What was put around a whole text, or laid over all of it. */
function wholeChanges(lines: Lines, context: Context): Change[] {
  const wrapped = context.enabled(WRAPPER.name) ? (wrapperChanges(lines) ?? unescaped(lines, context)) : []
  if (wrapped.length > 0 || !context.enabled(TOKENISED.name)) return wrapped
  return tokenisedChanges(lines)
}

function changesByLine(lines: Lines, context: Context): Change[] {
  const mendsLineEnds = context.enabled(LINE_END.name)
  const isAfterFeed = context.excerpt?.opens === false
  const changes: Change[] = []
  for (const line of suspectsIn(lines)) {
    const text = withoutReturns(lines, line)
    const settings: Settings = {
      enabled: context.enabled,
      doubt: (rule) => context.doubt(rule, text),
    }
    const start = lines.start(line)
    const between = {
      isAfterFeed: isAfterFeed || line > 0,
      isBeforeFeed: lines.next(line) > lines.end(line),
    }
    for (const change of repairLine(text, between, settings))
      changes.push({
        start: start + change.start,
        end: start + change.end,
        replacement: change.replacement,
        rule: change.rule,
      })
    if (!mendsLineEnds) continue
    const lineEnd = plainLineEnd(lines, line, text.length)
    if (lineEnd !== null) changes.push(lineEnd)
  }
  lines.markSeen(repair)
  return changes
}

/** The lines that may need repair, ascending; of lines that were looked at before only those that are new. */
function suspectsIn(lines: Lines): readonly number[] {
  const suspects: number[] = []
  const look = (line: number) => {
    if (isSuspect(lines, line)) suspects.push(line)
  }
  const fresh = lines.changedSince(repair)
  if (fresh === null) lines.find(SUSPECTS, look)
  else for (const line of ascending(fresh)) if (line < lines.count) look(line)
  return suspects
}

function ascending(lines: readonly number[]): Iterable<number> {
  return lines.length < 2 ? lines : new Set([...lines].sort((a, b) => a - b))
}
