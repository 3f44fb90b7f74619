import type { Finding } from './finding.ts'
import type { Measured } from './measure.ts'

/** The forms of a report. */
export const REPORT_FORMATS = ['human', 'json', 'sarif', 'github', 'junit', 'gitlab'] as const
export type ReportFormat = (typeof REPORT_FORMATS)[number]

/** What was checked, once all of it was. */
export interface CheckedTotal {
  readonly documents: number
  /** Findings that count, and documents that have any. */
  readonly findings: number
  readonly documentsWithFindings: number
  /** Findings that the baseline knows. */
  readonly known: number
  /** Findings of the baseline that did not come again. */
  readonly gone: number
  readonly rejected: number
  /** Measures of the data set that are over their limits. */
  readonly measuresOver: number
}

/** Shows findings in one form. */
export interface Report {
  /** A file that is checked; it may have no findings. */
  file(name: string): void
  /** Findings of one file come after it, in its order. */
  finding(finding: Finding): void
  /** A measure of the data set, after all findings; it counts if it is over its limit. */
  measure(measured: Measured): void
  end(total: CheckedTotal): void
}

/** Where a report is written to. */
export type Write = (text: string) => void

/** How often each rule found something, and in how many files. */
export interface RuleTally {
  readonly rule: string
  findings: number
  readonly files: Set<string>
}

/** Counts findings by rule. */
export function tallies(): { add(finding: Finding): void; sorted(): readonly RuleTally[] } {
  const byRule = new Map<string, RuleTally>()
  return {
    add({ rule, file }) {
      let tally = byRule.get(rule)
      if (tally === undefined) byRule.set(rule, (tally = { rule, findings: 0, files: new Set() }))
      tally.findings += 1
      tally.files.add(file)
    },
    sorted: () => [...byRule.values()].sort((a, b) => b.findings - a.findings || (a.rule < b.rule ? -1 : 1)),
  }
}

/** `1 finding`, `2 findings`. */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** What happened, in one sentence. */
export function totalIn(total: CheckedTotal): string {
  if (total.findings === 0)
    return `${counted(total.measuresOver, 'measure')} over the limit in ${counted(total.documents, 'document')}`
  const known = total.known === 0 ? '' : ` (${total.known} more in the baseline)`
  const measures =
    total.measuresOver === 0 ? '' : `, ${counted(total.measuresOver, 'measure')} over the limit`
  return `${counted(total.findings, 'finding')} in ${total.documentsWithFindings} of ${counted(total.documents, 'document')}${known}${measures}`
}
