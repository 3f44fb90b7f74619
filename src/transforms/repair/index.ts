import type { Change } from '../../document/edit.ts'
import type { Lines } from '../../document/lines.ts'
import type { Transform } from '../transform.ts'
import { repairLine, STEPS } from './line.ts'
import { LINE_END, plainLineEnd, withoutReturns } from './line-ends.ts'
import type { Settings } from './step.ts'
import { isSuspect, SUSPECTS } from './suspects.ts'

const RULES = [...STEPS.flatMap((step) => step.rules), LINE_END]

/**
 * Mends characters, each line by itself: mojibake, HTML entities, control and invisible characters, odd spaces,
 * carriage returns, letters whose accents stand apart, and sentences glued at a stop. It never touches a
 * well-formed text, and never changes where lines end.
 */
export const repair: Transform = {
  name: 'repair',
  summary: 'mend mojibake, entities, odd spaces, invisible characters and glued stops',
  rules: RULES,
  searchTerms: () => SUSPECTS,
  run(lines, context) {
    const mendsLineEnds = context.enabled(LINE_END.name)
    const result: Change[] = []
    for (const line of suspectsIn(lines)) {
      const text = withoutReturns(lines, line)
      const settings: Settings = {
        enabled: context.enabled,
        doubt: (rule) => context.doubt(rule, text),
      }
      const start = lines.start(line)
      for (const change of repairLine(text, settings))
        result.push({
          start: start + change.start,
          end: start + change.end,
          replacement: change.replacement,
          rule: change.rule,
        })
      if (!mendsLineEnds) continue
      const lineEnd = plainLineEnd(lines, line, text.length)
      if (lineEnd !== null) result.push(lineEnd)
    }
    lines.markSeen(repair)
    return { changes: result, lines: lines.edited(result), isStable: true }
  },
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
