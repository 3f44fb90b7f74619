import { BrokenOff } from '../io/broken-off.ts'
import { InputError, OutputError } from '../io/input-error.ts'
import { type Opened, opened } from '../io/source.ts'
import { type Found, isSource } from '../io/sources.ts'
import { checkNames, pathInFolder } from './check-names.ts'
import type { CommandName } from './commands.ts'
import type { Channels } from './destination.ts'
import { findSources } from './find-sources.ts'
import type { Messages } from './messages.ts'
import type { OptionValues } from './option-values.ts'
import { type OpenedEarly, refuseWithoutEffect } from './options-without-effect.ts'
import { type Plan, planOf } from './plan.ts'
import { Stop } from './process-item.ts'
import { type Pour, pourOf } from './process-source.ts'
import { counted, newTally, statsTable, type Tally } from './run-statistics.ts'

/**
 * Runs a chain over everything that the command line names.
 *
 * @throws UsageError, ChainError, OutputError, ClosedPipe; what is wrong with one input is told through
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
}

/**
 * Runs a plan over sources.
 *
 * @throws as {@link run}
 */
export async function runOver({ command, options, plan, find, messages }: PlannedRun): Promise<void> {
  const tally = newTally()
  const pour = await pourOf(plan, tally, messages)
  const found = await find()
  checkNames(plan, found.filter(isSource))
  const openedEarly = await refuseWithoutEffect(command, options, plan, found.filter(isSource))
  const channels = await channelsOf(plan, options.color ?? 'auto')
  let forms: ReadonlySet<string>
  try {
    forms = await pourAll(found, openedEarly, plan, channels, pour, messages)
  } catch (error) {
    channels.abandon()
    throw error
  } finally {
    await pour.end()
  }
  report(tally, plan, forms, channels, messages)
}

/** Pours every source; gives the forms that there were. */
async function pourAll(
  found: readonly Found[],
  openedEarly: OpenedEarly,
  plan: Plan,
  channels: Channels,
  pour: Pour,
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
      const channel = await channels.open(input)
      forms.add(input.form)
      await channels.done(await pour.source(input, channel))
    } catch (error) {
      if (!(error instanceof InputError) || error instanceof OutputError) throw error
      messages.error(error.message)
      if (error instanceof Stop) {
        const where = placeOf(await channels.stop())
        messages.note(`stopped there; what came before is ${where} (--on-error reject goes on)`)
        return forms
      }
      if (error instanceof BrokenOff) {
        const { partial, isOver } = await channels.breakOff()
        if (isOver) {
          messages.note(`stopped there; what came before is ${placeOf(partial)} (--on-error reject goes on)`)
          return forms
        }
        if (partial.length > 0) messages.note(`what could be read is ${placeOf(partial)}`)
        else if (plan.destination.kind === 'in-place') messages.note(`${source.name} is left as it is`)
        continue
      }
      channels.drop()
    } finally {
      input?.close()
    }
  }
  const partial = await channels.end()
  if (partial.length > 0) messages.note(`what could be read is ${placeOf(partial)}`)
  return forms
}

function placeOf(partial: readonly string[]): string {
  return partial.length === 0 ? 'written' : `in ${partial.join(' and ')}`
}

async function channelsOf(plan: Plan, color: string): Promise<Channels> {
  const { destination } = plan
  if (destination.kind !== 'in-place' && destination.kind !== 'folder') {
    const { sharedChannel } = await import('./one-output.ts')
    return sharedChannel({ plan, color, pathFor: () => '' })
  }
  const { separateChannels } = await import('./output-per-file.ts')
  const pathFor = ({ source }: Opened) =>
    destination.kind === 'in-place' ? source.path! : pathInFolder(destination.path, source, plan.to)
  return separateChannels({ plan, color, pathFor })
}

/** Says what is to be said at the end. */
function report(
  tally: Tally,
  plan: Plan,
  forms: ReadonlySet<string>,
  channels: Channels,
  messages: Messages,
): void {
  for (const { path, count } of channels.rejected())
    if (count > 0) messages.note(`${counted(count, 'line')} rejected into ${path}`)
  const doubts = [...tally.doubts].sort(([a], [b]) => (a < b ? -1 : 1))
  for (const [rule, times] of doubts)
    messages.detail(`doubtful and left whole: ${rule}, ${counted(times, 'time')}`)
  if (plan.stats) messages.table(statsTable(tally))
  if (!plan.editing || plan.annotating || tally.filled === 0 || tally.changed > 0) return
  const hint =
    forms.has('jsonl') && tally.longest < SHORTEST_ARTICLE
      ? `; no "${plan.textField}" has more than ${counted(tally.longest, 'character')} (--text-field names another field)`
      : ''
  messages.note(`nothing was changed in ${counted(tally.filled, 'document')}${hint}`)
}

/** Where no text is longer, it is likely that the field is not the article's: it may be its title. */
const SHORTEST_ARTICLE = 150
