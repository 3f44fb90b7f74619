import type { Change } from '../../document/edit.ts'
import type { RuleCard } from '../../rules/rule.ts'
import { WINDOWS_1252_80_TO_9F } from '../../text/codepages.ts'
import type { Step } from './step.ts'

const WINDOWS_CONTROL: RuleCard = {
  name: 'encoding/windows-1252-as-latin-1',
  takes: 'a C1 control where windows-1252 has a quote, a dash, an ellipsis or a bullet: it becomes that',
  never: 'a control beside a letter or control with which it may be damaged UTF-8 (`Ã\u0085\u0083`)',
  examples: [
    { text: '\u0093Silakan masuk,\u0094 katanya\u0085', becomes: '“Silakan masuk,” katanya…' },
    { text: 'Pukul 08.00\u009612.00', becomes: 'Pukul 08.00–12.00' },
  ],
  keeps: ['Sisa â\u0080 tidak terbaca.'],
  evidence: 'Never in 15,729 articles; known from other corpora.',
}

const C1 = /[\x80-\x9f]/
const MARKS = new Set('\x82\x84\x85\x8b\x91\x92\x93\x94\x95\x96\x97\x9b')
/** The letters that start most damaged sequences; a control after one is more likely one of its bytes. */
const LEADS = 'ÂÃÄÅÎÏÐÑØÙâãðï'

/** Whether the C1 control at `at` may be a byte of UTF-8 that could not be mended. */
export function mayBeByte(line: string, at: number): boolean {
  const before = line.charAt(at - 1)
  return before !== '' && (LEADS.includes(before) || C1.test(before))
}

/** windows-1252 read as latin-1. */
export const windowsControls: Step = {
  rules: [WINDOWS_CONTROL],
  trace: C1,
  changes(line, settings) {
    if (!settings.enabled(WINDOWS_CONTROL.name)) return []
    const changes: Change[] = []
    for (let at = 0; at < line.length; at++) {
      if (!MARKS.has(line.charAt(at)) || mayBeByte(line, at)) continue
      const replacement = WINDOWS_1252_80_TO_9F.charAt(line.charCodeAt(at) - 0x80)
      changes.push({ start: at, end: at + 1, replacement, rule: WINDOWS_CONTROL.name })
    }
    return changes
  },
}
