import fc from 'fast-check'
import { expect, test } from 'vitest'
import { offsetsFrom } from '../../src/document/offsets.ts'
import { quotesJson, sentencesJson, speakersJson } from '../../src/io/annotation-json.ts'
import { jsonString } from '../../src/io/json-string.ts'
import { quotes } from '../../src/transforms/quotes/index.ts'
import { sentences } from '../../src/transforms/sentences/index.ts'
import { paragraphs } from '../quotes/article.ts'

/** News with what JSON escapes and what is two units of one code point. */
const text = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: paragraphs.map((lines) => lines.join('\n')) },
      fc.string({ unit: 'binary' }),
    ),
    { maxLength: 4 },
  )
  .map((parts) => parts.join(' 🎉 \\ "'))

/** The same value as JSON.stringify gives it, offsets turned and text left out on the way. */
function stringified(value: unknown, map: (offset: number) => number, withText: boolean): string {
  return JSON.stringify(value, function (this: unknown, key, inner) {
    const isInSpan = typeof this === 'object' && this !== null && 'start' in this && 'end' in this
    if (isInSpan && (key === 'start' || key === 'end')) return map(inner as number)
    return isInSpan && key === 'text' && !withText ? undefined : inner
  })
}

test('annotations are spelled as JSON.stringify spells them, with their offsets turned', () => {
  fc.assert(
    fc.property(
      text,
      fc.constantFrom('utf16' as const, 'codepoint' as const, 'byte' as const),
      fc.boolean(),
      (text, unit, withText) => {
        const map = offsetsFrom(text, unit)
        const manner = { map, withText }
        const found = quotes(text, { explain: true })
        const spans = sentences(text)
        const spansWithText = spans.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))
        expect(sentencesJson(text, spans, manner)).toBe(stringified(spansWithText, map, withText))
        expect(quotesJson(found.quotes, manner)).toBe(stringified(found.quotes, map, withText))
        expect(speakersJson(found.speakers, manner)).toBe(stringified(found.speakers, map, withText))
      },
    ),
  )
})

test('a string is spelled as JSON.stringify spells it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(jsonString(text)).toBe(JSON.stringify(text))
    }),
  )
})
