import { expect, test } from 'vitest'
import { OPTIONS } from '../../src/cli/options.ts'
import { ENCODINGS } from '../../src/io/encoding.ts'
import { OFFSET_UNITS } from '../../src/io/own-fields.ts'
import { FORMS } from '../../src/io/recognise/forms.ts'
import { DIVISIONS } from '../../src/io/text.ts'
import { OUTPUT_FORMS } from '../../src/io/writer.ts'

// The help must not load what reads and writes, so it names the choices again.
test.each([
  ['--from <form>', ['auto', ...FORMS]],
  ['--encoding <name>', ['auto', ...ENCODINGS]],
  ['--documents <what>', DIVISIONS],
  ['--to <form>', OUTPUT_FORMS],
  ['--offsets <unit>', OFFSET_UNITS],
])('the choices of %s are those that there are', (flags, choices) => {
  const row = OPTIONS.find((option) => option.flags === flags && option.commands.includes('clean'))
  expect(row?.choices?.toSorted()).toEqual([...choices].sort())
})
