import { documentOf, type FullDocument } from '../document/document.ts'
import type { Span } from '../document/span.ts'
import { MissingTextError, RecordError, type Spelled } from './input-error.ts'
import { findJsonError } from './json-error.ts'
import { isObjectAt, type JsonMember, jsonMembers } from './json-members.ts'

/** A record as it came: its own JSON text, what is where in it, and the document it holds. */
export interface RecordText {
  readonly json: string
  readonly members: readonly JsonMember[]
  readonly fields: Readonly<Record<string, unknown>>
  /** Where the value of the text field is in `json`. */
  readonly textValue: Span
  readonly document: FullDocument
}

/** The names of the fields that are read. */
export interface RecordFields {
  /** The text's field; dots reach into objects. */
  readonly text: string
  readonly id: string
  /** Of the article's own headline. Default: `title`. */
  readonly title?: string | undefined
}

/**
 * Reads one record.
 *
 * @throws RecordError if it is no JSON object or has no text where it should
 */
export function recordOf(json: string, names: RecordFields): RecordText {
  const fields = objectOf(json)
  const members = jsonMembers(json)
  const path = Object.hasOwn(fields, names.text) ? [names.text] : names.text.split('.')
  let value: unknown = fields
  let within = members
  let place: Span | undefined
  for (const [depth, key] of path.entries()) {
    if (depth > 0) within = isObjectAt(json, place!.start) ? jsonMembers(json, place!.start) : []
    const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    // Of doubled keys the last one counts, as in JSON.parse.
    place = within.findLast((member) => member.key === key)?.value
    if (!isThere || place === undefined) throw new MissingTextError(noText(names.text, fields))
    value = (value as Record<string, unknown>)[key]
  }
  if (typeof value !== 'string') {
    const Kind = value === null ? MissingTextError : RecordError
    throw new Kind(
      (option) =>
        `the field "${names.text}" is ${jsonKindOf(value)}, not a string (${option('textField')} names the text's)`,
    )
  }
  return {
    json,
    members,
    fields,
    textValue: place!,
    document: documentOf(value, idIn(json, members, names.id), {
      outlet: stringOr(fields.outlet),
      url: stringOr(fields.url),
      title: stringOr(fields[names.title ?? 'title']),
    }),
  }
}

/** The id as a string: a number with all its digits, whatever a parser would make of it. */
function idIn(json: string, members: readonly JsonMember[], name: string): string | null {
  const place = members.findLast(({ key }) => key === name)?.value
  if (place === undefined) return null
  const spelled = json.slice(place.start, place.end)
  if (spelled === 'null') return null
  return spelled.startsWith('"') ? (JSON.parse(spelled) as string) : spelled
}

function objectOf(json: string): Record<string, unknown> {
  let parsed: unknown
  try {
    parsed = JSON.parse(json)
  } catch {
    const { at, expected } = findJsonError(json)
    const found =
      at < json.length ? JSON.stringify(String.fromCodePoint(json.codePointAt(at)!)) : 'the end of the line'
    throw new RecordError(`not JSON: expected ${expected}, found ${found}`, at)
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    throw new RecordError(`a record must be a JSON object, and this is ${jsonKindOf(parsed)}`)
  return parsed as Record<string, unknown>
}

function noText(name: string, fields: object): (option: Spelled) => string {
  const names = Object.keys(fields)
  const shown = names.slice(0, MOST_NAMES).map((one) => shortened(one))
  const there = names.length === 0 ? 'it has no field at all' : `it has ${shown.join(', ')}`
  return (option) => `the record has no field "${name}"; ${there} (${option('textField')} names the text's)`
}

/** How many fields a message names, and how many characters of each. */
const MOST_NAMES = 12
const MOST_CHARACTERS = 40

function shortened(name: string): string {
  return name.length > MOST_CHARACTERS ? `${name.slice(0, MOST_CHARACTERS)}…` : name
}

function jsonKindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

function stringOr(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
