import type { RecordText } from './record.ts'

/**
 * A record's JSON with a new text and more fields. Everything else keeps its bytes; a text that did not change
 * keeps its own spelling, escapes included.
 */
export function splice(record: RecordText, text: string, fields: Readonly<Record<string, unknown>>): string {
  const { json, members, textValue, document } = record
  let added = ''
  for (const [name, value] of Object.entries(fields))
    added += `,${JSON.stringify(name)}:${JSON.stringify(value)}`
  const end = members.at(-1)!.whole.end
  const tail = json.slice(textValue.end, end) + added + json.slice(end)
  const value = text === document.text ? json.slice(textValue.start, textValue.end) : JSON.stringify(text)
  return json.slice(0, textValue.start) + value + tail
}
