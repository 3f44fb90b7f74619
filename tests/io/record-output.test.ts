import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apply, type Edit } from '../../src/document/edit.ts'
import type { OffsetUnit } from '../../src/document/offsets.ts'
import { clean } from '../../src/index.ts'
import { shortHashOf } from '../../src/io/hash.ts'
import { recordOf } from '../../src/io/record.ts'
import {
  type RecordOutputOptions,
  recordAround,
  recordBefore,
  recordWith,
} from '../../src/io/record-output.ts'
import { editsOf } from '../../src/io/recorded-edits.ts'
import type { Annotated } from '../../src/io/result-fields.ts'

const FIELDS = { text: 'text', id: 'id' }
const UNITS: readonly OffsetUnit[] = ['codepoint', 'utf16', 'byte']
const plain: RecordOutputOptions = {
  edits: true,
  offsets: 'codepoint',
  spanText: true,
  prefix: '',
  version: '0.0.0',
}
const read = (json: string) => recordOf(json, FIELDS)
const isRecord = new Ajv2020().compile(
  JSON.parse(readFileSync(new URL('../../schema/record.json', import.meta.url), 'utf8')),
)

function edit(text: string, at: string, replacement: string, rule = 'ad/x'): Annotated & { edits: Edit[] } {
  const start = text.indexOf(at)
  const edits = [{ start, end: start + at.length, source: at, replacement, transform: 'strip', rule }]
  return { text: apply(text, edits), edits }
}

/** A text with surrogate pairs and marks, and edits of it at the edges of characters. */
const edited = fc
  .tuple(
    fc.array(fc.constantFrom('a', 'é', '🌊', '“', '\n'), { maxLength: 12 }),
    fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.constantFrom('', 'é', '🌅z')), { maxLength: 4 }),
  )
  .map(([letters, changes]) => {
    const edits: Edit[] = []
    let at = 0
    for (const [gap, length, replacement] of changes) {
      if (at + gap + length > letters.length) break
      const before = letters.slice(0, at + gap).join('')
      const source = letters.slice(at + gap, at + gap + length).join('')
      if (source !== replacement)
        edits.push({
          start: before.length,
          end: before.length + source.length,
          source,
          replacement,
          transform: 'repair',
          rule: 'space/x',
        })
      at += gap + length
    }
    const source = letters.join('')
    return { source, edits, text: apply(source, edits) }
  })

test.each(UNITS)('edits in %s come back as they were', (offsets) => {
  fc.assert(
    fc.property(edited, ({ source, edits, text }) => {
      const json = recordWith(read(JSON.stringify({ text: source })), { text, edits }, { ...plain, offsets })!
      const record = read(json)
      expect(isRecord(JSON.parse(json)), JSON.stringify(isRecord.errors)).toBe(true)
      expect(editsOf(text, record.fields.edits, offsets)).toEqual(edits)
      expect(JSON.parse(recordBefore(record, ''))).toEqual({ text: source })
      // The unit is what it says it is.
      const first = (record.fields.edits as Edit[])[0]
      if (first !== undefined && offsets === 'codepoint')
        expect([...source].slice(first.start, first.end).join('')).toBe(first.source)
      if (first !== undefined && offsets === 'byte')
        expect(Buffer.from(source).subarray(first.start, first.end).toString()).toBe(first.source)
    }),
    { numRuns: 1000 },
  )
})

test('edits of a second run lead from the first source', () => {
  const source = '🌊 satu dua tiga empat'
  const first = edit(source, 'dua ', '')
  const once = recordWith(read(JSON.stringify({ text: source, n: 1 })), first, plain)!
  // The second run takes what the first left on both sides of its cut, and need not ask for edits to keep them.
  const second = edit(first.text, 'satu tiga', 'lima', 'ad/y')
  for (const edits of [true, false]) {
    const twice = recordWith(read(once), second, { ...plain, edits, offsets: 'utf16' })!
    const { text, jernih, edits: all } = JSON.parse(twice)
    expect(text).toBe('🌊 lima empat')
    expect(jernih).toEqual({ schema: 1, version: '0.0.0', offsets: 'utf16', text: shortHashOf(text) })
    expect(all).toEqual([
      { start: 3, end: 16, source: 'satu dua tiga', replacement: 'lima', transform: 'strip', rule: 'ad/y' },
    ])
    expect(recordBefore(read(twice), '')).toBe(JSON.stringify({ text: source, n: 1 }))
  }
})

