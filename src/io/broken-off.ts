import { InputError } from './input-error.ts'

/** A packed input that ends too early, goes wrong in the middle, or goes on after its end; what came before is good. */
export class BrokenOff extends InputError {
  override readonly name = 'BrokenOff'
  /** Whether something is missing: after a cut the last line may be a part of one. */
  readonly isCut: boolean
  constructor(message: string, isCut: boolean = true) {
    super(message)
    this.isCut = isCut
  }
}

/** Chunks that end where they break off, and then why they did; null before, and where they end as they should. */
export interface UpToFault {
  readonly chunks: AsyncIterable<Buffer>
  fault(): BrokenOff | null
}

/** The same chunks, so that whoever gathers them need not throw away what has come when a {@link BrokenOff} comes. */
export function upToFault(chunks: AsyncIterable<Buffer>): UpToFault {
  let fault: BrokenOff | null = null
  async function* good(): AsyncGenerator<Buffer> {
    try {
      yield* chunks
    } catch (error) {
      if (!(error instanceof BrokenOff)) throw error
      fault = error
    }
  }
  return { chunks: good(), fault: () => fault }
}
