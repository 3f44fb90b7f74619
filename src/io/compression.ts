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