test('a record that nothing changes passes as it came', () => {
  const same = (json: string, options: Partial<RecordOutputOptions> = {}) =>
    recordWith(
      read(json),
      { text: read(json).document.text, edits: [] },
      { ...plain, edits: false, ...options },
    )
  expect(same('{"text":"a"}')).toBeNull()
  expect(same('{"text":"a","edits":"foreign"}')).toBeNull()
  const ours = '{"text":"a","jernih":{"schema":1,"version":"9","offsets":"byte"},"edits":[],"sentences":[]}'
  expect(same(ours)).toBeNull()
})

describe('annotations', () => {
  const text = '🌊 “Surut.” kata Edy.'
  const quotes: Annotated = {
    text,
    edits: [],
    sentences: [{ start: 0, end: text.length }],
    quotes: [
      {
        id: 'q1',
        type: 'direct',
        quotation: 'Surut.',
        content: [{ start: 3, end: 11, text: '“Surut.”' }],
        quotedSpans: [],
        cue: { start: 12, end: 16, text: 'kata', lemma: 'kata' },
        speakerMention: { start: 17, end: 20, text: 'Edy', kind: 'name' },
        speaker: 's1',
        attribution: 'explicit',
        rule: 'cue-after/name',
        confidence: 0.98,
        continuationOf: null,
        malformed: null,
        via: null,
      },
    ],
    speakers: [
      {
        id: 's1',
        kind: 'person',
        name: 'Edy',
        title: null,
        description: null,
        honorific: null,
        aliases: [],
        mentions: [{ start: 17, end: 20 }],
        quoteIds: ['q1'],
      },
    ],
  }
  const options = { ...plain, edits: false }
  const json = recordWith(read(JSON.stringify({ text })), quotes, options)!

  test('spans are in the asked unit and hold their text', () => {
    const record = JSON.parse(json)
    expect(isRecord(record), JSON.stringify(isRecord.errors)).toBe(true)
    expect(Object.keys(record)).toEqual(['text', 'jernih', 'sentences', 'quotes', 'speakers'])
    const spans = [
      ...record.sentences,
      ...record.quotes[0].content,
      record.quotes[0].cue,
      record.quotes[0].speakerMention,
    ]
    expect(spans.length).toBe(4)
    for (const span of spans) expect([...text].slice(span.start, span.end).join('')).toBe(span.text)
    expect(record.speakers[0].mentions).toEqual([{ start: 16, end: 19 }])
    expect(Object.keys(record.quotes[0].cue)).toEqual(['start', 'end', 'text', 'lemma'])
  })

  test('spans need not repeat their text', () => {
    const record = JSON.parse(
      recordWith(read(JSON.stringify({ text })), quotes, { ...options, spanText: false })!,
    )
    expect(isRecord(record)).toBe(true)
    expect(record.sentences).toEqual([{ start: 0, end: 20 }])
    expect(record.quotes[0].cue).toEqual({ start: 11, end: 15, lemma: 'kata' })
    expect(record.quotes[0].quotation).toBe('Surut.')
  })

  test('what was found before is dropped when the text changes', () => {
    const record = JSON.parse(recordWith(read(json), edit(text, '🌊 ', ''), options)!)
    expect(Object.keys(record)).toEqual(['text', 'jernih'])
  })

  test('and kept, in the new unit, when it does not', () => {
    const again = { text, edits: [], sentences: [{ start: 0, end: 2 }] }
    const record = JSON.parse(recordWith(read(json), again, { ...options, offsets: 'byte' })!)
    expect(record.sentences).toEqual([{ start: 0, end: 4, text: '🌊' }])
    expect(record.quotes[0].cue).toEqual({ start: 18, end: 22, text: 'kata', lemma: 'kata' })
    expect(record.jernih.offsets).toBe('byte')
  })

  test('fields of our names that are not ours are refused', () => {
    expect(() => recordWith(read('{"text":"a","speakers":[]}'), { ...quotes, text: 'a' }, options)).toThrow(
      expect.objectContaining({
        message: expect.stringContaining("the option prefix: 'x_' writes x_speakers instead"),
        commandLineMessage: expect.stringContaining('--prefix x_ writes x_speakers instead'),
      }),
    )
    expect(() => recordWith(read('{"text":"a","jernih":"my own"}'), quotes, options)).toThrow('"jernih"')
    const own = JSON.parse(
      recordWith(read(JSON.stringify({ text, quotes: 1 })), quotes, { ...options, prefix: 'j_' })!,
    )
    expect(Object.keys(own)).toEqual(['text', 'quotes', 'j_jernih', 'j_sentences', 'j_quotes', 'j_speakers'])
  })
})

