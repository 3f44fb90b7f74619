import { visibleLine } from '../io/visible.ts'
import type { Finding } from './finding.ts'
import { cutShort, placeOf, sayingOf } from './finding-line.ts'
import { isOver, measureRule, sayingOfMeasure } from './measure.ts'
import { counted, type Report, tallies, totalIn, type Write } from './report.ts'
import type { Severity } from './severity.ts'

/** GitHub shows so many annotations of one kind of one step, and drops the others without a word. */
const MOST_OF_A_KIND = 10
/** The summary may have so many rows of findings: GitHub takes a mebibyte a step. */
const MOST_ROWS = 1000

/**
 * The report for GitHub Actions: workflow commands that become notes beside the lines, as many as GitHub shows; all
 * others go into the summary of the job.
 *
 * See "Workflow commands for GitHub Actions" in GitHub's documentation for the commands and how their parts are escaped.
 *
 * @param measures how many measures of the data set have a limit: so many errors are kept for them
 * @param summary takes the job's summary in Markdown; null where there is none to write
 */
export function githubReport(
  write: Write,
  summary: Write | null,
  pathOf: (file: string) => string,
  measures: number,
): Report {
  const most: Record<Severity, number> = {
    error: MOST_OF_A_KIND - measures,
    warning: MOST_OF_A_KIND,
    note: MOST_OF_A_KIND,
  }
  const over: string[] = []
  const all = tallies()
  const written: Record<Severity, number> = { error: 0, warning: 0, note: 0 }
  const others: string[] = []
  let left = 0
  return {
    file() {},
    finding(finding) {
      all.add(finding)
      if (written[finding.severity] < most[finding.severity]) {
        written[finding.severity] += 1
        write(commandFor(finding, pathOf(finding.file)))
        return
      }
      left += 1
      if (others.length < MOST_ROWS) others.push(rowOf(finding))
    },
    measure(measured) {
      if (!isOver(measured)) return
      const { first, name } = measured
      const place = first === null ? '' : `file=${propertyOf(pathOf(first.file))},line=${first.line},`
      const saying = sayingOfMeasure(measured)
      write(`::error ${place}title=${propertyOf(measureRule(name))}::${dataOf(visibleLine(saying))}\n`)
      over.push(`| ${cell(measureRule(name))} | ${cell(saying)} |`)
    },
    end(total) {
      if (total.findings === 0 && over.length === 0) return
      if (left > 0) {
        const where = summary === null ? 'not shown here' : "in the job's summary"
        write(`::notice title=jernih::${dataOf(`${totalIn(total)}; ${left} are ${where}`)}\n`)
      }
      if (summary === null) return
      const rules = all
        .sorted()
        .map(({ rule, findings, files }) => `| ${cell(rule)} | ${findings} | ${files.size} |`)
      summary(`### jernih: ${totalIn(total)}\n\n`)
      if (over.length > 0) summary(`| measure | |\n|---|---|\n${over.join('\n')}\n\n`)
      if (rules.length === 0) return
      summary(`| rule | findings | files |\n|---|---:|---:|\n${rules.join('\n')}\n\n`)
      if (others.length === 0) return
      const more = left > others.length ? `\n\n${counted(left - others.length, 'more finding')}` : ''
      summary(`| place | rule | |\n|---|---|---|\n${others.join('\n')}${more}\n\n`)
    },
  }
}

/** GitHub's commands by our severities. */
const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' }

function commandFor(finding: Finding, path: string): string {
  const { severity, rule, start, end, record } = finding
  const columns =
    record === null && start.line === end.line ? `,col=${start.column},endColumn=${end.column}` : ''
  const place = `file=${propertyOf(path)},line=${start.line},endLine=${end.line}${columns}`
  const inside = record === null ? '' : `${placeOf(finding)}: `
  return `::${COMMANDS[severity]} ${place},title=${propertyOf(rule)}::${dataOf(inside + sayingOf(finding))}\n`
}

function rowOf(finding: Finding): string {
  const place = `${finding.file}:${placeOf(finding)}`
  return `| ${cell(place)} | ${cell(finding.rule)} | ${cell(sayingOf(finding))} |`
}

function dataOf(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function propertyOf(text: string): string {
  return dataOf(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** A text that Markdown and HTML leave as it is, in a cell of a table. */
function cell(text: string): string {
  return cutShort(text, 200).replace(/[\\`*_{}[\]<>()#+!|~&@-]/g, (mark) => `&#${mark.charCodeAt(0)};`)
}
