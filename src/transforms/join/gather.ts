import type { Lines } from '../../document/lines.ts'
import { isSpace, trimmedEnd, trimmedStart } from '../line-shape.ts'
import { evidenceFor } from './evidence.ts'
import { LineProfile } from './line-profile.ts'

/** Lines that something speaks for joining: one rule for each break between them. */
export interface TornLines {
  readonly first: number
  readonly profiles: readonly LineProfile[]
  readonly rules: readonly string[]
}

/** A line of a list this long that ends as a sentence does ends the list. */
const SHORTEST_LIST_END = 60

const profileOf = (text: string): LineProfile => new LineProfile(text)

/** All groups of two or more lines, in order. A line is profiled only where a break may be joined. */
export function tornLinesIn(lines: Lines, enabled: (rule: string) => boolean): TornLines[] {
  const at = (line: number): LineProfile => lines.memo(line, profileOf)
  const groups: TornLines[] = []
  let inList = false
  for (let line = 0; line < lines.count; line++) {
    const text = lines.text(line)
    inList = staysInList(text, inList)
    if (inList || line + 1 === lines.count || !mayBeTorn(text, lines.text(line + 1))) continue
    if (lines.isBlank(line) || lines.isBlank(line + 1)) continue
    const group = gather(lines, line, at, enabled)
    if (group.rules.length === 0) continue
    groups.push(group)
    line += group.rules.length
    inList = staysInList(lines.text(line), false)
  }
  return groups
}

function gather(
  lines: Lines,
  first: number,
  at: (line: number) => LineProfile,
  enabled: (rule: string) => boolean,
): TornLines {
  const beside = (line: number) => () =>
    line < 0 || line >= lines.count || lines.isBlank(line) ? null : at(line)
  const profiles = [at(first)]
  const rules: string[] = []
  const above = beside(first - 1)
  let isBracketOpen = profiles[0]!.opensBracket
  for (let next = first + 1; next < lines.count && !lines.isBlank(next); next++) {
    const profile = at(next)
    const rule = evidenceFor({ profiles, above, isBracketOpen }, profile, beside(next + 1))
    if (rule === null || !enabled(rule)) break
    rules.push(rule)
    profiles.push(profile)
    isBracketOpen = profile.opensBracket || (isBracketOpen && !profile.closesBracket)
  }
  return { first, profiles, rules }
}

/** The quick test: a line that ends in a stop can only go on with a comma or a closing bracket. */
function mayBeTorn(above: string, below: string): boolean {
  const last = above.charCodeAt(above.length - 1)
  // . ! ? :
  if (last !== 46 && last !== 33 && last !== 63 && last !== 58) return true
  const start = below.length > 0 && isSpace(below.charCodeAt(0)) ? trimmedStart(below) : 0
  return ',;)]'.includes(below.charAt(start)) && start < below.length
}

/** Whether the line after this one is in a list: a colon opens it, a blank line or a line of prose ends it. */
function staysInList(text: string, inList: boolean): boolean {
  const end = trimmedEnd(text)
  if (end === 0) return false
  const last = text[end - 1]!
  if (last === ':') return true
  return inList && !(end >= SHORTEST_LIST_END && '.!?"”)'.includes(last))
}
