import { LINE_FEED } from '../text/characters.ts'
import { blocksOf, lineCount, lineSpansOf } from './blocks.ts'
import { RecordError } from './input-error.ts'
import type { Item, Place } from './item.ts'
import { recordOf } from './record.ts'
import { type RecordReading, recordItem } from './record-item.ts'
import type { Opened } from './source.ts'
import { decodeUtf8, TooLongError } from './utf8.ts'

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
export function* recordItems(block: RecordBlock, options: RecordReading): Generator<Item> {
  const { name, bytes } = block
  let { line } = block
  for (const { start, next } of lineSpansOf(bytes)) {
    line += 1
    yield* itemOf(bytes.subarray(start, next), { name, line }, block.byte + start, options)
  }
}

function* itemOf(bytes: Buffer, place: Place, byte: number, options: RecordReading): Generator<Item> {
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
    const record = recordOf(text.slice(0, end), options.fields)
    const wrongByte = broken.length > 0 ? byte + broken[0]!.byte : null
    yield* recordItem({ record, place, lineEnd: text.slice(end), line: bytes }, wrongByte, options)
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
