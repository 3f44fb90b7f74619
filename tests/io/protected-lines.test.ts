import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apply, type Edit } from '../../src/document/edit.ts'
import { restore } from '../../src/document/restore.ts'
import { lineEndsFor } from '../../src/io/line-ends.ts'
import { dropEditsInside, longLines } from '../../src/io/protected-lines.ts'

/** A text of short lines, and edits anywhere in it. */
const edited = fc
  .tuple(
    fc.array(fc.constantFrom('a', 'bb', '', 'ccc', ' '), { maxLength: 6 }),
    fc.boolean(),
    fc.array(fc.tuple(fc.nat(12), fc.nat(4), fc.constantFrom('', 'x', '\n', 'y\n', ' '))),
  )
  .map(([lines, endsLine, changes]) => {
    const source = lines.join('\n') + (endsLine && lines.length > 0 ? '\n' : '')
    const edits: Edit[] = []
    let at = 0
    for (const [gap, length, replacement] of changes) {
      const start = at + gap
      const end = start + length
      if (end > source.length) break
      if (source.slice(start, end) !== replacement)
        edits.push({
          start,
          end,
          source: source.slice(start, end),
          replacement,
          transform: 'strip',
          rule: 'ad/x',
        })
      at = end + 1
    }
    return { source, edits, text: apply(source, edits) }
  })

function lineSpans(source: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = []
  for (let start = 0; start < source.length; ) {
    const feed = source.indexOf('\n', start)
    const end = feed < 0 ? source.length : feed + 1
    spans.push({ start, end })
    start = end
  }
  return spans
}

test('a line that may not be touched is still a whole line', () => {
  fc.assert(
    fc.property(edited, fc.nat(), ({ source, edits, text }, pick) => {
      const lines = lineSpans(source)
      if (lines.length === 0) return
      const line = lines[pick % lines.length]!
      const result = dropEditsInside(source, { text, edits }, [line])
      expect(restore(result.text, result.edits)).toBe(source)
      const before = result.edits.filter(
        ({ end, start }) =>
          end <= line.start && !(start === end && start === line.start && line.start === line.end),
      )
      const shift = before.reduce((sum, edit) => sum + edit.replacement.length - (edit.end - edit.start), 0)
      const at = line.start + shift
      const own = source.slice(line.start, line.end)
      expect(result.text.slice(at, at + own.length)).toBe(own)
      expect(at === 0 || result.text[at - 1] === '\n').toBe(true)
      if (!own.endsWith('\n')) expect(at + own.length).toBe(result.text.length)
    }),
    { numRuns: 3000 },
  )
})

test('edits elsewhere stay', () => {
  fc.assert(
    fc.property(edited, ({ source, edits, text }) => {
      expect(dropEditsInside(source, { text, edits }, [])).toEqual({ text, edits })
    }),
  )
  const edits = [{ start: 0, end: 2, source: 'a\n', replacement: '', transform: 'strip', rule: 'ad/x' }]
  expect(dropEditsInside('a\nb\n', { text: 'b\n', edits }, [{ start: 2, end: 4 }]).text).toBe('b\n')
})

test('long lines are counted in bytes, without their line ends', () => {
  const feeds = lineEndsFor(false)
  expect(longLines('aa\néé\n🌊\nb', 3, feeds)).toEqual([
    { start: 3, end: 6, line: 1 },
    { start: 6, end: 9, line: 2 },
  ])
  expect(longLines('aaaa', 3, feeds)).toEqual([{ start: 0, end: 4, line: 0 }])
  expect(longLines('aaa\naaa', 3, feeds)).toEqual([])
})

test('a line ends in other forms too where those are mended', () => {
  const text = 'aa\rbbbb\r\rcc\u2028dddd\n'
  expect(longLines(text, 3, lineEndsFor(true))).toEqual([
    { start: 3, end: 9, line: 0 },
    { start: 12, end: 17, line: 0 },
  ])
  expect(longLines(text, 3, lineEndsFor(false))).toEqual([{ start: 0, end: 17, line: 0 }])
})
