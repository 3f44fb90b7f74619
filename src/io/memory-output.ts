import type { Writable } from './output.ts'
import { encodeUtf8 } from './utf8.ts'

/** Keeps what is written to it, as UTF-8. */
export interface MemoryOutput extends Writable {
  /** All that was written, in memory of its own. */
  bytes(): Uint8Array
}

/** @param expected how many bytes will come, about */
export function memoryOutput(expected: number): MemoryOutput {
  let block = Buffer.allocUnsafeSlow(expected + SPARE)
  let filled = 0
  const room = (more: number) => {
    if (filled + more <= block.length) return
    const larger = Buffer.allocUnsafeSlow(Math.max(filled + more, block.length + (block.length >> 1)))
    larger.set(block.subarray(0, filled))
    block = larger
  }
  const put = (bytes: Uint8Array) => {
    room(bytes.length)
    block.set(bytes, filled)
    filled += bytes.length
  }
  return {
    write: (chunk) => put(typeof chunk === 'string' ? encodeUtf8(chunk) : chunk),
    writeWellFormed(text) {
      if (filled + text.length * MOST_BYTES > block.length) return put(Buffer.from(text))
      filled += block.write(text, filled)
    },
    writeRaw: put,
    writeMark: () => put(MARK),
    bytes: () => new Uint8Array(block.subarray(0, filled)),
  }
}

const SPARE = 1 << 16
/** Of a UTF-16 unit in UTF-8. */
const MOST_BYTES = 3
const MARK = Buffer.from('\ufeff')
