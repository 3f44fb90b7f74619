import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FOREIGN, type ForeignInput } from './forms.ts'
import { type Shell, shell } from './shell.ts'

/** The law: what is in no form that is read is refused, and nothing is changed, made or written. */
let here: Shell
beforeAll(() => {
  here = shell()
})
afterAll(() => here.remove())

const WAYS: readonly (readonly [string, (name: string) => string])[] = [
  ['as a file', (name) => `jernih ${name}`],
  ['by pipe', (name) => `cat ${name} | jernih`],
  ['with -o', (name) => `jernih ${name} -o old.out`],
  ['with --in-place', (name) => `jernih --in-place ${name}`],
]

const COMBINATIONS = FOREIGN.flatMap((input) =>
  (['plain', 'gzip'] as const).flatMap((packing) =>
    WAYS.map(([way, script]) => ({ input, packing, way, script })),
  ),
)

let folders = 0
/** Runs a script in a folder of its own and says whether anything in that is otherwise after it. */
async function ranOn(files: Readonly<Record<string, Uint8Array>>, script: string) {
  folders += 1
  const folder = join(here.folder, String(folders))
  mkdirSync(folder)
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  const ran = await here.run(`cd ${folders}; set -o pipefail; ${script}`)
  const after = Object.fromEntries(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [name, readFileSync(join(folder, name))]),
  )
  return { ...ran, after }
}

const packed = ({ name, bytes }: ForeignInput, packing: 'plain' | 'gzip') =>
  packing === 'plain' ? { name, bytes } : { name: `${name}.gz`, bytes: gzipSync(bytes) }

describe('a form that is not read', () => {
  test('there are a hundred combinations and more', () => {
    expect(COMBINATIONS.length).toBeGreaterThanOrEqual(100)
  })
  test.concurrent.each(COMBINATIONS)(
    'is refused and nothing is changed: $input.about, $packing, $way',
    async ({ input, packing, script }) => {
      const { name, bytes } = packed(input, packing)
      const files = { [name]: bytes, 'old.out': Buffer.from('as it was\n') }
      const { stdout, stderr, status, after } = await ranOn(files, script(name))
      expect(stderr).toMatch(/^jernih: [^\n]*\(--from text takes it as text\)\n$/)
      expect(stderr).toContain(input.looksLike)
      expect([stdout.toString(), status]).toEqual(['', 2])
      expect(after).toEqual(files)
    },
  )
})

const TEXT = 'Air surut.\nBaca juga: Banjir Rendam Desa\nWarga pulang.\n'
const CLEAN = 'Air surut.\nWarga pulang.\n'
const RECORD = '{"text":"Air surut.\\nBaca juga: Banjir Rendam Desa\\nWarga pulang."}\n'
const CLEAN_RECORD = '{"text":"Air surut.\\nWarga pulang."}\n'
const files = (content: Record<string, string>) =>
  Object.fromEntries(Object.entries(content).map(([name, text]) => [name, Buffer.from(text)]))

