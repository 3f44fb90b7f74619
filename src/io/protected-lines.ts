import type { Result } from '../chain/chain.ts'
import { apply, type Edit } from '../document/edit.ts'
import type { Span } from '../document/span.ts'
import { isLineEnd, type LineEnds } from './line-ends.ts'
import { utf8Length } from './utf8.ts'

/** A line of a text, and how many line feeds are before it. */
type Numbered = Span & { readonly line: number }

/**
 * The lines of a text that are longer than `most` bytes of UTF-8, line ends not counted; `line` counts line feeds from 0.
 * Linear, and nothing at all for a text that is too short to hold one.
 */
export function longLines(text: string, most: number, ends: LineEnds): Numbered[] {
  // No UTF-16 unit takes more than three bytes.
  if (text.length * 3 <= most) return []
  const long: Numbered[] = []
  let line = 0
  for (let start = 0; start < text.length; line++) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    if ((end - start) * 3 > most)
      for (const part of partsOfStretch(text, start, feed < 0 ? end : feed + 1, ends))
        if (utf8Length(text.slice(part.start, part.end)) > most)
          long.push({ start: part.start, end: part.next, line })
    start = end + 1
  }
  return long
}

/** What lies between the line ends of a stretch of text, and where the next one begins. */
function* partsOfStretch(text: string, start: number, to: number, { pattern }: LineEnds) {
  const stretch = text.slice(start, to)
  let from = 0
  for (const { index, 0: end } of stretch.matchAll(pattern)) {
    const next = index + end.length
    yield { start: start + from, end: start + index, next: start + next }
    from = next
  }
  yield { start: start + from, end: to, next: to }
}

/**
 * A result without the edits that touch any of these lines, or that would join a line to one of them.
 *
 * @param spans ascending spans of `source`, whole lines with their line ends
 */
export function dropEditsInside<Kind extends Pick<Result, 'text' | 'edits'>>(
  source: string,
  result: Kind,
  spans: readonly Span[],
): Kind {
  if (spans.length === 0 || result.edits.length === 0) return result
  let at = 0
  const edits = result.edits.filter((edit) => {
    while (at < spans.length && spans[at]!.end < edit.start) at += 1
    for (let k = at; k < spans.length && spans[k]!.start <= edit.end; k++)
      if (touches(source, edit, spans[k]!)) return false
    return true
  })
  return edits.length === result.edits.length ? result : { ...result, edits, text: apply(source, edits) }
}

function touches(source: string, edit: Edit, line: Span): boolean {
  if (edit.start < line.end && edit.end > line.start) return true
  if (edit.end === line.start && !isLineStart(source, edit)) return true
  // At the line's own end there is a line end, or the text's end, where nothing may be put.
  return edit.start === line.end && !isLineEnd(source.charAt(line.end - 1))
}

/** Whether what follows the edit still begins a line. */
function isLineStart(source: string, edit: Edit): boolean {
  if (edit.replacement !== '') return edit.replacement.endsWith('\n')
  return edit.start === 0 || isLineEnd(source.charAt(edit.start - 1))
}
