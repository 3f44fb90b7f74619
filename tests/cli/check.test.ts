import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import Ajv from 'ajv-draft-04'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { REPORT_FORMATS } from '../../src/report/report.ts'
import { CATEGORIES } from '../../src/rules/rule.ts'
import { type Shell, shell } from './shell.ts'

const ROOT = new URL('../../', import.meta.url).pathname
const GOLDEN = join(ROOT, 'fixtures/check/')
const UPDATE = process.env.UPDATE === '1'

/** Shells to be taken away at the end. */
const shells: Shell[] = []
const shellIn = (files?: string): Shell => {
  const made = shell(files)
  shells.push(made)
  return made
}
afterAll(() => {
  for (const one of shells) one.remove()
})

/** The sample data set in a folder of its own. */
const sample = () => shellIn(join(ROOT, 'fixtures/sample/data'))

interface JsonReport {
  readonly findings: readonly {
    file: string
    line: number
    column?: number
    rule: string
    source: string
    fingerprint: string
    record?: { id: string; start: number; end: number }
  }[]
  readonly summary: {
    documents: number
    findings: number
    known: number
    gone: number
    rejected: number
    rules: readonly { rule: string }[]
  }
}
const reportOf = (stdout: Buffer) => JSON.parse(stdout.toString()) as JsonReport

