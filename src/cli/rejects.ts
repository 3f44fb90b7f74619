import { fileOutput, type Output, PLAIN } from '../io/output.ts'

/** Lines that were no records, kept as they came. */
export interface Rejects {
  readonly count: number
  readonly path: string
  add(line: Uint8Array): Promise<void>
  finish(): Promise<void>
  abandon(): void
}

const LINE_FEED = Buffer.from('\n')

/**
 * A file of rejected lines; it comes into being with the first of them, or at once if the user named it, so that
 * an empty one says that there were none.
 */
export async function openRejects(path: string, isNamed: boolean): Promise<Rejects> {
  let output: Output | null = isNamed ? await fileOutput(path, PLAIN) : null
  let count = 0
  return {
    path,
    get count() {
      return count
    },
    async add(line) {
      output ??= await fileOutput(path, PLAIN)
      count += 1
      output.writeRaw(line)
      if (line.at(-1) !== LINE_FEED[0]) output.writeRaw(LINE_FEED)
    },
    finish: async () => void (await output?.finish()),
    abandon: () => output?.abandon(),
  }
}
