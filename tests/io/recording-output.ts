import { type Encoding, encode, markOf } from '../../src/io/encoding.ts'
import type { Output } from '../../src/io/output.ts'

/** An output that keeps what it gets. */
export function recordingOutput(encoding: Encoding = 'utf-8'): Output & { bytes(): Buffer } {
  const parts: Buffer[] = []
  const put = (chunk: string | Uint8Array) =>
    void parts.push(encode(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8'), encoding))
  return {
    name: 'memory',
    write: put,
    writeWellFormed: put,
    writeRaw: (bytes) => void parts.push(Buffer.from(bytes)),
    writeMark: () => void parts.push(markOf(encoding)),
    settle: async () => {},
    finish: async () => {},
    leavePartial: async () => [],
    abandon() {},
    bytes: () => Buffer.concat(parts),
  }
}

/** The bytes in chunks of a size. */
export async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield Buffer.from(bytes.slice(at, at + size))
}

/** All chunks as one. */
export async function all(chunks: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const chunk of chunks) parts.push(chunk)
  return Buffer.concat(parts)
}
