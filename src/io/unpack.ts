import { Readable, type Transform } from 'node:stream'
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

async function* through(
  chunks: AsyncIterable<Buffer>,
  unpacker: Transform,
  name: string,
  format: string,
): AsyncGenerator<Buffer> {
  const source = Readable.from(chunks)
  source.on('error', (error) => unpacker.destroy(error))
  source.pipe(unpacker)
  try {
    yield* unpacker as AsyncIterable<Buffer>
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code?.startsWith('Z') !== true) throw error
    throw new InputError(`${name}: not a whole ${format} file: ${(error as Error).message}`)
  } finally {
    source.destroy()
  }
}

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
  for await (const chunk of chunks) {
    push(chunk, false)
    yield* out
    out = []
  }
  push(new Uint8Array(0), true)
  yield* out
}
