import { BrokenOff } from '../io/broken-off.ts'
import { InputError, OutputError } from '../io/input-error.ts'
import { type Opened, opened } from '../io/source.ts'
import { type Found, isSource } from '../io/sources.ts'
import type { Measured } from '../report/measure.ts'
import { measuresOf } from '../report/measures.ts'
import { checkNames, pathInFolder } from './check-names.ts'
import type { CommandName } from './commands.ts'
import type { Destinations } from './destination.ts'
import { findSources } from './find-sources.ts'
import { limitsIn } from './measuring.ts'
import type { Messages } from './messages.ts'
import type { OptionValues } from './options.ts'
import { type OpenedEarly, refuseWithoutEffect } from './options-without-effect.ts'
import { type Plan, planOf } from './plan.ts'
import { Stop } from './process-item.ts'
import { type SourceProcessor, sourceProcessor } from './process-source.ts'
import { counted, endWindows, newStatistics, type RunStatistics } from './run-statistics.ts'

/**
 * Runs a chain over everything that the command line names.
 *
 * @throws UsageError, ChainError, OutputError, ClosedPipe; what is wrong with one input is reported through
 * `messages`, and the others are done
 */
export async function run(
  command: CommandName,
  files: readonly string[],
  options: OptionValues,
  messages: Messages,
): Promise<void> {
  const plan = planOf(command, options)
  await runOver({ command, options, plan, find: () => findSources(files, options, messages), messages })
}

/** A plan, what it was made from, and how its sources are found. */
interface PlannedRun {
  readonly command: CommandName
  readonly options: OptionValues
  readonly plan: Plan
  /** Called once the plan is known to be one that can be run. */
  readonly find: () => Promise<readonly Found[]>
  readonly messages: Messages
  /** Where what comes out goes, if it is not where the plan says. */
  readonly destinations?: Destinations
}

/** What a run counted. */
interface RunResult {
  readonly documents: number
  readonly measured: readonly Measured[]
}

/**
 * Runs a plan over sources; gives what was counted.
 *
 * @throws as {@link run}
 */
export async function runOver({
  command,
  options,
  plan,
  find,
  messages,
  destinations: given,
}: PlannedRun): Promise<RunResult> {
  const begin = performance.now()
  const statistics = newStatistics()
  const measures = measuresOf(plan.measures, limitsIn(options))
  const processor = await sourceProcessor(plan, statistics, messages, measures.add)
  const found = await find()
  checkNames(plan, found.filter(isSource))
  const openedEarly = await refuseWithoutEffect(command, options, plan, found.filter(isSource))
  const destinations = given ?? (await destinationsOf(plan, options.color))
  let forms: ReadonlySet<string>
  try {
    forms = await processAll(found, openedEarly, plan, destinations, processor, messages)
  } catch (error) {
    destinations.abandon()
    throw error
  } finally {
    await processor.end()
  }
  endWindows(statistics, plan.stats !== null)
  const measured = measures.result(statistics.rejected)
  report(statistics, plan, forms, destinations, messages)
  if (plan.stats !== null) {
    const { statsJson, statsTable } = await import('./show-statistics.ts')
    const shown = { statistics, measured, seconds: (performance.now() - begin) / 1000 }
    messages.table(plan.stats === 'json' ? statsJson(shown) : statsTable(shown))
  }
  return { documents: statistics.documents, measured }
}

/** Processes every source; gives the forms that there were. */
async function processAll(
  found: readonly Found[],
  openedEarly: OpenedEarly,
  plan: Plan,
  destinations: Destinations,
  processor: SourceProcessor,
  messages: Messages,
): Promise<ReadonlySet<string>> {
  const forms = new Set<string>()
  for (const source of found) {
    if (!isSource(source)) {
      messages.error(source.message)
      continue
    }
    let input: Opened | null = null
    try {
      const known = openedEarly.get(source)
      if (known instanceof InputError) throw known
      input = known ?? (await opened(source, plan))
      const destination = await destinations.open(input)
      forms.add(input.form)
      await destinations.done(await processor.process(input, destination))
    } catch (error) {
      if (!(error instanceof InputError) || error instanceof OutputError) throw error
      messages.error(error.message)
      if (error instanceof Stop) {
        const where = placeOf(await destinations.stop())
        const hint = error.isOfLine ? ' (--on-error reject goes on)' : ''
        messages.note(`stopped there; what came before is ${where}${hint}`)
        return forms
      }
      if (error instanceof BrokenOff) {
        const { partial, isOver } = await destinations.breakOff()
        if (isOver) {
          messages.note(`stopped there; what came before is ${placeOf(partial)} (--on-error reject goes on)`)
          return forms
        }
        if (partial.length > 0) messages.note(`what could be read is ${placeOf(partial)}`)
        else if (plan.outputTo.kind === 'in-place') messages.note(`${source.name} is left as it is`)
        continue
      }
      destinations.drop()
    } finally {
      input?.close()
    }
  }
  const partial = await destinations.end()
  if (partial.length > 0) messages.note(`what could be read is ${placeOf(partial)}`)
  return forms
}

function placeOf(partial: readonly string[]): string {
  return partial.length === 0 ? 'written' : `in ${partial.join(' and ')}`
}

async function destinationsOf(plan: Plan, color: string): Promise<Destinations> {
  const { outputTo } = plan
  if (outputTo.kind !== 'in-place' && outputTo.kind !== 'folder') {
    const { oneOutput } = await import('./one-output.ts')
    return oneOutput({ plan, color, pathFor: () => '' })
  }
  const { outputPerFile } = await import('./output-per-file.ts')
  const pathFor = ({ source }: Opened) =>
    outputTo.kind === 'in-place' ? source.path! : pathInFolder(outputTo.path, source, plan.to)
  return outputPerFile({ plan, color, pathFor })
}

/** Says what is to be said at the end. */
function report(
  statistics: RunStatistics,
  plan: Plan,
  forms: ReadonlySet<string>,
  destinations: Destinations,
  messages: Messages,
): void {
  for (const { path, count } of destinations.rejected())
    if (count > 0) messages.note(`${counted(count, 'line')} rejected into ${path}`)
  const doubts = [...statistics.doubts].sort(([a], [b]) => (a < b ? -1 : 1))
  for (const [rule, times] of doubts)
    messages.detail(`doubtful and left whole: ${rule}, ${counted(times, 'time')}`)
  if (plan.exitCode && statistics.changed > 0) messages.found()
  if (plan.outputTo.kind === 'findings' || plan.exitCode) return
  if (!plan.editing || plan.annotating || statistics.filled === 0 || statistics.changed > 0) return
  const hint =
    forms.has('jsonl') && statistics.longest < SHORTEST_ARTICLE
      ? `; no "${plan.textField}" has more than ${counted(statistics.longest, 'character')} (--text-field names another field)`
      : ''
  messages.note(`nothing was changed in ${counted(statistics.filled, 'document')}${hint}`)
}

/** Where no text is longer, it is likely that the field is not the article's: it may be its title. */
const SHORTEST_ARTICLE = 150