describe('the report on the sample', () => {
  let here: Shell
  beforeAll(() => {
    here = sample()
  })
  test.each(REPORT_FORMATS)('%s', async (format) => {
    const { stdout, stderr, status } = await here.run(`jernih check --format ${format} .`)
    expect(stderr).toBe('')
    expect(status).toBe(1)
    // The version is a part of some forms.
    const text = stdout
      .toString()
      .replaceAll(/("version": ?)"\d+\.\d+\.\d+"(?=[,}\n]? *\n? *"(?:offsets|informationUri))/g, '$1"0.0.0"')
    const file = join(GOLDEN, format)
    if (UPDATE) {
      mkdirSync(GOLDEN, { recursive: true })
      writeFileSync(file, text)
    }
    expect(text).toBe(readFileSync(file, 'utf8'))
  })
  test('has findings of every category', async () => {
    const { stdout } = await here.run('jernih check --format json .')
    const found = new Set(reportOf(stdout).summary.rules.map(({ rule }) => rule.split('/')[0]))
    expect(CATEGORIES.filter((category) => !found.has(category))).toEqual([])
  })
  test('has places that hold what they say', async () => {
    const { stdout } = await here.run('jernih check --format json .')
    const { findings } = reportOf(stdout)
    expect(findings.length).toBeGreaterThan(40)
    for (const { file, line, column, source, record } of findings) {
      const lines = readFileSync(join(here.folder, file), 'utf8').split('\n')
      if (record === undefined)
        expect([...lines[line - 1]!].slice(column! - 1).join('')).toMatch(firstLineOf(source))
      else {
        const { id, text } = JSON.parse(lines[line - 1]!) as { id: string; text: string }
        expect(record.id).toBe(id)
        expect([...text].slice(record.start, record.end).join('')).toBe(source)
      }
    }
  })
  test('is SARIF as the official schema has it', async () => {
    const { stdout } = await here.run('jernih check --format sarif .')
    const schema = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
    const validate = new Ajv.default({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
      schema,
    )
    validate(JSON.parse(stdout.toString()))
    expect(validate.errors).toBeNull()
    validate({ version: '2.1.0', runs: [{}] })
    expect(validate.errors).not.toBeNull()
  })
  test('is for eyes only as long as a person wants it', async () => {
    const { stdout } = await here.run('jernih check --most-shown 1 articles.jsonl')
    expect(stdout.toString()).toMatch(/ {2}\d+ more findings of cross-link\/baca-juga\n/)
  })
  test('can go to a file', async () => {
    const { stdout, status } = await here.run(
      'jernih check -o report.json --format json . && exit; cat report.json',
    )
    expect(status).toBe(0)
    expect(reportOf(stdout).findings.length).toBeGreaterThan(40)
  })
})

/** A pattern of what a text begins with, white space aside. */
function firstLineOf(source: string): RegExp {
  const first = source.trim().split('\n')[0]!
  return new RegExp(`^${first.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')}`)
}

describe('the status', () => {
  test.each([
    ['clean text', 'printf "Warga menanam padi.\\n" | jernih check', 0],
    ['a finding', 'printf "Warga menanam.Hujan turun.\\n" | jernih check', 1],
    ['a file that is not there', 'jernih check nothing.txt', 2],
    [
      'findings beside a file that is not there',
      'printf "Baca juga: Judul Lama\\n" > a.txt; jernih check a.txt nothing.txt',
      2,
    ],
    ['a line that is no record', `printf '{"text":"Warga."}\\n{oops\\n' > a.jsonl; jernih check a.jsonl`, 2],
    [
      'a rejected line',
      `printf '{"text":"Warga."}\\n{oops\\n' > a.jsonl; jernih check --on-error reject a.jsonl`,
      3,
    ],
    [
      'a rejected line and findings',
      `printf '{"text":"Warga menanam.Hujan turun."}\\n{oops\\n' > a.jsonl; jernih check --on-error reject a.jsonl`,
      3,
    ],
    [
      'a form that is not read',
      'printf "<?xml version=\\"1.0\\"?>\\n<a/>\\n" > a.xml; jernih check a.xml',
      2,
    ],
    ['a diff that is empty', 'printf "Warga menanam padi.\\n" | jernih --diff --exit-code', 0],
    ['a diff that is not', 'printf "Warga menanam.Hujan turun.\\n" | jernih --diff --exit-code', 1],
    ['a diff without --exit-code', 'printf "Warga menanam.Hujan turun.\\n" | jernih --diff', 0],
  ])('after %s', async (_, script, status) => {
    expect((await shellIn().run(script)).status).toBe(status)
  })
  test('a clean data set is silent', async () => {
    const { stdout, stderr, status } = await shellIn().run(
      'printf "Warga menanam padi.\\n" > a.txt; jernih check a.txt',
    )
    expect([stdout.toString(), stderr, status]).toEqual(['', '', 0])
  })
})

describe('what is wrong with the command line gets one line and status 2', () => {
  test.each([
    ['--update-baseline needs --baseline', 'jernih check --update-baseline .'],
    ['goes with --fix', 'jernih check --ledger l.jsonl .'],
    ['goes with --fix', 'jernih check --backup .bak .'],
    ['no such baseline', 'jernih check --baseline none.json .'],
    ['is no baseline: it is not JSON', 'echo "{" > b.json; jernih check --baseline b.json .'],
    ['is no baseline', 'echo "[]" > b.json; jernih check --baseline b.json .'],
    ['of version 7', `echo '{"baseline":7,"findings":[]}' > b.json; jernih check --baseline b.json .`],
    ['no rule or category', 'jernih check --disable no-such/rule .'],
    ['sentences and quotes change nothing', 'jernih check -t quotes .'],
    ['--most-shown takes a whole number', 'jernih check --most-shown 0 .'],
    ['--exit-code goes with --diff', 'jernih --exit-code a.txt'],
    ['human, json, sarif, github, junit', 'jernih check --format xml .'],
  ])('%s', async (part, script) => {
    const { stdout, stderr, status } = await sample().run(script)
    expect(stderr).toContain(part)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(stdout.toString()).toBe('')
    expect(status).toBe(2)
  })
})

describe('a baseline', () => {
  const write = 'jernih check -q --baseline known.json --update-baseline .'
  const check = 'jernih check --format json --baseline known.json .'
  test('makes what it knows no finding, wherever it goes', async () => {
    const here = sample()
    const first = await here.run(write)
    expect([first.stdout.toString(), first.stderr, first.status]).toEqual(['', '', 0])
    const all = await here.run(check)
    expect(all.status).toBe(0)
    const { known } = reportOf(all.stdout).summary
    expect(known).toBeGreaterThan(40)
    // Lines come before it, files have other names, records another order.
    await here.run(
      'mv texts/tenun.txt texts/kain.txt; sed -i "2i \\\\\nKain tenun dari Kemiri dijual." texts/[b-mr-t]*.txt; sort -r articles.jsonl > a && mv a articles.jsonl',
    )
    const moved = await here.run(check)
    expect(reportOf(moved.stdout).summary).toMatchObject({ findings: 0, known, gone: 0 })
    expect(moved.status).toBe(0)
  })
  test('knows no more of what is equal than there was, and says what has gone', async () => {
    const here = shellIn()
    await here.run(
      'printf "Warga menanam.\\n\\nBaca juga: Judul Lama Sekali\\n\\nHujan turun.\\n" | tee a.txt > b.txt',
    )
    await here.run(write)
    await here.run('cp a.txt c.txt')
    const more = await here.run(check)
    expect(reportOf(more.stdout).summary).toMatchObject({ findings: 1, known: 2, gone: 0 })
    expect(more.status).toBe(1)
    await here.run('rm b.txt c.txt')
    const less = await here.run(check)
    expect(reportOf(less.stdout).summary).toMatchObject({ findings: 0, known: 1, gone: 1 })
    expect(less.stderr).toBe('jernih: 1 finding of known.json gone; --update-baseline takes them out\n')
    expect(less.status).toBe(0)
  })
  test('has the same bytes whatever the order of the files', async () => {
    const here = sample()
    await here.run('jernih check -q --baseline a.json --update-baseline articles.jsonl texts')
    await here.run('jernih check -q --baseline b.json --update-baseline texts articles.jsonl')
    expect((await here.run('cmp a.json b.json && test -s a.json')).status).toBe(0)
  })
  test('is left as it is where not all could be checked', async () => {
    const here = sample()
    await here.run(write)
    const { status } = await here.run(
      'cp known.json before.json; jernih check --baseline known.json --update-baseline . nothing.txt',
    )
    expect(status).toBe(2)
    expect((await here.run('cmp known.json before.json')).status).toBe(0)
  })
})

test('only what git says has changed is looked at', async () => {
  const here = sample()
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], { cwd: here.folder })
  git('init', '-q')
  git('add', '.')
  git('commit', '-qm', 'sample')
  const check = 'jernih check --format json --changed-since HEAD .'
  const none = await here.run(check)
  expect(reportOf(none.stdout).summary).toMatchObject({ documents: 0, findings: 0 })
  expect(none.status).toBe(0)
  await here.run(
    'printf "\\nBaca juga: Judul yang Baru Saja Ditambah\\n" >> texts/tenun.txt; printf "Panen.Hujan.\\nWarga panen.Hujan turun.\\n" > texts/baru.txt',
  )
  const some = await here.run(check)
  expect(reportOf(some.stdout).findings.map(({ file, line }) => `${file}:${line}`)).toEqual([
    'texts/baru.txt:2',
    'texts/tenun.txt:7',
  ])
  expect(some.status).toBe(1)
  // Of a packed file git cannot say which lines have changed.
  await here.run('gzip articles.jsonl; git add articles.jsonl.gz')
  const packed = await here.run(check)
  expect(
    reportOf(packed.stdout).findings.filter(({ file }) => file === 'articles.jsonl.gz').length,
  ).toBeGreaterThan(30)
  const wrong = await here.run('jernih check --changed-since no-such .')
  expect(wrong.stderr).toBe('jernih: --changed-since no-such: git knows no such revision\n')
  expect(wrong.status).toBe(2)
  const option = await here.run('jernih check --changed-since=--output=x .; ls x')
  expect(option.stderr).toContain('git knows no such revision')
  const outside = await shellIn().run('jernih check --changed-since HEAD .')
  expect(outside.stderr).toContain('--changed-since: git: ')
  expect(outside.status).toBe(2)
})

