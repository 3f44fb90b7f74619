import { type OffsetMap, type OffsetUnit, offsetsFrom, offsetsTo } from '../document/offsets.ts'
import type { Span } from '../document/span.ts'
import { RecordError } from './input-error.ts'

/**
 * A copy of annotations that a record carries, with the offsets of every span turned from one unit of `text` into
 * another.
 *
 * @throws RecordError if they are nested too deep to be ours
 */
export function convertOffsets(
  annotations: unknown,
  text: string,
  from: OffsetUnit,
  to: OffsetUnit,
): unknown {
  return turned(annotations, offsetTable(text, annotations, from, to))
}

/** All offsets gathered and sorted first, so that one pass over the text does for all, in whatever order they are. */
function offsetTable(text: string, annotations: unknown, from: OffsetUnit, to: OffsetUnit): OffsetMap {
  const offsets = new Set<number>()
  eachSpan(annotations, ({ start, end }) => offsets.add(start).add(end))
  const back = offsetsTo(text, from)
  const forth = offsetsFrom(text, to)
  const table = new Map<number, number>()
  for (const offset of [...offsets].sort((a, b) => a - b)) table.set(offset, forth(back(offset)))
  return (offset) => table.get(offset)!
}

function isSpan(value: object): value is Span {
  const { start, end } = value as Partial<Span>
  return typeof start === 'number' && typeof end === 'number'
}

/** Deeper than any annotation of ours is nested; a record may claim to carry others. */
const DEEPEST = 16

/** @throws RecordError if the value is nested too deep to be ours */
function eachSpan(value: unknown, visit: (span: Span) => void, depth: number = 0): void {
  if (typeof value !== 'object' || value === null) return
  if (depth > DEEPEST)
    throw new RecordError("the record's own sentences, quotes or speakers are none that jernih wrote")
  if (isSpan(value)) visit(value)
  for (const inner of Object.values(value)) eachSpan(inner, visit, depth + 1)
}

function turned(value: unknown, map: OffsetMap): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((inner) => turned(inner, map))
  const isOne = isSpan(value)
  const copy: Record<string, unknown> = {}
  for (const [key, inner] of Object.entries(value))
    copy[key] = isOne && (key === 'start' || key === 'end') ? map(inner as number) : turned(inner, map)
  return copy
}
