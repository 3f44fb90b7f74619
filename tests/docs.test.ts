import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { transformSync } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as library from '../src/index.ts'
import { shell } from './cli/shell.ts'
import { installInto } from './package/installed.ts'

const ROOT = new URL('../', import.meta.url).pathname
const read = (name: string) => readFileSync(join(ROOT, name), 'utf8')
const PAGES = readdirSync(join(ROOT, 'docs')).filter((name) => name.endsWith('.md'))

describe('the pages', () => {
  test.each(PAGES.filter((name) => name !== 'README.md'))(
    '%s stands in the index and in the README',
    (name) => {
      expect(read('docs/README.md')).toContain(`](${name})`)
      expect(read('README.md')).toContain(`](docs/${name})`)
    },
  )
  test.each(['README.md', 'CONTRIBUTING.md', ...PAGES.map((name) => `docs/${name}`)])(
    'the links of %s lead to files that are there',
    (name) => {
      // Prose alone: what stands in code is no link.
      const prose = read(name).replace(/```[\s\S]*?```|`[^`\n]*`/g, '')
      const links = [
        ...prose.matchAll(/\]\(([^)\s]+)\)/g),
        ...read(name).matchAll(/(?:srcset|src)="([^"]+)"/g),
      ]
      const missing = links
        .map(([, link]) => link!.replace(/#.*/, ''))
        .filter((link) => link !== '' && !/^https?:/.test(link))
        .filter((link) => !existsSync(resolve(ROOT, dirname(name), link)))
      expect(missing).toEqual([])
    },
  )
  test('the picture is what the program says of the sample', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/write-picture.mjs', '--check'], {
      cwd: ROOT,
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
    expect(status).toBe(0)
    for (const look of ['light', 'dark']) {
      const picture = read(`docs/picture-${look}.svg`)
      expect(read('README.md')).toContain(`docs/picture-${look}.svg`)
      expect(picture).toContain('>cross-link/baca-juga</text>')
      expect(picture).toContain('>Bambang Suryo Wibisono</text>')
    }
  })
  test('the benchmarks begin with what a user gets', () => {
    const page = read('docs/benchmarks.md')
    const gets = page.indexOf('## What a user gets')
    expect(gets).toBeGreaterThan(0)
    expect(gets).toBeLessThan(page.indexOf('| what | goal |'))
  })
})

describe('the examples for programs', () => {
  const api = read('docs/api.md')
  /** Each with the heading that it stands under. */
  const examples = ['docs/api.md', 'docs/quotes.md', 'docs/sentences.md'].flatMap((name) =>
    [...read(name).matchAll(/# ([^\n]+)\n(?:(?!\n#)[\s\S])*?```ts\n([\s\S]*?)```/g)].map(
      ([, title, code]) => [`${name}: ${title}`, code!] as const,
    ),
  )
  const folder = mkdtempSync(join(tmpdir(), 'jernih-api-'))
  beforeAll(() => {
    installInto(folder)
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test('name every export on the page on the library', () => {
    for (const name of Object.keys(library)) expect(api).toContain(`\`${name}`)
    expect(examples.length).toBeGreaterThan(8)
  })
  test.each(examples)('in %s: are true', (_title, code) => {
    let checks = 0
    const checked = code.replace(/^(.+?) \/\/ → (.+)$/gm, (_line, expression: string, value: string) => {
      checks += 1
      return `same((${expression}), (${value}))`
    })
    expect(checks).toBeGreaterThan(0)
    const file = join(folder, 'example.mjs')
    const head = "import { deepStrictEqual as same } from 'node:assert'\n"
    writeFileSync(file, head + transformSync(checked, { loader: 'ts', format: 'esm' }).code)
    expect(spawnSync(process.execPath, [file], { encoding: 'utf8' })).toMatchObject({
      stderr: '',
      status: 0,
    })
  })
  test('are well typed, as is the example of the README, by the types that are installed', () => {
    const files = [
      ...examples.map(([, code]) => code),
      /```ts\n([\s\S]*?)```/.exec(read('README.md'))![1]!,
    ].map((code, i) => {
      writeFileSync(join(folder, `example-${i}.ts`), code)
      return `example-${i}.ts`
    })
    const types = join(folder, 'node_modules/jernih/dist/index.d.ts')
    expect(existsSync(types)).toBe(true)
    const options = {
      compilerOptions: {
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        module: 'nodenext',
        target: 'es2023',
        types: [],
        noEmit: true,
      },
      files,
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(options))
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc')
    const ran = spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' })
    expect(ran.stdout).toBe('')
    expect(ran.status).toBe(0)
  })
})

const hasPython = spawnSync('python3', ['--version']).status === 0
test.runIf(hasPython)('the example for Python on the page on records is true', async () => {
  const code = /```python\n([\s\S]*?)```/.exec(read('docs/records.md'))![1]!
  const here = shell(join(ROOT, 'fixtures/sample/'))
  try {
    writeFileSync(join(here.folder, 'spans.py'), code)
    const { stdout, stderr, status } = await here.run('python3 spans.py')
    expect(stderr).toBe('')
    expect(status).toBe(0)
    // The printed lengths are those of the records' texts, clean and as they were.
    const sources = read('fixtures/sample/articles.jsonl')
    const lengths = sources
      .trim()
      .split('\n')
      .map((line) => [...(JSON.parse(line) as { text: string }).text].length)
    const printed = stdout
      .toString()
      .split('\n')
      .filter((line) => /^\d+ \d+$/.test(line))
    expect(printed.map((line) => Number(line.split(' ')[1]))).toEqual(lengths)
    expect(stdout.toString()).toContain('"Air sudah surut,"')
  } finally {
    here.remove()
  }
})
