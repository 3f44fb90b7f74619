import { InputError, NoPlaceError, OutputError } from '../io/input-error.ts'
import type { Item } from '../io/item.ts'
import type { Opened } from '../io/source.ts'
import type { CleanedBlock } from './clean-block.ts'
import type { Destination } from './destination.ts'
import { editorOf } from './editor.ts'
import { measurerOf } from './measuring.ts'
import type { Messages } from './messages.ts'
import { mendsLineEnds, type Plan, recordReadingOf } from './plan.ts'
import { type Handlers, itemProcessor, Stop } from './process-item.ts'
import type { RunStatistics } from './run-statistics.ts'
import { noticesTo } from './show-notices.ts'
import type { Workers } from './workers.ts'

/** Errors that are no fault of the input: there is nowhere to write, or this file cannot be written in its encoding. */
const ENDS_ONE = [OutputError, NoPlaceError]

/** Whether something comes of an item: an input that breaks after one cannot be passed over. What is around records is no such thing. */
function begins(item: Item | CleanedBlock): boolean {
  return item.kind !== 'table head' && !(item.kind === 'verbatim' && item.part !== undefined)
}

/** The way from sources to destinations. */
export interface SourceProcessor {
  /**
   * Takes a source through the chain into its destination; says whether anything of it is different now.
   *
   * @throws BrokenOff if there is no more of the source than what has been written of it, and should be; Stop if
   *   the run cannot go on, InputError if nothing came of this source but others may do better,
   *   OutputError or ClosedPipe if there is nowhere to write
   */
  process(source: Opened, destination: Destination): Promise<boolean>
  /** No source follows. */
  end(): Promise<void>
}

/**
 * Makes the way from sources to destinations.
 *
 * @param measured takes what each document shows of the data set
 * @throws ChainError if the plan names a transform, rule or outlet that is not there
 */
export async function sourceProcessor(
  plan: Plan,
  statistics: RunStatistics,
  messages: Messages,
  measured: Handlers['measured'] = () => {},
): Promise<SourceProcessor> {
  const processItem = itemProcessor(plan, await editorOf(plan), await measurerOf(plan))
  let workers: Workers | null = null

  /** The items of a source, or what workers made of some of them; only its own form's reader is loaded. */
  const itemsOf = async (source: Opened): Promise<AsyncIterable<Iterable<Item | CleanedBlock>>> => {
    const { maxLine, documents } = plan
    if (source.form === 'text') {
      const { textItems } = await import('../io/text.ts')
      return textItems(source, {
        documents,
        maxLine,
        mendsLineEnds: mendsLineEnds(plan),
        windows: plan.windows && source.encoding === 'utf-8',
      })
    }
    if (source.form === 'csv' || source.form === 'tsv') {
      const { tableItems } = await import('../io/table/reader.ts')
      return tableItems(source, recordReadingOf(plan))
    }
    if (source.form === 'json') {
      const { jsonItems } = await import('../io/json/reader.ts')
      return jsonItems(source, recordReadingOf(plan))
    }
    workers ??= (await import('./workers.ts')).workersFor(plan, processItem)
    return workers.items(source)
  }
  return {
    async process(source, destination) {
      const changedBefore = statistics.changed
      const notices = noticesTo(messages, source.source.name)
      const handlers: Handlers = {
        writer: destination.writer,
        statistics,
        error: messages.error,
        detail: messages.detail,
        notice: notices.add,
        measured,
        reject: async (line, why) => {
          messages.rejection(why)
          await destination.rejects?.add(line)
        },
      }
      let hasBegun = false
      let hasRejected = false
      destination.writer.begin(source)
      try {
        for await (const items of await itemsOf(source)) {
          for (const item of items) {
            hasBegun ||= begins(item)
            const isRejected =
              item.kind === 'cleaned block'
                ? await workers!.deliver(item, handlers)
                : await processItem(item, handlers)
            hasRejected ||= isRejected
          }
          await destination.settle()
        }
      } catch (error) {
        if (error instanceof Stop) throw error
        const isInput = error instanceof InputError && !ENDS_ONE.some((kind) => error instanceof kind)
        throw isInput && hasBegun ? new Stop(error.message, false) : error
      } finally {
        notices.end()
      }
      const fault = source.fault()
      if (fault !== null) throw fault
      const isMarked = plan.edits && source.form !== 'text'
      return hasRejected || isMarked || plan.restores || statistics.changed > changedBefore
    },
    end: async () => workers?.end(),
  }
}
