import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = new URL('../../', import.meta.url).pathname
const NAMED = /"([^"]+)"/g

test('every promise of docs/faults.md names tests that are there', () => {
  const code = ['hard', 'cli', 'io']
    .flatMap((folder) => readdirSync(join(ROOT, 'tests', folder)).map((name) => join('tests', folder, name)))
    .filter((name) => name.endsWith('.test.ts') && !name.endsWith('faults-page.test.ts'))
    .map((name) => readFileSync(join(ROOT, name), 'utf8'))
    .join('\n')
    // The name of a test that takes its status from a variable.
    .replaceAll('${' + 'status}', '$status')
  const rows = readFileSync(join(ROOT, 'docs/faults.md'), 'utf8')
    .split('\n')
    // Not the head of a table, which a rule follows.
    .filter((line, index, lines) => line.startsWith('| ') && !lines[index + 1]?.startsWith('|---'))
  expect(rows.length).toBeGreaterThan(20)
  for (const row of rows) {
    const names = [
      ...row
        .split(/(?<!\\)\|/)
        .at(-2)!
        .matchAll(NAMED),
    ].map(([, name]) => name!)
    expect(names.length, row).toBeGreaterThan(0)
    for (const name of names)
      expect(
        ["'", '`', '"'].some((mark) => code.includes(mark + name + mark)),
        name,
      ).toBe(true)
  }
})
