import type { Transform } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { Compression } from './compression.ts'
import { InputError } from './input-error.ts'
import { zstdOf } from './zstd.ts'

/**
 * Unpacks chunks; gzip files of several members and zstd files of several frames come out whole.
 *
 * @throws InputError that names the file if its bytes are not what they should be
 */
export function unpacked(
  chunks: AsyncIterable<Buffer>,
  compression: Compression,
  name: string,
): AsyncIterable<Buffer> {
  if (compression === 'gzip') return through(chunks, createGunzip({ chunkSize: 1 << 18 }), name, 'gzip')
  if (compression === 'none') return chunks
  return zstdOf() === null
    ? unpackedByScript(chunks, name)
    : through(chunks, zstdOf()!.createZstdDecompress(), name, 'zstd')
}

/** So much is unpacked at a time: little enough that even what was packed a thousandfold does not fill the memory. */
const SLICE = 1 << 16

/**
 * Slice by slice, each waited for: an iterator over the stream itself loses what stands in its buffer when an error
 * comes, and how much that is would depend on the moment.
 */
async function* through(
  chunks: AsyncIterable<Buffer>,
  unpacker: Transform,
  name: string,
  format: string,
): AsyncGenerator<Buffer> {
  let out: Buffer[] = []
  let failure: Error | null = null
  let hasEnded = false
  unpacker.on('data', (bytes: Buffer) => out.push(bytes))
  unpacker.on('error', (error) => {
    failure = error
  })
  unpacker.on('end', () => {
    hasEnded = true
  })
  const taken = () => {
    const bytes = out
    out = []
    return bytes
  }
  const check = () => {
    if (failure !== null) throw new InputError(`${name}: not a whole ${format} file: ${failure.message}`)
  }
  try {
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.length; at += SLICE) {
        await step(unpacker, (done) => unpacker.write(chunk.subarray(at, at + SLICE), done))
        yield* taken()
        check()
        // What follows the last member is none, and is not read.
        if (hasEnded) return
      }
    }
    await step(unpacker, () => unpacker.end())
    yield* taken()
    check()
  } finally {
    unpacker.destroy()
  }
}

/** Does something with a stream and waits until it says that it is done, or that it has ended or failed. */
function step(stream: Transform, work: (done: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      for (const event of LAST) stream.off(event, done)
      resolve()
    }
    for (const event of LAST) stream.on(event, done)
    work(done)
  })
}

const LAST = ['end', 'error', 'close']

/** A block of four bytes may say one byte 131,072 times. */
const SLICE_FOR_SCRIPT = 1 << 10

async function* unpackedByScript(chunks: AsyncIterable<Buffer>, name: string): AsyncGenerator<Buffer> {
  const { Decompress } = await import('fzstd')
  let out: Buffer[] = []
  const unpacker = new Decompress((bytes) => void out.push(Buffer.from(bytes)))
  const push = (bytes: Uint8Array, isLast: boolean) => {
    try {
      unpacker.push(bytes, isLast)
    } catch (error) {
      throw new InputError(`${name}: not a whole zstd file: ${(error as Error).message}`)
    }
  }
  for await (const chunk of chunks)
    for (let at = 0; at < chunk.length; at += SLICE_FOR_SCRIPT) {
      push(chunk.subarray(at, at + SLICE_FOR_SCRIPT), false)
      yield* out
      out = []
    }
  push(new Uint8Array(0), true)
  yield* out
}
