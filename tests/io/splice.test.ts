import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RecordError } from '../../src/io/input-error.ts'
import { jsonMembers } from '../../src/io/json-members.ts'
import { recordOf } from '../../src/io/record.ts'
import { splice } from '../../src/io/splice.ts'

const FIELDS = { text: 'text', id: 'id' }
/** The change of a whole text. */
const whole = (text: string, replacement: string) => [{ start: 0, end: text.length, replacement }]
const space = fc.constantFrom('', ' ', '  ', '\t')
/** Values in spellings that no parser gives back. */
const value = fc.oneof(
  fc.json(),
  fc.constantFrom(
    '9007199254740993',
    '1.0',
    '1e400',
    '-0',
    '"\\u00e9"',
    '"\\/"',
    '[1 , 2]',
    '{"a" : {"text":"x"}}',
  ),
)
const key = fc.constantFrom('"id"', '"2"', '"1"', '"caf\\u00e9"', '"__proto__"', '"a.b"', '"a"', '"edits"')

/** A record's parts before and behind its text, and the whole. */
const record = fc
  .tuple(
    fc.array(fc.tuple(key, space, space, value, space), { maxLength: 5 }),
    fc.array(fc.tuple(key, space, space, value, space), { maxLength: 5 }),
    fc.string({ unit: 'binary' }),
    fc.tuple(space, space, space),
  )
  .map(([before, after, text, [a, b, c]]) => {
    const spelled = (members: typeof before) =>
      members.map(([name, one, two, json, three]) => `${name}${one}:${two}${json}${three}`)
    return {
      head: `{${a}${spelled(before)
        .map((member) => `${member},${a}`)
        .join('')}"text"${b}:${b}`,
      text,
      tail: spelled(after)
        .map((member) => `${c},${member}`)
        .join(''),
      end: `${c}}`,
    }
  })

test('nothing but the text and the new fields changes', () => {
  fc.assert(
    fc.property(record, fc.string({ unit: 'grapheme' }), ({ head, text, tail, end }, other) => {
      const read = recordOf(`${head}${JSON.stringify(text)}${tail}${end}`, FIELDS)
      expect(read.document.text).toBe(text)
      const line = splice(read, whole(text, other), new Map([['new', '{"x":1.0}']]))
      const trimmed = (tail || '').replace(/[ \t]+$/, '')
      const gap = (tail + end).slice(trimmed.length)
      const again = recordOf(line, FIELDS)
      expect(again.document.text).toBe(other)
      expect(line.startsWith(head)).toBe(true)
      expect(line.endsWith(`${trimmed},"new":{"x":1.0}${gap}`)).toBe(true)
      expect(splice(read, [], new Map())).toBe(read.json)
    }),
    { numRuns: 1000 },
  )
})

/** Characters of a text, each with ways to spell it in JSON. */
const spelling = fc.array(
  fc.constantFrom(
    ['a', 'a'],
    ['é', 'é'],
    ['é', '\\u00e9'],
    ['/', '\\/'],
    ['/', '/'],
    ['\n', '\\n'],
    ['"', '\\"'],
    ['\\', '\\\\'],
    ['u', 'u'],
    ['🌊', '\\ud83c\\uDF0A'],
    ['🌊', '🌊'],
  ),
  { maxLength: 12 },
)

test('what no edit touches keeps its escapes', () => {
  fc.assert(
    fc.property(
      spelling,
      fc.nat(12),
      fc.nat(4),
      fc.constantFrom('', 'x', 'é"'),
      (units, from, count, replacement) => {
        const parts = [units.slice(0, from), units.slice(from, from + count), units.slice(from + count)]
        const [before, taken, after] = parts.map((part) => part.map(([text]) => text).join(''))
        const [head, , tail] = parts.map((part) => part.map(([, json]) => json).join(''))
        const record = recordOf(`{"text":"${units.map(([, json]) => json).join('')}"}`, FIELDS)
        const edit = { start: before!.length, end: before!.length + taken!.length, replacement }
        const line = splice(record, [edit], new Map())
        expect(JSON.parse(line).text).toBe(before + replacement + after)
        expect(line.startsWith(`{"text":"${head}`)).toBe(true)
        expect(line.endsWith(`${tail}"}`)).toBe(true)
      },
    ),
    { numRuns: 2000 },
  )
})

test('fields that were put in can be taken out again', () => {
  fc.assert(
    fc.property(record, fc.array(fc.constantFrom('x1', 'x2', 'x3'), { minLength: 1 }), (parts, names) => {
      const json = `${parts.head}${JSON.stringify(parts.text)}${parts.tail}${parts.end}`
      const read = recordOf(json, FIELDS)
      const added = splice(read, [], new Map(names.map((name) => [name, '[1]'])))
      const removed = splice(recordOf(added, FIELDS), [], new Map(names.map((name) => [name, null])))
      expect(removed).toBe(json)
    }),
    { numRuns: 500 },
  )
})

