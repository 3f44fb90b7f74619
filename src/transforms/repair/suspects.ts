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

const UNUSUAL_RUNS = new RegExp(`${UNUSUAL.source}+`, 'g')

/**
 * The characters by which a line is suspect, a space between those that stand apart; empty if it is suspect by a
 * stop alone, or not at all. There are few: what a step looks for is sought among them sooner than in the line.
 */
export function unusualIn(line: string): string {
  return line.match(UNUSUAL_RUNS)?.join(' ') ?? ''
}
