import { describe, expect, test } from 'vitest'
import { wantsColour } from '../../src/cli/colour.ts'
import { COMMANDS, type CommandName } from '../../src/cli/commands.ts'
import { OPTIONS, optionValues, type TypedOptions } from '../../src/cli/options.ts'
import { planOf as planOfValues } from '../../src/cli/plan.ts'
import { countDocument, decilesOf, newStatistics } from '../../src/cli/run-statistics.ts'
import { statsTable } from '../../src/cli/show-statistics.ts'
import { UsageError } from '../../src/cli/usage-error.ts'
import { didYouMean } from '../../src/language/did-you-mean.ts'

const planOf = (command: CommandName, typed: TypedOptions) =>
  planOfValues(command, optionValues(command, typed))

describe('a plan', () => {
  test('counts bytes and shares as they are written', () => {
    const bytes = (maxLine: string) => planOf('clean', { maxLine }).maxLine
    expect(bytes('4096')).toBe(4096)
    expect(bytes('64k')).toBe(65_536)
    expect(bytes('1MiB')).toBe(1 << 20)
    expect(bytes('2 GB')).toBe(2 ** 31)
    for (const wrong of ['', '-1', '1.5m', 'MiB', '1TB']) expect(() => bytes(wrong)).toThrow(UsageError)
    const share = (maxRemoved: string) => planOf('clean', { maxRemoved }).maxRemoved
    expect(share('40%')).toBe(0.4)
    expect(share('12.5')).toBe(0.125)
    for (const wrong of ['', '101%', '-1', 'x']) expect(() => share(wrong)).toThrow(UsageError)
  })
  test('knows what a command does', () => {
    expect(planOf('clean', {})).toMatchObject({ editing: true, annotating: false })
    expect(planOf('quotes', {})).toMatchObject({ editing: false, annotating: true })
    expect(planOf('clean', { transforms: ' strip , sentences' })).toMatchObject({
      editing: true,
      annotating: true,
    })
    expect(planOf('restore', {})).toMatchObject({ editing: false, annotating: false, restores: true })
  })
  test('has one destination', () => {
    expect(planOf('clean', { output: 'a/' }).outputTo).toEqual({ kind: 'folder', path: 'a/' })
    expect(planOf('clean', { output: '-' }).outputTo).toEqual({ kind: 'stdout' })
    expect(() => planOf('clean', { output: '' })).toThrow(UsageError)
    expect(() => planOf('clean', { inPlace: true, diff: true })).toThrow(
      '--in-place and --diff exclude each other',
    )
    expect(() => planOf('clean', { diff: true, transforms: 'quotes' })).toThrow(UsageError)
    expect(() => planOf('clean', { inPlace: true, transforms: 'strip,quotes' })).toThrow(UsageError)
  })
})

test('colour is as asked, else not with NO_COLOR, always with FORCE_COLOR, else on a terminal', () => {
  expect(wantsColour('always', false, { NO_COLOR: '1' })).toBe(true)
  expect(wantsColour('never', true, { FORCE_COLOR: '1' })).toBe(false)
  expect(wantsColour('auto', true, {})).toBe(true)
  expect(wantsColour('auto', false, {})).toBe(false)
  expect(wantsColour('auto', true, { NO_COLOR: '1' })).toBe(false)
  expect(wantsColour('auto', true, { NO_COLOR: '' })).toBe(true)
  expect(wantsColour('auto', true, { NO_COLOR: '1', FORCE_COLOR: '1' })).toBe(false)
  expect(wantsColour('auto', false, { FORCE_COLOR: '1' })).toBe(true)
  expect(wantsColour('auto', true, { FORCE_COLOR: '0' })).toBe(false)
  expect(wantsColour('auto', true, { TERM: 'dumb' })).toBe(false)
})

test('a mistyped command is known by its likeness, and a file name is not taken for one', () => {
  for (const [typed, meant] of [
    ['cleen', 'clean'],
    ['clen', 'clean'],
    ['strp', 'strip'],
    ['sentence', 'sentences'],
    ['qoutes', 'quotes'],
    ['dedup', 'dedupe'],
    ['restor', 'restore'],
  ])
    expect(didYouMean(typed!, COMMANDS)).toBe(meant)
  for (const file of ['article', 'news', 'data', 'berita', 'output', 'readme'])
    expect(didYouMean(file, COMMANDS)).toBeNull()
})

test('no command has an option twice, and each has a line that fits', () => {
  for (const command of COMMANDS) {
    const flags = OPTIONS.filter((row) => row.commands.includes(command)).flatMap(
      ({ flags }) => flags.match(/-{1,2}[a-z-]+/g) ?? [],
    )
    expect(new Set(flags).size).toBe(flags.length)
  }
  for (const { description } of OPTIONS) expect(description).not.toMatch(/^[A-Z]|\.$/)
})

test('the table of --stats counts characters, not UTF-16 units', () => {
  const statistics = newStatistics()
  const edit = (rule: string, source: string, replacement: string) => ({
    start: 0,
    end: source.length,
    source,
    replacement,
    rule,
    transform: 'strip',
  })
  const count = (text: string, edits: ReturnType<typeof edit>[], source: string) =>
    countDocument(
      statistics,
      {
        kind: 'document',
        document: { text: source, id: 'a', origin: {} },
        place: { name: 'a.jsonl', line: statistics.documents + 1 },
        protectedSpans: [],
        record: null,
        lineEnd: '',
        line: null,
      },
      { result: { text, edits }, doubts: new Map(), refused: null },
      true,
    )
  count('abc', [edit('ad/b', '😀', ''), edit('ad/a', 'd', '😀'), edit('ad/a', 'e', '')], 'abcdef')
  count('abc', [], 'abc')
  count('a', [edit('ad/b', 'bcd', '')], 'abcd')
  expect(statsTable({ statistics, measured: [], seconds: 0.04 }).split('\n')).toEqual([
    'rule  documents  edits  characters taken  put',
    'ad/a          1      2                 2    1',
    'ad/b          2      2                 4    0',
    'all           2      4                 6    1',
    '2 of 3 documents changed, 0 rejected, 0 held back, in 0.0 seconds',
    'lost most:',
    '  75 %  a.jsonl:3 (a)',
    '  50 %  a.jsonl:1 (a)',
  ])
})

test('the deciles are those of the sorted shares, by the nearest rank', () => {
  const statistics = newStatistics()
  expect(decilesOf(statistics)).toEqual([])
  for (let share = 1; share <= 40; share++) statistics.shares.set(share * 100, 1)
  expect(decilesOf(statistics)).toEqual([0.01, 0.04, 0.08, 0.12, 0.16, 0.2, 0.24, 0.28, 0.32, 0.36, 0.4])
})
