import { LINE_FEED } from '../text/characters.ts'
import { blocksOf, lineCount, lineSpansOf } from './blocks.ts'
import { RecordError } from './input-error.ts'
import type { DocumentItem, Item, Place } from './item.ts'
import { lineEndsFor } from './line-ends.ts'
import { notUtf8, tooLong } from './notices.ts'
import { longLines } from './protected-lines.ts'
import { type RecordFields, recordOf } from './record.ts'
import type { Opened } from './source.ts'
import { decodeUtf8, TooLongError } from './utf8.ts'

export interface JsonLinesOptions {
  readonly fields: RecordFields
  readonly maxLine: number
  /** Whether line ends in other forms than LF are mended, so that they end the lines of a text. */
  readonly mendsLineEnds: boolean
}

/** Whole lines of JSON Lines, and where they are in their source. */
export interface RecordBlock {
  /** What messages call the source. */
  readonly name: string
  readonly bytes: Buffer
  /** How many lines, and bytes, are before it. */
  readonly line: number
  readonly byte: number
}

/** JSON Lines in blocks of whole lines, in order. Holds one block at a time. */
export async function* recordBlocks({
  source: { name },
  chunks,
  fault,
}: Opened): AsyncGenerator<RecordBlock> {
  let line = 0
  let byte = 0
  for await (const block of blocksOf(chunks, name)) {
    const bytes = block.at(-1) !== LINE_FEED && fault()?.isCut === true ? withoutPart(block) : block
    yield { name, bytes, line, byte }
    line += lineCount(bytes)
    byte += bytes.length
  }
}

/** A block without its last line, if the line is only a part of a record: no part of an object is JSON. */
function withoutPart(block: Buffer): Buffer {
  const start = block.lastIndexOf(LINE_FEED) + 1
  try {
    JSON.parse(block.toString('utf8', start))
    return block
  } catch {
    return block.subarray(0, start)
  }
}

/** The records of a block, in order; blank lines are between them. */
export function* recordItems(block: RecordBlock, options: JsonLinesOptions): Generator<Item> {
  const { name, bytes } = block
  let { line } = block
  for (const { start, next } of lineSpansOf(bytes)) {
    line += 1
    yield* itemOf(bytes.subarray(start, next), { name, line }, block.byte + start, options)
  }
}

function* itemOf(
  bytes: Buffer,
  place: Place,
  byte: number,
  { fields, maxLine, mendsLineEnds }: JsonLinesOptions,
): Generator<Item> {
  const { name, line } = place
  if (bytes.length < 3 && bytes.toString().trim() === '') {
    yield { kind: 'verbatim', bytes }
    return
  }
  try {
    const { text, broken } = decodeUtf8(bytes)
    const end = jsonEnd(text)
    if (end === 0) {
      yield { kind: 'verbatim', bytes }
      return
    }
    const record = recordOf(text.slice(0, end), fields)
    const long = longLines(record.document.text, maxLine, lineEndsFor(mendsLineEnds))
    const item: DocumentItem = {
      kind: 'document',
      document: record.document,
      place,
      protectedSpans: long,
      record,
      lineEnd: text.slice(end),
      line: bytes,
    }
    if (broken.length > 0) {
      yield { kind: 'invalid record', line: bytes, error: notUtf8(name, line, byte + broken[0]!.byte), item }
      return
    }
    for (const one of long) yield tooLong(name, line, maxLine, one.line + 1)
    yield item
  } catch (error) {
    if (error instanceof TooLongError) {
      const message = `${name}:${line}: a record of ${error.message}`
      yield { kind: 'invalid record', line: bytes, error: message, item: null }
      return
    }
    if (!(error instanceof RecordError)) throw error
    const column = error.at === null ? '' : `:${error.at + 1}`
    yield {
      kind: 'invalid record',
      line: bytes,
      error: `${name}:${line}${column}: ${error.commandLineMessage}`,
      item: null,
    }
  }
}

/** Where a line's JSON ends: before the white space at its end. 0 for a blank line. */
export function jsonEnd(text: string): number {
  let end = text.length
  while (end > 0 && JSON_SPACE.has(text.charCodeAt(end - 1))) end -= 1
  return end
}

const JSON_SPACE = new Set([9, 10, 13, 32])
