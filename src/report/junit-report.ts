import { create } from 'xmlbuilder'
import type { Finding } from './finding.ts'
import { placeOf, sayingOf } from './finding-line.ts'
import { isOver, type Measured, measureRule, sayingOfMeasure } from './measure.ts'
import type { Report, Write } from './report.ts'

/** What is known of one file. */
interface Suite {
  readonly name: string
  readonly findings: Finding[]
}

/**
 * The report for what shows tests, in the form of JUnit: a suite a file, a case that failed for each finding; a mere note is a
 * case that passed with output, and a file without any finding one that passed.
 */
export function junitReport(write: Write): Report {
  const suites: Suite[] = []
  const measures: Measured[] = []
  return {
    file(name) {
      suites.push({ name, findings: [] })
    },
    finding(finding) {
      suites.at(-1)!.findings.push(finding)
    },
    measure(measured) {
      measures.push(measured)
    },
    end({ measuresOver }) {
      const options = { encoding: 'UTF-8', invalidCharReplacement: '\ufffd' }
      const root = create('testsuites', options).att({
        name: 'jernih',
        tests: casesOf(suites) + measures.length,
        failures: suites.reduce((sum, suite) => sum + failuresOf(suite), measuresOver),
      })
      for (const suite of suites) addSuite(root, suite)
      if (measures.length > 0) addMeasures(root, measures, measuresOver)
      write(`${root.end({ pretty: true })}\n`)
    },
  }
}

function casesOf(suites: readonly Suite[]): number {
  return suites.reduce((sum, { findings }) => sum + Math.max(1, findings.length), 0)
}

function failuresOf({ findings }: Suite): number {
  return findings.filter(({ severity }) => severity !== 'note').length
}

function addSuite(root: ReturnType<typeof create>, suite: Suite): void {
  const { name, findings } = suite
  const element = root.ele('testsuite', { name, tests: casesOf([suite]), failures: failuresOf(suite) })
  if (findings.length === 0) element.ele('testcase', { classname: name, name: 'clean' })
  for (const finding of findings) {
    const { rule, severity, before, after } = finding
    const change = after.trim() === '' ? [before] : [before, after]
    const shown = change.map((text, i) => `${'-+'[i]} ${text.trim()}`).join('\n')
    const one = element.ele('testcase', {
      classname: name,
      name: `${rule} at ${placeOf(finding)}`,
      file: name,
    })
    if (severity === 'note') one.ele('system-out').txt(`${sayingOf(finding)}\n${shown}`)
    else one.ele('failure', { message: sayingOf(finding), type: rule }).txt(shown)
  }
}

/** A suite of its own, a case for each measure that has a limit. */
function addMeasures(root: ReturnType<typeof create>, measures: readonly Measured[], failures: number): void {
  const name = 'the data set'
  const element = root.ele('testsuite', { name, tests: measures.length, failures })
  for (const measured of measures) {
    const rule = measureRule(measured.name)
    const test = element.ele('testcase', { classname: name, name: rule })
    if (isOver(measured)) test.ele('failure', { message: sayingOfMeasure(measured), type: rule })
  }
}
