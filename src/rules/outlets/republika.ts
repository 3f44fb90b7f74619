import type { Rule } from '../rule.ts'

const REPUBLIKA_SOURCE = /^\s*sumber : [\p{L}][\p{L}\d ./&-]{1,60}$/u
const DATELINE = /^\s*REPUBLIKA\.CO\.ID,?[ \u00a0]*(?=\p{Lu}\p{Ll}+ \p{Ll})/u

/** What only the pages of Republika hold. */
export const REPUBLIKA_RULES: readonly Rule[] = [
  {
    name: 'dateline/republika-alone',
    takes: 'the name of the newsroom at the start, from which the place was lost',
    never: 'the name anywhere else',
    where: 'start',
    literals: ['republika.co.id'],
    take: ({ text }) => {
      const found = DATELINE.exec(text.slice(0, 120))
      return found === null ? null : { start: 0, end: found[0].length }
    },
    examples: [
      { text: 'REPUBLIKA.CO.ID, Untuk menanam padi perlu air.', becomes: 'Untuk menanam padi perlu air.' },
    ],
    keeps: ['Republika.co.id mencatat dua hal.'],
    evidence: 'Fired in 11 articles; all right.',
  },
  {
    name: 'credit/republika-source',
    takes: 'the line `sumber : X` that closes an article',
    never: '`Sumber:` within the text',
    where: 'line',
    literals: ['sumber : '],
    below: 3,
    take: (context) =>
      REPUBLIKA_SOURCE.test(context.text) && (context.below === null || context.below.text.length < 60)
        ? { lines: 1 }
        : null,
    examples: [{ text: 'Air surut.\nsumber : Antara', becomes: 'Air surut.' }],
    keeps: ['Sumber : Kiriman warga\nAir surut.', 'Beberapa sumber : dua orang warga desa.'],
    evidence: 'Fired in 3 articles; all right.',
  },
]
