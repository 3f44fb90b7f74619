// What a worker thread loads: it cleans blocks of records. See workers.ts.
import { type Block, type Clean, cleanerOf, type Done } from './clean-block.ts'
import { editorOf } from './editor.ts'
import type { Plan } from './plan.ts'
import { takeOf } from './process-item.ts'

/** A block, with all that is needed to clean it. */
export interface Task {
  readonly plan: Plan
  readonly block: Block
}

/** A worker has one plan all its life. */
let cleaner: Promise<Clean> | null = null

export async function clean({ plan, block }: Task): Promise<Done> {
  cleaner ??= editorOf(plan).then((edit) => cleanerOf(plan, takeOf(plan, edit)))
  return await (await cleaner)(block)
}
