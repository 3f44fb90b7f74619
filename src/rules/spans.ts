import type { Span } from '../document/span.ts'

/** Where a pattern matches in a text, or null; the pattern must be global and never match nothing. */
export function spansOf(pattern: RegExp, text: string): Span[] | null {
  const takes: Span[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text))
    takes.push({ start: match.index, end: pattern.lastIndex })
  return takes.length === 0 ? null : takes
}

/**
 * The same for a pattern that is dear to try everywhere: `beginnings`, global, finds where it may match, and the
 * pattern, sticky, is tried only there.
 */
export function spansFrom(beginnings: RegExp, pattern: RegExp, text: string): Span[] | null {
  const takes: Span[] = []
  beginnings.lastIndex = 0
  for (let match = beginnings.exec(text); match !== null; match = beginnings.exec(text)) {
    pattern.lastIndex = match.index
    if (!pattern.test(text)) continue
    takes.push({ start: match.index, end: pattern.lastIndex })
    beginnings.lastIndex = pattern.lastIndex
  }
  return takes.length === 0 ? null : takes
}