describe('names', () => {
  test.concurrent.each([
    'parquet',
    'html',
    'htm',
    'xml',
    'pdf',
    'docx',
    'xlsx',
    'zip',
    'png',
    'jpg',
    'db',
    'sqlite',
    'PDF',
    'pdf.gz',
  ])('that say .%s are believed where the bytes say nothing', async (suffix) => {
    const name = `a.${suffix}`
    const content = suffix.endsWith('gz') ? { [name]: gzipSync(TEXT) } : files({ [name]: TEXT })
    const { stdout, stderr, status, after } = await ranOn(content, `jernih --in-place ${name}`)
    expect(stderr).toContain('by its name, which is not read')
    expect([stdout.toString(), status, after]).toEqual(['', 2, content])
  })
  test.concurrent.each(['a.csv', 'a.tsv', 'a.CSV', 'a.csv.gz'])(
    'of tables are believed, and one without the column is refused: %s',
    async (name) => {
      const content = name.endsWith('gz') ? { [name]: gzipSync(TEXT) } : files({ [name]: TEXT })
      const { stdout, stderr, status, after } = await ranOn(content, `jernih --in-place ${name}`)
      expect(stderr).toContain('no column is called "text"')
      expect([stdout.toString(), status, after]).toEqual(['', 2, content])
    },
  )
  test('of JSON are believed, and what is none is refused', async () => {
    const { stdout, stderr, status, after } = await ranOn(
      files({ 'a.json': TEXT }),
      'jernih --in-place a.json',
    )
    expect(stderr).toBe(
      'jernih: a.json:1:1: not JSON: expected "[" or "{", found "A" (--from text takes it as text)\n',
    )
    expect([stdout.toString(), status, after]).toEqual(['', 2, files({ 'a.json': TEXT })])
  })
  test.concurrent.each(['a.jl', 'a.jsonlines', 'a.ndjson', 'a.dat', 'a.txt', 'records', 'a.json', 'a.csv'])(
    'do not hide records: %s',
    async (name) => {
      const { status, after } = await ranOn(
        files({ [name]: `\n  ${RECORD}${RECORD}` }),
        `jernih --in-place ${name}`,
      )
      expect(status).toBe(0)
      expect(after[name]!.toString()).toBe(`\n  ${CLEAN_RECORD}${CLEAN_RECORD}`)
    },
  )
})

test('--from text takes anything as text', async () => {
  const { stdout, status } = await ranOn(
    files({ 'a.csv': `id,text\n1,Dua\n${TEXT}`, 'a.html': `<html><body>\n${TEXT}` }),
    'jernih --from text a.csv; jernih --from text < a.html',
  )
  expect(stdout.toString()).toBe(`id,text\n1,Dua\n${CLEAN}<html><body>\n${CLEAN}`)
  expect(status).toBe(0)
})

test('of several inputs the refused one is named, and the others are done', async () => {
  const given = files({ 'a.txt': TEXT, 'b.xml': '<?xml version="1.0"?>\n<a/>\n', 'c.txt': TEXT })
  const { stdout, stderr, status, after } = await ranOn(
    given,
    'jernih a.txt b.xml c.txt; jernih --in-place a.txt b.xml c.txt; jernih b.xml c.txt -o out/',
  )
  expect(stdout.toString()).toBe(CLEAN + CLEAN)
  expect(stderr.match(/^jernih: b\.xml: looks like XML/gm)).toHaveLength(3)
  expect(status).toBe(2)
  expect(after['a.txt']!.toString()).toBe(CLEAN)
  expect(after['b.xml']).toEqual(given['b.xml'])
})

describe('JSON Lines', () => {
  const torn = `ung. Warga pulang.", "date": "2024-01-01"}\n${RECORD}${RECORD}`
  test.concurrent.each([
    ['a first line that is torn', torn, 1],
    ['a line of a log', `2024-01-01 INFO Spider opened\n${RECORD}`, 1],
    ['a comment', `# made on Monday\n${RECORD}${RECORD}`, 1],
    ['the head of a table', `id,text\n${RECORD}`, 1],
    ['blank lines and a torn one', `\n\r\n  \n${torn}`, 4],
    ['nine other lines', `${'[scrapy] Crawled 200\n'.repeat(9)}${RECORD}`, 1],
    ['a torn line alone', torn.slice(0, torn.indexOf('\n')), 1],
    ['the start of a record alone', RECORD.slice(0, 30), 1],
    ['two arrays between records', `{"id":1}\n["a"]\n${RECORD}`, 1],
  ])('with %s are reported where they break, and nothing is written', async (_, content, line) => {
    const { stdout, stderr, status } = await ranOn(
      files({ piped: content }),
      'cat piped | jernih; jernih < piped',
    )
    expect(stderr.match(new RegExp(`^jernih: \\(stdin\\):${line}(?::[0-9]+)?: `, 'gm'))).toHaveLength(2)
    // Blank lines before the fault pass as they came.
    expect([stdout.toString().trim(), status]).toEqual(['', 2])
  })
  test('are known however long the first line is, packed, with a mark, in CR LF', async () => {
    const long = JSON.stringify({ id: 1, isi: 'Air surut. '.repeat(20_000), text: 'Baca juga: Banjir\n' })
    const { stdout, status } = await ranOn(
      files({ long: `${long}\n${RECORD}`, marked: `\ufeff${RECORD.replace('\n', '\r\n')}` }),
      'cat long | jernih | tail -1; gzip -c long | jernih | tail -1; cat marked | jernih; jernih marked',
    )
    const marked = `\ufeff${CLEAN_RECORD.replace('\n', '\r\n')}`
    expect(stdout.toString()).toBe(CLEAN_RECORD + CLEAN_RECORD + marked + marked)
    expect(status).toBe(0)
  })
})

