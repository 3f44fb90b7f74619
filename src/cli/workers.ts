import type { Tinypool } from 'tinypool'
import { ahead } from '../io/ahead.ts'
import { leaveStandardInput } from '../io/chunks.ts'
import type { Piece } from '../io/entry.ts'
import { type RecordBlock, recordBlocks, recordPieces } from '../io/jsonl.ts'
import type { Description, Opened } from '../io/source.ts'
import { type Plan, readingOf } from './plan.ts'
import { type Ends, Stop } from './take.ts'
import { addTally } from './tally.ts'
import type { Block, Done } from './worker.ts'

/** A smaller input is done before a worker would have begun. In bytes, of all sources together. */
const LEAST_SHARED = 1 << 22
/** More blocks than workers wait, so that none of them waits. */
const BLOCKS_A_WORKER = 2

/** Threads that clean blocks of records beside this one, each by itself; what comes out has the order of the input. */
export interface Workers {
  /** The pieces of a source of records, or in the place of a block's pieces what a worker made of them. */
  pieces(source: Opened): AsyncGenerator<Iterable<Piece | Done>>
  /** Hands on what a worker made, as if it had been made here; tells whether a line was rejected. */
  deliver(done: Done, ends: Ends): Promise<boolean>
  end(): Promise<void>
}

/**
 * Workers for a plan, if it has any: threads are only made once so much has come that it pays, and if what comes out
 * are lines that can be put one behind the other.
 */
export function workersFor(plan: Plan): Workers {
  let pool: Promise<Tinypool> | null = null
  let seen = 0

  const canShare = plan.workers > 1 && (plan.to ?? 'jsonl') === 'jsonl' && plan.destination.kind !== 'diff'

  const share = async ({ name, bytes, line, byte }: RecordBlock, source: Description): Promise<Done[]> => {
    pool ??= poolOf(plan.workers)
    // A copy, whose memory can be handed over.
    const own = new Uint8Array(bytes)
    const block: Block = { plan, source, name, bytes: own, line, byte }
    return [await (await pool).run(block, { transferList: [own.buffer] })]
  }
  return {
    async *pieces(opened) {
      const { chunks: _, ...source } = opened
      const blocks = recordBlocks(opened)
      while (!canShare || seen < LEAST_SHARED) {
        const { value, done } = await blocks.next()
        if (done) return
        seen += value.bytes.length
        yield recordPieces(value, readingOf(plan))
      }
      try {
        yield* ahead(blocks, plan.workers * BLOCKS_A_WORKER, (block) => share(block, source))
      } finally {
        // Broken off, it may still wait for the next block.
        if (source.source.path === null) leaveStandardInput()
      }
    },
    deliver,
    end: async () => (await pool)?.destroy(),
  }
}

async function poolOf(workers: number): Promise<Tinypool> {
  const { Tinypool } = await import('tinypool')
  return new Tinypool({
    filename: new URL('./worker.js', import.meta.url).href,
    name: 'clean',
    minThreads: workers,
    maxThreads: workers,
  })
}

async function deliver(done: Done, ends: Ends): Promise<boolean> {
  if (done.output.length > 0) ends.writer.made!(done.output)
  addTally(ends.tally, done.tally)
  for (const told of done.told) {
    if (told.kind === 'remark') ends.remark(told)
    else ends[told.kind](told.message)
  }
  for (const line of done.rejected) await ends.reject(line)
  if (done.stop !== null) throw new Stop(done.stop)
  return done.rejected.length > 0
}
