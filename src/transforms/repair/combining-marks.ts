import type { Change } from '../../document/edit.ts'
import type { RuleCard } from '../../rules/rule.ts'
import type { Step } from './step.ts'

const COMBINING_MARK: RuleCard = {
  name: 'encoding/combining-mark',
  takes: 'a Latin letter and the combining marks after it, where Unicode has one character for them',
  never:
    'any other composition: the ohm, kelvin and ångström signs, other scripts, marks without a composed form and more than 30 marks on one letter stay',
  examples: [{ text: 'Kafe\u0301 Mawar milik Bjo\u0308rn', becomes: 'Kafé Mawar milik Björn' }],
  keeps: [
    'Hambatannya 40 \u2126, panjangnya 5.890 \u212b.',
    'Huruf q\u0303 dan य\u093c tetap.',
    'Satu 1\u0301 tetap.',
  ],
  evidence: 'Never in 15,729 articles; known from other corpora.',
}

/** As many marks as a stream-safe text has at most (Unicode Standard Annex #15); to order more takes too long. */
const LETTER_WITH_MARKS = /[A-Za-z\u00c0-\u024f\u1e00-\u1eff][\u0300-\u036f]{1,30}(?![\u0300-\u036f])/g

/** Letters whose accents are apart. */
export const combiningMarks: Step = {
  rules: [COMBINING_MARK],
  trace: /[\u0300-\u036f]/,
  changes(line, settings) {
    if (!settings.enabled(COMBINING_MARK.name)) return []
    const changes: Change[] = []
    for (const { 0: apart, index } of line.matchAll(LETTER_WITH_MARKS)) {
      const composed = apart.normalize('NFC')
      if (composed.length < apart.length)
        changes.push({
          start: index,
          end: index + apart.length,
          replacement: composed,
          rule: COMBINING_MARK.name,
        })
    }
    return changes
  },
}
