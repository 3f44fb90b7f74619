// What a worker thread loads: it cleans blocks of records. See workers.ts.
import { type Block, blockCleaner, type CleanBlock, type CleanedBlock } from './clean-block.ts'
import { editorOf } from './editor.ts'
import { measurerOf } from './measuring.ts'
import type { Plan } from './plan.ts'
import { itemProcessor } from './process-item.ts'

/** A block, with all that is needed to clean it. */
export interface Task {
  readonly plan: Plan
  readonly block: Block
}

/** A worker has one plan all its life. */
let cleaner: Promise<CleanBlock> | null = null

export async function cleanBlock({ plan, block }: Task): Promise<CleanedBlock> {
  cleaner ??= Promise.all([editorOf(plan), measurerOf(plan)]).then(([edit, measure]) =>
    blockCleaner(plan, itemProcessor(plan, edit, measure)),
  )
  return await (await cleaner)(block)
}
