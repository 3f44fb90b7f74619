import { type Papa, unescaped } from './cell.ts'
import type { Dialect } from './dialect.ts'

/** A row by its places in a text; the line end is not its own. */
export interface RowPlace {
  readonly start: number
  readonly end: number
  /** Where the next row starts. */
  readonly next: number
  readonly cells: readonly string[]
}

/** What was read of a text. */
export interface Rows {
  readonly rows: readonly RowPlace[]
  /** Where the first row starts that was not read; the text's length if all were. */
  readonly next: number
  /** Where the mark is that no cell of the row at `next` is closed by; null if the text just ends within the row. */
  readonly openMark: number | null
}

/**
 * Reads rows, up to the end of the text or to one whose marks are wrong.
 *
 * @param start where the first row starts
 * @param isWhole whether nothing follows the text: then a mark that is not closed is wrong
 */
export function rowsIn(papa: Papa, text: string, start: number, dialect: Dialect, isWhole: boolean): Rows {
  const rows: RowPlace[] = []
  const rest = start === 0 ? text : text.slice(start)
  // The library takes a byte order mark away, which here is a character of the first cell.
  const own = rest.startsWith(MARK) ? MARK + rest : rest
  let at = start
  let openMark: number | null = null
  let isCut = false
  papa.parse<string[]>(own, {
    delimiter: dialect.separator,
    newline: '\n',
    ...(dialect.quote === null
      ? { fastMode: true }
      : { quoteChar: dialect.quote, escapeChar: dialect.escape }),
    step({ data, errors, meta }, parser) {
      const next = start + meta.cursor
      // After the last line end there is no row.
      if (next === at || isCut || openMark !== null) return
      const [fault] = errors.filter(({ type }) => type === 'Quotes')
      if (fault !== undefined) {
        // The library tells of the place after the mark.
        if (fault.code === 'MissingQuotes' && !isWhole) isCut = true
        else openMark = Math.max(at, start + (fault.index ?? 0) - 1)
        parser.abort()
        return
      }
      const row = rowAt(text, at, next, data, dialect)
      rows.push(row)
      at = next
    },
  })
  return { rows, next: at, openMark }
}

const MARK = '\ufeff'

/** A row whose line end, LF or CR LF, is taken from its last cell. */
function rowAt(
  text: string,
  start: number,
  next: number,
  data: readonly string[],
  { quote }: Dialect,
): RowPlace {
  let end = text[next - 1] === '\n' ? next - 1 : next
  const isCrLf = end < next && text[end - 1] === '\r' && end > start
  if (isCrLf) end -= 1
  const last = data.at(-1)!
  // After a closing mark the library passes it over as white space; else it is in the cell.
  const isLeft = isCrLf && last.endsWith('\r') && text.endsWith(last, end + 1)
  const cells = isLeft ? [...data.slice(0, -1), last.slice(0, -1)] : data
  return { start, end, next, cells: quote === null ? cells.map(unescaped) : cells }
}
