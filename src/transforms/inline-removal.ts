import type { Change } from '../document/edit.ts'
import type { Lines } from '../document/lines.ts'

/** Columns of one line that a rule takes. */
export interface InlineRemoval {
  readonly line: number
  readonly start: number
  readonly end: number
  readonly rule: string
}

const SPACE_BESIDE = /[ \t\u00a0]/
const NEEDS_NO_SPACE_BEFORE = /[,.;:!?)\]}”’]/
const NEEDS_NO_SPACE_AFTER = /[([{“‘]/
const STRAIGHT_QUOTE = /["']/
const BEFORE_OPENING = /[\s([{]/

/**
 * The changes of cuts within lines that stay.
 *
 * @param cuts ascending
 * @param gone the lines that go whole, with the rule that takes each: their cuts are passed over. A line of which
 *   nothing but white space or a bullet would be left is added to them.
 */
export function inlineChanges(
  lines: Lines,
  cuts: readonly InlineRemoval[],
  gone: Map<number, string>,
): Change[] {
  const changes: Change[] = []
  for (let index = 0; index < cuts.length; ) {
    const { line } = cuts[index]!
    const inLine: InlineRemoval[] = []
    for (; index < cuts.length && cuts[index]!.line === line; index++) {
      const cut = cuts[index]!
      // Of cuts that overlap, the one that begins first wins; of those that begin together, the first one found.
      if (inLine.length === 0 || inLine.at(-1)!.end <= cut.start) inLine.push(cut)
    }
    if (gone.has(line)) continue
    const text = lines.text(line)
    const spans = inLine.map((cut) => widened(text, cut))
    if (leavesNothing(text, spans)) gone.set(line, inLine[0]!.rule)
    else for (const change of inLineChanges(lines.start(line), text, spans)) changes.push(change)
  }
  return changes
}

/** A cut with the white space around it. */
function widened(text: string, cut: InlineRemoval): InlineRemoval {
  let { start, end } = cut
  while (start > 0 && SPACE_BESIDE.test(text[start - 1]!)) start -= 1
  while (end < text.length && SPACE_BESIDE.test(text[end]!)) end += 1
  return { line: cut.line, start, end, rule: cut.rule }
}

function leavesNothing(text: string, cuts: readonly InlineRemoval[]): boolean {
  let at = 0
  for (const cut of cuts) {
    if (!isNothing(text.slice(at, cut.start))) return false
    at = Math.max(at, cut.end)
  }
  return isNothing(text.slice(at))
}

/** White space, or the bullet or picture that was before what went. */
const NOTHING = /^[\s\u00a0]*(?:(?:[-–—*•·▪●▶»>|]|\p{Extended_Pictographic}\ufe0f?){1,3}[\s\u00a0]*)?$/u

function isNothing(piece: string): boolean {
  return piece.trim() === '' || (piece.length < 12 && !/\d/.test(piece) && NOTHING.test(piece))
}

function inLineChanges(place: number, text: string, cuts: readonly InlineRemoval[]): Change[] {
  const changes: Change[] = []
  /** Where the run of cuts that touch began: of a run, the last cut leaves the space. */
  let runStart = 0
  for (const [index, cut] of cuts.entries()) {
    const start = Math.max(cut.start, cuts[index - 1]?.end ?? 0)
    if (index === 0 || cut.start > cuts[index - 1]!.end) runStart = start
    const next = cuts[index + 1]
    const endsRun = next === undefined || next.start > cut.end
    const touches = endsRun && runStart > 0 && cut.end < text.length && wordsTouch(text, runStart, cut.end)
    changes.push({
      start: place + start,
      end: place + cut.end,
      replacement: touches ? ' ' : '',
      rule: cut.rule,
    })
  }
  return changes
}

/** Whether words would touch if what is between two places went. */
function wordsTouch(text: string, start: number, end: number): boolean {
  const before = text[start - 1]!
  // A straight quotation mark opens what follows if nothing is right before it.
  const isOpening = STRAIGHT_QUOTE.test(before) && (start === 1 || BEFORE_OPENING.test(text[start - 2]!))
  return !isOpening && !NEEDS_NO_SPACE_BEFORE.test(text[end]!) && !NEEDS_NO_SPACE_AFTER.test(before)
}
