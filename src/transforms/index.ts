import { dedupe } from './dedupe/index.ts'
import { join } from './join/index.ts'
import { repair, repairWords } from './repair/index.ts'
import { strip } from './strip.ts'
import type { Transform } from './transform.ts'

/** The transforms that change a text, in the order in which a chain runs them. */
export const EDITING: readonly Transform[] = [repair, strip, dedupe, join]

/** What a transform has to do once the others of its chain are done. */
export const AT_THE_END: readonly Transform[] = [repairWords]
