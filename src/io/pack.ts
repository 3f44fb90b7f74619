import type { Transform } from 'node:stream'
import { createGzip } from 'node:zlib'
import type { Compression } from './compression.ts'
import { OutputError } from './input-error.ts'
import { zstdOf } from './zstd.ts'

/** Packs one block after the other; `pack` gives what is ready, `finish` the rest. */
export interface Packer {
  pack(block: Uint8Array): Promise<Buffer>
  finish(): Promise<Buffer>
}

/**
 * A packer, or null for none.
 *
 * @throws OutputError if this runtime has no zstd and `@mongodb-js/zstd` is not installed
 */
export async function packerOf(compression: Compression): Promise<Packer | null> {
  if (compression === 'none') return null
  if (compression === 'gzip') return streamPacker(createGzip())
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
    throw new OutputError(
      `.zst cannot be written by Node ${process.versions.node}: install ${name} beside jernih, use Node 22.15 or newer, or write to a pipe: jernih … | zstd > FILE.zst`,
    )
  }
}
