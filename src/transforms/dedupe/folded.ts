import { trimmedEnd, trimmedStart } from '../line-shape.ts'

const ODD_SPACE = /[^\S ]| {2}/
const SPACES = /\s+/g

/** The line as copies are compared: no white space at its ends, one space for each run inside. */
export function folded(text: string): string {
  const start = trimmedStart(text)
  const end = trimmedEnd(text)
  const core = start === 0 && end === text.length ? text : text.slice(start, end)
  return ODD_SPACE.test(core) ? core.replace(SPACES, ' ') : core
}
