import type { Opened } from '../io/source.ts'
import type { Writer } from '../io/writer.ts'
import type { Plan } from './plan.ts'
import type { Rejects } from './rejects.ts'

/** What the documents of a source are written to. */
export interface Destination {
  readonly writer: Writer
  /** To be waited for after each block of input. */
  settle(): Promise<void>
  /** Takes lines that were no records; null if they are not kept. */
  readonly rejects: Rejects | null
}

/** Gives each source its destination and sees every output through to its end. */
export interface Destinations {
  open(opened: Opened): Promise<Destination>
  /** The source is done; `isChanged` says whether anything of it is different now. */
  done(isChanged: boolean): Promise<void>
  /** Nothing came of the source; the others may do better. */
  drop(): void
  /** The source broke off. What came of it stays as partial files, whose names come back, unless it stays where it is. */
  breakOff(): Promise<BrokenOffSource>
  /** Every source is done. Partial files that are left are named. */
  end(): Promise<string[]>
  /** The run breaks off: finished parts stay as partial files, whose names come back. */
  stop(): Promise<string[]>
  /** Nothing that is not finished stays. */
  abandon(): void
  /** The files of rejected lines. */
  rejected(): readonly Rejects[]
}

export interface BrokenOffSource {
  readonly partial: readonly string[]
  /** Whether no other source can follow: what comes of it would look as if nothing were missing before it. */
  readonly isOver: boolean
}

export interface DestinationOptions {
  readonly plan: Plan
  /** As `--color` says. */
  readonly color: string
  /** Where `-o FOLDER/` and `--in-place` put a source. */
  readonly pathFor: (opened: Opened) => string
}
