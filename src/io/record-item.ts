import type { DocumentItem, Item } from './item.ts'
import { lineEndsFor } from './line-ends.ts'
import { notUtf8, tooLong } from './notices.ts'
import { longLines } from './protected-lines.ts'
import type { RecordFields } from './record.ts'

/** How records are read, whatever form they are in. */
export interface RecordReading {
  readonly fields: RecordFields
  readonly maxLine: number
  /** Whether line ends in other forms than LF are mended, so that they end the lines of a text. */
  readonly mendsLineEnds: boolean
  /** Put before the names of the fields that jernih adds. */
  readonly prefix: string
}

/** A record as it was read, and where. */
export type ReadRecord = Pick<DocumentItem, 'place' | 'lineEnd' | 'row'> & {
  readonly record: NonNullable<DocumentItem['record']>
  readonly line: Uint8Array
}

/**
 * The items of one record: its document, and before that what is to be said of it.
 *
 * @param wrongByte where in the input it stops being UTF-8; null if it does not
 */
export function* recordItem(
  read: ReadRecord,
  wrongByte: number | null,
  { maxLine, mendsLineEnds }: Pick<RecordReading, 'maxLine' | 'mendsLineEnds'>,
): Generator<Item> {
  const { record, place, line } = read
  const { document } = record
  const protectedSpans = longLines(document.text, maxLine, lineEndsFor(mendsLineEnds))
  const item: DocumentItem = { kind: 'document', document, protectedSpans, ...read }
  if (wrongByte !== null) {
    yield { kind: 'invalid record', line, error: notUtf8(place.name, place.line, wrongByte), item }
    return
  }
  for (const one of protectedSpans) yield tooLong(place.name, place.line, maxLine, one.line + 1)
  yield item
}
