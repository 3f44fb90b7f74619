import { InputError, RecordError } from '../input-error.ts'
import type { Item, Place } from '../item.ts'
import { findJsonError } from '../json-error.ts'
import { recordOf } from '../record.ts'
import { type RecordReading, recordItem } from '../record-item.ts'
import type { Opened } from '../source.ts'
import { decodeUtf8 } from '../utf8.ts'
import { type ElementCutter, elementCutter } from './elements.ts'

/** Where in the input the next piece is. */
interface Here {
  line: number
  column: number
  byte: number
  record: number
}

/**
 * The elements of a JSON array, or objects that go over several lines, as records, and what is between them. Holds no more
 * than one element and one chunk.
 *
 * @throws InputError where the input stops being such JSON, after all that came before
 */
export async function* jsonItems(opened: Opened, reading: RecordReading): AsyncGenerator<Iterable<Item>> {
  const { name } = opened.source
  const here: Here = { line: 1, column: 1, byte: 0, record: 0 }
  const cutter = await elementCutter()
  const items = function* (pieces: ReturnType<ElementCutter['chunk']>): Generator<Item> {
    for (const { kind, bytes } of pieces) {
      if (kind === 'element') yield* elementItems(bytes, name, here, reading)
      else yield { kind: 'verbatim', bytes, part: kind }
      goOver(here, bytes)
    }
  }
  for await (const chunk of opened.chunks) {
    yield items(cutter.chunk(chunk))
    if (cutter.fault !== null) break
  }
  if (cutter.fault === null) yield items(cutter.end())
  // A packed input that is cut off says so itself.
  if (cutter.fault !== null && !(cutter.fault.isCut && opened.fault() !== null))
    throw faultOf(cutter, name, here)
}

function* elementItems(bytes: Buffer, name: string, here: Here, reading: RecordReading): Generator<Item> {
  here.record += 1
  const place: Place = { name, line: here.line, record: here.record }
  try {
    const { text, broken } = decodeUtf8(bytes)
    const record = recordOf(text, reading.fields)
    const wrongByte = broken.length > 0 ? here.byte + broken[0]!.byte : null
    yield* recordItem({ record, place, lineEnd: '', line: bytes }, wrongByte, reading)
  } catch (error) {
    if (!(error instanceof RecordError)) throw error
    const at = error.at === null ? `${name}:${here.line}` : placeIn(bytes.toString(), error.at, name, here)
    const message = `${at}: record ${here.record}: ${error.commandLineMessage}`
    yield { kind: 'invalid record', line: bytes, error: message, item: null }
  }
}

function goOver(here: Here, bytes: Buffer): void {
  const text = bytes.toString()
  const last = text.lastIndexOf('\n')
  here.byte += bytes.length
  if (last < 0) here.column += [...text].length
  else {
    here.column = [...text.slice(last + 1)].length + 1
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) here.line += 1
  }
}

function placeIn(text: string, at: number, name: string, here: Here): string {
  const place = { ...here }
  goOver(place, Buffer.from(text.slice(0, at)))
  return `${name}:${place.line}:${place.column}`
}

function faultOf({ fault, rest, arrangement }: ElementCutter, name: string, here: Here): InputError {
  const { isInside, isCut, at, expected } = fault!
  const text = rest.toString()
  const found = isInside ? findJsonError(text) : { at: rest.subarray(0, at).toString().length, expected }
  const record = isInside ? `record ${here.record + 1}: ` : ''
  const place = placeIn(text, found.at, name, here)
  const character = text.codePointAt(found.at)
  if (isCut || character === undefined) {
    const what = arrangement === 'array' ? 'the array' : 'the last object'
    return new InputError(`${place}: ${record}not JSON: ${what} is cut off; expected ${found.expected}`)
  }
  const shown = JSON.stringify(String.fromCodePoint(character))
  const hint = here.record === 0 && !isInside ? ' (--from text takes it as text)' : ''
  return new InputError(`${place}: ${record}not JSON: expected ${found.expected}, found ${shown}${hint}`)
}
