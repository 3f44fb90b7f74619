import { isAfterSentence } from '../after-sentence.ts'
import { isListLabel } from '../list-labels.ts'
import type { LineContext, RuleCard, Take } from '../rule.ts'
import { footsIn, mayBeginFoot, type ReadPart } from './parse.ts'
import type { GrammarPart } from './part.ts'

/** A foot is not looked for further from the end than this, in UTF-16 units and in lines. */
const REACH = 800
export const FOOT_LINES = 64

/** The end of a text as one string, with the way back to lines and columns. */
interface View {
  readonly text: string
  /** Whether nothing is before it. */
  readonly isWhole: boolean
  /** For each line, ascending: where it begins in `text`, how far below the asked line it is, its column there. */
  readonly lines: readonly {
    readonly at: number
    readonly below: number
    readonly column: number
    readonly text: string
  }[]
}

/**
 * What goes with the foot of an article if a rule has a part in it: one taking for each part, under that part's own
 * rule. So a foot goes whole, whichever of its rules is asked first.
 *
 * @param sign what the end of the text must hold, for a rule whose literals say little
 */
export function footTakes(
  context: LineContext,
  rule: RuleCard['name'],
  sign?: RegExp,
): readonly Take[] | null {
  if (sign !== undefined && !holdsSign(context, sign)) return null
  const { items, takes } = context.once(footAt)
  return items.some(({ part }) => part.rule === rule) ? takes : null
}

