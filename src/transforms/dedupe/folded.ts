import { isSpace, trimmedEnd, trimmedStart } from '../line-shape.ts'

const SPACE = 32
const SPACES = /\s+/g

/** The line as copies are compared: no white space at its ends, one space for each run inside. */
export function folded(text: string): string {
  const start = trimmedStart(text)
  const end = trimmedEnd(text)
  const core = start === 0 && end === text.length ? text : text.slice(start, end)
  return hasOddSpace(core) ? core.replace(SPACES, ' ') : core
}

const HEAD = 16
const WINDOW = 64

/**
 * The beginning of the folded line, by which lines are told apart cheaply: equal lines have equal heads. Looks at
 * the first characters only, unless they are nearly all white space.
 */
export function headOf(text: string): string {
  const start = trimmedStart(text)
  if (text.length - start <= WINDOW) return folded(text).slice(0, HEAD)
  const window = folded(text.slice(start, start + WINDOW))
  return window.length < HEAD ? folded(text).slice(0, HEAD) : window.slice(0, HEAD)
}

/** Whether a white space other than one space stands in the text. */
function hasOddSpace(text: string): boolean {
  let before = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    // Letters, figures and most marks lie between these two.
    if (code > SPACE && code < 0xa0) before = code
    else if (code === SPACE ? before === SPACE : isSpace(code)) return true
    else before = code
  }
  return false
}
