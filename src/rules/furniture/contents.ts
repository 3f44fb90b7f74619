import { datelineAt } from '../dateline/dateline.ts'
import type { LineContext, Rule } from '../rule.ts'

const MOST_HEADINGS = 40

/** Tables of contents. */
export const CONTENTS_RULES: readonly Rule[] = [
  {
    name: 'furniture/contents',
    takes: 'a table of contents: `Daftar Isi` and the headings below it that come again in the text',
    never: 'a heading that does not come again',
    where: 'line',
    literals: ['daftar isi'],
    above: 4,
    below: 64,
    take: (context) => {
      if (context.text.length > 30 || context.text.trim().toLowerCase().replace(':', '') !== 'daftar isi')
        return null
      let lines = 1
      let again = 0
      for (let distance = 1; distance <= MOST_HEADINGS; distance++) {
        const heading = context.line(distance)
        if (heading === null || heading.trim() === '' || heading.length > 100) break
        // A dateline below them closes the contents, those too that come again further down than can be seen.
        if (again > 0 && isTornDateline(context, distance)) return { lines: distance }
        if (!comesAgain(context, heading.trim(), distance)) continue
        again += 1
        if (again === distance) lines = distance + 1
      }
      return lines > 1 ? { lines } : null
    },
    examples: [
      {
        text: 'Daftar Isi\nCara Daftar\nSyarat\nWarga dapat mendaftar.\nCara Daftar\nDatang.\nSyarat\nKartu.',
        becomes: 'Warga dapat mendaftar.\nCara Daftar\nDatang.\nSyarat\nKartu.',
      },
    ],
    keeps: ['Daftar isi\nbuku itu hilang.'],
    evidence: 'Fired in 32 articles; all were read: all right.',
  },
]

/** Whether a place name is on this line and a lone dash below it. */
function isTornDateline(context: LineContext, distance: number): boolean {
  const line = context.line(distance)
  const below = context.line(distance + 1)
  return (
    line !== null && below !== null && /^\s*[-–—]\s*$/.test(below) && datelineAt(`${line}\n-\nA`, 0) !== null
  )
}

function comesAgain(context: LineContext, heading: string, after: number): boolean {
  for (let distance = after + 1; distance <= 64; distance++) {
    const line = context.line(distance)
    if (line === null) return false
    if (line.trim() === heading) return true
  }
  return false
}
