import type { Span } from '../document/span.ts'
import type { RecordText } from './record.ts'

/** What becomes of a record's fields: a JSON value for a field that is set, null for one that is taken out. */
export type FieldChanges = ReadonlyMap<string, string | null>

interface Cut extends Span {
  readonly put: string
}

/**
 * A record's JSON with another text and other fields. Everything else keeps its bytes; a text that did not
 * change keeps its own spelling, escapes included. A field that is there is set in its place, a new one is put
 * behind the last. What is put in is spelled as the record spells.
 */
export function splice(record: RecordText, text: string, changes: FieldChanges): string {
  const { json, members, textValue, document } = record
  const spelled = spellerOf(json)
  const cuts: Cut[] = []
  if (text !== document.text) {
    const put = textLike(json.slice(textValue.start, textValue.end), text)
    cuts.push({ ...textValue, put: spelled(put) })
  }
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
    // The separator behind a member goes with it, the one before it stays for the next.
    cuts.push({ start: members[index]!.whole.start, end: members[index + 1]!.whole.start, put: '' })
  }
  const end = members.at(-1)!.whole.end
  const lastEnd = kept < 0 ? members[0]!.whole.start : members[kept]!.whole.end
  if (lastEnd < end || added !== '')
    cuts.push({ start: lastEnd, end, put: kept < 0 ? added.slice(1) : added })
  return cut(json, cuts)
}

function cut(json: string, cuts: Cut[]): string {
  cuts.sort((a, b) => a.start - b.start)
  const parts: string[] = []
  let at = 0
  for (const { start, end, put } of cuts) {
    parts.push(json.slice(at, start), put)
    at = end
  }
  parts.push(json.slice(at))
  return parts.join('')
}

const BEYOND_ASCII = /[\x80-\uffff]/
const BEYOND_ASCII_ALL = /[\x80-\uffff]/g
/** An escape of a character beyond ASCII. */
const ESCAPE = /\\u(?!00[0-7])/
const CAPITAL_DIGIT = /\\u[0-9a-fA-F]{0,3}[A-F]/
const BARE_SLASH = /[^\\]\//

/** Spells JSON as a record does: characters beyond ASCII as escapes if it has no others (Python's `json.dumps`). */
function spellerOf(record: string): (json: string) => string {
  if (BEYOND_ASCII.test(record) || !ESCAPE.test(record)) return (json) => json
  const isCapital = CAPITAL_DIGIT.test(record)
  const escaped = (unit: string) => {
    const digits = unit.charCodeAt(0).toString(16).padStart(4, '0')
    return `\\u${isCapital ? digits.toUpperCase() : digits}`
  }
  return (json) => json.replace(BEYOND_ASCII_ALL, escaped)
}

/** A text as JSON, `/` as `\/` if it always was (PHP's `json_encode`), or behind `<` if it was there (for HTML). */
function textLike(before: string, text: string): string {
  const json = JSON.stringify(text)
  if (!before.includes('\\/')) return json
  if (!BARE_SLASH.test(before)) return json.replaceAll('/', '\\/')
  const isForHtml = before.includes('<\\/') && !before.includes('</')
  return isForHtml ? json.replaceAll('</', '<\\/') : json
}
