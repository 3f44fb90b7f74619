import type { Transform } from 'node:stream'

/**
 * A stream of the runtime that is given one slice after the other, each waited for: an iterator over the stream
 * itself loses what is in its buffer when an error comes, and how much that is would depend on the moment.
 */
export interface Stepper {
  /** Gives it a slice. */
  write(slice: Uint8Array): Promise<void>
  /** There are no more slices. */
  end(): Promise<void>
  /** What came out since it was asked last. */
  taken(): Buffer[]
  readonly failure: Error | null
  /** Whether it takes no more. */
  readonly hasEnded: boolean
}

export function stepperOf(stream: Transform): Stepper {
  let out: Buffer[] = []
  let failure: Error | null = null
  let hasEnded = false
  stream.on('data', (bytes: Buffer) => out.push(bytes))
  stream.on('error', (error) => {
    failure = error
  })
  stream.on('end', () => {
    hasEnded = true
  })
  return {
    write: (slice) => step(stream, (done) => stream.write(slice, done)),
    end: () => step(stream, () => stream.end()),
    taken() {
      const bytes = out
      out = []
      return bytes
    },
    get failure() {
      return failure
    },
    get hasEnded() {
      return hasEnded
    },
  }
}

/** Does something with a stream and waits until it says that it is done, or that it has ended or failed. */
function step(stream: Transform, work: (done: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      for (const event of LAST) stream.off(event, done)
      resolve()
    }
    for (const event of LAST) stream.on(event, done)
    work(done)
  })
}

const LAST = ['end', 'error', 'close']

/** So much is unpacked at a time: little enough that even what was packed a thousandfold does not fill the memory. */
const LARGEST = 1 << 16
const SMALLEST = 1 << 8

/**
 * How many bytes to unpack next. What an unpacker makes of a slice in which it fails is lost, so that the first ones
 * are small and others are an eighth of what has come.
 */
export function sliceAfter(seen: number): number {
  return Math.min(LARGEST, Math.max(SMALLEST, seen >> 3))
}
