import { isatty } from 'node:tty'
import type { ChalkInstance } from 'chalk'
import type { Paint } from '../report/paint.ts'

const same = (text: string) => text
const NO_PAINT: Paint = { good: same, bad: same, strong: same, faint: same, place: same }

/**
 * Whether a stream gets colours: as `--color` says; else not with NO_COLOR, always with FORCE_COLOR, and on a
 * terminal that is not dumb. See no-color.org and force-color.org.
 */
export function wantsColour(when: string, isTerminal: boolean, environment: NodeJS.ProcessEnv): boolean {
  if (when !== 'auto') return when === 'always'
  const { NO_COLOR, FORCE_COLOR, TERM } = environment
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return isTerminal && TERM !== 'dumb'
}

/** The colours for a stream, by its descriptor; chalk is loaded only where there are any. */
export async function colour(descriptor: 1 | 2, when: string): Promise<Paint> {
  if (!wantsColour(when, isatty(descriptor), process.env)) return NO_PAINT
  const { Chalk } = await import('chalk')
  // Chalk's own guess knows nothing of NO_COLOR, so the level is ours.
  const chalk: ChalkInstance = new Chalk({ level: 1 })
  return { good: chalk.green, bad: chalk.red, strong: chalk.bold, faint: chalk.dim, place: chalk.cyan }
}
