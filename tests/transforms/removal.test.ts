import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apply, inOrder } from '../../src/document/edit.ts'
import { linesOf } from '../../src/document/lines.ts'
import type { InlineRemoval } from '../../src/transforms/inline-removal.ts'
import { removalChanges } from '../../src/transforms/removal.ts'

/** Removes the lines given by number, and the parts of lines given as [line, start, end]. */
function remove(
  text: string,
  gone: readonly number[],
  parts: readonly [number, number, number][] = [],
): string {
  const cuts: InlineRemoval[] = parts.map(([line, start, end]) => ({ line, start, end, rule: 'ad/cut' }))
  const changes = removalChanges(linesOf(text), {
    gone: new Map(gone.map((line) => [line, 'ad/line'])),
    cuts,
  })
  expect(inOrder(changes, text.length)).toBe(true)
  return apply(text, changes)
}

describe('a removed line', () => {
  test.each([
    ['takes its own line end', 'a\nX\nb\n', [1], 'a\nb\n'],
    ['takes CR LF as one', 'a\r\nX\r\nb', [1], 'a\r\nb'],
    ['takes the line end before it at an open end', 'a\nX', [1], 'a'],
    ['does so for a run of lines', 'a\nX\nX', [1, 2], 'a'],
    ['leaves the end of the text as it was', 'a\nX\n', [1], 'a\n'],
    ['leaves nothing of a text that goes whole', 'X\nX', [0, 1], ''],
    ['takes the blank run at the start with it', 'X\n\na\n', [0], 'a\n'],
    ['takes the blank run at the end with it', 'a\n\nX\n', [2], 'a\n'],
    ['takes blank lines behind it at the end', 'a\n\nX\n\n', [2], 'a\n'],
    ['leaves one blank run where two meet', 'a\n\nX\n\nb', [2], 'a\n\nb'],
    ['leaves the longest run', 'a\n\nX\n\n\n\nb', [2], 'a\n\n\n\nb'],
    ['leaves the longest run above, too', 'a\n\n\n\nX\n\nb', [4], 'a\n\n\n\nb'],
    ['leaves the longest run between two removed lines', 'a\n\nX\n\n\nX\n\nb', [2, 5], 'a\n\n\nb'],
    ['leaves other blank runs alone', 'a\n\n\nb\nX\nc', [4], 'a\n\n\nb\nc'],
  ] as const)('%s', (_, text, gone, expected) => {
    expect(remove(text, gone)).toBe(expected)
  })
})

describe('a removal inside a line', () => {
  test.each([
    ['leaves one space where words would touch', 'aXb', [[0, 1, 2]], 'a b'],
    ['leaves one of the spaces around it', 'a  X  b', [[0, 3, 4]], 'a b'],
    ['leaves none at the start of the line', '  X b', [[0, 2, 3]], 'b'],
    ['leaves none at the end of the line', 'a X  \nc', [[0, 2, 3]], 'a\nc'],
    ['leaves none before a stop', 'a X.', [[0, 2, 3]], 'a.'],
    ['leaves none after an opening bracket', '(X b', [[0, 1, 2]], '(b'],
    [
      'leaves one space for two that touch',
      'a X Y b',
      [
        [0, 2, 3],
        [0, 4, 5],
      ],
      'a b',
    ],
    [
      'takes the line whole if nothing is left',
      'a\n X Y \nb',
      [
        [1, 1, 2],
        [1, 3, 4],
      ],
      'a\nb',
    ],
  ] as const)('%s', (_, text, parts, expected) => {
    expect(remove(text, [], parts as unknown as [number, number, number][])).toBe(expected)
  })
})

test('what stays are the lines that stay, whatever goes', () => {
  const anyLines = fc.array(fc.constantFrom('', ' ', 'a', 'b c', 'd.'), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(anyLines, fc.array(fc.nat(11), { maxLength: 6 }), fc.boolean(), (drawn, numbers, open) => {
      const text = drawn.join('\n') + (open ? '' : '\n')
      const lines = linesOf(text)
      const gone = [...new Set(numbers)].filter((line) => line < lines.count && !lines.isBlank(line))
      const left = remove(text, gone)
      const words = (of: readonly string[]) => of.filter((line) => line.trim() !== '')
      expect(words(left.split('\n'))).toEqual(words(drawn.filter((_, line) => !gone.includes(line))))
      if (gone.length > 0 && left !== '') expect(left.endsWith('\n')).toBe(text.endsWith('\n'))
    }),
    { numRuns: 1000 },
  )
})
