import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Span } from '../../src/document/span.ts'
import { type SentenceOptions, sentenceLines, sentences } from '../../src/transforms/sentences/index.ts'

/** Pieces of which every decision of the splitter can be put together. */
const pieces = fc.constantFrom(
  ...[
    'Ia',
    'ia',
    'Rusdi',
    'Lawannya',
    'pergi',
    'di',
    'dan',
    'kata',
    'Kemudian',
    'grup',
    'Guru',
    'selesai',
    'iPhone',
  ],
  ...[
    'Dr',
    'No',
    'dll',
    'Tbk',
    'Ltd',
    'S.H',
    'M.Si',
    'a.n',
    'A',
    'B',
    'X',
    'A.H',
    'Pol',
    'jo',
    'Agt',
    'XI',
    'Dsn',
  ],
  ...[
    '1',
    '2',
    '3',
    '12',
    '2020',
    '1.500',
    'kabar.com',
    'KABAR.CO',
    'a@b.id',
    'https://a.id/?B=C',
    'WIB',
    'PLN',
  ],
  ...[
    '.',
    '.',
    '.',
    '?',
    '!',
    '…',
    '...',
    ',',
    ':',
    ';',
    '-',
    '–',
    '•',
    '%',
    '🎉',
    '&nbsp;',
    '&ldquo;',
    '&rdquo;',
  ],
  ...['"', '"', '“', '”', '„', '«', "'", "''", '‘', '’', '`', '(', ')', '[', ']', '(', ')'],
  ...[' ', ' ', ' ', ' ', ' ', ' ', '  ', '\u00a0', '\t'],
)
const line = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''))
const text = fc.array(
  fc.oneof({ weight: 6, arbitrary: pieces }, { weight: 1, arbitrary: fc.constant('\n') }),
  {
    maxLength: 60,
  },
)
const document = text.map((parts) => parts.join(''))
const anything = fc.oneof(document, fc.string({ unit: 'binary', maxLength: 200 }))
const options: fc.Arbitrary<SentenceOptions> = fc.record(
  { splitQuotes: fc.boolean(), wrapped: fc.boolean(), abbreviations: fc.constant(['pergi.', 'Rusdi']) },
  { requiredKeys: [] },
)
const many = { numRuns: 1000 }

const slices = (source: string, spans: readonly Span[]): string[] =>
  spans.map((s) => source.slice(s.start, s.end))

describe('laws', { timeout: 60_000 }, () => {
  test('spans ascend, do not overlap, have no white space at an edge, and cover the rest', () => {
    fc.assert(
      fc.property(anything, options, (source, chosen) => {
        let end = 0
        for (const span of sentences(source, chosen)) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(span.end).toBeGreaterThan(span.start)
          expect(source.slice(end, span.start).trim()).toBe('')
          const sentence = source.slice(span.start, span.end)
          expect(sentence).toBe(sentence.trim())
          end = span.end
        }
        expect(source.slice(end).trim()).toBe('')
      }),
      many,
    )
  })

  test('a sentence split again is that sentence', () => {
    fc.assert(
      fc.property(document, fc.boolean(), (source, wrapped) => {
        for (const sentence of slices(source, sentences(source, { wrapped }))) {
          expect(slices(sentence, sentences(sentence, { wrapped }))).toEqual([sentence])
        }
      }),
      { numRuns: 4000 },
    )
  })

  test('the boundaries of a paragraph between blank lines do not depend on what stands around it', () => {
    fc.assert(
      fc.property(document, line, document, options, (before, paragraph, after, chosen) => {
        const start = before.length + 2
        const end = start + paragraph.length
        const inside = sentences(`${before}\n\n${paragraph}\n\n${after}`, chosen)
          .filter((span) => span.start >= start && span.end <= end)
          .map((span) => ({ start: span.start - start, end: span.end - start }))
        expect(inside).toEqual(sentences(paragraph, chosen))
      }),
      many,
    )
  })

  test('a line that ends in a stop is not changed by a next line that begins with a capital', () => {
    fc.assert(
      fc.property(line, line, (first, second) => {
        const source = `${first} usai.\nIa ${second}`
        const boundary = first.length + 6
        expect(sentences(source).some((span) => span.start < boundary && span.end > boundary)).toBe(false)
      }),
      many,
    )
  })

  test('text output has one line a sentence and never a break or a tab inside', () => {
    fc.assert(
      fc.property(anything, options, (source, chosen) => {
        const spans = sentences(source, chosen)
        const lines = sentenceLines(source, spans, chosen.wrapped)
        expect(lines.split('\n').filter((part) => part !== '')).toHaveLength(spans.length)
        expect(lines).not.toMatch(/[\t\r\v\f\u0085\u2028\u2029]/)
        expect(lines).not.toMatch(/^\n|\n\n\n|[^\n]$/)
      }),
      many,
    )
  })

  test('without quotation marks there is nothing inside quotations to split', () => {
    fc.assert(
      fc.property(document, (source) => {
        const unmarked = source.replace(/["“”„«'‘’`&]/g, '')
        expect(sentences(unmarked, { splitQuotes: true })).toEqual(sentences(unmarked))
      }),
      many,
    )
  })
})
