import { writeSync } from 'node:fs'

/** The reader of our output has gone (`jernih … | head -1`): no error, but nothing more is worth doing. */
export class ClosedPipe extends Error {
  override readonly name = 'ClosedPipe'
}

const WAIT_MILLISECONDS = 1

/** Writes all of `bytes`; a full pipe is waited for. @throws ClosedPipe, or the system's error */
export function writeWhole(descriptor: number, bytes: Uint8Array): void {
  let at = 0
  while (at < bytes.length) {
    try {
      at += writeSync(descriptor, bytes, at)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EPIPE') throw new ClosedPipe()
      if (code !== 'EAGAIN') throw error
      Atomics.wait(CLOCK, 0, 0, WAIT_MILLISECONDS)
    }
  }
}

const CLOCK = new Int32Array(new SharedArrayBuffer(4))
