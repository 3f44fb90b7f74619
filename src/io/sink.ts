import { writeSync } from 'node:fs'

/** The reader of our output has gone (`jernih … | head -1`): no error, but nothing more is worth doing. */
export class ClosedPipe extends Error {
  override readonly name = 'ClosedPipe'
}

const GATHERED = 1 << 20
const WAIT_MILLISECONDS = 1

/**
 * Gathers output into blocks of about 1 MiB and writes each to a file descriptor, in one thread and in order.
 * Strings are written as UTF-8 and must be well-formed.
 */
export class Sink {
  readonly descriptor: number
  #block: Buffer = Buffer.allocUnsafe(GATHERED)
  #filled = 0

  constructor(descriptor: number) {
    this.descriptor = descriptor
  }

  write(chunk: string | Uint8Array): void {
    if (typeof chunk === 'string') this.#writeString(chunk)
    else this.#writeBytes(chunk)
  }

  /** Writes what is gathered. @throws ClosedPipe, or the system's error */
  flush(): void {
    const block = this.#block.subarray(0, this.#filled)
    this.#filled = 0
    writeWhole(this.descriptor, block)
  }

  #writeString(text: string): void {
    if (text.length * 3 <= GATHERED - this.#filled) {
      this.#filled += this.#block.write(text, this.#filled)
      return
    }
    this.#writeBytes(Buffer.from(text))
  }

  #writeBytes(bytes: Uint8Array): void {
    if (bytes.length > GATHERED - this.#filled) this.flush()
    if (bytes.length > GATHERED) {
      writeWhole(this.descriptor, bytes)
      return
    }
    this.#block.set(bytes, this.#filled)
    this.#filled += bytes.length
  }
}

/** Writes all of `bytes`; a full pipe is waited for. */
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
