import { standardOutput } from '../../io/output.ts'
import { UsageError } from '../usage-error.ts'

/** The shells that can be made to complete a command line. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const

/**
 * Prints what makes a shell complete command lines of `jernih`, from the table of options.
 *
 * @throws UsageError unless one shell is named, OutputError or ClosedPipe
 */
export async function showCompletion(args: readonly string[]): Promise<void> {
  const [shell, ...more] = args
  if (more.length > 0 || !(SHELLS as readonly (string | undefined)[]).includes(shell))
    throw new UsageError(`completion needs the name of a shell: ${SHELLS.join(', ')}`)
  const output = standardOutput(true)
  output.write(await scriptFor(shell as (typeof SHELLS)[number]))
  await output.finish()
}

async function scriptFor(shell: (typeof SHELLS)[number]): Promise<string> {
  switch (shell) {
    case 'bash':
      return (await import('./bash.ts')).bashCompletion()
    case 'zsh':
      return (await import('./zsh.ts')).zshCompletion()
    case 'fish':
      return (await import('./fish.ts')).fishCompletion()
  }
}
