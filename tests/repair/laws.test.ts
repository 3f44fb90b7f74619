import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOrder } from '../../src/document/edit.ts'
import { linesOf } from '../../src/document/lines.ts'
import { restore } from '../../src/document/restore.ts'
import { STEPS } from '../../src/transforms/repair/line.ts'
import { unusualIn } from '../../src/transforms/repair/suspects.ts'
import { expectLinear } from '../linear.ts'
import { repaired } from './repaired.ts'

/** Pieces that make damage, and each other's surroundings. */
const PIECES = [
  ...[
    'Ã',
    '©',
    'â',
    '€',
    'œ',
    '™',
    'Â',
    '\u00a0',
    'Ø',
    '§',
    'Ù',
    '„',
    'ð',
    'Ÿ',
    '\u0080',
    '\u0081',
    '\u0093',
    '\u0099',
    'é',
    '…',
    '“',
    '”',
  ],
  ...['√', '©', '¬', '≤', '‚', 'Ä', 'ú', 'π'],
  ...['&', 'amp;', 'nbsp;', 'shy;', 'quot;', '#38;', '#x26;', '#146;', '#10;', ';'],
  ...[
    '\u200b',
    '\u200d',
    '\u200c',
    '\u00ad',
    '\ufeff',
    '\u200f',
    '\u0007',
    '\r',
    '\n',
    '\t',
    ' ',
    '\u2028',
    '\u2029',
    '\u0085',
    '\f',
    '\u001b[31m',
    '\u001b',
    '\u009b',
    '\\n',
    '\\u201c',
    '\\',
    '\u3000',
  ],
  ...['selesai', '.', '!', '?', 'Kemudian', 'kabar', 'com', 'Com', 'S', '(', '@', '/', '"', '5'],
  ...['e', '\u0301', '\u0323', '👩', '❤', 'م', 'ꦲ', '\ufffd', '\udc80', '\ud83d'],
]
const damaged = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''))
const anything = fc.oneof(damaged, fc.string({ unit: 'binary', maxLength: 60 }))

/** The rules that look at a whole text. */
const OVER_WHOLE_TEXT = ['encoding/wrapper', 'glued/word', 'space/tokenised']

describe('repair', () => {
  it('repaired twice is repaired once', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const once = repaired(text).text
        expect(repaired(once).changes).toEqual([])
      }),
      { numRuns: 3000 },
    )
  })
  it('gives changes in order that lead back to the source', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { text: after, changes } = repaired(text)
        expect(inOrder(changes, text.length)).toBe(true)
        const edits = changes.map((change) => ({ ...change, source: text.slice(change.start, change.end) }))
        expect(restore(after, edits)).toBe(text)
      }),
      { numRuns: 2000 },
    )
  })
  it('asks every step that would change a line', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const [line = ''] = text.split('\n')
        const doubts: string[] = []
        const settings = { enabled: () => true, doubt: (rule: string) => doubts.push(rule) }
        for (const { trace, changes } of STEPS) {
          if (trace === undefined || trace.test(unusualIn(line))) continue
          expect(changes(line, settings)).toEqual([])
        }
        expect(doubts).toEqual([])
      }),
      { numRuns: 3000 },
    )
  })
  it('gives each line what it would by itself', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const lines = text.split('\n')
        // Whether a line end stands beside a line feed is all that a line may know of the others.
        const alone = lines.map((line, index) => {
          const before = index > 0 ? 'Satu.\n' : ''
          const after = index < lines.length - 1 ? '\n' : ''
          return repaired(before + line + after, OVER_WHOLE_TEXT).text.slice(before.length)
        })
        expect(alone.join('')).toBe(repaired(text, OVER_WHOLE_TEXT).text)
      }),
      // What is laid over a whole text is not asked here: alone, the second line is a text that was escaped twice.
      { numRuns: 1500, examples: [['\n\\n\\u201c']] },
    )
  })
  it('leaves no line end in another form, but an ellipsis and what may be bytes', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const lines = repaired(text).text.split('\n')
        for (const line of lines)
          if (!/[\udc80-\udcff]/u.test(line)) expect(line).not.toMatch(/[\r\u2028\u2029]|[^ \t]\f|\f[^ \t]/)
      }),
      { numRuns: 1500 },
    )
  })
  it('leaves plain words with plain marks alone', () => {
    const word = fc.constantFrom(
      'Bupati',
      'Wanasari',
      'membuka',
      'pasar',
      'malam',
      'di',
      '“Ya,”',
      '(SD/MI)',
      '12.30',
      'Rp1.500',
      '–',
    )
    const stop = fc.constantFrom(' ', ', ', '. ', '.\n', '! ', '? ', '.” ', '…\n\n', '  ')
    const text = fc.array(fc.tuple(word, stop), { maxLength: 30 }).map((pairs) => pairs.flat().join(''))
    fc.assert(
      fc.property(text, (sound) => {
        expect(repaired(sound).changes).toEqual([])
      }),
    )
  })
  it('mends what a wrong code page did to accents and marks between Indonesian words', () => {
    const written = fc.constantFrom(
      'kafé',
      'naïve',
      'São',
      'Björn',
      '“buka”',
      '30°C',
      'm²',
      '• beras',
      'sampai…',
      '€12',
      'مرحبا',
    )
    const text = fc.array(written, { minLength: 1, maxLength: 6 }).map((words) => words.join(' di '))
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 3 }), (sound, layers) => {
        let damagedText = sound
        for (let layer = 0; layer < layers; layer++) damagedText = Buffer.from(damagedText).toString('latin1')
        expect(repaired(damagedText).text).toBe(sound)
      }),
    )
  })
})

