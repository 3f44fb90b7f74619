import { writeWhole } from './write-whole.ts'

const GATHERED = 1 << 20

/**
 * Gathers output into blocks of about 1 MiB and writes each to a file descriptor, in one thread and in order.
 * Strings are written as UTF-8 and must be well-formed.
 */
export class BufferedWriter {
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
