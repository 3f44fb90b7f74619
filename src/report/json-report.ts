import type { Finding } from './finding.ts'
import { measureJson, measureRule } from './measure.ts'
import { type Report, tallies, type Write } from './report.ts'

/**
 * The report for programs: one JSON object, a finding a line in it. Lines and columns are from 1, columns and offsets
 * in code points.
 */
export function jsonReport(write: Write, version: string): Report {
  const all = tallies()
  let isFirst = true
  const measures: object[] = []
  write(`{"jernih":${JSON.stringify({ schema: 1, version, offsets: 'codepoint' })},\n"findings":[`)
  return {
    file() {},
    finding(finding) {
      all.add(finding)
      write(`${isFirst ? '' : ','}\n${JSON.stringify(shown(finding))}`)
      isFirst = false
    },
    measure(measured) {
      measures.push({ rule: measureRule(measured.name), ...measureJson(measured) })
    },
    end({ documents, documentsWithFindings, findings, known, gone, rejected, measuresOver }) {
      const rules = all.sorted().map(({ rule, findings, files }) => ({ rule, findings, files: files.size }))
      const total = { documents, documentsWithFindings, findings, known, gone, rejected, measuresOver, rules }
      const listed = measures.map((one) => `\n${JSON.stringify(one)}`).join(',')
      write(`${isFirst ? '' : '\n'}],\n"measures":[${listed}],\n"summary":${JSON.stringify(total)}}\n`)
    },
  }
}

function shown(finding: Finding): object {
  const { file, start, end, record, rule, transform, severity, source, replacement, fingerprint } = finding
  return {
    file,
    line: start.line,
    ...(record === null
      ? { column: start.column, endLine: end.line, endColumn: end.column }
      : {
          record: {
            id: record.id,
            field: record.field,
            start: record.start,
            end: record.end,
            line: record.from.line,
            column: record.from.column,
          },
        }),
    rule,
    transform,
    severity,
    source,
    replacement,
    fingerprint,
  }
}