test('--fix cleans the files where they are, keeps the way back, and leaves nothing to find', async () => {
  const here = sample()
  const before = join(here.folder, '../before')
  cpSync(here.folder, before, { recursive: true })
  const { stdout, status } = await here.run(
    'jernih check --fix --ledger ledgers/ texts && jernih check texts',
  )
  expect(stdout.toString()).toBe('')
  expect(status).toBe(0)
  const back = await here.run('jernih restore --in-place --ledger ledgers/ && diff -r texts ../before/texts')
  expect(back.stdout.toString()).toBe('')
  expect(back.status).toBe(0)
})

describe('for GitHub', () => {
  test('there are ten notes of a kind at most, and the others are in the summary', async () => {
    const here = sample()
    const { stdout } = await here.run(
      'GITHUB_STEP_SUMMARY=summary.md jernih check --format github .; cat summary.md',
    )
    const [notes, summary] = stdout.toString().split('### jernih')
    expect(notes!.match(/^::error /gm)).toHaveLength(10)
    expect(notes!.match(/^::warning /gm)!.length).toBeLessThanOrEqual(10)
    expect(notes).toMatch(/^::notice title=jernih::.* \d+ are in the job's summary$/m)
    expect(summary).toContain('| rule | findings | files |')
  })
  test('no text can be a command or markup', async () => {
    const here = shellIn()
    await here.run(
      `printf 'Warga menanam.%%Baca\\n\\nBaca juga: <img src=x> ::error::Judul | [Baru](x)\\n' > 'a,b:c.txt'; for i in $(seq 12); do printf '\\nBaca juga: <img src=x onerror=y> | Judul [Baru](x) Nomor %d\\n' $i; done >> 'a,b:c.txt'`,
    )
    const { stdout } = await here.run('GITHUB_STEP_SUMMARY=s.md jernih check --format github .; cat s.md')
    const lines = stdout.toString().split('\n')
    expect(lines.filter((line) => line.startsWith('::')).length).toBe(11)
    expect(stdout.toString()).toContain('file=a%2Cb%3Ac.txt,')
    expect(stdout.toString().split('### jernih')[1]).not.toMatch(/<img|\]\(/)
  })
})

test('findings do not depend on the number of threads', async () => {
  const here = sample()
  await here.run('for i in $(seq 900); do cat articles.jsonl; done > large.jsonl')
  const [one, two] = await Promise.all(
    [1, 2].map((workers) =>
      here.run(`jernih check --workers ${workers} --format json large.jsonl | sha256sum`),
    ),
  )
  expect(one!.stdout.toString()).toBe(two!.stdout.toString())
})
