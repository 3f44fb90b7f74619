import { expect, test } from 'vitest'
import { ranOver } from '../../scripts/fuzz/ran.mjs'
import { LIBRARY } from './library.ts'

/** Records that are JSON and still no joy. */
const clean = (lines: string, options: object = {}) =>
  ranOver(LIBRARY, 'clean', { from: 'jsonl', ...options }, [Buffer.from(lines)])
const RECORD = '{"text":"Air surut.\\nBaca juga: Banjir Rendam Desa\\nWarga pulang."}\n'
const CLEAN = '{"text":"Air surut.\\nWarga pulang."}\n'
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)

test.each([
  ['a form', `{"text":"a","jernih":{"schema":${nested(100_000)},"offsets":"byte"}}`, 'in form no number'],
  [
    'annotations',
    `{"text":"a","jernih":{"schema":1,"offsets":"byte"},"sentences":${nested(100_000)}}`,
    'none that jernih wrote',
  ],
  ['edits', `{"text":"a","jernih":{"schema":1,"offsets":"byte"},"edits":${nested(100_000)}}`, 'edit 1'],
])(
  '%s of ours that nest without end make a bad line, and the next record is done',
  async (_, record, says) => {
    const { said, out } = await clean(`${record}\n${RECORD}`, {
      onError: 'reject',
      rejected: 'kept',
      edits: true,
    })
    expect(said[0]).toContain(`(stdin):1: `)
    expect(said[0]).toContain(says)
    expect(said.length).toBe(2)
    expect(JSON.parse(out.toString()).text).toBe('Air surut.\nWarga pulang.')
  },
)

test('a version that nests without end does not matter', async () => {
  const record = `{"text":"a","jernih":{"schema":1,"version":${nested(100_000)},"offsets":"byte"}}\n`
  const { out, status } = await clean(record)
  expect([out.toString() === record, status]).toEqual([true, 0])
})

test('a message about a huge key or id is short', async () => {
  const key = 'k'.repeat(1_000_000)
  const { said } = await clean(`{"${key}":1}\n`)
  expect(said[0]).toBe(
    `(stdin):1: the record has no field "text"; it has ${key.slice(0, 40)}… (--text-field names the text's)`,
  )
  const record = JSON.stringify({ id: key, text: 'Baca juga: Banjir Rendam Desa\n' })
  const lost = await clean(`${record}\n`, { maxRemoved: '10%' })
  expect(lost.said[0]).toContain(`(stdin):1 (${key.slice(0, 80)}): would lose`)
})

test('of very many keys the text is found, and the last of doubled ones counts', async () => {
  const keys = Array.from({ length: 50_000 }, (_, k) => `"k${k >> 1}":${k}`).join(',')
  const { out } = await clean(`{${keys},"text":"Air  surut.",${RECORD.slice(1)}`)
  expect(out.toString()).toBe(`{${keys},"text":"Air  surut.",${CLEAN.slice(1)}`)
})

test('blank for too long, a text is a text', async () => {
  const blank = Buffer.alloc(17_000_000, ' ')
  const { out } = await ranOver(LIBRARY, 'clean', {}, [blank, Buffer.from(`\n${RECORD}`)])
  expect(out.subarray(blank.length).toString()).toBe(`\n${RECORD}`)
  const few = await ranOver(LIBRARY, 'clean', {}, [blank.subarray(0, 1000), Buffer.from(`\n${RECORD}`)])
  expect(few.out.subarray(1000).toString()).toBe(`\n${CLEAN}`)
})
