import type { default as PapaParse } from 'papaparse'
import type { Dialect } from './dialect.ts'

/** What reads and writes separated values. */
export type Papa = typeof PapaParse

/** Loads it: a run without tables does not. */
export async function loadPapa(): Promise<Papa> {
  return (await import('papaparse')).default
}

const ESCAPE = /\\([ntr\\])/g
const CHARACTER_OF: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '\\': '\\' }
const TO_ESCAPE = /\\(?=[ntr\\\n\t\r])|[\n\t\r]/g
const ESCAPE_OF: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\t': '\\t',
  '\r': '\\r',
  '\\': '\\\\',
}

/** What a cell without marks says: `\n`, `\t`, `\r` and `\\` are escapes, as Miller, MySQL and PostgreSQL write them. */
export function unescaped(cell: string): string {
  return cell.includes('\\') ? cell.replace(ESCAPE, (_, letter: string) => CHARACTER_OF[letter]!) : cell
}

/** Makes what spells cells in a dialect; `isQuoted` says whether in marks even where it could be without. */
export function cellSpeller(papa: Papa, dialect: Dialect): (value: string, isQuoted: boolean) => string {
  const { separator, quote, escape: before } = dialect
  if (quote === null) return (value) => value.replace(TO_ESCAPE, (character) => ESCAPE_OF[character]!)
  const options = { delimiter: separator, quoteChar: quote, escapeChar: before, newline: '\n', quotes: true }
  const needsMarks = (value: string) => [separator, quote, '\n', '\r'].some((one) => value.includes(one))
  // The library puts cells with spaces at their edges in marks too, which a way back could not tell from others.
  return (value, isQuoted) => (isQuoted || needsMarks(value) ? papa.unparse([[value]], options) : value)
}
