import type { Transform } from 'node:stream'
import { BrokenOff } from './broken-off.ts'
import type { Compression } from './compression.ts'
import { gunzipped } from './gunzip.ts'
import { sliceAfter, stepperOf } from './stepper.ts'
import { zstdOf } from './zstd.ts'

/**
 * Unpacks chunks; gzip files of several members and zstd files of several frames come out whole.
 *
 * @throws BrokenOff that names the file if its bytes are not what they should be; what could be unpacked has come
 */
export function unpacked(
  chunks: AsyncIterable<Buffer>,
  compression: Compression,
  name: string,
): AsyncIterable<Buffer> {
  if (compression === 'gzip') return gunzipped(chunks, name)
  if (compression === 'none') return chunks
  const own = zstdOf()
  return own === null ? unpackedByScript(chunks, name) : through(chunks, own.createZstdDecompress(), name)
}

async function* through(
  chunks: AsyncIterable<Buffer>,
  unpacker: Transform,
  name: string,
): AsyncGenerator<Buffer> {
  const stepper = stepperOf(unpacker)
  const check = () => {
    if (stepper.failure !== null) throw notWhole(name, stepper.failure)
  }
  let seen = 0
  try {
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.length; ) {
        const slice = chunk.subarray(at, at + sliceAfter(seen))
        at += slice.length
        seen += slice.length
        await stepper.write(slice)
        yield* stepper.taken()
        check()
        // What follows the last frame is none, and is not read.
        if (stepper.hasEnded) return
      }
    }
    await stepper.end()
    yield* stepper.taken()
    check()
  } finally {
    unpacker.destroy()
  }
}

function notWhole(name: string, error: unknown): BrokenOff {
  return new BrokenOff(`${name}: not a whole zstd file: ${(error as Error).message}`)
}

/** A block of four bytes may say one byte 131,072 times. */
const SLICE_FOR_SCRIPT = 1 << 10

async function* unpackedByScript(chunks: AsyncIterable<Buffer>, name: string): AsyncGenerator<Buffer> {
  const { Decompress } = await import('fzstd')
  let out: Buffer[] = []
  const unpacker = new Decompress((bytes) => void out.push(Buffer.from(bytes)))
  function* pushed(bytes: Uint8Array, isLast: boolean): Generator<Buffer> {
    let failure: BrokenOff | null = null
    try {
      unpacker.push(bytes, isLast)
    } catch (error) {
      failure = notWhole(name, error)
    }
    // What came before the fault is good.
    yield* out
    out = []
    if (failure !== null) throw failure
  }
  for await (const chunk of chunks)
    for (let at = 0; at < chunk.length; at += SLICE_FOR_SCRIPT)
      yield* pushed(chunk.subarray(at, at + SLICE_FOR_SCRIPT), false)
  yield* pushed(new Uint8Array(0), true)
}
