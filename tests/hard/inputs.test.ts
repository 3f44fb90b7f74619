import { describe, expect, test } from 'vitest'
import { ranOver } from '../../scripts/fuzz/ran.mjs'
import { fed } from '../../scripts/hard/fed.mjs'
import { type HardInput, INPUTS } from '../../scripts/hard/inputs.mjs'
import { parse } from '../../src/cli/parse.ts'
import { findJsonError } from '../../src/io/json-error.ts'
import { decodeUtf8, encodeUtf8 } from '../../src/io/utf8.ts'
import { expectLinearWork } from '../linear.ts'
import { LIBRARY } from './library.ts'

/** The small forms of the inputs of `npm run hard`. */
const OVER_MAX_LINE = 1_200_000
const SMALL = 30_000
/** Their growth is measured by `npm run hard` alone: they are like `mark-22`, and all of them would take too long here. */
const MEASURED_ELSEWHERE = new Set(['mark-201c', 'mark-201d', 'mark-28', 'mark-26'])
const sizeOf = ({ says }: HardInput) => (says === 'passes untouched' ? OVER_MAX_LINE : SMALL)

describe('in one process', () => {
  test.each(INPUTS)('$name: $about', async (input) => {
    const parsed = await parse(['node', 'jernih', ...input.args])
    if (typeof parsed === 'number') throw new Error(`${input.args.join(' ')} is no command line`)
    const run = (bytes: number) => ranOver(LIBRARY, parsed.command, parsed.options, input.make(bytes))

    const { said, out, status } = await run(sizeOf(input))
    expect(status, said.join('\n').slice(0, 500)).toBe(input.status ?? 0)
    expect(said.join('\n')).toContain(input.says ?? '')
    if (input.isSame) expect(out.equals(Buffer.concat([...input.make(sizeOf(input))]))).toBe(true)

    if (!MEASURED_ELSEWHERE.has(input.name)) await expectLinearWork(input.name, run)
  })
})

describe('through pipes', () => {
  const names = ['long-line', 'mark-22', 'random', 'lone-surrogates']
  test.each(INPUTS.filter(({ name }) => names.includes(name)))('$name', async (input) => {
    const ran = await fed(input.args, input.make(sizeOf(input)))
    expect(ran.status, ran.stderr.slice(0, 500)).toBe(input.status ?? 0)
    expect(ran.stderr).toContain(input.says ?? '')
    expect(ran.stderr).not.toContain('a fault of jernih itself')
    if (input.isSame) expect(ran.cameHash).toBe(ran.wentHash)
  })

  const text = 'Air “surut”.\nBaca juga: Banjir Rendam Desa\n😀 Warga pulang.\n'
  const cleanText = 'Air “surut”.\n😀 Warga pulang.\n'
  const asRecord = (one: string) => `${JSON.stringify({ id: 1, text: one })}\n`
  test.each([
    [1, text, cleanText],
    [7, text, cleanText],
    [2, asRecord(text), asRecord(cleanText)],
    [3, asRecord(text), asRecord(cleanText)],
  ])('chunks of %i bytes are put together: %j', async (size, source, clean) => {
    const { status, stderr, out } = await fed([], slowly(Buffer.from(source), size), { keep: true })
    expect([status, stderr, out.toString()]).toEqual([0, '', clean])
  })
})

/** Leaves the reader time to take each chunk by itself. */
async function* slowly(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  // What is read while the program starts comes as one.
  yield bytes.subarray(0, size)
  await new Promise((done) => setTimeout(done, 400))
  for (let at = size; at < bytes.length; at += size) {
    yield bytes.subarray(at, at + size)
    await new Promise((done) => setTimeout(done, 1))
  }
}

/** Longer than what a pattern could go back over. */
const LONG = 20_000_000

test('a string of a faulty record is walked to its end, however long it is', () => {
  expect(findJsonError(`{"text":"${'a'.repeat(LONG)}`)).toEqual({
    at: LONG + 9,
    expected: 'a closing quotation mark',
  })
  expect(findJsonError(`["${'\\u00e9'.repeat(1000)}\\x"]`)).toEqual({
    at: 6002,
    expected: 'an escape such as \\n or \\u00e9',
  })
})

test('a line of bytes that are no UTF-8 comes back, however long it is', () => {
  const bytes = Buffer.alloc(LONG, 0xff)
  expect(encodeUtf8(decodeUtf8(bytes).text).equals(bytes)).toBe(true)
})
