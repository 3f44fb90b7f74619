import { lineCount } from './blocks.ts'
import type { Item } from './item.ts'
import type { LineEnds } from './line-ends.ts'
import { type LongLine, linePartsOf, longLine } from './line-parts.ts'
import { notUtf8Notice } from './notices.ts'
import { type Decoded, decodeUtf8 } from './utf8.ts'

/**
 * How many bytes a window calls its own, about, and how many bytes of the lines around it are shown with it at most
 * on either side: rules look at most 64 lines away, and at what others left there.
 */
export interface WindowSizes {
  readonly own: number
  readonly around: number
}

const SIZES: WindowSizes = { own: 1 << 19, around: 1 << 17 }
const MOST_LINES_AROUND = 130

/** A window's bytes, in whole lines. */
interface Bytes {
  readonly before: Buffer
  readonly own: Buffer
  readonly after: Buffer
  readonly isFirst: boolean
  readonly opens: boolean
  readonly closes: boolean
}

/**
 * A text in windows, one after the other; together their own parts are all of it. A line over `maxLine` bytes
 * belongs to none: it passes between two windows as it came, however long it is, and they do not see it.
 */
export async function* windowItems(
  chunks: AsyncIterable<Buffer>,
  name: string,
  maxLine: number,
  ends: LineEnds,
  { own: ownSize, around }: WindowSizes = SIZES,
): AsyncGenerator<Iterable<Item>> {
  const place = { line: 1, byte: 0 }
  const advance = (bytes: Buffer) => {
    place.line += lineCount(bytes)
    place.byte += bytes.length
  }
  let isFirst = true
  let opens = true
  let before: Buffer = Buffer.alloc(0)
  let held: Buffer[] = []
  let size = 0

  /** The next window of what is held; null if more lines must come first. All is there to be taken if `isWhole`. */
  function next(isWhole: boolean, closes: boolean): Iterable<Item> | null {
    if (size === 0 || (!isWhole && size < ownSize + around)) return null
    const bytes = held.length === 1 ? held[0]! : Buffer.concat(held)
    const found = ends.first(bytes, Math.min(ownSize, size))
    const end = size < ownSize + around || found === null ? size : found.next
    const own = bytes.subarray(0, end)
    const rest = bytes.subarray(end)
    const isLast = isWhole && rest.length === 0
    const window = {
      before,
      own,
      after: headOf(rest, around, ends),
      isFirst,
      opens,
      closes: closes && isLast,
    }
    const items = [...itemsOf(window, name, place, around, ends)]
    isFirst = opens = false
    advance(own)
    before = isLast ? Buffer.alloc(0) : tailOf(own, around, ends)
    held = rest.length === 0 ? [] : [rest]
    size = rest.length
    return items
  }
  function* windows(isWhole: boolean, closes: boolean): Generator<Iterable<Item>> {
    for (let made = next(isWhole, closes); made !== null; made = next(isWhole, closes)) yield made
  }

  let pass: LongLine | null = null
  for await (const part of linePartsOf(chunks, maxLine, ends)) {
    if (part.kind === 'lines') {
      held.push(part.bytes)
      size += part.bytes.length
      yield* windows(false, false)
      continue
    }
    if (part.isFirst) {
      yield* windows(true, false)
      pass = longLine(name, { ...place }, maxLine)
    }
    yield pass!(part)
    advance(part.bytes)
    opens = false
  }
  yield* windows(true, true)
}

function* itemsOf(
  { before, own, after, isFirst, opens, closes }: Bytes,
  name: string,
  { line, byte }: { readonly line: number; readonly byte: number },
  around: number,
  ends: LineEnds,
): Generator<Item> {
  const parts = [before, own, after].map((bytes) => decodeUtf8(bytes, ends)) as [Decoded, Decoded, Decoded]
  const start = parts[0].text.length
  const end = start + parts[1].text.length
  for (const one of parts[1].broken) {
    yield notUtf8Notice(name, line + one.line, byte + one.byte)
  }
  const protectedSpans = parts.flatMap(({ broken }, index) => {
    const shift = [0, start, end][index]!
    return broken.map((one) => ({ start: one.start + shift, end: one.end + shift }))
  })
  const shownAgain = end - decodeUtf8(tailOf(own, around, ends), ends).text.length
  yield {
    kind: 'window',
    isFirst,
    window: { text: parts.map(({ text }) => text).join(''), start, end, shownAgain, opens, closes },
    place: { name, line },
    protectedSpans,
  }
}

/** The first lines of a stretch, as many as are shown with the window before. */
function headOf(bytes: Buffer, most: number, ends: LineEnds): Buffer {
  let to = 0
  for (let lines = 0; lines < MOST_LINES_AROUND && to < bytes.length; lines++) {
    const next = ends.first(bytes, to)?.next ?? bytes.length
    if (next > most) break
    to = next
  }
  return bytes.subarray(0, to)
}

/** The last lines of a stretch, as many as are shown with the next window. */
function tailOf(bytes: Buffer, most: number, ends: LineEnds): Buffer {
  const least = Math.max(0, bytes.length - most)
  let from = bytes.length
  for (let lines = 0; lines < MOST_LINES_AROUND && from > 0; lines++) {
    const above = ends.before(bytes, from)
    if (above < least) break
    from = above
  }
  return bytes.subarray(from)
}
