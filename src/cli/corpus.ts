import { countsOf, textsOf } from '../io/corpus/count-texts.ts'
import { type CountsReader, mergedCounts, openCounts, writeCounts } from '../io/corpus/counts-file.ts'
import { fileOutput, newFileForm, standardOutput } from '../io/output.ts'
import type { Writer } from '../io/writer.ts'
import { counted } from '../report/report.ts'
import { findSources } from './find-sources.ts'
import { gatherInto } from './gather.ts'
import type { Messages } from './messages.ts'
import type { OptionValues } from './options.ts'
import { planOf } from './plan.ts'
import { runOver } from './run.ts'
import { UsageError } from './usage-error.ts'

const ACTIONS = ['count', 'merge', 'top'] as const
type Action = (typeof ACTIONS)[number]

/**
 * Counts in how many documents each line is, merges such counts, or shows the commonest lines.
 *
 * @param args what is to be done, then the files
 * @throws UsageError, InputError, OutputError, ClosedPipe; what is wrong with one input is reported through `messages`
 */
export async function corpus(
  args: readonly string[],
  options: OptionValues,
  messages: Messages,
): Promise<void> {
  const [word, ...files] = args
  const action = ACTIONS.find((name) => name === word)
  if (action === undefined)
    throw new UsageError(
      `${word === undefined ? 'corpus needs to be told what to do' : `corpus has no "${word}"`}: count, merge or top (jernih corpus --help)`,
    )
  refuseForeign(action, options)
  if (action === 'merge') return merge(files, options, messages)
  if (action === 'top') return top(files, options, messages)
  return count(files, options, messages)
}

/** Which options only one of the three has. */
const OWN: Readonly<Record<string, Action>> = {
  '--unit': 'count',
  '--min-documents': 'merge',
  '--most-shown': 'top',
  '--to': 'top',
}

function refuseForeign(action: Action, { given }: OptionValues): void {
  for (const flag of given) {
    const owner = OWN[flag]
    if (owner !== undefined && owner !== action)
      throw new UsageError(`corpus ${action} has no ${flag}, which is for corpus ${owner}`)
  }
}

/** The file that counts go to. @throws UsageError if none is named */
function countsPath(action: Action, { output }: OptionValues): string {
  if (output !== null && output !== '-' && output !== '' && !output.endsWith('/')) return output
  throw new UsageError(`corpus ${action} needs -o FILE, such as -o lines.jcount: counts are no text`)
}

async function count(files: readonly string[], options: OptionValues, messages: Messages): Promise<void> {
  const path = countsPath('count', options)
  const { unit } = options
  const counts = await countsOf(unit)
  await gather(files, options, messages, counts.add)
  if (messages.status === 2) {
    messages.note(`${path} is not written, since not all could be counted`)
    return
  }
  const { documents, copies, lines } = counts
  await writeCounts(path, { unit, documents, least: 1 }, lines.sorted())
  const exact = copies === 0 ? '' : `, ${copies} of them with the text of another`
  messages.note(
    `${counted(documents, 'document')}${exact}; ${counted(lines.distinct, `distinct ${unit}`)} written to ${path}`,
  )
}

async function merge(files: readonly string[], options: OptionValues, messages: Messages): Promise<void> {
  const path = countsPath('merge', options)
  if (files.length < 2 && options.minDocuments === null)
    throw new UsageError('corpus merge needs two files of counts or more')
  const readers: CountsReader[] = []
  try {
    for (const file of files) readers.push(openCounts(file))
    const { unit } = readers[0]!.head
    for (const [index, { head }] of readers.entries()) {
      if (head.unit !== unit)
        throw new UsageError(
          `${files[index]} has counts of each ${head.unit}, ${files[0]} of each ${unit}: they cannot be merged`,
        )
      if (head.least > 1 && files.length > 1)
        throw new UsageError(
          `${files[index]} has left out what is in fewer than ${head.least} documents: merge whole counts, then leave out`,
        )
    }
    const documents = readers.reduce((sum, { head }) => sum + head.documents, 0)
    const least = Math.max(options.minDocuments ?? 1, ...readers.map(({ head }) => head.least))
    const written = await writeCounts(path, { unit, documents, least }, mergedCounts(readers))
    messages.note(
      `${counted(documents, 'document')}; ${counted(written, `distinct ${unit}`)} written to ${path}`,
    )
  } finally {
    for (const reader of readers) reader.close()
  }
}

async function top(files: readonly string[], options: OptionValues, messages: Messages): Promise<void> {
  const [path, ...sources] = files
  if (path === undefined || sources.length === 0)
    throw new UsageError(
      'corpus top needs the file of counts and the files that were counted: counts hold no text (jernih corpus top lines.jcount shards/)',
    )
  const texts = await textsOf(path, options.mostShown)
  await gather(sources, options, messages, texts.add)
  const output =
    options.output === null || options.output === '-'
      ? standardOutput()
      : await fileOutput(options.output, newFileForm(options.output))
  const rows = texts.rows()
  for (const { documents, text } of rows)
    output.write(
      options.to === 'jsonl' ? `${JSON.stringify({ documents, text })}\n` : `${documents}\t${text}\n`,
    )
  await output.finish()
  const missing = texts.wanted - rows.length
  if (missing > 0)
    messages.note(`${missing} of the ${counted(texts.wanted, 'commonest line')} are not in these files`)
}

/** Takes the text of every document in the files. */
async function gather(
  files: readonly string[],
  options: OptionValues,
  messages: Messages,
  take: (text: string) => void,
): Promise<void> {
  const plan = { ...planOf('corpus', options), workers: 1, to: null }
  const writer: Writer = {
    begin() {},
    document: (_, { text }) => take(text),
    pass: ({ document }) => take(document.text),
    verbatim() {},
    end() {},
  }
  await runOver({
    command: 'corpus',
    options,
    plan,
    find: () => findSources(files, options, messages),
    messages,
    destinations: await gatherInto(writer, plan),
  })
}
