import type { Window } from '../chain/windows.ts'
import type { FullDocument } from '../document/document.ts'
import type { Span } from '../document/span.ts'
import type { RecordText } from './record.ts'

/** Where a document stands in the input. */
export interface Place {
  /** The file's name, as messages call it. */
  readonly name: string
  /** The number of its first line, from 1. */
  readonly line: number
}

/** One document on its way from a reader to a writer. */
export interface Entry {
  readonly kind: 'document'
  readonly document: FullDocument
  readonly place: Place
  /** Spans of the text that no transform may touch: lines that are not UTF-8 or too long. */
  readonly untouched: readonly Span[]
  /** For a document out of a record: the record. */
  readonly record: RecordText | null
  /** A record's line end, and its whole line as it came. */
  readonly lineEnd: string
  readonly line: Uint8Array | null
}

/** A part of a text too large to be held. */
export interface WindowPiece {
  readonly kind: 'window'
  /** Whether it is the first one of its text, though a line too long to be touched may stand before it. */
  readonly isFirst: boolean
  readonly window: Window
  readonly place: Place
  /** As of an entry, in places of the window's text. */
  readonly untouched: readonly Span[]
}

/** What stands between documents and passes as it is: blank lines, line ends. */
export interface Between {
  readonly kind: 'between'
  readonly bytes: Uint8Array
}

/** A line of records that cannot be used, and why. */
export interface Bad {
  readonly kind: 'bad'
  readonly line: Uint8Array
  readonly error: string
  /** The record, where it can still pass as it came. */
  readonly entry: Entry | null
}

/** Something worth saying that stops nothing, such as a line that passes untouched. */
export interface Remark {
  readonly kind: 'remark'
  /** Remarks of one sort are counted together when there are many. */
  readonly about: 'not UTF-8' | 'too long' | 'too much'
  readonly message: string
  /** Whether it makes the run one that could not do it all. */
  readonly isFailure: boolean
}

export type Piece = Entry | WindowPiece | Between | Bad | Remark