describe('a large pipe', () => {
  test('is refused without being read to its end', async () => {
    const { stdout, stderr, status } = await ranOn(
      {},
      `(echo 'id,isi'; yes '1,"Air surut."') | jernih; echo $\{PIPESTATUS[1]}`,
    )
    expect(stderr).toContain('no column is called')
    expect([stdout.toString(), status]).toEqual(['2\n', 0])
  })
})

describe('an option without effect', () => {
  const given = { 'a.txt': TEXT, 'a.jsonl': RECORD }
  test.concurrent.each([
    ['--text-field body a.txt', '--text-field', 'the input is text'],
    ['--id-field no --to jsonl a.txt', '--id-field', 'the input is text'],
    ['--title-field judul a.txt', '--title-field', 'the input is text'],
    ['--on-error reject --rejected bad a.txt', '--on-error', 'the input is text'],
    ['--text-field body < a.txt', '--text-field', 'the input is text'],
    ['--documents line a.jsonl', '--documents', 'the input is records'],
    ['--documents line --from jsonl < a.txt', '--documents', 'the input is records'],
    ['--prefix x_ --in-place a.txt', '--prefix', 'the output is text'],
    ['--offsets byte a.txt -o out.txt', '--offsets', 'the output is text'],
    ['--document-separator == a.jsonl', '--document-separator', 'the output is records'],
    ['--text-field text a.txt missing.jsonl', '--text-field', 'the input is text'],
  ])('is a usage error, and nothing is written: %s', async (line, option, where) => {
    const { stdout, stderr, status, after } = await ranOn(files(given), `jernih ${line}`)
    expect(stderr).toContain(`jernih: ${option} has no effect here: ${where}`)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect([stdout.toString(), status, after]).toEqual(['', 2, files(given)])
  })
  test.concurrent.each([
    '--text-field text --in-place a.txt a.jsonl',
    '--documents line --in-place a.txt a.jsonl',
    '--text-field isi --to jsonl a.txt',
    '--offsets byte --ledger e.jsonl a.txt',
    '--text-field text < a.jsonl',
    '--text-field text - < <(cat a.jsonl)',
    '--text-field text <(cat a.jsonl)',
    '--max-line 1MiB a.txt',
  ])('is none where it has an effect on one of the inputs: %s', async (line) => {
    const { stderr, status } = await ranOn(files(given), `jernih ${line}`)
    expect([stderr, status]).toEqual(['', 0])
  })
})

describe('the exit status', () => {
  const BAD = '{"no":"text"}\n'
  test('is 3 where records were rejected, 2 where something could not be done as well', async () => {
    const { stdout } = await ranOn(
      files({ 'a.jsonl': RECORD + BAD }),
      `r='--on-error reject --rejected bad'
       jernih $r a.jsonl > out; echo $?
       jernih $r a.jsonl missing.jsonl > out; echo $?
       jernih --on-error reject --in-place a.jsonl; echo $?
       jernih --on-error reject --in-place a.jsonl; echo $?`,
    )
    expect(stdout.toString()).toBe('3\n2\n3\n0\n')
  })
  test('is in the help of every command', async () => {
    const { stdout } = await ranOn(
      {},
      'for c in clean repair strip dedupe join sentences quotes restore rules; do jernih $c --help | grep -c "  3  done, but some records were rejected"; done',
    )
    expect(stdout.toString()).toBe('1\n'.repeat(9))
  })
})
