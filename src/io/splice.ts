import type { Span } from '../document/span.ts'
import { escaperOf } from './json-escapes.ts'
import type { RecordText } from './record.ts'

/** What becomes of a record's fields: a JSON value for a field that is set, null for one that is taken out. */
export type FieldChanges = ReadonlyMap<string, string | null>

/** What becomes of a part of the text. */
export interface TextChange extends Span {
  readonly replacement: string
}

interface Cut extends Span {
  readonly put: string
}

/**
 * A record's JSON with changes of its text and its fields. Everything else keeps its bytes, the rest of the text
 * with its escapes too. A field that is there is set in its place, a new one is put after the last. What is put
 * in is spelled as the record spells.
 *
 * @param edits ascending changes of the record's text, in UTF-16 units
 */
export function splice(record: RecordText, edits: readonly TextChange[], changes: FieldChanges): string {
  const { json, members, textValue } = record
  const spelled = escaperOf(json)
  const cuts: Cut[] = edits.length === 0 ? [] : textCuts(json, textValue, edits)
  const gone = new Set<number>()
  let added = ''
  for (const [name, value] of changes) {
    const places = members.flatMap(({ key }, index) => (key === name ? [index] : []))
    if (value === null) for (const index of places) gone.add(index)
    else if (places.length === 0) added += `,${JSON.stringify(name)}:${spelled(value)}`
    // Of doubled keys the last one counts.
    else cuts.push({ ...members[places.at(-1)!]!.value, put: spelled(value) })
  }
  let kept = members.length - 1
  while (kept >= 0 && gone.has(kept)) kept -= 1
  for (let index = 0; index < kept; index++) {
    if (!gone.has(index)) continue
    // The separator after a member goes with it, the one before it stays for the next.
    cuts.push({ start: members[index]!.whole.start, end: members[index + 1]!.whole.start, put: '' })
  }
  const end = members.at(-1)!.whole.end
  const lastEnd = kept < 0 ? members[0]!.whole.start : members[kept]!.whole.end
  if (lastEnd < end || added !== '')
    cuts.push({ start: lastEnd, end, put: kept < 0 ? added.slice(1) : added })
  return cut(json, cuts)
}

/** The changes of a text as cuts of the JSON string that spells it, in one pass from escape to escape. */
function textCuts(json: string, value: Span, edits: readonly TextChange[]): Cut[] {
  const spelled = escaperOf(json, json.slice(value.start, value.end))
  let at = 0
  let place = value.start + 1
  let nextEscape = json.indexOf('\\', place)
  /** Goes on to a place of the text and gives its place in the JSON; an escape stands for one unit. */
  const placeOf = (offset: number): number => {
    while (at < offset) {
      if (nextEscape === place) {
        place += json.charCodeAt(place + 1) === SMALL_U ? 6 : 2
        at += 1
        nextEscape = json.indexOf('\\', place)
        continue
      }
      const plain = Math.min(offset - at, nextEscape < 0 ? Number.POSITIVE_INFINITY : nextEscape - place)
      place += plain
      at += plain
    }
    return place
  }
  return edits.map(({ start, end, replacement }) => ({
    start: placeOf(start),
    end: placeOf(end),
    put: replacement === '' ? '' : spelled(JSON.stringify(replacement).slice(1, -1)),
  }))
}

const SMALL_U = 117

function cut(json: string, cuts: Cut[]): string {
  cuts.sort((a, b) => a.start - b.start)
  let whole = ''
  let at = 0
  for (const { start, end, put } of cuts) {
    whole += json.slice(at, start) + put
    at = end
  }
  return whole + json.slice(at)
}
