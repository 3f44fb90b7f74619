import { describe, expect, test } from 'vitest'
import {
  ChainError,
  chain,
  clean,
  documentOf,
  offsetsFrom,
  offsetsTo,
  quotes,
  quotesByLine,
  quotesBySpeaker,
  recordCleaner,
  restore,
  sentenceLines,
  sentences,
} from '../../src/index.ts'

/** What a program without types may get wrong, as it would. */
const as = (value: unknown) => value as never

describe('what is no document is reported', () => {
  test.each([
    [undefined, 'expected a text or a document ({ text, id?, origin? }), not undefined'],
    [null, 'expected a text or a document ({ text, id?, origin? }), not null'],
    [5, 'expected a text or a document ({ text, id?, origin? }), not a number (5)'],
    [
      Buffer.from('Air'),
      'expected a text or a document ({ text, id?, origin? }), not a Buffer (buffer.toString() is its text)',
    ],
    [
      new TextEncoder().encode('Air'),
      'expected a text or a document ({ text, id?, origin? }), not bytes (new TextDecoder().decode(bytes) is their text)',
    ],
    [['Air'], 'expected a text or a document ({ text, id?, origin? }), not an array'],
    [{}, 'expected a document with a text ({ text, id?, origin? }), not an empty object'],
    [
      { title: 'Air', body: 'Air surut.' },
      'expected a document with a text ({ text, id?, origin? }), not an object with title, body',
    ],
    [{ text: 5 }, 'the text of a document must be a string, not a number (5)'],
    [{ text: null }, 'the text of a document must be a string, not null'],
    [
      { text: 'Air', origin: 'detik' },
      'the origin of a document must be an object ({ outlet?, url?, title? }), not a string ("detik")',
    ],
    [{ text: 'Air', txet: 1 }, 'a document has text, id, origin, and no txet'],
    [{ text: 'Air', url: 'x' }, 'a document has text, id, origin, and no url; url belongs in its origin'],
    [{ text: 'Air', origin: { link: 'x' } }, 'the origin of a document has outlet, url, title, and no link'],
    [
      Promise.resolve('Air'),
      'expected a document with a text ({ text, id?, origin? }), not a promise (await it first)',
    ],
  ])('%j', (given, message) => {
    expect(() => clean(as(given))).toThrow(new TypeError(message))
    expect(() => chain().run(as(given))).toThrow(TypeError)
  })
  test('by sentences and quotes too', () => {
    expect(() => sentences(as(undefined))).toThrow(new TypeError('expected a text, not undefined'))
    expect(() => quotes(as({ text: 'x' }))).toThrow(new TypeError('expected a text, not an object with text'))
  })
  test('by what prints quotes and sentences, and by documentOf', () => {
    const noQuotes = 'expected quotes and speakers, as quotes() gives them, not '
    expect(() => quotesByLine(as(undefined))).toThrow(new TypeError(`${noQuotes}undefined`))
    expect(() => quotesBySpeaker(as({ quotes: 5 }))).toThrow(
      new TypeError(`${noQuotes}an object with quotes`),
    )
    const noSpans = 'expected an array of spans, as sentences() gives them, not '
    expect(() => sentenceLines('Air.', as('Air.'))).toThrow(new TypeError(`${noSpans}a string ("Air.")`))
    expect(() => sentenceLines('Air.', as([{ start: -1, end: 2 }]))).toThrow(
      new TypeError(`${noSpans}an array`),
    )
    expect(() => documentOf(as(5))).toThrow(new TypeError('expected a text, not a number (5)'))
  })
  test('and a document with a text alone is one', () => {
    expect(clean({ text: 'Air surut.\nBaca juga: Banjir Rendam Desa' }).text).toBe('Air surut.')
    expect(clean({ text: 'x', id: null, origin: {} }).text).toBe('x')
    expect(clean({ text: 'x', id: undefined, origin: undefined }).text).toBe('x')
  })
})

describe('what cannot be led back is reported', () => {
  test.each([
    [undefined, [], 'expected a text, not undefined'],
    ['Air.', undefined, 'expected an array of edits, not undefined'],
    ['Air.', 'x', 'expected an array of edits, not string'],
    ['Air.', [{ start: 5 }], 'edit 1 is none: it needs start, end, source and replacement'],
    [
      'Air.',
      [{ start: Number.NaN, end: 0, source: '', replacement: '' }],
      'edit 1 is none: it needs start, end, source and replacement',
    ],
  ])('%j by %j', (text, edits, message) => {
    expect(() => restore(as(text), as(edits))).toThrow(new TypeError(message))
  })
})

