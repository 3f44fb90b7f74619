import type { Change } from '../../document/edit.ts'
import { linesOf } from '../../document/lines.ts'
import { settle } from '../../document/settle.ts'
import { matching, type Sought } from '../../document/sought.ts'
import { characters } from './characters.ts'
import { combiningMarks } from './combining-marks.ts'
import { entities } from './entities.ts'
import { gluedStops } from './glued-stops.ts'
import { lostBytes } from './lost-bytes.ts'
import { mojibake } from './mojibake.ts'
import { spaces } from './spaces.ts'
import type { Settings, Step } from './step.ts'
import { windowsControls } from './windows-controls.ts'

/** In the order in which damage was laid over a text, taken off again: the bytes, the markup, then characters. */
export const STEPS: readonly Step[] = [
  mojibake,
  lostBytes,
  entities,
  windowsControls,
  characters,
  spaces,
  combiningMarks,
  gluedStops,
]

/**
 * The cheap questions that nearly every line answers with no: does it hold a character that a step may ask about?
 * Does a stop stand right before a capital? Letters and digits of ASCII and the marks of good typography are
 * above suspicion. As two patterns they run faster than as one.
 */
const UNUSUAL = /[^\t\n\x20-\x25\x27-\x7e–—‘’“”•…]/
const GLUED = /[a-z][.!?][A-Z]/

/** The lines that {@link repairLine} may find work in. */
export const SUSPECTS: readonly Sought[] = [matching(UNUSUAL), matching(GLUED)]

/** The only step that finds work in a line without an unusual character. */
const STEPS_FOR_PLAIN_CHARACTERS: readonly Step[] = [gluedStops]

/** A lone low surrogate for a byte that was not UTF-8: how the readers hand on what they cannot decode. */
const UNDECODED_BYTE = /(?<![\ud800-\udbff])[\udc80-\udcff]/

/**
 * The repairs of one line, without its line end, in columns of the line.
 *
 * Each step sees what the one before it left, again and again until none finds anything, so that a line
 * repaired once is repaired. A line that holds bytes which are not UTF-8, or that does not come to rest (only a
 * line made to trick does that), passes untouched.
 */
export function repairLine(line: string, settings: Settings): Change[] {
  if ((!UNUSUAL.test(line) && !GLUED.test(line)) || UNDECODED_BYTE.test(line)) return []
  let isAtRest = false
  let doubts: string[] = []
  const inPass: Settings = { enabled: settings.enabled, doubt: (rule) => doubts.push(rule) }
  const pass = (text: string): Change[] => {
    doubts = []
    for (const step of UNUSUAL.test(text) ? STEPS : STEPS_FOR_PLAIN_CHARACTERS) {
      const changes = step.changes(text, inPass)
      if (changes.length > 0) return changes
    }
    isAtRest = true
    return []
  }
  const changes = settle(linesOf(line), (lines) => pass(lines.toString()))
  for (const rule of doubts) settings.doubt(rule)
  return isAtRest ? changes : []
}
