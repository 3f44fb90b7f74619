import { WEEKDAYS } from '../../language/calendar.ts'
import type { LineContext, Rule, Take } from '../rule.ts'
import { readBetween } from './between.ts'
import { PHRASE_CARDS } from './cards.ts'
import { LONGEST_LINE, type Reading, readEnd, readLine } from './line.ts'
import { literalsOf } from './page-phrase.ts'

/** A list is looked up so many lines for its label. */
const FURTHEST_LABEL = 12

/** What lines hold that begin with a date, a time or a figure. */
const MORE_LITERALS: Readonly<Record<string, readonly string[]>> = {
  'furniture/stamp': [...WEEKDAYS.map((day) => day.toLowerCase()), ' 20', '/20', '-20', ' wib', ' wita'],
}

/** What pages say beside their articles, read as phrases: a rule for each matter, all with the same grammar. */
export const PHRASE_RULES: readonly Rule[] = PHRASE_CARDS.map((card) => ({
  ...card,
  where: 'line',
  get literals(): readonly string[] {
    return [...literalsOf(card.name, false), ...(MORE_LITERALS[card.name] ?? [])]
  },
  get between(): readonly string[] {
    return literalsOf(card.name, true)
  },
  longest: LONGEST_LINE,
  within: LONGEST_LINE,
  foot: FURTHEST_LABEL,
  above: FURTHEST_LABEL,
  below: 3,
  take: (context) => {
    // What is read is the same for all of these rules; each takes what is its own.
    const takes = context.once(context.isFoot ? readFoot : readPlace)
    return takes.some(({ rule }) => rule === card.name)
      ? takes.filter(({ rule }) => rule === card.name)
      : null
  },
}))

/** What goes of a line, by the rules of what it says. */
function readPlace(context: LineContext): readonly Take[] {
  return ofWholeLine(context) ?? context.memo(readBetween).map(takeOf)
}

/** What ends the last line. Where that is all of it, and inside it, other rules look first. */
function readFoot(context: LineContext): readonly Take[] {
  if (context.text.length <= LONGEST_LINE && context.memo(readLine) !== null) return []
  const end = context.memo(readEnd)
  return end === null ? [] : [takeOf(end)]
}

/** What goes of a line that is nothing but phrases; null if it is not. */
function ofWholeLine(context: LineContext): readonly Take[] | null {
  const line = context.text.length > LONGEST_LINE ? null : context.memo(readLine)
  if (line === null) return null
  return mayGo(context, line) ? [{ lines: 1, rule: line.rule as Rule['name'] }] : []
}

function takeOf({ start, end, rule }: Reading): Take {
  return { start, end, rule: rule as Rule['name'] }
}

/** Whether a line that is nothing but phrases goes at its place. */
function mayGo(context: LineContext, { weight }: Reading): boolean {
  if (isItem(context.text)) return false
  if (weight === 'sure' || weight === 'anchor') return true
  const { above, below } = context
  if (above === null && below === null) return false
  if (isListed(context)) return false
  // A title goes on on the next line.
  if (below !== null && /^\s*\p{Ll}/u.test(below.text)) return false
  if (weight === 'edge' && (context.isFirst || context.isLast)) return true
  return (
    (above !== null && readLine(above.text) !== null) || (below !== null && readLine(below.text) !== null)
  )
}

/** Whether nothing but lines of the page's own words is between a line and a label that ends in a colon. */
function isListed(context: LineContext): boolean {
  for (let distance = 1; distance <= FURTHEST_LABEL; distance++) {
    const line = context.line(-distance)
    if (line === null) return false
    if (line.trim() !== '' && readLine(line) === null) return /:\s*$/.test(line)
  }
  return false
}

/** Whether a line begins as an item of a list does, and no mark closes it as one opened it. */
function isItem(text: string): boolean {
  return /^\s*(?:[•▪●◦‣]|-(?!.*-\s*$)|\d{1,2}[.)]\s)/.test(text)
}