test('a unit of offsets that there is not is refused', () => {
  const message = 'the unit of offsets must be utf16, codepoint, byte, not chars'
  expect(() => offsetsFrom('Air', as('chars'))).toThrow(new TypeError(message))
  expect(() => offsetsTo('Air', as('chars'))).toThrow(new TypeError(message))
})

test('values that quotes have no place for are refused', () => {
  const confidence = 'the option "minConfidence" must be a number from 0 to 1, not a number (2)'
  expect(() => quotes('Air.', { minConfidence: 2 })).toThrow(new TypeError(confidence))
  const kind = 'the option "quotes" must be "all" or "direct", not a string ("x")'
  expect(() => quotes('Air.', { quotes: as('x') })).toThrow(new TypeError(kind))
})

/** The options of a chain, as a message lists them. */
const CHAIN = 'transforms, outlet, disable, enable, ownRules, common, sentences, quotes'

describe('an option that there is not is refused', () => {
  test.each([
    [{ disabled: ['cross-link'] }, 'there is no option "disabled"; there are CHAIN; did you mean disable?'],
    [{ transform: ['repair'] }, 'there is no option "transform"; there are CHAIN; did you mean transforms?'],
    [
      { sentences: { splitQuote: true } },
      'there is no option "splitQuote"; there are splitQuotes, wrapped, abbreviations; did you mean splitQuotes?',
    ],
    [{ quotes: { confidence: 1 } }, 'there is no option "confidence"; there are quotes, minConfidence'],
    [{ toString: 1 }, 'there is no option "toString"; there are CHAIN'],
  ])('%j', (options, message) => {
    expect(() => chain(as(options))).toThrow(message.replace('CHAIN', CHAIN))
    expect(() => clean('x', as(options))).toThrow(ChainError)
  })
  test('by sentences, quotes and records too', () => {
    expect(() => sentences('x', as({ splitquotes: true }))).toThrow('did you mean splitQuotes?')
    expect(() => quotes('x', as({ minConfidense: 1 }))).toThrow('did you mean minConfidence?')
    expect(() => recordCleaner(as({ textfield: 'body' }))).toThrow('did you mean textField?')
  })
})

describe('a value of another kind is refused', () => {
  test.each([
    [
      { transforms: 'repair' },
      'the option "transforms" must be an array of strings, not a string ("repair")',
    ],
    [
      { disable: 'cross-link' },
      'the option "disable" must be an array of strings, not a string ("cross-link")',
    ],
    [{ outlet: null }, 'the option "outlet" must be a string, not null'],
    [{ sentences: true }, 'the option "sentences" must be an object, not a boolean (true)'],
    [{ sentences: { wrapped: 'yes' } }, 'the option "wrapped" must be true or false, not a string ("yes")'],
    [
      { quotes: { minConfidence: '1' } },
      'the option "minConfidence" must be a number from 0 to 1, not a string ("1")',
    ],
    [5, 'the options of a chain must be an object, not a number (5)'],
  ])('%j', (options, message) => {
    expect(() => chain(as(options))).toThrow(new TypeError(message))
  })
})

describe('a name that is not known', () => {
  test.each([
    [{ transforms: ['repiar'] }, 'transform', 'repair'],
    [{ outlet: 'detk' }, 'outlet', 'detik'],
    [{ disable: ['cross-lnik'] }, 'rule or category', 'cross-link'],
    [{ outlets: 'detik' }, 'option', 'outlet'],
  ])('%j: what was meant is said, in the message and as data', (options, what, meant) => {
    const error = faultOf(() => chain(as(options)))
    expect(error).toBeInstanceOf(ChainError)
    expect(error.unknown).toMatchObject({ what, meant })
    expect(error.message).toMatch(new RegExp(`^there is no ${what} ".*; did you mean ${meant}\\?$`))
    expect(error.unknown!.known).toContain(meant)
  })
})

function faultOf(work: () => unknown): ChainError {
  try {
    work()
  } catch (error) {
    return error as ChainError
  }
  throw new Error('it threw nothing')
}

test('no message of the library speaks of the command line', () => {
  const faults = [
    () => chain(as({ transforms: ['x'] })),
    () => chain(as({ outlet: 'xxxxx' })),
    () => chain(as({ disable: ['xxxxx'] })),
    () => recordCleaner()('{"body":"x"}'),
    () => recordCleaner()('{"text":5}'),
    () => recordCleaner({ edits: true })('{"text":"x","edits":[]}'),
  ]
  for (const fault of faults) {
    const { message } = faultOf(fault)
    expect(message).not.toMatch(/(?:^| |\()--?[a-z]|`jernih/)
  }
})
