import { isSeparatedBy } from '../recognise/separated-values.ts'

/** How a table of separated values is written. */
export interface Dialect {
  readonly separator: string
  /** What cells with separators, marks or line breaks in them are put in; null where tabs and line breaks are written `\t` and `\n`. */
  readonly quote: '"' | null
  /** What comes before a mark inside of marks. */
  readonly escape: '"' | '\\'
}

/** The forms of tables: with commas (or what else the table has between its cells), and with tabs. */
export type TableForm = 'csv' | 'tsv'

export function isSameDialect(one: Dialect, other: Dialect): boolean {
  return one.separator === other.separator && one.quote === other.quote && one.escape === other.escape
}

/** How a new table is written. */
export function newDialect(form: TableForm): Dialect {
  return { separator: form === 'tsv' ? '\t' : ',', quote: '"', escape: '"' }
}

const SEPARATORS = [',', ';', '\t', '|'] as const
const DECLARED = /^sep=(.)\r?\n/

/**
 * Finds out how a table is written.
 *
 * The separator is the one that its preamble declares; else the one that has the text's column among the names; else the
 * one by which the table is known to be one; else the commonest among the names. Tabs are what `.tsv` has always.
 *
 * @param preamble what is before the names
 * @param text the names and the first rows
 * @param textField the column of the text
 */
export function dialectOf(form: TableForm, preamble: string, text: string, textField: string): Dialect {
  const separator = form === 'tsv' ? '\t' : (DECLARED.exec(preamble)?.[1] ?? separatorOf(text, textField))
  const quote = form === 'tsv' && !hasQuotes(text) ? null : '"'
  return { separator, quote, escape: hasBackslashes(text, separator) ? '\\' : '"' }
}

function separatorOf(text: string, textField: string): string {
  const feed = text.indexOf('\n')
  const head = feed < 0 ? text : text.slice(0, feed).replace(/\r$/, '')
  const cellsBy = (separator: string) =>
    head.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))
  const named = SEPARATORS.filter((separator) => cellsBy(separator).includes(textField))
  if (named.length > 0) return named.sort((a, b) => cellsBy(b).length - cellsBy(a).length)[0]!
  const shown = SEPARATORS.find((separator) => isSeparatedBy(separator, { text, isWhole: false }))
  if (shown !== undefined) return shown
  return [...SEPARATORS].sort((a, b) => cellsBy(b).length - cellsBy(a).length)[0]!
}

/** A cell in marks that ends as one should. */
const CELL_IN_MARKS = /(?:^|[\t\n])"(?:[^"]|"")*"(?=[\t\r\n]|$)/
/** A mark that opens a cell. */
const OPENS_CELL = /(?:^|[\t\n])"/

/** Whether cells with tabs between them are in marks: none begins with one, or one that does ends with one. */
function hasQuotes(text: string): boolean {
  return !OPENS_CELL.test(text) ? !/\\[nt]/.test(text) : CELL_IN_MARKS.test(text)
}

/** Whether a mark inside of marks has a backslash before it, and none is doubled. */
function hasBackslashes(text: string, separator: string): boolean {
  let isEscaped = false
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    const [before, after] = [text[at - 1], text[at + 1]]
    const isEdge = after === undefined || after === separator || after === '\n' || after === '\r'
    if (before === '\\' && !isEdge) isEscaped = true
    else if (after === '"' && before !== separator && before !== '\n' && before !== undefined) return false
  }
  return isEscaped
}
