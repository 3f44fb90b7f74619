import type { Lines } from '../../document/lines.ts'
import type { Span } from '../../document/span.ts'
import type { CommonText, Context } from '../../rules/context.ts'
import type { InlineRemoval } from '../inline-removal.ts'
import { countWords, holdsUndecodedByte } from '../line-shape.ts'
import { sentences } from '../sentences/index.ts'
import { startsInside } from './allowed-repeats.ts'
import { SHORTEST_COPY } from './copies.ts'
import { foldSpaces } from './folded-lines.ts'

/** A line or sentence as it is counted and compared. */
export interface CountedText extends Span {
  /** Its text, white space folded; never empty. */
  readonly folded: string
}

/** What a line is counted by: itself, or each of its sentences. Spans are in UTF-16 units of the line. */
export function countedTexts(line: string, unit: CommonText['unit']): CountedText[] {
  if (unit === 'sentence')
    return sentences(line).map((span) => ({ ...span, folded: foldSpaces(line.slice(span.start, span.end)) }))
  const folded = foldSpaces(line)
  return folded === '' ? [] : [{ start: 0, end: line.length, folded }]
}

const FEWEST_WORDS = 3
/** Two documents may tell of the same words. */
const QUOTATION_MARK = /["“”„«»]/

/** Whether a text that many documents have may go: none that somebody said, and none that is too short to be sure. */
function mayBeCommon(folded: string): boolean {
  return (
    folded.length >= SHORTEST_COPY &&
    countWords(folded, FEWEST_WORDS) >= FEWEST_WORDS &&
    !QUOTATION_MARK.test(folded) &&
    !startsInside(folded)
  )
}

/**
 * The lines and sentences of a document that many others have.
 *
 * @returns null if there are none, or if more than half of the document would go: then it is a copy of another one, which
 *   is counted as a doubt
 */
export function commonRemovals(
  lines: Lines,
  common: CommonText,
  rule: string,
  { doubt }: Context,
): { gone: Map<number, string>; cuts: InlineRemoval[] } | null {
  const gone = new Map<number, string>()
  const cuts: InlineRemoval[] = []
  let length = 0
  let taken = 0
  let first = ''
  for (let line = 0; line < lines.count; line++) {
    if (lines.isBlank(line)) continue
    const text = lines.text(line)
    length += text.length
    if (holdsUndecodedByte(text)) continue
    for (const { start, end, folded } of countedTexts(text, common.unit)) {
      if (!mayBeCommon(folded) || !common.has(folded)) continue
      if (taken === 0) first = folded
      taken += end - start
      if (common.unit === 'line') gone.set(line, rule)
      else cuts.push({ line, start, end, rule })
    }
  }
  if (taken === 0) return null
  if (2 * taken <= length) return { gone, cuts }
  doubt(rule, first)
  return null
}