/** A longer last line, without the sign, is a paragraph. */
const LONGEST_TAGS = 260
const ENDS_SENTENCE = /[.!?…"”]\s*$/

/** Whether the end of the text holds a sign; lines above are looked at only below lines that may be tags. */
function holdsSign(context: LineContext, sign: RegExp): boolean {
  if (sign.test(context.text.slice(-REACH))) return true
  if (
    context.line(-1) === null ||
    context.text.length > LONGEST_TAGS ||
    ENDS_SENTENCE.test(context.text.slice(-4))
  )
    return false
  return sign.test(context.once(viewOf).text)
}

function footAt(context: LineContext): {
  readonly items: readonly ReadPart[]
  readonly takes: readonly Take[]
} {
  const view = context.once(viewOf)
  const items = footOf(view.text, view.isWhole) ?? []
  return { items, takes: takesOf(view, items) }
}

/** Whether a text ends in the credits of an article, and has more than those. */
export function endsInCredit(text: string): boolean {
  return footOf(text.slice(-REACH), text.length <= REACH) !== null
}

/** So many labels with names in a row are the credits of a page, wherever its text goes on. */
const FEWEST_IN_ROW = 2

/**
 * What goes of a line that ends in the credits of a page, where the next page was joined to it: two labels with names
 * and more, in a row, after a sentence or what only stands before credits.
 */
export function footOfLine(text: string): Take | null {
  const tail = text.slice(-REACH)
  const items = footOf(tail, text.length <= REACH)
  if (items === null || items.filter(isNamed).length < FEWEST_IN_ROW) return null
  return { start: text.length - tail.length + withComma(tail, items[0]!.start), end: text.length }
}

function isNamed({ part, value }: ReadPart): boolean {
  return part.name === 'makers' && value !== ''
}

/** Whether a text is nothing but credits. */
export function isCredit(text: string): boolean {
  const first = LEADING.exec(text)![0].length
  if (!mayBeginFoot(text, first)) return false
  const foot = footsIn(text.trimEnd()).find(({ start }) => start <= first)
  return (
    foot?.items.every(({ part }) => isOfCredits(part)) === true &&
    foot.items[0]!.part.leads &&
    countsAlone(foot.items)
  )
}

function isOfCredits({ rule }: GrammarPart): boolean {
  return rule === 'credit/byline' || rule === 'credit/production' || rule === FOOTER
}

const FOOTER = 'furniture/footer'
const LEADING = /^[\s|,;/.*•-]*/

function viewOf(context: LineContext): View {
  const lines: { at: number; below: number; column: number; text: string }[] = []
  let length = 0
  let below = 0
  let isWhole = false
  for (; -below <= FOOT_LINES && length < REACH; below--) {
    const line = below === 0 ? context.text : context.line(below)
    if (line === null) {
      isWhole = true
      break
    }
    const column = Math.max(0, line.length - (REACH - length))
    lines.push({ at: 0, below, column, text: line.slice(column) })
    // White space is not counted, and some pages have much of it.
    length += Math.max(0, line.trim().length - column) + 1
  }
  isWhole &&= lines.at(-1)!.column === 0
  lines.reverse()
  let at = 0
  for (const line of lines) {
    line.at = at
    at += line.text.length + 1
  }
  return {
    text: lines
      .map((line) => line.text)
      .join('\n')
      .trimEnd(),
    isWhole,
    lines,
  }
}

/** The longest foot of a text: parts to the end that begin after a sentence or a seam and say enough. */
function footOf(text: string, isWhole: boolean): readonly ReadPart[] | null {
  const feet = footsIn(text)
  for (const { start, items } of feet) {
    const body = items.findIndex(({ part }) => part.weight !== 'context')
    if (body < 0) continue
    const first = items[body]!
    // What is before it is out of sight.
    if (!isWhole && text.slice(0, start).trim() === '') return null
    // The data of a film or a book: `Sutradara: … Penulis: …`.
    const isOfList =
      'anyLabel' in first.part.opens && feet.filter((foot) => foot.start === start).length === 1
    if (isOfList && opensList(text, start) && countsAlone(items)) return null
    if (!first.part.leads || !beginsPart(text, start, items[0]!)) continue
    const counted = items.slice(body)
    if (countsAlone(counted)) return counted
  }
  return null
}

/** Whether a label is at the text's beginning, a line's, or after a sentence: as the first of a list may. */
function opensList(text: string, at: number): boolean {
  const before = text.slice(0, at).trimEnd()
  return before === '' || text.slice(before.length, at).includes('\n') || isAfterSentence(text, at)
}

/** Whether a foot may begin at a context. */
function beginsPart(text: string, at: number, { part }: ReadPart): boolean {
  const before = text.slice(0, at).trimEnd()
  if (before === '') return false
  const gap = text.slice(before.length, at)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  if (gap.includes('\n')) return !('labels' in part.opens) || /:\s*$/.test(line) || !isListLabel(line)
  if (part.interrupts === true) return true
  if (isAfterSentence(text, at)) return true
  // A label, a copyright or a link that is glued to the word before.
  return gap === '' && /[\p{Ll}\d/]$/u.test(before) && /^\p{Lu}/u.test(text.slice(at, at + 2))
}

const SOURCE = /^(?:sumber|foto|laporan|source|via)/i

/** Whether parts make a foot: one anchor, or two that are sure, or a player's title that is there twice. */
function countsAlone(items: readonly ReadPart[]): boolean {
  let anchors = 0
  let sure = 0
  for (const [index, { part, value, opening }] of items.entries()) {
    const isEmpty = value === '' && 'labels' in part.opens
    if (part.weight === 'anchor' && !isEmpty && !SOURCE.test(opening)) anchors += 1
    if (part.weight === 'sure') sure += 1
    const next = items[index + 1]
    if (part.name === 'player title' && next?.part === part && next.value === value) anchors += 1
  }
  return anchors > 0 || sure > 1
}

function takesOf(view: View, items: readonly ReadPart[]): Take[] {
  const takes: Take[] = []
  for (const [index, { part, start }] of items.entries()) {
    if (part.rule === null) continue
    const from = index === 0 ? withComma(view.text, start) : start
    const to = items[index + 1]?.start ?? view.lines.at(-1)!.at + view.lines.at(-1)!.text.length
    for (const line of view.lines) {
      const first = Math.max(0, from - line.at)
      const last = Math.min(line.text.length, to - line.at)
      if (first >= line.text.length + 1 || last < 0 || line.text.slice(first, last).trim() === '') continue
      takes.push({ start: line.column + first, end: line.column + last, below: line.below, rule: part.rule })
    }
  }
  return takes
}

/** A comma or a bar between the sentence and its foot belongs to the foot: `… kata Bimo.,Reporter: …`. */
function withComma(text: string, at: number): number {
  const found = /(?:,|\s[|*•–—-])\s*$/.exec(text.slice(Math.max(0, at - 6), at))
  if (found === null) return at
  const start = at - found[0].length
  return isAfterSentence(text, start) ? start : at
}
