import { lineSpansOf } from './blocks.ts'
import type { Piece } from './entry.ts'
import { notUtf8Line, tooLong } from './remark.ts'
import { utf8Watch } from './utf8.ts'

const LINE_FEED = 10

/** Whole lines, or a piece of a line that is too long. */
export type Part = { readonly kind: 'lines'; readonly bytes: Buffer } | LongPart

export interface LongPart {
  readonly kind: 'long'
  readonly bytes: Buffer
  /** Whether the line begins, and ends, with this piece. */
  readonly isFirst: boolean
  readonly isLast: boolean
}

/**
 * Cuts chunks into stretches of whole lines and pieces of lines over `maxLine` bytes (line ends not counted), which
 * are never held whole.
 */
export async function* partsOf(chunks: AsyncIterable<Buffer>, maxLine: number): AsyncGenerator<Part> {
  let open: Buffer[] = []
  let openSize = 0
  let isInLong = false
  for await (const chunk of chunks) {
    let from = 0
    if (isInLong || openSize + firstLineEnd(chunk) > maxLine + 1) {
      from = firstLineEnd(chunk)
      for (const bytes of open) {
        yield { kind: 'long', bytes, isFirst: !isInLong, isLast: false }
        isInLong = true
      }
      const isLast = chunk[from - 1] === LINE_FEED
      yield { kind: 'long', bytes: chunk.subarray(0, from), isFirst: !isInLong, isLast }
      open = []
      openSize = 0
      isInLong = !isLast
    }
    const end = chunk.lastIndexOf(LINE_FEED) + 1
    if (end > from) {
      yield* linesOf(Buffer.concat([...open, chunk.subarray(from, end)]), maxLine)
      open = []
      openSize = 0
      from = end
    }
    if (from < chunk.length) {
      open.push(chunk.subarray(from))
      openSize += chunk.length - from
    }
  }
  if (isInLong) yield { kind: 'long', bytes: Buffer.alloc(0), isFirst: false, isLast: true }
  else if (openSize > 0) yield* linesOf(Buffer.concat(open), maxLine)
}

function* linesOf(bytes: Buffer, maxLine: number): Generator<Part> {
  if (bytes.length <= maxLine) return yield { kind: 'lines', bytes }
  let from = 0
  for (const { start, next } of lineSpansOf(bytes)) {
    const end = bytes[next - 1] === LINE_FEED ? next - 1 : next
    if (end - start <= maxLine) continue
    if (start > from) yield { kind: 'lines', bytes: bytes.subarray(from, start) }
    yield { kind: 'long', bytes: bytes.subarray(start, next), isFirst: true, isLast: true }
    from = next
  }
  if (from < bytes.length) yield { kind: 'lines', bytes: bytes.subarray(from) }
}

function firstLineEnd(chunk: Buffer): number {
  const feed = chunk.indexOf(LINE_FEED)
  return feed < 0 ? chunk.length : feed + 1
}

/** Takes the pieces of one long line, in order, and lets them pass as they came, with what is to be said of it. */
export type LongLine = (part: LongPart) => Iterable<Piece>

/** @param place where the line begins: its number, and its first byte */
export function longLine(
  name: string,
  { line, byte }: { readonly line: number; readonly byte: number },
  maxLine: number,
): LongLine {
  const watch = utf8Watch()
  let isNamed = false
  return function* ({ bytes, isFirst, isLast }) {
    if (isFirst) yield tooLong(name, line, maxLine)
    const known = watch.piece(bytes)
    const wrong = isLast ? watch.end() : known
    if (wrong >= 0 && !isNamed) {
      isNamed = true
      yield notUtf8Line(name, line, byte + wrong)
    }
    yield { kind: 'between', bytes }
  }
}
