import { lineSpansOf } from './blocks.ts'
import type { Item } from './item.ts'
import type { LineEndSpan, LineEnds } from './line-ends.ts'
import { notUtf8Notice, tooLong } from './notices.ts'
import { utf8Watch } from './utf8.ts'

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
export async function* linePartsOf(
  chunks: AsyncIterable<Buffer>,
  maxLine: number,
  ends: LineEnds,
): AsyncGenerator<Part> {
  /** What came of a line that is not known to be too long, or of a line end. */
  let open: Buffer = Buffer.alloc(0)
  let isInLong = false
  for await (const chunk of chunks) {
    const bytes = open.length === 0 ? chunk : Buffer.concat([open, chunk])
    const first = ends.first(bytes, 0)
    const end = first === null ? ends.begun(bytes) : first.start
    let from = 0
    if (isInLong || end > maxLine) {
      from = first === null ? end : first.next
      yield { kind: 'long', bytes: bytes.subarray(0, from), isFirst: !isInLong, isLast: first !== null }
      isInLong = first === null
    }
    const last = isInLong ? from : ends.last(bytes)
    if (last > from) {
      yield* partsOfLines(bytes.subarray(from, last), maxLine, ends)
      from = last
    }
    open = bytes.subarray(from)
  }
  if (isInLong) yield { kind: 'long', bytes: open, isFirst: false, isLast: true }
  else if (open.length > 0) yield* partsOfLines(open, maxLine, ends)
}

function* partsOfLines(bytes: Buffer, maxLine: number, ends: LineEnds): Generator<Part> {
  if (bytes.length <= maxLine) return yield { kind: 'lines', bytes }
  let from = 0
  for (const { start, next } of longLinesIn(bytes, maxLine, ends)) {
    if (start > from) yield { kind: 'lines', bytes: bytes.subarray(from, start) }
    yield { kind: 'long', bytes: bytes.subarray(start, next), isFirst: true, isLast: true }
    from = next
  }
  if (from < bytes.length) yield { kind: 'lines', bytes: bytes.subarray(from) }
}

/** Only a stretch between two line feeds that is too long may hold a line that is. */
function* longLinesIn(bytes: Buffer, maxLine: number, ends: LineEnds): Generator<LineEndSpan> {
  for (const { start, next } of lineSpansOf(bytes)) {
    if (next - start <= maxLine) continue
    for (let from = start; from < next; ) {
      const found = ends.first(bytes, from)
      const end = found?.start ?? ends.begun(bytes)
      const after = found?.next ?? bytes.length
      if (end - from > maxLine) yield { start: from, next: after }
      from = after
    }
  }
}

/** Takes the pieces of one long line, in order, and lets them pass as they came, with what is to be said of it. */
export type LongLine = (part: LongPart) => Iterable<Item>

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
      yield notUtf8Notice(name, line, byte + wrong)
    }
    yield { kind: 'verbatim', bytes }
  }
}
