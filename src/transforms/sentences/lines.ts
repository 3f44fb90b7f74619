import type { Span } from '../../document/span.ts'

/** Everything that ends a line or a column for some reader. */
const LINE_BREAKS = /\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g

/**
 * The sentences of a text as lines: one a line, where a break or tab inside a sentence becomes a space, and an empty line
 * between paragraphs. Takes the text, its spans in UTF-16 units as `sentences` gives them, and the option `wrapped` they
 * were made with; ends with a line break unless there is no sentence.
 */
export function sentenceLines(text: string, spans: readonly Span[], wrapped = false): string {
  let lines = ''
  let end = -1
  for (const span of spans) {
    if (end >= 0 && beginsParagraph(text, end, span.start, wrapped)) lines += '\n'
    lines += `${text.slice(span.start, span.end).replace(LINE_BREAKS, ' ')}\n`
    end = span.end
  }
  return lines
}

/** Whether a paragraph ends in the white space [from, to): at a line break, in wrapped text at a blank line. */
function beginsParagraph(text: string, from: number, to: number, wrapped: boolean): boolean {
  let feeds = 0
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) feeds++
  return feeds > (wrapped ? 1 : 0)
}
