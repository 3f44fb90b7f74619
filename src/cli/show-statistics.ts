import { type Measured, measureJson, percent, placeOfDocument, sayingOfMeasure } from '../report/measure.ts'
import { counted, decilesOf, MOST_LOST, type RuleCount, type RunStatistics } from './run-statistics.ts'

/** What is shown at the end of a run. */
export interface ShownStatistics {
  readonly statistics: RunStatistics
  readonly measured: readonly Measured[]
  readonly seconds: number
}

/** The table that `--stats` shows: a line for each rule, by name, and one for all, and what is known of the documents. */
export function statsTable({ statistics, measured, seconds }: ShownStatistics): string {
  const { changed, documents, rejected, heldBack } = statistics
  const rows = [
    ['rule', 'documents', 'edits', 'characters taken', 'put'],
    ...rulesOf(statistics).map(rowOf),
    rowOf(['all', totalOf(statistics)]),
  ]
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  const table = rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
      .join('  '),
  )
  return [
    ...table,
    `${changed} of ${counted(documents, 'document')} changed, ${rejected} rejected, ${heldBack} held back, in ${seconds.toFixed(1)} seconds`,
    ...lossesIn(statistics),
    ...measured.map(sayingOfMeasure),
  ].join('\n')
}

/** Of a few documents the list of those that lost most says it all, and of one document the table. */
function lossesIn(statistics: RunStatistics): string[] {
  const { documents, lost } = statistics
  const deciles = decilesOf(statistics).map(percent).join(', ')
  const lines = lost.map((loss) => `  ${percent(Number(loss.share.toFixed(4)))}  ${placeOfDocument(loss)}`)
  return [
    ...(documents > MOST_LOST ? [`share taken, by tenths of the documents: ${deciles}`] : []),
    ...(documents > 1 && lost.length > 0 ? ['lost most:', ...lines] : []),
  ]
}

/**
 * The same for programs, as one line of JSON. Shares are from 0 to 1, characters code points; the form is
 * `schema` 1.
 */
export function statsJson({ statistics, measured, seconds }: ShownStatistics): string {
  const { documents, changed, rejected, heldBack, lost } = statistics
  return JSON.stringify({
    schema: 1,
    documents,
    changed,
    rejected,
    heldBack,
    seconds: Number(seconds.toFixed(3)),
    all: totalOf(statistics),
    rules: rulesOf(statistics).map(([rule, count]) => ({ rule, ...count })),
    deciles: decilesOf(statistics),
    lostMost: lost.map(({ file, line, id, share }) => ({ id, file, line, share: Number(share.toFixed(4)) })),
    measures: measured.map(measureJson),
  })
}

function rulesOf({ rules }: RunStatistics): [string, RuleCount][] {
  return [...rules].sort(([a], [b]) => (a < b ? -1 : 1))
}

/** What all rules did together; documents that were changed count once. */
function totalOf({ rules, changed }: RunStatistics): RuleCount {
  const total = { documents: changed, edits: 0, taken: 0, put: 0 }
  for (const { edits, taken, put } of rules.values()) {
    total.edits += edits
    total.taken += taken
    total.put += put
  }
  return total
}

function rowOf([name, { documents, edits, taken, put }]: readonly [string, RuleCount]): string[] {
  return [name, String(documents), String(edits), String(taken), String(put)]
}
