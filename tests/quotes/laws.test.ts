import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Quotes, quotes } from '../../src/transforms/quotes/index.ts'
import { expectLinear } from '../linear.ts'
import { paragraphs } from './article.ts'

/** Any string a machine can hold: lone surrogates, controls, marks without end. */
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        '"',
        '”',
        "'",
        '&quot;',
        '\n',
        ' ',
        ',',
        '.',
        'kata',
        'Budi',
        'mengatakan',
        '(',
        ')',
        '\ud800',
        '\0',
      ),
      { maxLength: 80 },
    )
    .map((parts) => parts.join('')),
  paragraphs.map((lines) => lines.join('\n')),
)

/** What must not depend on the shape of the marks: places, kinds and names. */
function places({ quotes, speakers }: Quotes) {
  return {
    quotes: quotes.map((quote) => ({
      type: quote.type,
      content: quote.content.map(({ start, end }) => [start, end]),
      cue: quote.cue === null ? null : [quote.cue.start, quote.cue.end, quote.cue.lemma],
      mention: quote.speakerMention === null ? null : [quote.speakerMention.start, quote.speakerMention.kind],
      speaker: quote.speaker,
      rule: quote.rule,
      quotation: quote.quotation,
    })),
    speakers: speakers.map(({ id, name, title, quoteIds }) => ({ id, name, title, quoteIds })),
  }
}

/** The marks of a text in another shape, each of one unit, so that places stay. */
function reshaped(text: string, open: string, close: string): string {
  let isOpen = false
  return text.replace(/"/g, () => {
    isOpen = !isOpen
    return isOpen ? open : close
  })
}

describe('quotes', () => {
  it('throws on no string, and every span holds its text', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const quote of quotes(text).quotes) {
          const spans = [...quote.content, ...quote.quotedSpans, quote.cue, quote.speakerMention]
          for (const span of spans)
            if (span !== null) expect(text.slice(span.start, span.end)).toBe(span.text)
          expect(quote.content.length).toBeGreaterThan(0)
          for (const { start, end } of quote.content) expect(end).toBeGreaterThan(start)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('is the same for straight marks, curly ones, and one glyph for both', () => {
    fc.assert(
      fc.property(paragraphs, (lines) => {
        const text = lines.join('\n')
        const expected = places(quotes(text))
        expect(places(quotes(reshaped(text, '“', '”')))).toEqual(expected)
        expect(places(quotes(reshaped(text, '”', '”')))).toEqual(expected)
      }),
    )
  })

  it('finds the same words and speakers where marks are left as entities', () => {
    fc.assert(
      fc.property(paragraphs, (lines) => {
        const text = lines.join('\n')
        const words = (result: Quotes) =>
          result.quotes.map(({ quotation, rule, speaker, type }) => [quotation, rule, speaker, type])
        expect(words(quotes(text.replaceAll('"', '&quot;')))).toEqual(words(quotes(text)))
      }),
    )
  })

  it('keeps damage inside its paragraph', () => {
    fc.assert(
      fc.property(paragraphs, fc.nat(), (lines, seed) => {
        const marks = [...lines.join('\n').matchAll(/"/g)].map((match) => match.index)
        fc.pre(marks.length > 0)
        const text = lines.join('\n')
        const lost = marks[seed % marks.length]!
        const damaged = text.slice(0, lost) + text.slice(lost + 1)
        const lineOf = (place: number) => text.slice(0, place).split('\n').length
        const elsewhere = (of: string, shift: number) =>
          quotes(of)
            .quotes.map(({ content, cue }) => [
              ...content.map(({ start, end }) => [start, end]),
              cue === null ? [] : [cue.start, cue.end],
            ])
            .map((spans) =>
              spans.map((span) => span.map((place) => (shift > 0 && place > lost ? place + 1 : place))),
            )
            .filter((spans) => lineOf(spans[0]![0]!) !== lineOf(lost))
        expect(elsewhere(damaged, 1)).toEqual(elsewhere(text, 0))
      }),
      { numRuns: 300 },
    )
  })

  it('invents no name and no title', () => {
    fc.assert(
      fc.property(paragraphs, (lines) => {
        const text = lines.join('\n')
        const words = new Set(text.match(/[\p{L}\p{N}]+/gu))
        for (const { name, title, description } of quotes(text).speakers) {
          for (const phrase of [name, title, description]) {
            for (const word of phrase?.match(/[\p{L}\p{N}]+/gu) ?? []) expect(words).toContain(word)
          }
        }
      }),
    )
  })

  it('refers only to quotes and speakers that are there', () => {
    fc.assert(
      fc.property(
        anything,
        fc.constantFrom(0, 0.5, 0.9),
        fc.constantFrom('direct', 'all'),
        (text, minConfidence, which) => {
          const result = quotes(text, { minConfidence, quotes: which as 'direct' | 'all' })
          const ids = new Set(result.quotes.map(({ id }) => id))
          const speakers = new Set(result.speakers.map(({ id }) => id))
          for (const quote of result.quotes) {
            expect(quote.confidence).toBeGreaterThanOrEqual(minConfidence)
            if (which === 'direct') expect(quote.type).toBe('direct')
            if (quote.speaker !== null) expect(speakers).toContain(quote.speaker)
            if (quote.continuationOf !== null) expect(ids).toContain(quote.continuationOf)
          }
          for (const speaker of result.speakers) for (const id of speaker.quoteIds) expect(ids).toContain(id)
        },
      ),
    )
  })

  it('takes time in proportion to the text', () => {
    const article = [
      'Bupati Tirtasari I Wayan Sudarma mengatakan harga beras mulai turun.',
      '"Kami jamin stok aman," ujar Sudarma di Sukamaju, Selasa (12/3/2024).',
      '"Warga tidak perlu khawatir. Belanja seperlunya saja," pungkasnya.',
      'Hal senada disampaikan Laras Widuri.',
      '"Jangan ditunda," tegas Laras, "nanti terlambat."',
      '',
    ].join('\n')
    expectLinear(article, (text) => void quotes(text))
  }, 60_000)

  it.each(['"', "'", 'A', 'kata ', 'mengatakan ', '(', 'Budi, ', '" kata Budi, ', 'ketua, '])(
    'bears a megabyte of %j',
    (piece) => {
      expect(() => quotes(piece.repeat(Math.ceil(1_000_000 / piece.length)))).not.toThrow()
    },
    60_000,
  )
})
