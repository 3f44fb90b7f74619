import type { Tinypool } from 'tinypool'
import type { Item } from '../io/item.ts'
import { type RecordBlock, recordBlocks, recordItems } from '../io/jsonl.ts'
import { type Capacity, mapInOrder } from '../io/map-in-order.ts'
import type { Description, Opened } from '../io/source.ts'
import { blockCleaner, type CleanedBlock } from './clean-block.ts'
import { type Plan, recordReadingOf } from './plan.ts'
import { type Handlers, type ProcessItem, Stop } from './process-item.ts'
import { addStatistics } from './run-statistics.ts'
import type { Task } from './worker.ts'

/** So much of a source, in bytes, is cleaned before workers join in: a thread must load and learn before it pays. */
const BEFORE_WORKERS = 1 << 23
/** So many bytes may be under way for each worker, those of which the turn has not come with them. */
const UNDER_WAY_A_WORKER = 1 << 22
/** So many blocks a thread has at once, so that it need not wait for the next. Blocks are cut at 1 MiB where lines allow. */
const BLOCKS_A_THREAD = 2
/** What a block costs beside its bytes. */
const LEAST_WEIGHT = 1 << 18

/**
 * This thread and others beside it, which clean blocks of records, each by itself; what comes out has the order of the
 * input.
 */
export interface Workers {
  /** The items of a source of records, or in the place of a block's items what a worker made of them. */
  items(source: Opened): AsyncGenerator<Iterable<Item | CleanedBlock>>
  /** Hands on what a worker made, as if it had been made here; says whether a line was rejected. */
  deliver(done: CleanedBlock, handlers: Handlers): Promise<boolean>
  end(): Promise<void>
}

/**
 * Workers for a plan, if it has any: threads are only made once so much of a source has come that it pays, and if
 * what comes out are lines that can be put one after the other.
 *
 * @param take processes items in this thread, which is one of the workers and has learnt by then what it needs
 */
export function workersFor(plan: Plan, processItem: ProcessItem): Workers {
  const canShare = plan.workers > 1 && (plan.to ?? 'jsonl') === 'jsonl' && plan.outputTo.kind !== 'diff'
  const capacity: Capacity<RecordBlock> = {
    most: plan.workers * UNDER_WAY_A_WORKER,
    weightOf: ({ bytes }) => Math.max(bytes.length, LEAST_WEIGHT),
  }
  const clean = blockCleaner(plan, processItem)
  const threads = plan.workers - 1
  let pool: Promise<Tinypool> | null = null
  let underWay = 0

  const share = async ({ bytes, ...place }: RecordBlock, source: Description): Promise<CleanedBlock[]> => {
    if (underWay === threads * BLOCKS_A_THREAD) return [await clean({ ...place, bytes, source })]
    underWay += 1
    try {
      pool ??= poolOf(threads)
      // A copy, whose memory can be handed over.
      const own = new Uint8Array(bytes)
      const task: Task = { plan, block: { ...place, bytes: own, source } }
      return [await (await pool).run(task, { transferList: [own.buffer] })]
    } finally {
      underWay -= 1
    }
  }
  return {
    async *items(opened) {
      const { chunks: _, close: __, fault: ___, ...source } = opened
      const blocks = recordBlocks(opened)
      for (let seen = 0; !canShare || seen < BEFORE_WORKERS; ) {
        const { value, done } = await blocks.next()
        if (done) return
        seen += value.bytes.length
        yield recordItems(value, recordReadingOf(plan))
      }
      yield* mapInOrder(blocks, capacity, (block) => share(block, source))
    },
    deliver,
    end: async () => (await pool)?.destroy(),
  }
}

async function poolOf(threads: number): Promise<Tinypool> {
  const { Tinypool } = await import('tinypool')
  return new Tinypool({
    filename: new URL('./worker.js', import.meta.url).href,
    name: 'cleanBlock',
    minThreads: 1,
    maxThreads: threads,
    concurrentTasksPerWorker: BLOCKS_A_THREAD,
  })
}

async function deliver(done: CleanedBlock, handlers: Handlers): Promise<boolean> {
  if (done.output.length > 0) handlers.writer.made!(done.output)
  addStatistics(handlers.statistics, done.statistics)
  for (const facts of done.facts) handlers.measured(facts)
  for (const reported of done.reported) {
    if (reported.kind === 'notice') handlers.notice(reported)
    else if (reported.kind === 'rejection') await handlers.reject(reported.line, reported.message)
    else handlers[reported.kind](reported.message)
  }
  if (done.stop !== null) throw new Stop(done.stop)
  return done.reported.some(({ kind }) => kind === 'rejection')
}
