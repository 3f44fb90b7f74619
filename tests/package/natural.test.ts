import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import * as direct from '../../src/language/natural.ts'

// The door as it is shipped: it asks the bundle. `direct` asks the package itself.
const BUILT = new URL('../../dist/language/natural.js', import.meta.url)
const bundled = (await import(BUILT.href)) as typeof direct

/** Every thirtieth base word with the affixes of news prose, some of which no word has. */
const AFFIXES = [
  ['', ''],
  ['me', 'kan'],
  ['di', 'nya'],
  ['ber', ''],
  ['pe', 'an'],
  ['ke', 'an'],
  ['ter', ''],
  ['mem', 'i'],
  ['', 'lah'],
] as const
const WORDS = [...direct.baseWords()]
  .filter((_, i) => i % 30 === 0)
  .map((word, i) => {
    const [before, after] = AFFIXES[i % AFFIXES.length]!
    return before + word + after
  })
  .concat('berjalan-jalan', 'memperbarui', 'x', '')

describe('the bundle and the package agree', () => {
  test('on the stems of a thousand words', () => {
    const words = WORDS.slice(-1000)
    expect(new Set(words).size).toBe(1000)
    expect(words.map(bundled.stem)).toEqual(words.map(direct.stem))
    // Not by leaving all as they are.
    expect(words.filter((word) => bundled.stem(word) !== word).length).toBeGreaterThan(300)
  })
  test('on the likeness of a thousand pairs', () => {
    const pairs = WORDS.slice(0, 1000).map((word, i) => [word, pairFor(word, i)] as const)
    expect(pairs).toHaveLength(1000)
    expect(pairs.map(([one, two]) => bundled.similarity(one, two))).toEqual(
      pairs.map(([one, two]) => direct.similarity(one, two)),
    )
    expect(new Set(pairs.map(([one, two]) => bundled.similarity(one, two))).size).toBeGreaterThan(100)
  })
  test('on base words and stop words', () => {
    expect(bundled.baseWords()).toEqual(direct.baseWords())
    expect(bundled.stopWords()).toEqual(direct.stopWords())
    expect(bundled.baseWords().has('banjir')).toBe(true)
    expect(bundled.stopWords().has('yang')).toBe(true)
    expect(bundled.baseWords().size).toBeGreaterThan(20_000)
    expect(bundled.stopWords().size).toBeGreaterThan(500)
  })
})

/** A word to compare another with: a slip of it, the next but one, or itself. */
function pairFor(word: string, i: number): string {
  if (i % 3 === 0) return word.slice(0, i % 7) + word.slice((i % 7) + 1)
  return i % 3 === 1 ? WORDS[(i + 2) % WORDS.length]! : word.toUpperCase()
}

describe('the bundle', () => {
  const path = createRequire(import.meta.url).resolve('../../dist/language/natural.cjs')
  const text = readFileSync(path, 'utf8')
  test('carries the licence of natural and the notices of its parts', () => {
    const require = createRequire(import.meta.url)
    const licence = readFileSync(require.resolve('natural/LICENSE.txt'), 'utf8').trim()
    expect(text).toContain(licence)
    expect(text).toContain('Andy Librian')
  })
  test('asks for nothing but itself', () => {
    expect(text.match(/\brequire\(["'][^"']+["']\)/g)).toBeNull()
  })
})
