import { close, fstatSync, open, read } from 'node:fs'
import { promisify } from 'node:util'
import { InputError, systemReason } from './input-error.ts'

const CHUNK = 1 << 20
const STANDARD_INPUT = 0
const openFile = promisify(open)
const closeFile = promisify(close)
const readFrom = promisify(read)

/**
 * The bytes of a file, or of standard input where `path` is null, in chunks of up to 1 MiB. Between chunks the
 * event loop runs, so that signals are served.
 *
 * @param name what messages call it
 * @throws InputError that names it, if it cannot be opened or read
 */
export async function* chunksOf(path: string | null, name: string): AsyncGenerator<Buffer> {
  try {
    if (path !== null) yield* fileChunks(path)
    // A folder is read the same way, so that the system says what it is.
    else if (isFileOrFolder(STANDARD_INPUT)) yield* descriptorChunks(STANDARD_INPUT)
    else yield* process.stdin as AsyncIterable<Buffer>
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error
    throw new InputError(`${name}: cannot be read: ${systemReason(error)}`)
  }
}

function isFileOrFolder(descriptor: number): boolean {
  const stats = fstatSync(descriptor)
  return stats.isFile() || stats.isDirectory()
}

/** Ends the reading of standard input where it is: a read that waits for a pipe would keep the program from ending. */
export function leaveStandardInput(): void {
  if (!isFileOrFolder(STANDARD_INPUT)) process.stdin.destroy()
}

async function* fileChunks(path: string): AsyncGenerator<Buffer> {
  const descriptor = await openFile(path, 'r')
  try {
    yield* descriptorChunks(descriptor)
  } finally {
    await closeFile(descriptor)
  }
}

async function* descriptorChunks(descriptor: number): AsyncGenerator<Buffer> {
  for (;;) {
    const chunk = Buffer.allocUnsafe(CHUNK)
    const { bytesRead } = await readFrom(descriptor, chunk, 0, CHUNK, null)
    if (bytesRead === 0) return
    yield chunk.subarray(0, bytesRead)
  }
}

/** A first chunk that can be looked at, and the chunks as they were, with it. */
export interface Headed {
  readonly head: Buffer
  readonly chunks: AsyncIterable<Buffer>
}

/** The same chunks, with at least `count` bytes in the first one; fewer only if there are no more. */
export async function withHead(chunks: AsyncIterable<Buffer>, count: number): Promise<Headed> {
  let seen = 0
  return gathered(chunks, (chunk) => (seen += chunk.length) >= count)
}

/** The same chunks, the first ones put together: those up to the one of which `isEnough` holds, or all. */
export async function gathered(
  chunks: AsyncIterable<Buffer>,
  isEnough: (chunk: Buffer) => boolean,
): Promise<Headed> {
  const iterator = chunks[Symbol.asyncIterator]()
  const first: Buffer[] = []
  for (;;) {
    const next = await iterator.next()
    if (next.done) return { head: Buffer.concat(first), chunks: continued(Buffer.concat(first), null) }
    first.push(next.value)
    if (isEnough(next.value)) break
  }
  const head = first.length === 1 ? first[0]! : Buffer.concat(first)
  return { head, chunks: continued(head, iterator) }
}

/** The first chunks, up to the one that makes them more than `most` bytes; and if there is one, all chunks once more. */
export async function firstChunks(
  chunks: AsyncIterable<Buffer>,
  most: number,
): Promise<{ readonly first: readonly Buffer[]; readonly all: AsyncIterable<Buffer> | null }> {
  const iterator = chunks[Symbol.asyncIterator]()
  const first: Buffer[] = []
  for (let size = 0; size <= most; ) {
    const next = await iterator.next()
    if (next.done) return { first, all: null }
    first.push(next.value)
    size += next.value.length
  }
  return { first, all: resumed(first, iterator) }
}

/** Gives the chunks away one by one, so that none is held longer than it is needed. */
async function* resumed(first: Buffer[], rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  try {
    for (let chunk = first.shift(); chunk !== undefined; chunk = first.shift()) yield chunk
    yield* { [Symbol.asyncIterator]: () => rest }
  } finally {
    await rest.return?.()
  }
}

async function* continued(head: Buffer, rest: AsyncIterator<Buffer> | null): AsyncGenerator<Buffer> {
  try {
    if (head.length > 0) yield head
    if (rest !== null) yield* { [Symbol.asyncIterator]: () => rest }
  } finally {
    await rest?.return?.()
  }
}
