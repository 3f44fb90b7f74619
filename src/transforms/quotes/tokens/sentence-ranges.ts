import { indexOfSpanFrom, type QuotedSpan } from './quotation-marks.ts'
import { Kind, type Range, Shape, type Tokens } from './tokens.ts'

/**
 * Calls `visit` with the token range of each sentence of a line; a stop inside marks or brackets ends none. Words whose opening
 * mark is lost are no more inside of marks than others.
 */
export function eachSentence(
  tokens: Tokens,
  { from, to }: Range,
  spans: readonly QuotedSpan[],
  visit: (from: number, to: number) => void,
): void {
  let start = from
  let depth = 0
  let next = indexOfSpanFrom(spans, from)
  for (let i = from; i < to; i++) {
    const span = spans[next]
    if (span !== undefined && i === span.first && span.malformed === 'unopened') next += 1
    else if (span !== undefined && i === span.first) {
      i = span.last
      next += 1
      const inside = tokens.kinds[span.last - 1] === Kind.stop
      if (inside && mayStartSentence(tokens, i + 1, to)) {
        visit(start, i + 1)
        start = i + 1
      }
      continue
    }
    const kind = tokens.kinds[i]
    if (kind === Kind.open) depth += 1
    else if (kind === Kind.close) depth = Math.max(0, depth - 1)
    else if (kind === Kind.stop && depth === 0) {
      if (i > start) visit(start, i)
      start = i + 1
    }
  }
  if (start < to) visit(start, to)
}

function mayStartSentence(tokens: Tokens, i: number, to: number): boolean {
  if (i >= to) return true
  return tokens.kinds[i] === Kind.word ? tokens.shapes[i]! >= Shape.capital : tokens.kinds[i] === Kind.mark
}