test('fields go wherever they stand, with their commas', () => {
  const taken = (json: string, ...names: string[]) =>
    splice(recordOf(json, FIELDS), [], new Map(names.map((name) => [name, null])))
  expect(taken('{"a":1, "text":"T", "b":2}', 'a')).toBe('{"text":"T", "b":2}')
  expect(taken('{"a":1, "text":"T", "b":2}', 'b')).toBe('{"a":1, "text":"T"}')
  expect(taken('{"a":1, "b":2, "text":"T"}', 'a', 'b')).toBe('{"text":"T"}')
  expect(taken('{ "text":"T", "a":1 , "b":2 }', 'a', 'b')).toBe('{ "text":"T" }')
  expect(taken('{"a":1,"text":"T","a":2}', 'a')).toBe('{"text":"T"}')
})

test('a field that is there is set in its place, the last of doubled ones', () => {
  const set = (json: string) => splice(recordOf(json, FIELDS), [], new Map([['a', '0']]))
  expect(set('{"a":1,"text":"T","b":2}')).toBe('{"a":0,"text":"T","b":2}')
  expect(set('{"a":1,"text":"T","a":2}')).toBe('{"a":1,"text":"T","a":0}')
})

test('a changed text is spelled as the old one was', () => {
  const put = (value: string, text: string) =>
    splice(recordOf(`{"text":${value}}`, FIELDS), whole(JSON.parse(value), text), new Map())
  expect(put('"caf\\u00e9 a"', 'é 🌊')).toBe('{"text":"\\u00e9 \\ud83c\\udf0a"}')
  expect(put('"caf\\u00E9 a"', 'é')).toBe('{"text":"\\u00E9"}')
  expect(put('"café a"', 'é/')).toBe('{"text":"é/"}')
  expect(put('"a \\/ b"', 'a/')).toBe('{"text":"a\\/"}')
  expect(put('"<a\\/> b/c"', 'a/ </a/')).toBe('{"text":"a/ </a/"}')
  expect(put('"<\\/a> b/c"', 'a/ </a/')).toBe('{"text":"a/ <\\/a/"}')
  expect(put('"a"', 'é \ud800')).toBe('{"text":"é \\ud800"}')
})

test('fields that are put in are spelled as the record is', () => {
  const put = (record: string) => splice(recordOf(record, FIELDS), [], new Map([['f', '"é 🌊"']]))
  expect(put('{"text":"T","t":"caf\\u00e9"}')).toBe(
    '{"text":"T","t":"caf\\u00e9","f":"\\u00e9 \\ud83c\\udf0a"}',
  )
  expect(put('{"text":"T","t":"\\u0001"}')).toBe('{"text":"T","t":"\\u0001","f":"é 🌊"}')
  expect(put('{"text":"T"}')).toBe('{"text":"T","f":"é 🌊"}')
})

test('the text is found as JSON.parse finds it', () => {
  const text = (json: string, path: string) => recordOf(json, { text: path, id: 'id' }).document.text
  expect(text('{"text":1,"text":"b"}', 'text')).toBe('b')
  expect(text('{"a":{"b":{"c":"x"}},"a":{"b":{"c":"y"}}}', 'a.b.c')).toBe('y')
  expect(text('{"a.b":"x","a":{"b":"y"}}', 'a.b')).toBe('x')
  expect(text('{"te\\u0078t":"x"}', 'text')).toBe('x')
  expect(text('{"__proto__":"x"}', '__proto__')).toBe('x')
  expect(() => text('{"a":["b"]}', 'a.0')).toThrow(RecordError)
  expect(() => text('{"a":"b"}', 'a.length')).toThrow('no field "a.length"')
  expect(() => text('{"a":null}', 'a.b')).toThrow(RecordError)
  expect(() => text('{}', 'toString')).toThrow('it has no field at all')
})

test('an id keeps all its digits, and may be anything', () => {
  const id = (json: string) => recordOf(json, FIELDS).document.id
  expect(id('{"text":"","id":9007199254740993}')).toBe('9007199254740993')
  expect(id('{"text":"","id":"a\\u00e9"}')).toBe('aé')
  expect(id('{"text":"","id":null}')).toBeNull()
  expect(id('{"text":""}')).toBeNull()
  expect(id('{"text":"","id":{"toString":1}}')).toBe('{"toString":1}')
})

test('members are those of JSON.parse', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue()), space, (object, gap) => {
      const json = gap + JSON.stringify(object, null, gap)
      const found = jsonMembers(json)
      expect(found.map(({ key }) => key)).toEqual(Object.keys(JSON.parse(json)))
      for (const { key, value } of found)
        expect(JSON.stringify(JSON.parse(json.slice(value.start, value.end)))).toBe(
          JSON.stringify(object[key]),
        )
    }),
    { numRuns: 500 },
  )
})
