import type { Transform } from 'node:stream'
import * as zlib from 'node:zlib'

export interface Zstd {
  createZstdDecompress(): Transform
  createZstdCompress(): Transform
}

/** The runtime's own zstd, from Node 22.15 on. */
export function zstdOf(): Zstd | null {
  const own = zlib as unknown as Partial<Zstd>
  return own.createZstdCompress === undefined ? null : (own as Zstd)
}
