import type { DocumentItem, Verbatim } from './item.ts'
import type { Annotated } from './result-fields.ts'
import type { Description } from './source.ts'
import type { Table } from './table/table.ts'

/** The forms of output that are written. */
export const OUTPUT_FORMS = ['text', 'jsonl', 'json', 'csv', 'tsv'] as const
export type OutputFormName = (typeof OUTPUT_FORMS)[number]

/** Writes documents in one form to one output. */
export interface Writer {
  /** The documents that follow come from this source. */
  begin(source: Description): void
  /** The rows that follow are of this table; a writer without this has no use for its names. */
  head?(table: Table): void
  /** @throws RecordError if the record cannot carry the result */
  document(item: DocumentItem, result: Annotated): void
  /** A document that passes as it came, whatever its bytes are. */
  pass(item: DocumentItem): void
  /** What became of a part of a text that is not held whole; only a writer of text can take it. */
  part?(text: string, isFirst: boolean): void
  /** Lines that a writer of the same form made elsewhere, in UTF-8; only a writer of JSON Lines can take them. */
  made?(lines: Uint8Array): void
  /** What is between documents. */
  verbatim(bytes: Uint8Array, part?: Verbatim['part']): void
  /** Of what its ledger leads back to, once there are no more documents; only of a writer with a ledger. */
  origin?(): string
  /** There are no more documents. */
  end(): void
}
