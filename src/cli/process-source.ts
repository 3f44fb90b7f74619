import { InputError, NoPlaceError, OutputError } from '../io/input-error.ts'
import type { Item } from '../io/item.ts'
import type { Opened } from '../io/source.ts'
import type { Done } from './clean-block.ts'
import type { Channel } from './destination.ts'
import { editorOf } from './editor.ts'
import type { Messages } from './messages.ts'
import { mendsLineEnds, type Plan } from './plan.ts'
import { type Ends, Stop, takeOf } from './process-item.ts'
import type { Tally } from './run-statistics.ts'
import { remarksTo } from './show-notices.ts'
import type { Workers } from './workers.ts'

/** Errors that are no fault of the input: there is nowhere to write, or this file cannot be written in its encoding. */
const ENDS_ONE = [OutputError, NoPlaceError]

/** The way from sources to channels. */
export interface Pour {
  /**
   * Takes a source through the chain into its channel; tells whether anything of it is different now.
   *
   * @throws BrokenOff if there is no more of the source than what has been written of it, and should be; Stop if
   *   the run cannot go on, InputError if nothing came of this source but others may do better,
   *   OutputError or ClosedPipe if there is nowhere to write
   */
  source(source: Opened, channel: Channel): Promise<boolean>
  /** No source follows. */
  end(): Promise<void>
}

/**
 * Makes the way from sources to channels.
 *
 * @throws ChainError if the plan names a transform, rule or outlet that is not there
 */
export async function pourOf(plan: Plan, tally: Tally, messages: Messages): Promise<Pour> {
  const take = takeOf(plan, await editorOf(plan))
  let workers: Workers | null = null

  /** The pieces of a source, or what workers made of some of them; only its own form's reader is loaded. */
  const itemsOf = async (source: Opened): Promise<AsyncIterable<Iterable<Item | Done>>> => {
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
    workers ??= (await import('./workers.ts')).workersFor(plan, take)
    return workers.items(source)
  }
  return {
    async source(source, channel) {
      const changedBefore = tally.changed
      const notices = remarksTo(messages, source.source.name)
      const ends: Ends = {
        writer: channel.writer,
        tally,
        error: messages.error,
        detail: messages.detail,
        notice: notices.add,
        reject: async (line, why) => {
          messages.rejection(why)
          await channel.rejects?.add(line)
        },
      }
      let hasBegun = false
      let hasRejected = false
      channel.writer.begin(source)
      try {
        for await (const items of await itemsOf(source)) {
          for (const item of items) {
            hasBegun = true
            const isRejected =
              item.kind === 'done' ? await workers!.deliver(item, ends) : await take(item, ends)
            hasRejected ||= isRejected
          }
          await channel.settle()
        }
      } catch (error) {
        const isInput = error instanceof InputError && !ENDS_ONE.some((kind) => error instanceof kind)
        throw isInput && hasBegun ? new Stop(error.message) : error
      } finally {
        notices.end()
      }
      const fault = source.fault()
      if (fault !== null) throw fault
      const isMarked = plan.edits && source.form === 'jsonl'
      return hasRejected || isMarked || plan.restores || tally.changed > changedBefore
    },
    end: async () => workers?.end(),
  }
}
