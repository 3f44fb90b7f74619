import type { Change } from '../../document/edit.ts'
import type { Lines } from '../../document/lines.ts'
import type { RuleCard } from '../../rules/rule.ts'

/** The one rule that sees line ends; `index.ts` asks it about each line. */
export const LINE_END: RuleCard = {
  name: 'space/line-end',
  takes: 'the carriage returns before a line feed: CR LF becomes LF, and so does CR CR LF',
  never:
    'the line feed itself, or the two letters `\\r` written out; a lone carriage return ends no line and is left to space/control',
  examples: [
    {
      text: 'Kereta berangkat pukul 07.00.\r\nPenumpang naik.',
      becomes: 'Kereta berangkat pukul 07.00.\nPenumpang naik.',
    },
    { text: 'Satu\r\r\nDua\r\n', becomes: 'Satu\nDua\n' },
  ],
  keeps: ['Pada sistem lama tertulis \\r\\n.\nPada sistem baru \\n.'],
  evidence: '5,330 times in 15,729 articles, all of them CR LF.',
}

const CARRIAGE_RETURN = 13

/** A line without the carriage returns that belong to its line end. */
export function withoutReturns(lines: Lines, line: number): string {
  const text = lines.text(line)
  if (lines.next(line) === lines.end(line)) return text
  let end = text.length
  while (end > 0 && text.charCodeAt(end - 1) === CARRIAGE_RETURN) end -= 1
  return end === text.length ? text : text.slice(0, end)
}

/** The change that makes a line's end, behind `length` columns of text, a line feed alone; null if it is one. */
export function plainLineEnd(lines: Lines, line: number, length: number): Change | null {
  const start = lines.start(line) + length
  const end = lines.next(line)
  return end - start > 1 ? { start, end, replacement: '\n', rule: LINE_END.name } : null
}
