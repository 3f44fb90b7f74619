import { constants } from 'node:buffer'
import { documentOf } from '../document/document.ts'
import { CARRIAGE_RETURN, DELETE, LINE_FEED, SPACE } from '../text/characters.ts'
import { blocksOf, lineSpansOf } from './blocks.ts'
import { firstChunks } from './chunks.ts'
import { InputError } from './input-error.ts'
import type { DocumentItem, Item } from './item.ts'
import { type LineEnds, lineEndsFor } from './line-ends.ts'
import { notUtf8Notice, tooLong } from './notices.ts'
import { longLines } from './protected-lines.ts'
import type { Opened } from './source.ts'
import { type Decoded, decodeUtf8, TooLongError } from './utf8.ts'
import { windowItems } from './windows.ts'

/** What one document is in a text file: the whole file, a run of lines up to a blank one, or each line. */
export const DIVISIONS = ['file', 'blank', 'line'] as const
export type Division = (typeof DIVISIONS)[number]

export interface TextOptions {
  readonly documents: Division
  /** The longest line, in bytes, that a transform may touch. */
  readonly maxLine: number
  /** Whether line ends in other forms than LF are mended, so that they end lines here too. */
  readonly mendsLineEnds: boolean
  /** Whether a text of more than {@link MOST_HELD} bytes may come in windows, and not as one document. */
  readonly windows: boolean
}

/** A text up to this many bytes is held whole: 16 MiB. */
const MOST_HELD = 1 << 24
/** The longest line that a window can hold, whatever is asked for: with what is around it, it must be a string. */
const LONGEST_IN_WINDOW = 1 << 27

/** The documents of a text, in order, and what is between them; batch by batch. */
export async function* textItems(opened: Opened, options: TextOptions): AsyncGenerator<Iterable<Item>> {
  const make = maker(opened, options)
  if (options.documents === 'file') {
    const most = options.windows ? MOST_HELD : Number.POSITIVE_INFINITY
    const { first, all } = await firstChunks(opened.chunks, most)
    if (all === null) yield make(joinedChunks(first, opened.source.name), 1, 0)
    else {
      const maxLine = Math.min(options.maxLine, LONGEST_IN_WINDOW)
      yield* windowItems(all, opened.source.name, maxLine, lineEndsFor(options.mendsLineEnds))
    }
    return
  }
  const cut = options.documents === 'line' ? lineCutter(make) : blankCutter(make)
  for await (const block of blocksOf(opened.chunks, opened.source.name)) yield cut.block(block)
  yield cut.end()
}

type Make = (bytes: Buffer, line: number, byte: number) => Iterable<Item>

/** Makes the items of one document from its bytes, the number of its first line, and where its first byte is. */
function maker(opened: Opened, { documents, maxLine, mendsLineEnds }: TextOptions): Make {
  const { name, path, below } = opened.source
  const ends = lineEndsFor(mendsLineEnds)
  const idOf = (line: number) => (path === null ? null : documents === 'file' ? below : `${below}:${line}`)
  return function* (bytes, line, byte) {
    const { text, broken } = decodedDocument(bytes, name, ends)
    const long = longLines(text, maxLine, ends)
    for (const one of broken) {
      yield notUtf8Notice(name, line + one.line, byte + one.byte)
    }
    for (const one of long) yield tooLong(name, line + one.line, maxLine)
    const protectedSpans = [...broken, ...long].sort((a, b) => a.start - b.start)
    yield {
      kind: 'document',
      document: documentOf(text, null),
      place: { name, line },
      protectedSpans,
      record: null,
      lineEnd: '',
      line: null,
      textId: idOf(line),
    } satisfies DocumentItem
  }
}

function joinedChunks(chunks: readonly Buffer[], name: string): Buffer {
  const length = chunks.reduce((sum, chunk) => sum + chunk.length, 0)
  if (length > constants.MAX_LENGTH) throw tooLarge(name, new TooLongError())
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)
}

function decodedDocument(bytes: Buffer, name: string, ends: LineEnds): Decoded {
  try {
    return decodeUtf8(bytes, ends)
  } catch (error) {
    throw error instanceof TooLongError ? tooLarge(name, error) : error
  }
}

function tooLarge(name: string, { message }: TooLongError): InputError {
  return new InputError(`${name}: a document of ${message}; --documents blank or line makes smaller ones`)
}

/** Cuts blocks of whole lines into documents. */
interface Cutter {
  block(block: Buffer): Iterable<Item>
  end(): Iterable<Item>
}

function lineCutter(make: Make): Cutter {
  let line = 0
  let byte = 0
  return {
    *block(block) {
      for (const { start, next } of lineSpansOf(block)) {
        line += 1
        const end = isBlank(block, start, next) ? start : contentEnd(block, start, next)
        if (start < end) yield* make(block.subarray(start, end), line, byte + start)
        if (end < next) yield { kind: 'verbatim', bytes: block.subarray(end, next) }
      }
      byte += block.length
    },
    *end() {},
  }
}

function blankCutter(make: Make): Cutter {
  let line = 0
  let byte = 0
  let gathered: Buffer[] = []
  let from = { line: 1, byte: 0 }
  const document = function* (): Iterable<Item> {
    if (gathered.length === 0) return
    const bytes = gathered.length === 1 ? gathered[0]! : Buffer.concat(gathered)
    gathered = []
    const end = contentEnd(bytes, 0, bytes.length)
    yield* make(bytes.subarray(0, end), from.line, from.byte)
    if (end < bytes.length) yield { kind: 'verbatim', bytes: bytes.subarray(end) }
  }
  return {
    *block(block) {
      for (const { start, next } of lineSpansOf(block)) {
        line += 1
        if (isBlank(block, start, next)) {
          yield* document()
          yield { kind: 'verbatim', bytes: block.subarray(start, next) }
          continue
        }
        if (gathered.length === 0) from = { line, byte: byte + start }
        gathered.push(block.subarray(start, next))
      }
      byte += block.length
    },
    end: document,
  }
}

/** Where a line's content ends: before its LF or CR LF. */
function contentEnd(bytes: Buffer, start: number, next: number): number {
  if (bytes[next - 1] !== LINE_FEED) return next
  return next - 2 >= start && bytes[next - 2] === CARRIAGE_RETURN ? next - 2 : next - 1
}

function isBlank(bytes: Buffer, start: number, next: number): boolean {
  const first = bytes[start]!
  if (first > SPACE && first < DELETE) return false
  return bytes.toString('utf8', start, next).trim() === ''
}
