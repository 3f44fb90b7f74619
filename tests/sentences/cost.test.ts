import { describe, expect, test } from 'vitest'
import { sentences } from '../../src/transforms/sentences/index.ts'

/** How many characters the splitter looks at, itself or with a pattern; those it looks at twice count twice. */
function looks(text: string, wrapped: boolean): number {
  const { charCodeAt } = String.prototype
  const { test: matches } = RegExp.prototype
  let count = 0
  String.prototype.charCodeAt = function (at: number): number {
    count++
    return charCodeAt.call(this, at)
  }
  RegExp.prototype.test = function (searched: string): boolean {
    const from = this.lastIndex
    const isFound = matches.call(this, searched)
    count += (isFound ? this.lastIndex : searched.length) - from
    return isFound
  }
  try {
    sentences(text, { wrapped })
  } finally {
    String.prototype.charCodeAt = charCodeAt
    RegExp.prototype.test = matches
  }
  return count
}

const hostile: readonly string[] = [
  ...[
    '"',
    ' "a',
    'a" ',
    '“',
    '”',
    "'",
    " 'a",
    "''",
    '&',
    '&ldquo;',
    '&nbsp;',
    '(',
    '((a',
    '(a) ',
    ')',
    '(A. "b) ',
  ],
  ...[
    '.',
    '. ',
    '.. ',
    '. - ',
    '.,',
    '."',
    '."A',
    'A."A',
    'A. ',
    'a. ',
    '1. ',
    '1. a 2. b ',
    'a.Ab',
    'Dr. ',
    '?!',
    '…',
  ],
  ...[
    'a',
    'A',
    ' ',
    '\n',
    'di\na',
    '(\n',
    '\n"',
    '-',
    '- ',
    'é',
    '\ud800',
    '\0',
    '😀',
    '. 😀 ',
    '//',
    'x.y@',
    'www.',
  ],
  ...['“a “b” ', '"a "b" ', '"a. ‘b', `."A${'a'.repeat(1999)}`, ` "${'a'.repeat(1999)}`],
]

describe('cost', { timeout: 60_000 }, () => {
  test.each(hostile)('twice as much of %j costs twice as much', (piece) => {
    const once = piece.repeat(Math.ceil(2 ** 13 / piece.length))
    for (const wrapped of [false, true]) {
      const cost = looks(once, wrapped)
      expect(looks(once + once, wrapped)).toBeLessThan(2.2 * cost + 5000)
      expect(cost / once.length).toBeLessThan(60)
    }
  })

  test.each(['"', ' "a', '.', 'A. ', '(', 'a', '\n', '\ud800', '\0', '."A'])(
    '1 MB of %j does not throw',
    (piece) => {
      const text = piece.repeat(Math.ceil(2 ** 20 / piece.length))
      expect(sentences(text).at(-1)?.end ?? 0).toBe(text.trimEnd().length)
    },
  )
})
