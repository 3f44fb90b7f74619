import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { installInto, packed, productionPackages } from './installed.ts'

const ROOT = new URL('../../', import.meta.url).pathname
const MOST_PACKAGES = 36
const MOST_BYTES = 10_000_000

/** All files below a folder. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

function textsBelow(folder: string, suffix: string): string {
  const files = filesBelow(join(ROOT, folder)).filter((path) => path.endsWith(suffix))
  return files.map((path) => readFileSync(path, 'utf8')).join('\n')
}

describe('an installation without packages for development', () => {
  test(`has ${MOST_PACKAGES} packages at most`, () => {
    expect(productionPackages().length).toBeGreaterThan(5)
    expect(productionPackages().length + 1).toBeLessThanOrEqual(MOST_PACKAGES)
  })
  test('has 10 MB at most', () => {
    const others = productionPackages().flatMap((path) => filesBelow(join(ROOT, path)))
    const own = packed().map(({ size }) => size)
    const sum = [...own, ...others.map((path) => statSync(path).size)].reduce((a, b) => a + b, 0)
    expect(sum).toBeGreaterThan(1_000_000)
    expect(sum).toBeLessThanOrEqual(MOST_BYTES)
  })
  test('holds the pages that the README leads to, and the schema', () => {
    const paths = new Set(packed().map(({ path }) => path))
    const links = readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)
    const missing = [...links].map(([, path]) => path!).filter((path) => !paths.has(path))
    expect(missing).toEqual([])
    expect(paths).toContain('schema/record.json')
  })
})

describe('installed into an empty folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jernih-installed-'))
  beforeAll(() => {
    installInto(folder)
    // So that nothing above it counts.
    writeFileSync(join(folder, 'package.json'), '{}')
  })
  afterAll(() => rmSync(folder, { recursive: true }))
  const node = (...args: string[]) => execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })

  test('the command runs, also where it needs a stem', () => {
    writeFileSync(join(folder, 'a.txt'), '"Kami siap," celotehnya Lurah Bimo Aji.\nBaca juga: Banjir Surut\n')
    const program = 'node_modules/jernih/bin/jernih.js'
    expect(node(program, 'a.txt')).toBe('"Kami siap," celotehnya Lurah Bimo Aji.\n')
    expect(node(program, 'quotes', 'a.txt')).toContain('Kami siap')
    expect(node(program, '*.txt', '--diff', '--color', 'always')).toContain('-Baca juga: Banjir Surut')
  })
  test('so does the library', () => {
    const script = [
      "import { quotes } from 'jernih'",
      `console.log(JSON.stringify(quotes('"Kami siap," celotehnya.').quotes[0].cue.lemma))`,
    ].join('\n')
    expect(node('--input-type=module', '--eval', script)).toBe('"celoteh"\n')
  })
})

describe('the packages that were asked for by name', () => {
  const source = textsBelow('src', '.ts')
  test.each(['commander', 'chalk', 'fast-glob'])('%s is used by the program', (name) => {
    expect(source).toMatch(new RegExp(`(?:from|import\\() ?'${name}'`))
  })
  test('natural is used by its one door', () => {
    expect(readFileSync(join(ROOT, 'src/language/natural.ts'), 'utf8')).toContain("load('natural/lib/")
  })
  test('vitest runs the tests', () => {
    expect(textsBelow('tests', '.test.ts')).toContain("from 'vitest'")
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    expect(scripts.test).toContain('vitest run')
  })
  test('all of them stand in package.json', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    const named = Object.keys({ ...dependencies, ...devDependencies })
    expect(named).toEqual(expect.arrayContaining(['commander', 'natural', 'chalk', 'fast-glob', 'vitest']))
  })
})
