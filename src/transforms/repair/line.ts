import type { Change } from '../../document/edit.ts'
import { textUntilStable } from '../../document/until-stable.ts'
import { holdsUndecodedByte } from '../line-shape.ts'
import { characters } from './characters.ts'
import { combiningMarks } from './combining-marks.ts'
import { entities } from './entities.ts'
import { gluedStops } from './glued-stops.ts'
import { lostBytes } from './lost-bytes.ts'
import { mojibake } from './mojibake.ts'
import { spaces } from './spaces.ts'
import type { Settings, Step } from './step.ts'
import { unusualIn } from './suspects.ts'
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
 * The repairs of one line, without its line end, in columns of the line.
 *
 * Each step sees what the one before it left, again and again until none finds anything, so that a line
 * repaired once is repaired. A line that holds bytes which are not UTF-8, or that does not come to rest (only a
 * line made to trick does that), passes untouched.
 */
export function repairLine(line: string, settings: Settings): readonly Change[] {
  let isAtRest = false
  let doubts: string[] = []
  const inPass: Settings = { enabled: settings.enabled, doubt: (rule) => doubts.push(rule) }
  const pass = (text: string): Change[] => {
    doubts = []
    const unusual = unusualIn(text)
    if (holdsUndecodedByte(unusual)) return []
    for (const step of STEPS) {
      if (step.trace !== undefined && !step.trace.test(unusual)) continue
      const changes = step.changes(text, inPass)
      if (changes.length > 0) return changes
    }
    isAtRest = true
    return []
  }
  const changes = textUntilStable(line, pass)
  for (const rule of doubts) settings.doubt(rule)
  return isAtRest ? changes : []
}
