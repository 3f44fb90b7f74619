import { describe, expect, test } from 'vitest'
import {
  ChainError,
  chain,
  type OwnRule,
  recordCleaner,
  restore,
  restoreRecord,
  rules,
} from '../../src/index.ts'

const RULE: OwnRule = {
  name: 'kanal',
  category: 'promo',
  where: 'inline',
  literals: ['kanal'],
  pattern: '\\[kanal \\p{L}+\\]',
  examples: [{ in: 'Air surut [kanal desa] di hulu.', out: 'Air surut di hulu.' }],
}
const SOURCE = 'Air surut [kanal desa] di hulu [kanal kota].\nBaca juga: Banjir Rendam Desa\n'

describe('own rules of a program', () => {
  test('work in a chain, and lead back', () => {
    const { text, edits } = chain({ ownRules: [RULE] }).run(SOURCE)
    expect(text).toBe('Air surut di hulu.\n')
    expect(edits.map(({ rule }) => rule)).toEqual(['own/kanal', 'own/kanal', 'cross-link/baca-juga'])
    expect(restore(text, edits)).toBe(SOURCE)
    expect(chain({ ownRules: [RULE] }).run(text).edits).toEqual([])
  })
  test.each(['own', 'own/kanal', 'promo'] as const)('are left out by %s', (name) => {
    expect(chain({ ownRules: [RULE], disable: [name] }).run(SOURCE).text).toContain('[kanal desa]')
  })
  test('leave what our rules do as it is', () => {
    const without = chain().run(SOURCE).edits
    const { edits } = chain({ ownRules: [RULE] }).run(SOURCE)
    expect(edits.filter(({ rule }) => !rule.startsWith('own/'))).toEqual(without)
  })
  test('clean records', () => {
    const json = JSON.stringify({ text: SOURCE })
    const cleaned = recordCleaner({ ownRules: [RULE], edits: true })(json)
    expect(JSON.parse(cleaned).text).toBe('Air surut di hulu.\n')
    expect(restoreRecord(cleaned)).toBe(json)
  })
  test('are listed', () => {
    expect(rules([RULE]).at(-1)).toMatchObject({ name: 'own/kanal', category: 'promo', transform: 'strip' })
    expect(rules().length).toBe(rules([RULE]).length - 1)
  })
  test.each<[string, Partial<OwnRule>, RegExp]>([
    [
      'is slow',
      { pattern: '(?:\\w+\\s?)+kanal' },
      /^ownRules\[0\]\.pattern: the pattern takes exponential time/,
    ],
    [
      'does not what its example says',
      { pattern: 'x' },
      /^ownRules\[0\]\.examples\[0\]: the example is wrong/,
    ],
    ['has no literal', { literals: [] }, /^ownRules\[0\]: a rule for "inline" needs "literals"/],
  ])('are refused where one %s', (_, changes, message) => {
    const make = () => chain({ ownRules: [{ ...RULE, ...changes }] })
    expect(make).toThrow(ChainError)
    expect(make).toThrow(message)
    expect(() => recordCleaner({ ownRules: [{ ...RULE, ...changes }] })).toThrow(message)
  })
  test('must be a list', () => {
    expect(() => chain({ ownRules: RULE as never })).toThrow(
      'the option "ownRules" must be an array of rules',
    )
  })
})

describe('where a rule looks', () => {
  const cleaned = (changes: Partial<OwnRule>, text: string) => {
    const { keeps: _, ...rule } = RULE
    return chain({
      transforms: ['strip'],
      ownRules: [{ ...rule, ...changes }],
    }).run(text).text
  }
  const start = {
    where: 'start',
    literals: [],
    pattern: 'KANAL DESA\\s*[-—]',
    examples: [{ in: 'KANAL DESA — Air surut.', out: 'Air surut.' }],
  } as const
  const end = {
    where: 'end',
    literals: [],
    pattern: '\\(kanal\\)',
    examples: [{ in: 'Air surut. (kanal)', out: 'Air surut.' }],
  } as const
  const line = {
    where: 'line',
    pattern: 'Kanal \\p{L}+',
    ignoreCase: true,
    examples: [{ in: 'A.\nKANAL desa\nB.', out: 'A.\nB.' }],
  } as const
  test.each([
    [
      start,
      '\n KANAL DESA - Air surut.\nKANAL DESA - Warga pulang.',
      'Air surut.\nKANAL DESA - Warga pulang.',
    ],
    [start, 'Di KANAL DESA - Air surut.', 'Di KANAL DESA - Air surut.'],
    [end, 'Air (kanal)\nsurut. (kanal)  \n', 'Air (kanal)\nsurut.\n'],
    [end, 'Air (kanal) surut.', 'Air (kanal) surut.'],
    [line, 'Air surut.\n  kanal desa \nWarga pulang.', 'Air surut.\nWarga pulang.'],
    [line, 'Air surut.\nkanal desa ramai\nWarga pulang.', 'Air surut.\nkanal desa ramai\nWarga pulang.'],
  ])('%#', (rule, text, expected) => {
    expect(cleaned(rule, text).replace(/^\n/, '')).toBe(expected)
  })
  test('takes all matches of a long line', () => {
    const text = `${'Air [kanal desa] '.repeat(1000)}surut.`
    expect(cleaned({}, text)).toBe(`${'Air '.repeat(1000)}surut.`)
  })
})
