import { datelineAt } from '../../../rules/dateline/dateline.ts'
import { endsInCredit } from '../../../rules/grammar/foot.ts'
import type { Replacement } from './printed.ts'

const SHORTEST = 20
/** What a row of a file leaves after the mark that closes its last field. */
const CLOSING = /"[;,]?\s*$/
const DEBRIS = /";\s*$/

/**
 * Reads a text that is one field of a CSV file in its marks: `"JAKARTA, KOMPAS.com - Ia bilang ""ya"", lalu pulang."`.
 * Marks at both ends are one sign; the second is that those inside are doubled, that a dateline or a credit
 * is right within the marks, or that the row's semicolon follows. Never a text that merely begins and ends in
 * quotation marks.
 *
 * @returns what to replace, or null
 */
export function fieldReplacements(text: string): Replacement[] | null {
  const closing = CLOSING.exec(text.slice(-12))
  if (closing === null || text.length < SHORTEST || text[0] !== '"') return null
  const close = text.length - Math.min(12, text.length) + closing.index
  const doubled: Replacement[] = []
  let lone = 0
  for (let at = text.indexOf('"', 1); at >= 0 && at < close; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] === '"' && at + 1 < close) {
      doubled.push({ start: at, end: at + 1, replacement: '' })
      at += 1
    } else lone += 1
  }
  const isDated = datelineAt(text.slice(1, 161), 0) !== null
  const isSigned = lone === 0 && endsInCredit(text.slice(1, close))
  const isRow = lone === 0 && DEBRIS.test(closing[0])
  if (!(lone === 0 ? doubled.length > 0 || isDated || isSigned || isRow : isDated && lone % 2 === 0))
    return null
  const opening = { start: 0, end: 1, replacement: '' }
  return [opening, ...doubled, { start: close, end: close + closing[0].trimEnd().length, replacement: '' }]
}

/** The odd mark and the semicolon that a row of a file left at the very end: `Warga pulang.";`. */
export function debrisReplacements(text: string): Replacement[] | null {
  const found = DEBRIS.exec(text.slice(-12))
  if (found === null) return null
  const start = text.length - Math.min(12, text.length) + found.index
  let marks = 0
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) marks += 1
  return marks % 2 === 1 ? [{ start, end: start + 2, replacement: '' }] : null
}