test('records that cannot be led on are refused', () => {
  const bad = (edits: unknown, mark: object = { schema: 1, version: '1', offsets: 'utf16' }) => {
    const record = read(JSON.stringify({ text: 'abc', jernih: mark, edits }))
    return () => recordWith(record, { text: 'ab', edits: [] }, plain)
  }
  expect(bad('x')).toThrow('not a list')
  expect(bad([{ start: 0 }])).toThrow('edit 1 lacks')
  expect(bad([{ start: 0, end: 1, source: 'zz', replacement: '', transform: 't', rule: 'r' }])).toThrow(
    'edit 1',
  )
  expect(bad([{ start: 0, end: 1, source: 'z', replacement: 'x', transform: 't', rule: 'r' }])).toThrow(
    'do not lead to its text',
  )
  expect(bad([{ start: -5, end: -4, source: 'z', replacement: '', transform: 't', rule: 'r' }])).toThrow(
    'do not lead',
  )
  expect(bad([], { schema: 2 })).toThrow('form 2')
  expect(bad([], { schema: 1, offsets: 'words' })).toThrow('no unit')
  expect(() => recordBefore(read('{"text":"a","edits":[]}'), '')).toThrow('no "edits"')
})

test.each(UNITS)('a record in %s whose text was altered since is refused, and led on neither', (offsets) => {
  const source = '🌊 “Surut.” Baca juga: Banjir'
  const result = edit(source, ' Baca juga: Banjir', '')
  const json = recordWith(read(JSON.stringify({ text: source })), result, { ...plain, offsets })!
  expect(recordBefore(read(json), '')).toBe(JSON.stringify({ text: source }))
  const altered = read(json.replace('Surut', 'SURUT'))
  expect(() => recordBefore(altered, '')).toThrow('the text was changed since')
  expect(() => recordWith(altered, { ...result, text: altered.document.text, edits: [] }, plain)).toThrow(
    '"edits" and "jernih"',
  )
  // Records of old say no hash, and are restored as far as their edits fit.
  const old = json.replace(/,"text":"[0-9a-f]{16}"/, '')
  expect(old).not.toBe(json)
  expect(recordBefore(read(old), '')).toBe(JSON.stringify({ text: source }))
  expect(() => recordBefore(read(old.replace('{"schema":1', '{"text":7,"schema":1')), '')).toThrow('no hash')
})

test('the hash is what other languages make of the text', () => {
  // hashlib.sha256('Air surut – “pagi”.'.encode()).hexdigest()[:16]
  expect(shortHashOf('Air surut – “pagi”.')).toBe('f585b94a818bf56e')
})

test('what the chain makes of a text is a record by the schema', () => {
  const source = 'Air surut.\nBaca juga: Banjir Rendam Desa\nWarga pulang.'
  const json = recordAround(source, 'text', clean(source), plain)
  expect(isRecord(JSON.parse(json)), JSON.stringify(isRecord.errors)).toBe(true)
  expect(isRecord({ text: 'a', edits: [] })).toBe(false)
  expect(isRecord({ text: 1 })).toBe(false)
})
