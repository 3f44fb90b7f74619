import { blocksOf, lineSpansOf } from './blocks.ts'
import type { Entry, Piece } from './entry.ts'
import { RecordError } from './input-error.ts'
import { type RecordFields, recordOf } from './record.ts'
import { notUtf8, tooLong } from './remark.ts'
import type { Opened } from './source.ts'
import { longLines } from './untouched.ts'
import { decodeUtf8, TooLongError } from './utf8.ts'

export interface JsonLinesOptions {
  readonly fields: RecordFields
  readonly maxLine: number
}

/** The records of JSON Lines, in order; blank lines stand between them. Holds one block at a time. */
export async function* recordPieces(
  opened: Opened,
  options: JsonLinesOptions,
): AsyncGenerator<Iterable<Piece>> {
  const { name } = opened.source
  let line = 0
  let byte = 0
  for await (const block of blocksOf(opened.chunks, name)) {
    yield piecesOf(block)
    byte += block.length
  }

  function* piecesOf(block: Buffer): Iterable<Piece> {
    for (const { start, next } of lineSpansOf(block)) {
      line += 1
      yield* pieceOf(block.subarray(start, next), line, byte + start)
    }
  }

  function* pieceOf(bytes: Buffer, line: number, byte: number): Iterable<Piece> {
    if (bytes.length < 3 && bytes.toString().trim() === '') {
      yield { kind: 'between', bytes }
      return
    }
    try {
      const { text, broken } = decodeUtf8(bytes)
      const end = jsonEnd(text)
      if (end === 0) {
        yield { kind: 'between', bytes }
        return
      }
      const record = recordOf(text.slice(0, end), options.fields)
      const long = longLines(record.document.text, options.maxLine)
      const entry: Entry = {
        kind: 'document',
        document: record.document,
        place: { name, line },
        untouched: long,
        record,
        lineEnd: text.slice(end),
        line: bytes,
      }
      if (broken.length > 0) {
        yield { kind: 'bad', line: bytes, error: notUtf8(name, line, byte + broken[0]!.byte), entry }
        return
      }
      for (const one of long) yield tooLong(name, line, options.maxLine, one.line + 1)
      yield entry
    } catch (error) {
      if (error instanceof TooLongError) {
        yield {
          kind: 'bad',
          line: bytes,
          error: `${name}:${line}: a record of ${error.message}`,
          entry: null,
        }
        return
      }
      if (!(error instanceof RecordError)) throw error
      const column = error.at === null ? '' : `:${error.at + 1}`
      yield { kind: 'bad', line: bytes, error: `${name}:${line}${column}: ${error.message}`, entry: null }
    }
  }
}

/** Where a line's JSON ends: before the white space at its end. 0 for a blank line. */
function jsonEnd(text: string): number {
  let end = text.length
  while (end > 0 && JSON_SPACE.has(text.charCodeAt(end - 1))) end -= 1
  return end
}

const JSON_SPACE = new Set([9, 10, 13, 32])
