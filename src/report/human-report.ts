import { visibleLine } from '../io/visible.ts'
import type { Finding } from './finding.ts'
import { cutShort, placeOf } from './finding-line.ts'
import { isOver, measureRule, sayingOfMeasure } from './measure.ts'
import type { Paint } from './paint.ts'
import { counted, type Report, tallies, totalIn, type Write } from './report.ts'

/**
 * The report for a person: findings under their files, no more than `most` of one rule in a file, and a table of the
 * rules. Nothing at all where nothing was found.
 */
export function humanReport(write: Write, paint: Paint, most: number): Report {
  const all = tallies()
  let file = ''
  let shownIn: string | null = null
  let inFile = new Map<string, number>()
  let hasMeasures = false

  /** What of a file was not shown. */
  const endFile = () => {
    for (const [rule, count] of inFile)
      if (count > most) write(paint.faint(`  ${counted(count - most, 'more finding')} of ${rule}\n`))
    if (shownIn !== null) write('\n')
    inFile = new Map()
    shownIn = null
  }
  return {
    file(name) {
      endFile()
      file = name
    },
    finding(finding) {
      const { rule, severity } = finding
      all.add(finding)
      const count = (inFile.get(rule) ?? 0) + 1
      inFile.set(rule, count)
      if (count > most) return
      if (shownIn === null) write(`${paint.strong(visibleLine(file))}\n`)
      shownIn = file
      const level =
        severity === 'error' ? paint.bad(severity) : severity === 'note' ? paint.faint(severity) : severity
      write(`  ${paint.place(placeOf(finding))}  ${level}  ${rule}\n${changeIn(finding, paint)}`)
    },
    measure(measured) {
      if (!isOver(measured)) return
      endFile()
      if (!hasMeasures) write(`${paint.strong('the data set')}\n`)
      hasMeasures = true
      write(`  ${paint.bad('error')}  ${measureRule(measured.name)}\n`)
      write(`    ${visibleLine(sayingOfMeasure(measured))}\n`)
    },
    end(total) {
      endFile()
      if (hasMeasures) write('\n')
      if (total.findings === 0 && total.measuresOver === 0) return
      const rows = all.sorted()
      const width = Math.max(0, ...rows.map(({ rule }) => rule.length))
      for (const { rule, findings, files } of rows) {
        const places = `${counted(findings, 'finding')} in ${counted(files.size, 'file')}`
        write(`${rule.padEnd(width)}  ${places.padEnd(24)} ${paint.faint(`jernih rules ${rule}`)}\n`)
      }
      if (rows.length > 0) write('\n')
      write(`${paint.strong(totalIn(total))}\n`)
    },
  }
}

function changeIn({ before, after }: Finding, paint: Paint): string {
  const taken = `    ${paint.bad(`- ${cutShort(before)}`)}\n`
  return after.trim() === '' ? taken : `${taken}    ${paint.good(`+ ${cutShort(after)}`)}\n`
}
