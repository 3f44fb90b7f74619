import { readdirSync, readFileSync } from 'node:fs'
import { join, normalize } from 'node:path'
import { expect, test } from 'vitest'

/** The way of a document is the way of the folders: imports go only back along it. */
const ORDER = [
  'text',
  'document',
  'language',
  'rules',
  'transforms',
  'chain',
  'io',
  'report',
  'configuration',
  'cli',
]

const SRC = new URL('../src/', import.meta.url).pathname
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))

/** What a file imports of others here, and whether for more than types. */
function importsOf(file: string): { target: string; isValue: boolean }[] {
  const source = readFileSync(join(SRC, file), 'utf8')
  return [
    ...source.matchAll(/^(?:import|export)\b([^'"]*?)\bfrom '(\.[^']+)'|\bimport\('(\.[^']+)'\)/gm),
  ].map(([, names = '', path, loaded]) => ({
    target: normalize(join(file, '..', path ?? loaded!)),
    isValue: !/^ type\b|^ \{(?:\s*type \w+(?: as \w+)?,?)+\s*\}/.test(names),
  }))
}

const imports = new Map(files.map((file) => [file, importsOf(file)]))
/** `src/index.ts` comes after all folders. */
const rankOf = (file: string) => (file.includes('/') ? ORDER.indexOf(file.split('/')[0]!) : ORDER.length)

test('every folder has a place in the order', () => {
  const folders = new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0]!))
  expect([...folders].filter((folder) => !ORDER.includes(folder))).toEqual([])
})

test('every import leads to a file that is there', () => {
  const count = [...imports.values()].flat().length
  expect(count).toBeGreaterThan(files.length)
  for (const [file, targets] of imports)
    for (const { target } of targets) expect(files, `${file} imports ${target}`).toContain(target)
})

test('imports go only back along the order of the folders', () => {
  const forward = [...imports].flatMap(([file, targets]) =>
    targets
      .filter(({ target }) => rankOf(target) > rankOf(file))
      .map(({ target }) => `${file} imports ${target}`),
  )
  expect(forward).toEqual([])
})

test('no files import each other in a circle', () => {
  const done = new Set<string>()
  const walk = (file: string, path: readonly string[]): void => {
    expect(path, `a circle: ${[...path, file].join(' > ')}`).not.toContain(file)
    if (done.has(file)) return
    for (const { target, isValue } of imports.get(file) ?? []) if (isValue) walk(target, [...path, file])
    done.add(file)
  }
  for (const file of files) walk(file, [])
  expect(done.size).toBe(files.length)
})