describe('a long line', () => {
  it.each([
    '&',
    '&amp;',
    '&amp;amp',
    'Ã',
    'Ã©',
    'â',
    'â€',
    'aa.Aa',
    'aa.Aa ',
    'a\u0301',
    '\u0301',
    '\u0001',
    '\u200d',
    '\u200f',
    '√',
    '‚Ä',
    'Ã¥ ',
    '\u0301\u0323',
    '.',
    '\r',
    '\ud83d',
    '\u0000',
    '\f',
    '\u0085',
    '.\u0085A',
    'a\r',
    '\f\r',
    '\u2028\u2029',
    '\u001b',
    '\u001b[',
    '\u001b[3',
    '\u001b]0;',
    '\u001b]8;;a',
    '\u009b3',
    '\\n',
    '.\\nA',
    '\\u00a0a',
    '\\\\',
    '\\/',
    'Ã¢â‚¬Â',
    '“aâ€ ',
  ])('the work on %j grows as the text does', (piece) => {
    expectLinear(piece, (text) => void repaired(`a${text}`))
  })
  it('glued sentences cost the same between spaces of any kind', () => {
    expectLinear('aa.Bb\u3000', (text) => void repaired(text, ['space/odd-space']))
  })
})

describe('what a line cannot tell', () => {
  it('leaves a line alone that holds bytes which are not UTF-8, and mends the next', () => {
    expect(repaired('Kafe \udce9&amp;\nKafe &amp; Teh').text).toBe('Kafe \udce9&amp;\nKafe & Teh')
  })
  it('leaves half an emoji as it is', () => {
    expect(repaired('Halo \ud83d\u200bada').text).toBe('Halo \ud83dada')
  })
  it('leaves a line alone that does not come to rest', () => {
    const nested = `${'&am&shy'.repeat(20)}x${';p;'.repeat(20)}`
    const once = repaired(nested).text
    expect(repaired(once).text).toBe(once)
  })
  it('counts a doubtful place once', () => {
    expect(repaired('Kata rumah.Kabar.com &amp; dia.').doubts).toEqual(['glued/stop'])
  })
  it('places changes by line', () => {
    const text = 'satu\r\ndua&nbsp;\r\n'
    expect(repaired(text).changes.map(({ start, end }) => [start, end])).toEqual([
      [4, 6],
      [9, 15],
      [15, 17],
    ])
    expect(linesOf(repaired(text).text).count).toBe(2)
  })
})
