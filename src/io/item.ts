import type { Window } from '../chain/windows.ts'
import type { FullDocument } from '../document/document.ts'
import type { Span } from '../document/span.ts'
import type { RecordText } from './record.ts'
import type { Table, TableRow } from './table/table.ts'

/** Where a document is in the input. */
export interface Place {
  /** The file's name, as messages call it. */
  readonly name: string
  /** The number of its first line, from 1. */
  readonly line: number
  /** In a form whose records have several lines: which record it is, from 1. */
  readonly record?: number
}

/** A place as messages say it: the file, the line, and the record where a record may have several lines. */
export function placeText({ name, line, record }: Place): string {
  return record === undefined ? `${name}:${line}` : `${name}:${line}: record ${record}`
}

/** One document on its way from a reader to a writer. */
export interface DocumentItem {
  readonly kind: 'document'
  readonly document: FullDocument
  readonly place: Place
  /** Spans of the text that no transform may touch: lines that are not UTF-8 or too long. */
  readonly protectedSpans: readonly Span[]
  /** For a document out of a record: the record. */
  readonly record: RecordText | null
  /** A record's line end, and its whole line as it came. */
  readonly lineEnd: string
  readonly line: Uint8Array | null
  /** For a document out of a table: the row that its record was made of. */
  readonly row?: TableRow
}

/** The names of a table's columns, before its first row. */
export interface TableHead {
  readonly kind: 'table head'
  readonly table: Table
}

/** A part of a text too large to be held. */
export interface WindowItem {
  readonly kind: 'window'
  /** Whether it is the first one of its text, though a line too long to be touched may come before it. */
  readonly isFirst: boolean
  readonly window: Window
  readonly place: Place
  /** As of a document, in places of the window's text. */
  readonly protectedSpans: readonly Span[]
}

/** What is between documents and passes as it is: blank lines, line ends. */
export interface Verbatim {
  readonly kind: 'verbatim'
  readonly bytes: Uint8Array
  /** What of JSON it is: before the first element, between two, after the last one. */
  readonly part?: 'open' | 'between' | 'close'
}

/** A line of records that cannot be used, and why. */
export interface InvalidRecord {
  readonly kind: 'invalid record'
  readonly line: Uint8Array
  readonly error: string
  /** The record, if it can still pass as it came. */
  readonly item: DocumentItem | null
}

/** Something worth reporting that stops nothing, such as a line that passes as it came. */
export interface Notice {
  readonly kind: 'notice'
  /** Notices of one sort are counted together when there are many. */
  readonly about: 'not UTF-8' | 'too long' | 'too much'
  readonly message: string
  /** Whether it makes the run one that could not do it all. */
  readonly isFailure: boolean
}

/** What a reader gives, in the order of the input. */
export type Item = DocumentItem | TableHead | WindowItem | Verbatim | InvalidRecord | Notice
