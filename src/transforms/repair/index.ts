import type { Change } from '../../document/edit.ts'
import type { Lines } from '../../document/lines.ts'
import type { Transform } from '../transform.ts'
import { repairLine, STEPS, SUSPECTS } from './line.ts'
import { LINE_END, plainLineEnd, withoutReturns } from './line-ends.ts'
import type { Settings } from './step.ts'

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
  changes(lines, context) {
    const on = new Set(RULES.filter((rule) => context.enabled(rule.name)).map((rule) => rule.name as string))
    const mendsLineEnds = on.has(LINE_END.name)
    const result: Change[] = []
    for (const line of suspectsIn(lines)) {
      const text = withoutReturns(lines, line)
      const settings: Settings = {
        enabled: (rule) => on.has(rule),
        doubt: (rule) => context.doubt(rule, text),
      }
      const start = lines.start(line)
      for (const change of repairLine(text, settings))
        result.push({ ...change, start: start + change.start, end: start + change.end })
      if (!mendsLineEnds) continue
      const lineEnd = plainLineEnd(lines, line, text.length)
      if (lineEnd !== null) result.push(lineEnd)
    }
    lines.settle(repair)
    return result
  },
}

/** The lines that may need repair, ascending; of lines that were looked at before only those that are new. */
function suspectsIn(lines: Lines): readonly number[] {
  const found = new Set<number>()
  for (const sought of SUSPECTS) lines.find(sought, (line) => found.add(line))
  const fresh = lines.unsettled(repair)
  const suspects = fresh === null ? [...found] : fresh.filter((line) => found.has(line))
  return [...new Set(suspects)].sort((a, b) => a - b)
}
