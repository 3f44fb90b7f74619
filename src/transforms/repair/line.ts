import { compose } from '../../document/compose.ts'
import { apply, type Change } from '../../document/edit.ts'
import { holdsUndecodedByte } from '../line-shape.ts'
import { characters } from './characters.ts'
import { combiningMarks } from './combining-marks.ts'
import { entities } from './entities.ts'
import { gluedStops } from './glued-stops.ts'
import { type Between, LINE_END, lineEndsWithin, mayHoldLineEnd } from './line-ends.ts'
import { lostBytes } from './lost-bytes.ts'
import { mojibake } from './mojibake.ts'
import { spaces } from './spaces.ts'
import type { Settings, Step } from './step.ts'
import { unusualIn } from './suspects.ts'
import { terminal } from './terminal.ts'
import { windowsControls } from './windows-controls.ts'

/** In the order in which damage was laid over a text, taken off again: the bytes, the markup, then characters. */
export const STEPS: readonly Step[] = [
  mojibake,
  lostBytes,
  entities,
  terminal,
  windowsControls,
  characters,
  spaces,
  combiningMarks,
  gluedStops,
]

/** More passes than any line of words needs; a bound, so that no input makes the work grow faster than the text. */
const MOST_PASSES = 16

const NOTHING: readonly Change[] = []

/**
 * The repairs of one line, without its line end, in columns of the line.
 *
 * Each step sees what the one before it left, again and again until none finds anything, so that a line
 * repaired once is repaired. Where a line end in another form is found, there or by a step, the lines that it parts
 * go on each by itself. A line that holds bytes which are not UTF-8, or that does not come to rest (only a
 * line made to trick does that), passes untouched.
 */
export function repairLine(line: string, between: Between, settings: Settings): readonly Change[] {
  let changes = NOTHING
  let text = line
  for (let count = 0; count < MOST_PASSES; count++) {
    const unusual = unusualIn(text)
    if (mayHoldLineEnd(unusual) && settings.enabled(LINE_END.name)) {
      const ends = lineEndsWithin(text, between)
      if (ends.length > 0) {
        const parted = apply(text, ends)
        return compose(compose(changes, text, ends), parted, repairParts(parted, between, settings))
      }
    }
    if (holdsUndecodedByte(unusual)) return NOTHING
    const doubts: string[] = []
    const found = firstChanges(text, unusual, {
      enabled: settings.enabled,
      doubt: (rule) => doubts.push(rule),
    })
    if (found.length === 0) {
      for (const rule of doubts) settings.doubt(rule)
      return changes
    }
    changes = compose(changes, text, found)
    text = apply(text, found)
  }
  return NOTHING
}

/** The repairs of lines that were one until their ends were mended. */
function repairParts(text: string, between: Between, settings: Settings): Change[] {
  const changes: Change[] = []
  const parts = text.split('\n')
  let at = 0
  for (const [index, part] of parts.entries()) {
    const isAfterFeed = index > 0 || between.isAfterFeed
    const isBeforeFeed = index < parts.length - 1 || between.isBeforeFeed
    for (const { start, end, replacement, rule } of repairLine(part, { isAfterFeed, isBeforeFeed }, settings))
      changes.push({ start: at + start, end: at + end, replacement, rule })
    at += part.length + 1
  }
  return changes
}

/** What the first step finds that finds anything. */
function firstChanges(text: string, unusual: string, settings: Settings): readonly Change[] {
  for (const step of STEPS) {
    if (step.trace !== undefined && !step.trace.test(unusual)) continue
    const changes = step.changes(text, settings)
    if (changes.length > 0) return changes
  }
  return NOTHING
}
