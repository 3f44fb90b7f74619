import { closeSync, fstatSync, open, read } from 'node:fs'
import { promisify } from 'node:util'
import { InputError, systemReason } from './input-error.ts'

const CHUNK = 1 << 20
const STANDARD_INPUT = 0
const openFile = promisify(open)
const readFrom = promisify(read)

/** Bytes that are read as they are asked for. */
export interface ByteSource {
  readonly chunks: AsyncIterable<Buffer>
  /** Ends the reading where it is: nothing stays open, and no read that waits for a pipe keeps the program from ending. */
  close(): void
}

/**
 * The bytes of a file, or of standard input where `path` is null, in chunks of up to 1 MiB. Between chunks the
 * event loop runs, so that signals are served. The chunks throw an InputError if it cannot be opened or read.
 *
 * @param name what messages call it
 */
export function bytesFrom(path: string | null, name: string): ByteSource {
  const { chunks, close } = path === null ? standardInputBytes() : fileReading(path)
  return { chunks: withReportedErrors(chunks, name), close }
}

async function* withReportedErrors(chunks: AsyncIterable<Buffer>, name: string): AsyncGenerator<Buffer> {
  try {
    yield* chunks
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error
    throw new InputError(`${name}: cannot be read: ${systemReason(error)}`)
  }
}

function standardInputBytes(): ByteSource {
  // A folder is read as a file is, so that the system says what it is.
  if (isFileOrFolder(STANDARD_INPUT)) return { chunks: descriptorChunks(STANDARD_INPUT), close() {} }
  return { chunks: process.stdin as AsyncIterable<Buffer>, close: () => process.stdin.destroy() }
}

function isFileOrFolder(descriptor: number): boolean {
  const stats = fstatSync(descriptor)
  return stats.isFile() || stats.isDirectory()
}

/** A file that is opened when it is first read, and closed at its end or before. */
function fileReading(path: string): ByteSource {
  let descriptor: number | null = null
  let isReading = false
  let isClosed = false
  // Not under a read: its number may by then be another file's.
  const release = () => {
    if (descriptor !== null && !isReading) closeSync(descriptor)
    if (!isReading) descriptor = null
  }
  async function* chunks(): AsyncGenerator<Buffer> {
    descriptor = await openFile(path, 'r')
    try {
      while (!isClosed) {
        const chunk = Buffer.allocUnsafe(CHUNK)
        isReading = true
        const { bytesRead } = await readFrom(descriptor, chunk, 0, CHUNK, null).finally(() => {
          isReading = false
        })
        if (bytesRead === 0) return
        yield chunk.subarray(0, bytesRead)
      }
    } finally {
      release()
    }
  }
  return {
    chunks: chunks(),
    close() {
      isClosed = true
      release()
    },
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
  /** Whether there are no others. */
  readonly isWhole: boolean
  readonly chunks: AsyncIterable<Buffer>
}

/** The same chunks, with at least `count` bytes in the first one; fewer only if there are no more. */
export async function withHead(chunks: AsyncIterable<Buffer>, count: number): Promise<Headed> {
  let seen = 0
  return gathered(chunks, (chunk) => (seen += chunk.length) >= count)
}

/**
 * The same chunks, the first ones put together: those up to the one of which `isEnough` holds, or all. What breaks them
 * off comes after them, in its turn; at once only if nothing came before it.
 */
export async function gathered(
  chunks: AsyncIterable<Buffer>,
  isEnough: (chunk: Buffer) => boolean,
): Promise<Headed> {
  const iterator = chunks[Symbol.asyncIterator]()
  const first: Buffer[] = []
  let end: Headed['chunks'] | null = null
  while (end === null) {
    try {
      const next = await iterator.next()
      if (next.done) end = NOTHING
      else {
        first.push(next.value)
        if (isEnough(next.value)) end = { [Symbol.asyncIterator]: () => iterator }
      }
    } catch (error) {
      if (first.length === 0) throw error
      end = failing(error)
    }
  }
  const head = first.length === 1 ? first[0]! : Buffer.concat(first)
  return { head, isWhole: end === NOTHING, chunks: continued(head, end, iterator) }
}

const NOTHING: AsyncIterable<Buffer> = { [Symbol.asyncIterator]: async function* () {} }

function failing(error: unknown): AsyncIterable<Buffer> {
  return { [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(error) }) }
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

async function* continued(
  head: Buffer,
  rest: AsyncIterable<Buffer>,
  iterator: AsyncIterator<Buffer>,
): AsyncGenerator<Buffer> {
  try {
    if (head.length > 0) yield head
    yield* rest
  } finally {
    await iterator.return?.()
  }
}
