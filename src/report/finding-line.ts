import { visibleLine, withUnseenEscaped } from '../io/visible.ts'
import type { Finding } from './finding.ts'

/** So much of a text is shown, in code points. */
const MOST = 56

/** A text on one line, without control characters and cut short. */
export function cutShort(text: string, most: number = MOST): string {
  const points = [...withUnseenEscaped(text.trim().replace(/ *\n\s*/g, '⏎'))]
  return points.length <= most ? points.join('') : `${points.slice(0, most - 1).join('')}…`
}

/** `“Baca juga: …” would go`, `“selesai.Kemudian” would become “selesai. Kemudian”`. */
export function sayingOf({ before, after }: Finding): string {
  const shown = `“${cutShort(before)}”`
  return after.trim() === '' ? `${shown} would go` : `${shown} would become “${cutShort(after)}”`
}

/** `12:3`; of a record its line, its id and the place inside its text. */
export function placeOf({ start, record }: Finding): string {
  if (record === null) return `${start.line}:${start.column}`
  const id = record.id === null ? '' : ` (${cutShort(record.id, 40)})`
  return `${start.line}${id} ${visibleLine(record.field)} ${record.from.line}:${record.from.column}`
}
