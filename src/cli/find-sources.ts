import type { Selection } from '../io/selection.ts'
import { type FindOptions, type Found, namesIn, sourcesOf, standardInput } from '../io/sources.ts'
import type { Messages } from './messages.ts'
import type { OptionValues } from './options.ts'
import { passedOver } from './passed-over.ts'
import { UsageError } from './usage-error.ts'

/**
 * The sources that the arguments and `--files-from` name; standard input if there are none.
 *
 * @param messages where it is said what was passed over
 * @throws UsageError if standard input is asked for twice, or what no pattern can be
 * @throws InputError if the list of `--files-from` cannot be read
 */
export async function findSources(
  files: readonly string[],
  options: OptionValues,
  messages: Messages | null = null,
): Promise<Found[]> {
  const { filesFrom, null: hasNuls, stdinName } = options
  if (hasNuls && filesFrom === null)
    throw new UsageError('-0 goes with --files-from: names there end with NUL')
  const selection = selectionOf(options)
  const listed = filesFrom === null ? [] : namesIn(filesFrom, hasNuls ? '\0' : '\n')
  const stdins = [...files, ...listed].filter((name) => name === '-').length + (filesFrom === '-' ? 1 : 0)
  if (stdins > 1) throw new UsageError('standard input (-) can be read once only')
  if (files.length === 0 && filesFrom === null) return [standardInput(stdinName)]
  const passed = passedOver(messages, options.debug)
  const findOptions: FindOptions = { stdinName, hasPatterns: true, selection, passOver: passed.add }
  // Whatever lists files has matched its own patterns: what it names is a name.
  const found = [
    ...(await sourcesOf(files, findOptions)),
    ...(await sourcesOf(listed, { ...findOptions, hasPatterns: false })),
  ]
  passed.end()
  return found
}

function selectionOf({ exclude, include, hidden, ignore }: OptionValues): Selection {
  for (const [flag, patterns] of Object.entries({ '--exclude': exclude, '--include': include })) {
    if (patterns.some((pattern) => pattern.replaceAll('/', '').trim() === ''))
      throw new UsageError(`${flag} needs a pattern, such as '*.md' or drafts/`)
    if (patterns.some((pattern) => pattern.startsWith('!')))
      throw new UsageError(`${flag} takes no pattern that begins with !`)
  }
  return { exclude, include, takesHidden: hidden, heedsIgnoreFiles: ignore }
}
