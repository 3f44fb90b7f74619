import { newFileForm, type Output, openOutput } from '../io/output.ts'
import { type Plan, rejectsLines } from './plan.ts'

/** Lines that were no records, kept as they were read: in UTF-8. */
export interface Rejects {
  readonly count: number
  readonly path: string
  add(line: Uint8Array): Promise<void>
  /** What was added is in the file: to be waited for before an output that lacks it gets its name. */
  settle(): Promise<void>
  finish(): Promise<void>
  /** The run is over before its end; what was added stays. */
  abandon(): void
}

const NEWLINE = Buffer.from('\n')

/** What the name of a file of rejected lines ends with, if the user gives none. */
export const REJECTED = '.rejected.jsonl'

/**
 * The rejected lines of an output; null if they are not kept.
 *
 * @param output null for standard output and for several outputs with one file
 */
export async function rejectsFor(plan: Plan, output: string | null): Promise<Rejects | null> {
  if (!rejectsLines(plan) || (plan.rejected === null && output === null)) return null
  if (plan.rejected !== null) return openRejects(plan.rejected, true, 'w')
  // In place, the lines of an earlier run are nowhere else any more.
  return openRejects(`${output}${REJECTED}`, false, plan.outputTo.kind === 'in-place' ? 'a' : 'w')
}

/**
 * A file of rejected lines, written as they come. It comes into being with the first of them, or at once if the user
 * named it, so that an empty one says that there were none.
 */
async function openRejects(path: string, isNamed: boolean, flag: 'w' | 'a'): Promise<Rejects> {
  const open = () => openOutput(path, newFileForm(path), flag)
  let output: Output | null = isNamed ? await open() : null
  let count = 0
  return {
    path,
    get count() {
      return count
    },
    async add(line) {
      output ??= await open()
      count += 1
      output.writeRaw(line)
      if (line.at(-1) !== NEWLINE[0]) output.writeRaw(NEWLINE)
    },
    settle: async () => void (await output?.settle()),
    finish: async () => void (await output?.finish()),
    abandon: () => output?.abandon(),
  }
}
