import { readsAsSentence, type Sample } from './sample.ts'

/** What is between the cells of a row. */
export type Separator = ',' | ';' | '\t' | '|' | '^' | '\x01'

/** A row, as far as it is needed to know a table from a text. */
interface Row {
  readonly start: number
  readonly end: number
  readonly cells: number
  /** How many separators have a space after them, as commas in prose have. */
  readonly spaced: number
  /** Whether every quotation mark that opens a cell is closed at the end of one. */
  readonly isSound: boolean
}

/**
 * Whether an input is a table of separated values: a head and rows that have as many cells, or rows alone. Cells may be
 * in quotation marks and hold separators and line breaks (RFC 4180); a table whose writer knew no quotation marks is one
 * too, if every row has at least its share of separators without a space after them.
 *
 * Never a text in which such rows are: then other lines have other numbers of cells. Rows typed by hand (`Nama, usia,
 * kota`) are a table only if there is nothing else.
 */
export function isSeparatedBy(separator: Separator, sample: Sample): boolean {
  const { text } = sample
  if (separator !== ',' && !text.includes(separator)) return false
  const first = rowAt(sample, afterPreamble(text), separator)
  if (separator === ',' && isOneColumn(sample, first)) return true
  if (first.cells < 2 || first.end >= text.length) return false
  if (isHead(cellsOf(text.slice(first.start, first.end), separator))) {
    const least = separator === '\t' || first.spaced === 0 ? 1 : 2
    if (least === 1 || first.cells > 2) {
      if (haveCells(sample, first, separator, least)) return true
    }
    if (least === 1 && separator !== '\t' && haveSeparators(text, first, separator)) return true
  }
  return isHeadless(sample, first, separator)
}

const RULED_HEAD = /^\|[^\n]*\|[ \t\r]*\n\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t\r]*(?:\n\||$)/

/** Whether an input begins with a table as Markdown has it: a head, a line of dashes, rows in bars. */
export function isMarkdownTable({ text }: Sample): boolean {
  return RULED_HEAD.test(text)
}

