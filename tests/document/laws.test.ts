import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compose } from '../../src/document/compose.ts'
import { apply, type Change, inOrder } from '../../src/document/edit.ts'
import { type Lines, linesOf } from '../../src/document/lines.ts'
import { multiSearchOf } from '../../src/document/multi-search.ts'
import { type OffsetUnit, offsetsFrom, offsetsTo } from '../../src/document/offsets.ts'
import { restore } from '../../src/document/restore.ts'
import { searchTermsOf } from '../../src/document/search-terms.ts'
import { anyChanges, anyText } from './arbitraries.ts'

const anyStep = anyText.chain((text) => anyChanges(text).map((changes) => ({ text, changes })))
const anyTwoSteps = anyStep.chain(({ text, changes }) => {
  const middle = apply(text, changes)
  return anyChanges(middle).map((second) => ({ source: text, first: changes, middle, second }))
})
/** Many steps, each drawn on what came of the one before, with all of them composed. */
const anyChain = fc.tuple(anyText, fc.nat({ max: 5 })).chain(([source, steps]) => {
  let state = fc.constant({ source, text: source, all: [] as Change[] })
  for (let step = 0; step < steps; step++) {
    state = state.chain(({ text, all }) =>
      anyChanges(text).map((changes) => ({
        source,
        text: apply(text, changes),
        all: compose(all, text, changes),
      })),
    ) as typeof state
  }
  return state
})
const signed = (source: string, changes: readonly Change[]) =>
  changes.map((change) => ({ ...change, source: source.slice(change.start, change.end) }))

describe('changes compose', () => {
  test('two steps as one give what the second gave, in order', () => {
    fc.assert(
      fc.property(anyTwoSteps, ({ source, first, middle, second }) => {
        const both = compose(first, middle, second)
        expect(inOrder(both, source.length)).toBe(true)
        expect(apply(source, both)).toBe(apply(middle, second))
      }),
      { numRuns: 2000 },
    )
  })
  test('any chain of steps leads from the source to the text and back', () => {
    fc.assert(
      fc.property(anyChain, ({ source, text, all }) => {
        expect(inOrder(all, source.length)).toBe(true)
        expect(apply(source, all)).toBe(text)
        expect(restore(text, signed(source, all))).toBe(source)
      }),
      { numRuns: 1000 },
    )
  })
  test('changes that only touch stay two', () => {
    const first = [{ start: 2, end: 4, replacement: '', rule: 'test/first' }]
    const second = [{ start: 2, end: 4, replacement: '', rule: 'test/second' }]
    expect(compose(first, 'abef', second)).toEqual([
      { start: 2, end: 4, replacement: '', rule: 'test/first' },
      { start: 4, end: 6, replacement: '', rule: 'test/second' },
    ])
  })
  test('a later change that takes part of a replacement takes all of that change', () => {
    const first = [{ start: 1, end: 2, replacement: 'xyz', rule: 'test/first' }]
    const second = [{ start: 2, end: 5, replacement: '-', rule: 'test/second' }]
    // abcd → axyzcd → ax-d
    expect(compose(first, 'axyzcd', second)).toEqual([
      { start: 1, end: 3, replacement: 'x-', rule: 'test/second' },
    ])
  })
  test('a deletion inside a later change goes with it, one at its edge does not', () => {
    const first = [
      { start: 1, end: 2, replacement: '', rule: 'test/edge' },
      { start: 3, end: 4, replacement: '', rule: 'test/inside' },
    ]
    // abcdef → acef → af
    expect(compose(first, 'acef', [{ start: 1, end: 3, replacement: '', rule: 'test/later' }])).toEqual([
      { start: 1, end: 2, replacement: '', rule: 'test/edge' },
      { start: 2, end: 5, replacement: '', rule: 'test/later' },
    ])
  })
})

describe('restore', () => {
  test('refuses edits that do not fit, and names the place', () => {
    const edits = [{ start: 0, end: 3, source: 'abc', replacement: 'x' }]
    expect(restore('xdef', edits)).toBe('abcdef')
    expect(() => restore('ydef', edits)).toThrow(/edit 1 \(source 0–3\).*expected "x" at 0, found "y"/)
  })
})

describe('offsets', () => {
  const units: OffsetUnit[] = ['utf16', 'codepoint', 'byte']
  test('to a unit and back is the same place, for every place between characters', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...units), (text, unit) => {
        const there = offsetsFrom(text, unit)
        const back = offsetsTo(text, unit)
        let place = 0
        for (const character of text) {
          expect(back(there(place))).toBe(place)
          place += character.length
        }
        expect(back(there(text.length))).toBe(text.length)
      }),
    )
  })
  test('code points count as Python does, bytes as Buffer does, in any order of asking', () => {
    fc.assert(
      fc.property(anyText, fc.array(fc.nat(40), { maxLength: 6 }), (text, asked) => {
        const points = offsetsFrom(text, 'codepoint')
        const bytes = offsetsFrom(text, 'byte')
        for (const wanted of asked) {
          const place = [...text].slice(0, wanted).join('').length
          expect(points(place)).toBe([...text.slice(0, place)].length)
          expect(bytes(place)).toBe(Buffer.byteLength(text.slice(0, place)))
        }
      }),
    )
  })
})

describe('lines', () => {
  test('lines and their ends are the whole text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = linesOf(text)
        let whole = ''
        for (let line = 0; line < lines.count; line++) {
          expect(lines.start(line)).toBe(whole.length)
          expect(lines.text(line)).not.toContain('\n')
          const ending = text.slice(lines.end(line), lines.next(line))
          expect(['\n', '\r\n', '']).toContain(ending)
          if (ending === '') expect(line).toBe(lines.count - 1)
          whole += lines.text(line) + ending
        }
        expect(whole).toBe(text)
      }),
    )
  })
  test('lines after changes are the lines of the text after the changes, however many steps', () => {
    const literals = searchTermsOf(['a', 'b\u{1f600}', '.', 'kata'])
    const strange = searchTermsOf(['.', 'ka'], 'ab .\r\nKkat')
    const alone = searchTermsOf(['b'])
    const walk = multiSearchOf([literals, strange])
    const view = (lines: Lines) => {
      const found: [number, string][] = []
      for (const sought of [literals, strange, alone])
        lines.find(sought, (line, finds) => {
          const inLine: string[] = []
          for (let i = 0; i < finds.length; i += 2)
            inLine.push(`${sought.words[finds[i]!] ?? 'strange'} at ${finds[i + 1]}`)
          found.push([line, inLine.sort().join()])
        })
      const all = Array.from({ length: lines.count }, (_, line) => [
        lines.start(line),
        lines.end(line),
        lines.next(line),
        lines.text(line),
        lines.isBlank(line),
      ])
      return { all, found, whole: lines.toString() }
    }
    fc.assert(
      fc.property(anyTwoSteps, fc.boolean(), ({ source, first, middle, second }, early) => {
        const start = linesOf(source, walk)
        if (early) view(start)
        const between = start.edited(first)
        for (let from = 0; from <= middle.length; from += 3)
          expect(between.slice(from, from + 5)).toBe(middle.slice(from, from + 5))
        if (!early) view(between)
        expect(view(between.edited(second))).toEqual(view(linesOf(apply(middle, second), walk)))
        // Lines that were carried over are still right in the text that they came from.
        expect(view(start)).toEqual(view(linesOf(source)))
      }),
      { numRuns: 2000 },
    )
  })
})
