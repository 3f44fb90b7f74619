import type { Dialect } from './dialect.ts'

/** A table of separated values: how it is written, and what its columns are called. */
export interface Table {
  readonly dialect: Dialect
  /** The names of the columns, in their order. */
  readonly names: readonly string[]
  /** What is before the names: lines of comment, blank lines, the line by which a spreadsheet knows the separator. */
  readonly preamble: string
  /** The row of names as it came, without its line end. */
  readonly head: string
  readonly lineEnd: string
}

/** A row of a table, as it came. */
export interface TableRow {
  readonly table: Table
  /** Without its line end. */
  readonly raw: string
  readonly lineEnd: string
  /** What its cells say, as many as there are columns or, with tabs between them, fewer. */
  readonly cells: readonly string[]
}

/**
 * The cells of a row as they are written, marks and all.
 *
 * @param raw the row without its line end
 * @param cells what the cells say, as a parser of the dialect reads them
 */
export function rawCells(raw: string, cells: readonly string[], { separator, quote }: Dialect): string[] {
  if (quote === null) return raw.split(separator)
  let at = 0
  return cells.map((cell) => {
    let end = at + cell.length
    if (raw[at] === quote) {
      end = at + 2 + cell.length
      for (let mark = cell.indexOf(quote); mark >= 0; mark = cell.indexOf(quote, mark + 1)) end += 1
      // White space after the closing mark is the cell's too.
      while (end < raw.length && raw[end] !== separator) end += 1
    }
    const own = raw.slice(at, end)
    at = end + separator.length
    return own
  })
}