const PREAMBLE = /^(?:sep=.|#[^\n]*)\r?\n/

/** Where the table begins: after lines of comment, and after the line by which a spreadsheet knows the separator. */
function afterPreamble(text: string): number {
  let start = 0
  for (let line = PREAMBLE.exec(text); line !== null; line = PREAMBLE.exec(text.slice(start)))
    start += line[0].length
  return start
}

/** A name of a column: a word or some, no sentence. */
const NAME = /^[\p{L}_][\p{L}\p{M}\p{N}_ .()/#%:@-]{0,39}$/u
const MOST_WORDS = 4

function isHead(cells: readonly string[]): boolean {
  return (
    new Set(cells).size === cells.length &&
    cells.every(
      (cell, index) =>
        // The column of numbers that pandas puts first has no name.
        (index === 0 && cell === '') ||
        (NAME.test(cell) && !cell.endsWith('.') && cell.split(' ').length <= MOST_WORDS),
    )
  )
}

function cellsOf(row: string, separator: Separator): string[] {
  return row.split(separator).map((cell) => unmarked(cell.trim()))
}

/** A cell without the marks around it, of either kind. */
function unmarked(cell: string): string {
  const [mark] = cell
  const isMarked = cell.length > 1 && (mark === '"' || mark === "'") && cell.endsWith(mark)
  return isMarked ? cell.slice(1, -1) : cell
}

const SMALL_NAME = /^"?[a-z_]\w*"?\s*$/

/** Whether an input is one column: the name of one, in small letters, and rows that are in quotation marks throughout. */
function isOneColumn(sample: Sample, first: Row): boolean {
  const { text, isWhole } = sample
  if (first.cells !== 1 || !SMALL_NAME.test(rowText(text, first))) return false
  let rows = 0
  for (const row of rowsAfter(sample, first, ',')) {
    if (row.end >= text.length && !isWhole) break
    if (!row.isSound || row.cells !== 1 || text[row.start] !== '"') return false
    rows += 1
  }
  return rows > 0
}

/** Whether the rows after a head have as many cells as it, and there are enough of them. */
function haveCells(sample: Sample, head: Row, separator: Separator, least: 1 | 2): boolean {
  const { text, isWhole } = sample
  let rows = 0
  for (const row of rowsAfter(sample, head, separator)) {
    const isLast = row.end >= text.length
    const isCut =
      isLast && row.cells <= head.cells && (!isWhole || (rows > 0 && !readsAsSentence(rowText(text, row))))
    // Writers of tabs leave empty cells at the end of a row out.
    const isShort = separator === '\t' && row.cells > 1 && row.cells < head.cells
    const isLike =
      row.isSound &&
      (row.cells === head.cells || isShort) &&
      (separator === '\t' || (least === 1 ? row.spaced === 0 : !readsAsSentence(rowText(text, row))))
    if (!isLike && !isCut) return false
    rows += 1
  }
  return rows >= least
}

/** Whether each line after a head has at least its number of separators without a space, the first after one word. */
function haveSeparators(text: string, head: Row, separator: Separator): boolean {
  let rows = 0
  for (let start = head.end + 1; start < text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    const line = text.slice(start, end)
    start = end + 1
    if (line.trim() === '') continue
    const cells = line.split(separator)
    const tight = cells.slice(1).filter((cell) => !cell.startsWith(' ')).length
    if (cells[0]!.trim().includes(' ') || tight < head.cells - 1) return false
    rows += 1
  }
  return rows > 0
}

/** The mark of a list, after which a tab comes as well. */
const LIST_MARK = /^(?:\(?(?:\d{1,3}|\p{L}|[ivxIVX]{1,5})[.)]|[-–•*·])$/u

/**
 * Whether rows without a head are a table: three cells and more (with tabs two, of which the first is no mark of a list),
 * the same number in each, nothing as in prose.
 */
function isHeadless(sample: Sample, first: Row, separator: Separator): boolean {
  const { text, isWhole } = sample
  let rows = 0
  if (first.cells < (separator === '\t' ? 2 : 3)) return false
  for (const row of [first, ...rowsAfter(sample, first, separator)]) {
    const own = rowText(text, row)
    const isCut = row.end >= text.length && row.cells <= first.cells && !isWhole
    if (!isCut && (!row.isSound || row.cells !== first.cells)) return false
    if (!HAS_LETTER.test(own)) return false
    const [cell] = own.split(separator)
    if (separator === '\t') {
      if (cell!.trim() === '' || LIST_MARK.test(cell!.trim())) return false
    } else {
      if (row.spaced > 0 || (cell!.includes(' ') && !cell!.startsWith('"'))) return false
    }
    rows += 1
  }
  return rows > 1
}

const HAS_LETTER = /\p{L}/u

function rowText(text: string, { start, end }: Row): string {
  return text.slice(start, end)
}

/** The rows after one, blank lines passed over. */
function* rowsAfter(sample: Sample, { end }: Row, separator: Separator): Generator<Row> {
  const { text } = sample
  for (let start = end + 1; start < text.length; ) {
    const row = rowAt(sample, start, separator)
    if (rowText(text, row).trim() !== '') yield row
    start = row.end + 1
  }
}

/** Cells are counted, not read: that is all that the form is known by. */
function rowAt({ text, isWhole }: Sample, start: number, separator: Separator): Row {
  let cells = 1
  let spaced = 0
  let isSound = true
  let isCellStart = true
  let at = start
  while (at < text.length && text[at] !== '\n') {
    const character = text[at]
    if (isCellStart && character === '"') {
      const close = cellClosingMark(text, at + 1, separator)
      isCellStart = false
      isSound &&= close >= 0 && endsCell(text, close + 1, separator)
      // A mark that nothing closes is one of its line, or its cell goes on after what is looked at.
      at = close >= 0 ? close + 1 : isWhole ? at + 1 : text.length
      continue
    }
    if (character === separator) {
      cells += 1
      if (text[at + 1] === ' ') spaced += 1
      isCellStart = true
    } else if (character !== ' ') isCellStart = false
    at += 1
  }
  return { start, end: at, cells, spaced, isSound }
}

/** Where a cell's closing mark is: not doubled, nor escaped by a backslash; -1 if there is none. */
function cellClosingMark(text: string, start: number, separator: Separator): number {
  let at = text.indexOf('"', start)
  while (at >= 0) {
    if (text[at + 1] === '"') at += 2
    else if (text[at - 1] === '\\' && !endsCell(text, at + 1, separator)) at += 1
    else return at
    at = text.indexOf('"', at)
  }
  return -1
}

function endsCell(text: string, at: number, separator: Separator): boolean {
  const next = text[at]
  return next === undefined || next === separator || next === '\n' || (next === '\r' && text[at + 1] === '\n')
}
