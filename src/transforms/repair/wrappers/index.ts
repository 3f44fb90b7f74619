import type { Change } from '../../../document/edit.ts'
import type { Lines } from '../../../document/lines.ts'
import { WRAPPER } from './card.ts'
import { debrisReplacements, fieldReplacements } from './field.ts'
import { bytesReplacements, listReplacements } from './printed.ts'

const READERS: readonly ((
  text: string,
) => readonly Pick<Change, 'start' | 'end' | 'replacement'>[] | null)[] = [
  bytesReplacements,
  listReplacements,
  fieldReplacements,
  debrisReplacements,
]

/** What a wrapper begins with, or ends with: one look at the edges, for nearly no text has one. */
const BEGINS = /^(?:[bB]["']|\[["']|")/
const ENDS = /";\s*$/

/** The changes that peel the outermost wrapper off a whole document; null if there is none. */
export function wrapperChanges(lines: Lines): Change[] | null {
  if (lines.count === 0 || !mayBeWrapped(lines)) return null
  const text = lines.toString()
  for (const read of READERS) {
    const found = read(text)
    if (found !== null) return found.map((one) => ({ ...one, rule: WRAPPER.name }))
  }
  return null
}

function mayBeWrapped(lines: Lines): boolean {
  if (BEGINS.test(lines.text(0).slice(0, 3))) return true
  let last = lines.count - 1
  while (last > 0 && lines.isBlank(last)) last -= 1
  return ENDS.test(lines.text(last).slice(-12))
}
