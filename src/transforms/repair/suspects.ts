import { matching, type Sought } from '../../document/sought.ts'

/** Letters and digits of ASCII and the marks of good typography are above suspicion; `&` is not. */
const UNUSUAL = /[^\t\n\x20-\x25\x27-\x7e–—‘’“”•…]/
const GLUED = /[a-z][.!?][A-Z]/

/**
 * The cheap questions that nearly every line answers with no: does it hold a character that a step of repair may
 * ask about? Does a stop stand right before a capital? As two patterns they run faster than as one, and faster
 * than a table looked up for each character.
 */
export const SUSPECTS: readonly Sought[] = [matching(UNUSUAL), matching(GLUED)]

/** Whether anything in a line is suspect. */
export function isSuspect(line: string): boolean {
  return UNUSUAL.test(line) || GLUED.test(line)
}

/** Whether a line is suspect by a character, and not only by a stop. */
export function holdsUnusual(line: string): boolean {
  return UNUSUAL.test(line)
}
