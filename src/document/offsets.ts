import type { Span } from './span.ts'

/** A unit of offsets: UTF-16 units as JavaScript counts, code points as Python does, or bytes of the UTF-8 form. */
export type OffsetUnit = 'utf16' | 'codepoint' | 'byte'

const UNITS: readonly string[] = ['utf16', 'codepoint', 'byte'] satisfies OffsetUnit[]

function checkUnit(unit: unknown): void {
  if (!UNITS.includes(unit as string))
    throw new TypeError(`the unit of offsets must be ${UNITS.join(', ')}, not ${String(unit)}`)
}

/** Turns an offset in UTF-16 units into another unit, or back. */
export type OffsetMap = (offset: number) => number

/**
 * From UTF-16 units of `text` to `unit`. A place inside a surrogate pair counts as the place before it. A lone
 * surrogate is one code point; it counts three bytes, as its UTF-8 replacement does.
 *
 * One pass over the text notes where the two counts part, which most texts never do; offsets may then come in any order.
 */
export function offsetsFrom(text: string, unit: OffsetUnit): OffsetMap {
  checkUnit(unit)
  if (unit === 'utf16') return (offset) => offset
  const { places, shifts } = unit === 'codepoint' ? pairsOf(text) : wideOf(text)
  return (offset) => {
    const at = Math.max(0, Math.min(Math.floor(offset), text.length))
    const passed = countPlacesUpTo(places, at)
    return passed === 0 ? at : at + shifts[passed - 1]!
  }
}

/** Where two counts of a text part: from `places[i]` on, the other count is `shifts[i]` ahead. */
interface Partings {
  readonly places: number[]
  readonly shifts: number[]
}

const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g

/** A pair is two units and one code point. */
function pairsOf(text: string): Partings {
  const partings: Partings = { places: [], shifts: [] }
  PAIR.lastIndex = 0
  while (PAIR.test(text)) {
    partings.places.push(PAIR.lastIndex - 1)
    partings.shifts.push(-partings.places.length)
  }
  return partings
}

const WIDE = /[\x80-\uffff]/g

/** Every character beyond ASCII is more bytes than units. */
function wideOf(text: string): Partings {
  const partings: Partings = { places: [], shifts: [] }
  let shift = 0
  const part = (place: number, by: number) => {
    shift += by
    partings.places.push(place)
    partings.shifts.push(shift)
  }
  WIDE.lastIndex = 0
  while (WIDE.test(text)) {
    const at = WIDE.lastIndex - 1
    const code = text.codePointAt(at)!
    part(at + 1, code > 0xffff ? -1 : utf8LengthOf(code) - 1)
    if (code <= 0xffff) continue
    part(at + 2, utf8LengthOf(code) - 1)
    WIDE.lastIndex = at + 2
  }
  return partings
}

/** How many of the ascending places are not after `at`. */
function countPlacesUpTo(places: readonly number[], at: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]! <= at) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * From `unit` to UTF-16 units of `text`; the inverse of {@link offsetsFrom}. A place inside a character counts as the
 * place before it.
 *
 * The map goes forward as the offsets ascend, so that a whole list of spans costs one pass over the text;
 * an offset before the last one is right too, and starts again from the beginning.
 */
export function offsetsTo(text: string, unit: OffsetUnit): OffsetMap {
  checkUnit(unit)
  if (unit === 'utf16') return (offset) => offset
  let units = 0
  let other = 0
  return (offset) => {
    if (offset < other) {
      units = 0
      other = 0
    }
    while (units < text.length) {
      const code = text.codePointAt(units)!
      const weight = unit === 'codepoint' ? 1 : utf8LengthOf(code)
      if (other + weight > offset) break
      units += code > 0xffff ? 2 : 1
      other += weight
    }
    return units
  }
}

function utf8LengthOf(code: number): number {
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}

/** Spans with both ends turned by `map`; they must ascend for the pass of {@link offsetsTo} to be linear. */
export function mapSpans<T extends Span>(spans: readonly T[], map: OffsetMap): T[] {
  return spans.map((span) => ({ ...span, start: map(span.start), end: map(span.end) }))
}
