import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { phrases, words } from '../../src/language/words.ts'

const folder = new URL('../../src/language/', import.meta.url)
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
)
const exported = await Promise.all(
  files.map(async (name): Promise<object> => import(new URL(name, folder).pathname)),
)
const constants = exported
  .flatMap((module) => Object.entries(module))
  .filter(([, value]) => typeof value !== 'function')

/** Made of lists that are sorted each by itself. */
const MADE_OF_OTHERS = ['OPENING_ABBREVIATIONS', 'SENTENCE_OPENERS']
const lists = constants.filter(([name, value]) => isList(value) && !MADE_OF_OTHERS.includes(name))

/** Every list that is written as one text of several lines, whether its file exports it or not. */
const written = files.flatMap((name) => {
  const source = readFileSync(new URL(name, folder), 'utf8')
  return [...source.matchAll(/[ (]`\n([^`]*)`/g)].map(([, list]) => [name, list!] as const)
})

function isList(value: unknown): value is Iterable<unknown> {
  return Array.isArray(value) || value instanceof Set || value instanceof Map
}

/** What an entry is sorted by: itself, the first of a pair, the name of an outlet. */
function keyOf(entry: string | [string, string] | { outlet: string }): string {
  if (typeof entry === 'string') return entry
  return Array.isArray(entry) ? entry[0] : entry.outlet
}

function expectSorted(keys: readonly string[]): void {
  expect(keys.length).toBeGreaterThan(0)
  expect(keys).toEqual([...new Set(keys)].sort())
}

test.each(lists)('%s is sorted and names nothing twice', (_, list) => {
  expectSorted([...list].map(keyOf))
})

test.each(written)('what %s writes as one text is sorted, each list by itself', (_, list) => {
  expectSorted(list.includes('|') ? phrases(list) : words(list))
})

test.each(constants)('%s is in capitals', (name) => {
  expect(name).toMatch(/^[A-Z0-9]+(?:_[A-Z0-9]+)*$/)
})
