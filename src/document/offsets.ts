import type { Span } from './span.ts'

/** A unit of offsets: UTF-16 units as JavaScript counts, code points as Python does, or bytes of the UTF-8 form. */
export type OffsetUnit = 'utf16' | 'codepoint' | 'byte'

/** Turns an offset in UTF-16 units into another unit, or back. */
export type OffsetMap = (offset: number) => number

/**
 * From UTF-16 units of `text` to `unit`. A place inside a surrogate pair counts as the place before it. A lone
 * surrogate is one code point; it counts three bytes, as its UTF-8 replacement does.
 *
 * The map walks forward as the offsets ascend, so that a whole list of spans costs one walk of the text;
 * an offset before the last one is right too, and starts the walk again.
 */
export function offsetsFrom(text: string, unit: OffsetUnit): OffsetMap {
  return unit === 'utf16' ? (offset) => offset : walker(text, unit, 'units')
}

/** From `unit` to UTF-16 units of `text`; the inverse of {@link offsetsFrom}, with the same costs. */
export function offsetsTo(text: string, unit: OffsetUnit): OffsetMap {
  return unit === 'utf16' ? (offset) => offset : walker(text, unit, 'other')
}

function walker(text: string, unit: 'codepoint' | 'byte', from: 'units' | 'other'): OffsetMap {
  let units = 0
  let other = 0
  return (offset) => {
    if (offset < (from === 'units' ? units : other)) {
      units = 0
      other = 0
    }
    while (units < text.length) {
      const code = text.codePointAt(units)!
      const width = code > 0xffff ? 2 : 1
      const weight = unit === 'codepoint' ? 1 : bytesOf(code)
      if (from === 'units' ? units + width > offset : other + weight > offset) break
      units += width
      other += weight
    }
    return from === 'units' ? other : units
  }
}

function bytesOf(code: number): number {
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}

/** Spans with both ends turned by `map`; they must ascend for the walk to be linear. */
export function mapSpans<T extends Span>(spans: readonly T[], map: OffsetMap): T[] {
  return spans.map((span) => ({ ...span, start: map(span.start), end: map(span.end) }))
}
