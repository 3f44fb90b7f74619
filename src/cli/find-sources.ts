import { type Found, namesIn, sourcesOf, standardInput } from '../io/sources.ts'
import type { OptionValues } from './option-values.ts'
import { UsageError } from './usage-error.ts'

/**
 * The sources that the arguments and `--files-from` name; standard input if there are none.
 *
 * @throws UsageError if standard input is asked for twice
 * @throws InputError if the list of `--files-from` cannot be read
 */
export async function findSources(
  files: readonly string[],
  { filesFrom, stdinName = '(stdin)' }: OptionValues,
): Promise<Found[]> {
  const names = filesFrom === undefined ? files : [...files, ...namesIn(filesFrom)]
  const stdins = names.filter((name) => name === '-').length + (filesFrom === '-' ? 1 : 0)
  if (stdins > 1) throw new UsageError('standard input (-) can be read once only')
  if (names.length === 0 && filesFrom === undefined) return [standardInput(stdinName)]
  return sourcesOf(names, stdinName)
}
