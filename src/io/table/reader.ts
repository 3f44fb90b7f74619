import { blocksOf } from '../blocks.ts'
import { InputError, RecordError } from '../input-error.ts'
import { type Item, type Place, placeText } from '../item.ts'
import { recordOf } from '../record.ts'
import { type RecordReading, recordItem } from '../record-item.ts'
import type { Opened } from '../source.ts'
import { decodeUtf8, encodeUtf8, firstWrongByte } from '../utf8.ts'
import { visibleLine } from '../visible.ts'
import { loadPapa, type Papa } from './cell.ts'
import { dialectOf, type TableForm } from './dialect.ts'
import { rowJson } from './row-json.ts'
import { type RowPlace, type Rows, rowsIn } from './rows.ts'
import type { Table, TableRow } from './table.ts'

/** So much of the table, in characters, shows how it is written. */
const SHOWN = 1 << 16
/** A row of more characters than this has lost a mark. */
const LONGEST_ROW = 1 << 26

/** Where in the input a row starts: how many lines, and rows, the names aside, are before it. */
interface Before {
  line: number
  record: number
}

/**
 * The rows of a table as records, in order, batch by batch: first its head, then each row's document. Blank lines are
 * between them. Holds one block at a time.
 *
 * @throws InputError if there is no column of that name: before anything comes
 */
export async function* tableItems(opened: Opened, reading: RecordReading): AsyncGenerator<Iterable<Item>> {
  const { name } = opened.source
  const papa = await loadPapa()
  const before: Before = { line: 0, record: 0 }
  let table: Table | null = null
  let text = ''
  let textByte = 0
  /** So long must the text be before it is looked at once more: else a long row would be read again at each block. */
  let enough = 0
  const read = function* (isEnd: boolean): Generator<Item> {
    const isCut = isEnd && opened.fault()?.isCut === true
    let at = 0
    if (table === null) {
      const found = headOf(papa, text, opened.form as TableForm, reading.fields.text, isEnd)
      if (found === null) return
      table = found.table
      const first = rowsIn(papa, text, found.next, table.dialect, isEnd).rows[0] ?? null
      refuseWithoutColumn(name, table, first, reading)
      yield { kind: 'table head', table }
      before.line += linesIn(text, 0, found.next)
      at = found.next
    }
    for (let isOver = false; !isOver; ) {
      const isLong = text.length - at > LONGEST_ROW
      const found = rowsIn(papa, text, at, table.dialect, isLong || (isEnd && !isCut))
      for (const place of found.rows) {
        const { start, end, next, cells } = place
        const isPart = isCut && next === text.length && next === end
        const row: TableRow = { table, raw: text.slice(start, end), lineEnd: text.slice(end, next), cells }
        const wrongByte = () => textByte + encodeUtf8(text.slice(0, start)).length
        if (!isPart) yield* rowItems(row, name, before, wrongByte, reading)
        before.line += linesIn(text, start, next)
      }
      at = found.next
      isOver = found.openMark === null
      if (found.openMark === null) continue
      const feed = text.indexOf('\n', at)
      const next = feed < 0 ? text.length : feed + 1
      before.record += 1
      yield brokenRow(text.slice(at, next), text.slice(at, found.openMark), name, before)
      before.line += 1
      at = next
    }
    textByte += encodeUtf8(text.slice(0, at)).length
    text = text.slice(at)
    enough = 2 * text.length
  }
  for await (const block of blocksOf(opened.chunks, name)) {
    text += decodeUtf8(block).text
    if (text.length >= enough) yield read(false)
  }
  yield read(true)
}

function linesIn(text: string, start: number, next: number): number {
  let count = 0
  for (let at = text.indexOf('\n', start); at >= 0 && at < next; at = text.indexOf('\n', at + 1)) count += 1
  return count
}

