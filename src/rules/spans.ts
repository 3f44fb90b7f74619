import type { Span } from '../document/span.ts'

/** Where a pattern matches in a text, or null; the pattern must be global and never match nothing. */
export function spansOf(pattern: RegExp, text: string): Span[] | null {
  const takes: Span[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text))
    takes.push({ start: match.index, end: pattern.lastIndex })
  return takes.length === 0 ? null : takes
}
