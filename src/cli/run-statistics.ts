import type { Edit } from '../document/edit.ts'
import type { Edited } from './editor.ts'

/** What a run did, added up. */
export interface RunStatistics {
  documents: number
  /** Documents with any text at all. */
  filled: number
  /** How long the longest text is that came out, in UTF-16 units. */
  longest: number
  changed: number
  /** Of a document that comes in windows: whether an earlier one was changed. */
  isOpenChanged: boolean
  readonly doubts: Map<string, number>
  readonly rules: Map<string, RuleCount>
}

export interface RuleCount {
  edits: number
  taken: number
  put: number
}

export function newStatistics(): RunStatistics {
  return {
    documents: 0,
    filled: 0,
    longest: 0,
    changed: 0,
    isOpenChanged: false,
    doubts: new Map(),
    rules: new Map(),
  }
}

/** Adds one document. */
export function countDocument(statistics: RunStatistics, { result, doubts }: Edited, byRule: boolean): void {
  statistics.documents += 1
  if (result.text !== '' || result.edits.length > 0) statistics.filled += 1
  if (result.edits.length > 0) statistics.changed += 1
  if (result.text.length > statistics.longest) statistics.longest = result.text.length
  countEdits(statistics, result.edits, doubts, byRule)
}

/** Adds a document that passed as it came. */
export function countPassed(statistics: RunStatistics, text: string): void {
  statistics.documents += 1
  if (text !== '') statistics.filled += 1
  if (text.length > statistics.longest) statistics.longest = text.length
}

/** Adds a window of a document, which counts once. */
export function countWindow(
  statistics: RunStatistics,
  { edits, doubts }: Pick<Edited['result'], 'edits'> & Pick<Edited, 'doubts'>,
  isFirst: boolean,
  byRule: boolean,
): void {
  if (isFirst) {
    statistics.documents += 1
    statistics.filled += 1
    statistics.isOpenChanged = false
  }
  if (edits.length > 0 && !statistics.isOpenChanged) {
    statistics.changed += 1
    statistics.isOpenChanged = true
  }
  countEdits(statistics, edits, doubts, byRule)
}

/** Adds what was counted elsewhere. */
export function addStatistics(statistics: RunStatistics, other: RunStatistics): void {
  statistics.documents += other.documents
  statistics.filled += other.filled
  statistics.changed += other.changed
  statistics.longest = Math.max(statistics.longest, other.longest)
  for (const [rule, times] of other.doubts)
    statistics.doubts.set(rule, (statistics.doubts.get(rule) ?? 0) + times)
  for (const [rule, { edits, taken, put }] of other.rules) {
    const counted = countOf(statistics.rules, rule)
    counted.edits += edits
    counted.taken += taken
    counted.put += put
  }
}

function countEdits(
  statistics: RunStatistics,
  edits: readonly Edit[],
  doubts: ReadonlyMap<string, number>,
  byRule: boolean,
): void {
  for (const [rule, times] of doubts) statistics.doubts.set(rule, (statistics.doubts.get(rule) ?? 0) + times)
  if (byRule) for (const edit of edits) countEdit(statistics.rules, edit)
}

function countEdit(rules: Map<string, RuleCount>, { rule, source, replacement }: Edit): void {
  const counted = countOf(rules, rule)
  counted.edits += 1
  counted.taken += characterCount(source)
  counted.put += characterCount(replacement)
}

function countOf(rules: Map<string, RuleCount>, rule: string): RuleCount {
  let counted = rules.get(rule)
  if (counted === undefined) rules.set(rule, (counted = { edits: 0, taken: 0, put: 0 }))
  return counted
}

const PAIRS = /[\ud800-\udbff][\udc00-\udfff]/g

function characterCount(text: string): number {
  return text.length - (text.match(PAIRS)?.length ?? 0)
}

/** The table that `--stats` shows: a line for each rule, by name, and one for all. */
export function statsTable(statistics: RunStatistics): string {
  const rules = [...statistics.rules].sort(([a], [b]) => (a < b ? -1 : 1))
  const total = { edits: 0, taken: 0, put: 0 }
  for (const [, { edits, taken, put }] of rules) {
    total.edits += edits
    total.taken += taken
    total.put += put
  }
  const rows = [
    ['rule', 'edits', 'characters taken', 'put'],
    ...[...rules, ['all', total] as const].map(rowOf),
  ]
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  const lines = rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
      .join('  '),
  )
  return [...lines, `${statistics.changed} of ${counted(statistics.documents, 'document')} changed`].join(
    '\n',
  )
}

function rowOf([name, { edits, taken, put }]: readonly [string, RuleCount]): string[] {
  return [name, String(edits), String(taken), String(put)]
}

/** `1 document`, `2 documents`. */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
