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

/** Where the match of a sticky pattern that begins at this place ends, or the place itself if there is none. */
export function matchEndAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

/** Whether a sentence ends before and another begins after, or the line ends. */
export function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 6), start).trimEnd()
  if (before !== '' && !/[.!?"”:)\]…]$/.test(before)) return false
  const after = text.slice(end, end + 8).trimStart()
  return after === '' || /^["“‘'([\d\p{Lu}]/u.test(after)
}
