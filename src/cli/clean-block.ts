import type { Notice } from '../io/item.ts'
import { type RecordBlock, recordItems } from '../io/jsonl.ts'
import { memoryOutput } from '../io/memory-output.ts'
import type { Description } from '../io/source.ts'
import { writerFor } from './choose-writer.ts'
import { type Plan, readingOf } from './plan.ts'
import { type Ends, Stop, type Take } from './process-item.ts'
import { newTally, type Tally } from './run-statistics.ts'

/** A block of records, and the source it is of. */
export interface Block extends Omit<RecordBlock, 'bytes'> {
  readonly bytes: Uint8Array
  readonly source: Description
}

/** What came of a block. */
export interface Done {
  readonly kind: 'done'
  /** JSON Lines in UTF-8. */
  readonly output: Uint8Array
  readonly tally: Tally
  readonly told: readonly (Notice | Told)[]
  /** Why the run cannot go on, or null. */
  readonly stop: string | null
}

/** Cleans one block into memory, in whichever thread; throws nothing that is the input's fault. */
export type Clean = (block: Block) => Promise<Done>

/** What is said of a block, in its turn; of a rejected line with the line. */
export type Told =
  | { readonly kind: 'error' | 'detail'; readonly message: string }
  | { readonly kind: 'rejection'; readonly message: string; readonly line: Uint8Array }

/** Makes what cleans blocks, from what takes pieces. */
export function cleanerOf(plan: Plan, take: Take): Clean {
  return async ({ source, bytes, ...place }) => {
    const output = memoryOutput(bytes.length)
    const writer = await writerFor(plan, 'jsonl', place.name, { output, ledger: null, keepsMark: false })
    // Whoever puts the blocks together writes the byte order mark.
    writer.begin({ ...source, bom: false })
    const tally = newTally()
    const told: Done['told'][number][] = []
    const ends: Ends = {
      writer,
      tally,
      error: (message) => void told.push({ kind: 'error', message }),
      detail: (message) => void told.push({ kind: 'detail', message }),
      notice: (notice) => void told.push(notice),
      reject: async (line, message) => void told.push({ kind: 'rejection', message, line }),
    }
    let stop: string | null = null
    try {
      const { buffer, byteOffset, length } = bytes
      const items = recordItems({ ...place, bytes: Buffer.from(buffer, byteOffset, length) }, readingOf(plan))
      for (const item of items) await take(item, ends)
    } catch (error) {
      if (!(error instanceof Stop)) throw error
      stop = error.message
    }
    return { kind: 'done', output: output.bytes(), tally, told, stop }
  }
}
