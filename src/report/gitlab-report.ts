import { shortHashOf } from '../io/hash.ts'
import type { Finding } from './finding.ts'
import { placeOf, sayingOf } from './finding-line.ts'
import { isOver, measureRule, sayingOfMeasure } from './measure.ts'
import type { Report, Write } from './report.ts'
import type { Severity } from './severity.ts'

/** What GitLab calls them. */
const SEVERITY_OF: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', note: 'info' }

/**
 * The report that GitLab shows beside a merge request, in the form of its "Code Quality report format": a list in
 * JSON. Of equal findings, all but the first have their number in their fingerprint, since GitLab shows one of a kind.
 */
export function gitlabReport(write: Write, pathOf: (file: string) => string): Report {
  const seen = new Map<string, number>()
  let isFirst = true
  // GitLab takes nothing without a file, and a measure may have no place of its own.
  let firstFile = '.'
  const add = (entry: object) => {
    write(`${isFirst ? '[' : ','}\n${JSON.stringify(entry)}`)
    isFirst = false
  }
  const fingerprintOf = ({ fingerprint, file }: Finding) => {
    const key = shortHashOf(`${pathOf(file)}\n${fingerprint}`)
    const number = (seen.get(key) ?? 0) + 1
    seen.set(key, number)
    return number === 1 ? key : `${key}-${number}`
  }
  return {
    file(name) {
      if (firstFile === '.') firstFile = name
    },
    finding(finding) {
      const inside = finding.record === null ? '' : `${placeOf(finding)}: `
      add({
        description: inside + sayingOf(finding),
        check_name: finding.rule,
        fingerprint: fingerprintOf(finding),
        severity: SEVERITY_OF[finding.severity],
        location: { path: pathOf(finding.file), lines: { begin: finding.start.line, end: finding.end.line } },
      })
    },
    measure(measured) {
      if (!isOver(measured)) return
      const { first, name } = measured
      add({
        description: sayingOfMeasure(measured),
        check_name: measureRule(name),
        fingerprint: shortHashOf(measureRule(name)),
        severity: SEVERITY_OF.error,
        location: {
          path: pathOf(first?.file ?? firstFile),
          lines: { begin: first?.line ?? 1 },
        },
      })
    },
    end() {
      write(isFirst ? '[]\n' : '\n]\n')
    },
  }
}
