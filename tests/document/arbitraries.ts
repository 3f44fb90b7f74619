import fc from 'fast-check'
import type { Change } from '../../src/document/edit.ts'

/** Texts with everything that makes places hard: line ends of both kinds, astral characters, lone surrogates. */
export const anyText = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom('a', 'b', ' ', '\n', '\r\n', 'é', '“', '😀', 'kata', '.') },
      { weight: 1, arbitrary: fc.constantFrom('\ud800', '\udc80', '\udfff', '\0', '\r', '\u2028', '\ufeff') },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))

/** Ascending, not overlapping changes of a text, empty ones and ones that touch among them. */
export function anyChanges(text: string): fc.Arbitrary<Change[]> {
  const place = fc.integer({ min: 0, max: text.length })
  return fc
    .array(fc.tuple(place, place, fc.constantFrom('', '', ' ', 'xy', '😀')), { maxLength: 8 })
    .map((drawn) => {
      const places = [...drawn.map(([one]) => one), ...drawn.map(([, other]) => other)].sort((a, b) => a - b)
      return drawn.map(([, , replacement], index) => ({
        start: places[2 * index]!,
        end: places[2 * index + 1]!,
        replacement,
        rule: `test/${index}`,
      }))
    })
}
