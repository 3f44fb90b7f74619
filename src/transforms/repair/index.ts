import type { Change } from '../../document/edit.ts'
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
    const settings: Settings = { enabled: (rule) => on.has(rule), doubt: (rule) => context.doubt(rule) }
    const mendsLineEnds = on.has(LINE_END.name)
    const suspects = new Set<number>()
    for (const sought of SUSPECTS) lines.find(sought, (line) => suspects.add(line))
    const result: Change[] = []
    for (const line of [...suspects].sort((a, b) => a - b)) {
      const text = withoutReturns(lines, line)
      const start = lines.start(line)
      for (const change of repairLine(text, settings))
        result.push({ ...change, start: start + change.start, end: start + change.end })
      if (!mendsLineEnds) continue
      const lineEnd = plainLineEnd(lines, line, text.length)
      if (lineEnd !== null) result.push(lineEnd)
    }
    return result
  },
}
