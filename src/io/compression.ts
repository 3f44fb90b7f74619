import type { Transform } from 'node:stream'
import { Readable } from 'node:stream'
import * as zlib from 'node:zlib'
import { InputError } from './input-error.ts'

/** How the bytes of a file are packed. */
export type Compression = 'none' | 'gzip' | 'zstd'

const BY_SUFFIX: Readonly<Record<string, Compression>> = { '.gz': 'gzip', '.zst': 'zstd' }

/** The compression that a file name's last suffix names, and the name without that suffix. */
export function compressionOf(name: string): { compression: Compression; bare: string } {
  for (const [suffix, compression] of Object.entries(BY_SUFFIX))
    if (name.endsWith(suffix)) return { compression, bare: name.slice(0, -suffix.length) }
  return { compression: 'none', bare: name }
}

/** The compression that the first four bytes of a stream show. */
export function compressionOfHead(head: Uint8Array): Compression {
  if (head[0] === 0x1f && head[1] === 0x8b && head[2] === 8) return 'gzip'
  return head[0] === 0x28 && head[1] === 0xb5 && head[2] === 0x2f && head[3] === 0xfd ? 'zstd' : 'none'
}

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
  if (compression === 'gzip') return through(chunks, zlib.createGunzip({ chunkSize: 1 << 18 }), name, 'gzip')
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

interface Zstd {
  createZstdDecompress(): Transform
  createZstdCompress(): Transform
}

/** The runtime's own zstd, from Node 22.15 on. */
function zstdOf(): Zstd | null {
  const own = zlib as unknown as Partial<Zstd>
  return own.createZstdCompress === undefined ? null : (own as Zstd)
}

/** Packs one block after the other; `pack` gives what is ready, `finish` the rest. */
export interface Packer {
  pack(block: Uint8Array): Promise<Buffer>
  finish(): Promise<Buffer>
}

/**
 * A packer, or null for none.
 *
 * @throws InputError if this runtime has no zstd and `@mongodb-js/zstd` is not installed
 */
export async function packerOf(compression: Compression): Promise<Packer | null> {
  if (compression === 'none') return null
  if (compression === 'gzip') return streamPacker(zlib.createGzip())
  const own = zstdOf()
  return own === null ? framePacker() : streamPacker(own.createZstdCompress())
}

function streamPacker(stream: Transform): Packer {
  let out: Buffer[] = []
  let failure: Error | null = null
  stream.on('data', (bytes: Buffer) => out.push(bytes))
  stream.on('error', (error) => {
    failure = error
  })
  const taken = () => {
    if (failure !== null) throw failure
    const bytes = Buffer.concat(out)
    out = []
    return bytes
  }
  return {
    pack: (block) =>
      new Promise<void>((done) => void stream.write(Buffer.from(block), () => done())).then(taken),
    finish: () =>
      new Promise<void>((done) => {
        stream.on('end', done)
        stream.end()
      }).then(taken),
  }
}

/** Writes each block as a zstd frame of its own, as the format allows. */
async function framePacker(): Promise<Packer> {
  const compress = await foreignZstd()
  return { pack: (block) => compress(Buffer.from(block)), finish: async () => Buffer.alloc(0) }
}

async function foreignZstd(): Promise<(bytes: Buffer) => Promise<Buffer>> {
  const name: string = '@mongodb-js/zstd'
  try {
    const found = (await import(name)) as { compress(bytes: Buffer): Promise<Buffer> }
    return found.compress
  } catch {
    throw new InputError(
      `.zst cannot be written by Node ${process.versions.node}: install ${name} beside jernih, use Node 22.15 or newer, or write to a pipe: jernih … | zstd > FILE.zst`,
    )
  }
}
