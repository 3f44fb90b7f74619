import { InputError, RecordError } from '../input-error.ts'
import type { DocumentItem } from '../item.ts'
import { jsonMembers } from '../json-members.ts'
import type { RecordWriterOptions } from '../json-writer.ts'
import type { Writable } from '../output.ts'
import { OWN_FIELDS } from '../own-fields.ts'
import { recordAround, recordBefore, recordWith } from '../record-output.ts'
import type { Annotated } from '../result-fields.ts'
import type { Description } from '../source.ts'
import type { Writer } from '../writer.ts'
import { cellSpeller, type Papa } from './cell.ts'
import { type Dialect, isSameDialect, newDialect, type TableForm } from './dialect.ts'
import { rawCells, type Table, type TableRow } from './table.ts'

export interface TableWriterOptions extends RecordWriterOptions {
  readonly form: TableForm
  /** Our fields that rows may get, without prefix: a table has their columns from its first row on. */
  readonly ownFields: readonly string[]
  /** Whether rows are to be as they were before jernih changed them. */
  readonly restores: boolean
}

/** The columns of what is written. */
interface Layout {
  readonly dialect: Dialect
  readonly lineEnd: string
  /** The names that came, and those among them that stay. */
  readonly given: readonly string[]
  readonly kept: ReadonlySet<number>
  /** The names of ours that are put after them. */
  readonly added: readonly string[]
  /** Spells a value as a cell. */
  spell(value: string, isQuoted: boolean): string
}

/**
 * Writes records as the rows of a table. The rows of a table keep their bytes but for the cell of the text; columns of
 * our fields come after the others and hold JSON.
 *
 * @throws InputError where a table has other columns than what came before it
 */
export function tableWriter(output: Writable, papa: Papa, options: TableWriterOptions): Writer {
  const { form, prefix, textField, keepsMark, restores } = options
  const own = new Set(OWN_FIELDS.map((name) => prefix + name))
  const planned = options.ownFields.map((name) => prefix + name)
  let source: Description | null = null
  let layout: Layout | null = null
  let endsLine = true

  const writeLine = (line: string, lineEnd: string) => {
    output.write((endsLine ? '' : layout!.lineEnd) + line + lineEnd)
    endsLine = lineEnd !== ''
  }
  const layoutFor = (given: readonly string[], dialect: Dialect, lineEnd: string): Layout => {
    const kept = new Set(given.keys())
    if (restores) for (const [index, name] of given.entries()) if (own.has(name)) kept.delete(index)
    const added = restores ? [] : planned.filter((name) => !given.includes(name))
    return { dialect, lineEnd: lineEnd || '\n', given, kept, added, spell: cellSpeller(papa, dialect) }
  }
  const joined = (cells: readonly string[], more: readonly string[]) => {
    const { dialect, kept } = layout!
    return [...cells.filter((_, index) => kept.has(index)), ...more].join(dialect.separator)
  }
  const begin = (given: readonly string[], table: Table | null) => {
    const isLike = table !== null && source!.form === form
    layout = layoutFor(given, isLike ? table.dialect : newDialect(form), isLike ? table.lineEnd : '\n')
    const { bom, encoding } = source!
    if (isLike && bom && (keepsMark || encoding === 'utf-8')) output.writeMark()
    if (isLike) output.write(table.preamble)
    if (given.length === 0) return
    const { spell, added } = layout
    const names = isLike
      ? rawCells(table.head, table.names, table.dialect)
      : given.map((name) => spell(name, false))
    const more = added.map((name) => spell(name, false))
    writeLine(joined(names, more), isLike ? table.lineEnd : '\n')
  }
  /** A row of a table; `values` are those of its record, or null if nothing changed. */
  const writeRow = ({ table, raw, lineEnd, cells }: TableRow, values: Values | null) => {
    const { spell, added, dialect, given } = layout!
    const isSame = isSameDialect(table.dialect, dialect)
    if (values === null && isSame && added.length === 0 && layout!.kept.size === given.length)
      return writeLine(raw, lineEnd)
    const raws = isSame ? rawCells(raw, cells, dialect) : cells.map((cell) => spell(cell, false))
    const textAt = given.lastIndexOf(textField)
    const written = raws.map((own, index) => {
      const name = given[index]!
      if (values === null) return own
      if (index === textAt && values[name] !== cells[index])
        return spell(String(values[name]), own.startsWith('"'))
      return isOwnName(name) ? spellJson(values[name]) : own
    })
    if (added.length > 0) while (written.length < given.length) written.push('')
    writeLine(
      joined(
        written,
        added.map((name) => spellJson(values?.[name])),
      ),
      isSame ? lineEnd : '\n',
    )
  }
  const isOwnName = (name: string) => own.has(name)
  const spellJson = (value: unknown) =>
    value === undefined ? '' : layout!.spell(JSON.stringify(value), false)

  const writeRecord = (json: string, isOfText: boolean) => {
    const members = new Map(
      jsonMembers(json).map(({ key, value }) => [key, json.slice(value.start, value.end)]),
    )
    // What became of a text alone needs no account of its fields.
    if (isOfText && planned.length === 0) members.delete(`${prefix}jernih`)
    if (layout === null) begin([...members.keys()], null)
    const { given, added, spell } = layout!
    const names = [...given, ...added]
    const foreign = [...members.keys()].find((key) => !names.includes(key))
    if (foreign !== undefined)
      throw new RecordError(
        `the field "${foreign}" has no column: what came before it has ${names.join(', ')} (--to jsonl keeps every record's own fields)`,
      )
    const cells = names.map((name) => spell(cellOfJson(members.get(name)), false))
    writeLine(cells.join(layout!.dialect.separator), '\n')
  }
  const write = (item: DocumentItem, json: string | null) => {
    const { row, record } = item
    if (row === undefined || layout === null || !isSameNames(row.table.names, layout.given))
      writeRecord(json ?? record!.json, record === null)
    else writeRow(row, json === null ? null : (JSON.parse(json) as Values))
  }
  return {
    begin(opened) {
      source = opened
    },
    head(table) {
      if (layout === null) return begin(table.names, table)
      if (table.names.length === 0 || isSameNames(table.names, layout.given)) return
      throw new InputError(
        `${source!.source.name}: has the columns ${table.names.join(', ')}, and what came before has ${layout.given.join(', ')}; -o FOLDER/ writes a file for each`,
      )
    },
    document(item, result) {
      write(item, jsonOf(item, result, options))
    },
    pass: (item) => write(item, null),
    verbatim(bytes) {
      if (source!.form === form && layout !== null) output.write(bytes)
    },
    end() {},
  }
}

type Values = Readonly<Record<string, unknown>>

function jsonOf(
  { record, document }: DocumentItem,
  result: Annotated,
  options: TableWriterOptions,
): string | null {
  if (record === null) return recordAround(document.text, options.textField, result, options)
  return options.restores ? recordBefore(record, options.prefix) : recordWith(record, result, options)
}

/** What a cell says for a value: a string as it is, nothing for null, else its JSON. */
function cellOfJson(json: string | undefined): string {
  if (json === undefined || json === 'null') return ''
  return json.startsWith('"') ? (JSON.parse(json) as string) : json
}

function isSameNames(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name, index) => name === other[index])
}
