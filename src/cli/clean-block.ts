import type { Notice } from '../io/item.ts'
import { type RecordBlock, recordItems } from '../io/jsonl.ts'
import { memoryOutput } from '../io/memory-output.ts'
import type { Description } from '../io/source.ts'
import type { DocumentFacts } from '../report/document-facts.ts'
import { writerFor } from './choose-writer.ts'
import { type Plan, recordReadingOf } from './plan.ts'
import { type Handlers, type ProcessItem, Stop } from './process-item.ts'
import { newStatistics, type RunStatistics } from './run-statistics.ts'

/** A block of records, and the source it is of. */
export interface Block extends Omit<RecordBlock, 'bytes'> {
  readonly bytes: Uint8Array
  readonly source: Description
}

/** What came of a block. */
export interface CleanedBlock {
  readonly kind: 'cleaned block'
  /** JSON Lines in UTF-8. */
  readonly output: Uint8Array
  readonly statistics: RunStatistics
  /** Of each document in its turn, if anything of the data set is measured. */
  readonly facts: readonly DocumentFacts[]
  readonly reported: readonly (Notice | BlockMessage)[]
  /** Why the run cannot go on, or null. */
  readonly stop: string | null
}

/** Cleans one block into memory, in whichever thread; throws nothing that is the input's fault. */
export type CleanBlock = (block: Block) => Promise<CleanedBlock>

/** What is said of a block, in its turn; of a rejected line with the line. */
export type BlockMessage =
  | { readonly kind: 'error' | 'detail'; readonly message: string }
  | { readonly kind: 'rejection'; readonly message: string; readonly line: Uint8Array }

/** Makes what cleans blocks, from what processes items. */
export function blockCleaner(plan: Plan, processItem: ProcessItem): CleanBlock {
  return async ({ source, bytes, ...place }) => {
    const output = memoryOutput(bytes.length)
    const writer = await writerFor(plan, 'jsonl', place.name, { output, ledger: null, keepsMark: false })
    // Whoever puts the blocks together writes the byte order mark.
    writer.begin({ ...source, bom: false })
    const statistics = newStatistics()
    const facts: DocumentFacts[] = []
    const reported: CleanedBlock['reported'][number][] = []
    const handlers: Handlers = {
      writer,
      statistics,
      error: (message) => void reported.push({ kind: 'error', message }),
      detail: (message) => void reported.push({ kind: 'detail', message }),
      notice: (notice) => void reported.push(notice),
      measured: (one) => void facts.push(one),
      reject: async (line, message) => void reported.push({ kind: 'rejection', message, line }),
    }
    let stop: string | null = null
    try {
      const { buffer, byteOffset, length } = bytes
      const items = recordItems(
        { ...place, bytes: Buffer.from(buffer, byteOffset, length) },
        recordReadingOf(plan),
      )
      for (const item of items) await processItem(item, handlers)
    } catch (error) {
      if (!(error instanceof Stop)) throw error
      stop = error.message
    }
    return { kind: 'cleaned block', output: output.bytes(), statistics, facts, reported, stop }
  }
}