const PREAMBLE = /^(?:sep=.|#[^\n]*|[ \t\r]*)(?:\r?\n)/

/** The table and where its first row starts; null if its names go on after the text. */
function headOf(
  papa: Papa,
  text: string,
  form: TableForm,
  textField: string,
  isEnd: boolean,
): { readonly table: Table; readonly next: number } | null {
  let start = 0
  for (let line = PREAMBLE.exec(text); line !== null; line = PREAMBLE.exec(text.slice(start, start + SHOWN)))
    start += line[0].length
  if (!isEnd && !text.includes('\n', start)) return null
  const preamble = text.slice(0, start)
  const dialect = dialectOf(form, preamble, text.slice(start, start + SHOWN), textField)
  const feed = text.indexOf('\n', start)
  let end = feed < 0 ? text.length : feed + 1
  let found: Rows = rowsIn(papa, text.slice(0, end), start, dialect, false)
  // A name that goes over several lines.
  while (found.rows.length === 0 && end < text.length) {
    const after = text.indexOf('\n', end)
    end = after < 0 ? text.length : after + 1
    found = rowsIn(papa, text.slice(0, end), start, dialect, false)
  }
  const [row] = found.rows
  if (row === undefined)
    return isEnd ? { table: emptyTable(preamble, text, start, dialect), next: text.length } : null
  const head = text.slice(row.start, row.end)
  const lineEnd = text.slice(row.end, row.next)
  return { table: { dialect, names: row.cells, preamble, head, lineEnd }, next: row.next }
}

function emptyTable(preamble: string, text: string, start: number, dialect: Table['dialect']): Table {
  return { dialect, names: [], preamble, head: text.slice(start), lineEnd: '' }
}

/** So many names of columns a message shows, and characters of each. */
const MOST_NAMES = 20
const MOST_CHARACTERS = 40

function refuseWithoutColumn(
  name: string,
  { names }: Table,
  first: RowPlace | null,
  { fields }: RecordReading,
): void {
  if (names.length === 0 || names.includes(fields.text)) return
  const lengths = first?.cells.map((cell) => cell.length) ?? []
  const longest = names[lengths.indexOf(Math.max(...lengths))]
  const shown = names.slice(0, MOST_NAMES).map((one) => visibleLine(one.slice(0, MOST_CHARACTERS)))
  const more = names.length > MOST_NAMES ? `, and ${names.length - MOST_NAMES} more` : ''
  const advice =
    longest === undefined
      ? "--text-field names the text's"
      : `--text-field ${visibleLine(longest)} names the longest`
  throw new InputError(
    `${name}: no column is called "${visibleLine(fields.text)}"; there are ${shown.join(', ')}${more}; ${advice} (--from text takes it as text)`,
  )
}

/** A byte that is no UTF-8, as it is decoded. */
const LONE_SURROGATE = /\p{Surrogate}/u

function* rowItems(
  row: TableRow,
  name: string,
  before: Before,
  startByte: () => number,
  reading: RecordReading,
): Generator<Item> {
  const { raw, lineEnd, cells, table } = row
  const line = encodeUtf8(raw + lineEnd)
  if (raw.trim() === '' && cells.length === 1) {
    yield { kind: 'verbatim', bytes: line }
    return
  }
  before.record += 1
  const place: Place = { name, line: before.line + 1, record: before.record }
  const columns = table.names.length
  try {
    if (cells.length > columns || (cells.length < columns && table.dialect.separator !== '\t'))
      throw new RecordError(
        `the row has ${cells.length} cells and the head ${columns}; a quotation mark may be lost before it or in it`,
      )
    const record = recordOf(rowJson(row, reading.prefix), reading.fields)
    const wrongByte = LONE_SURROGATE.test(raw) ? startByte() + firstWrongByte(line) : null
    yield* recordItem({ record, place, lineEnd, line, row }, wrongByte, reading)
  } catch (error) {
    if (!(error instanceof RecordError)) throw error
    yield {
      kind: 'invalid record',
      line,
      error: `${placeText(place)}: ${error.commandLineMessage}`,
      item: null,
    }
  }
}

/** The first line of a row whose marks are wrong: what follows it is read as if it were not there. */
function brokenRow(line: string, upToMark: string, name: string, before: Before): Item {
  const lines = upToMark.split('\n')
  const at = `${name}:${before.line + lines.length}:${[...lines.at(-1)!].length + 1}`
  const error = `${at}: record ${before.record}: this quotation mark is not closed at the end of a cell (one is lost, or one inside is not doubled)`
  return { kind: 'invalid record', line: encodeUtf8(line), error, item: null }
}
