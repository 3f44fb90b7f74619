import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import Ajv from 'ajv-draft-04'
import { afterAll, describe, expect, test } from 'vitest'
import { MEASURES } from '../../src/report/measure.ts'
import { type Shell, shell } from './shell.ts'

/** A paragraph that no rule changes, and that no other number has. */
const paragraph = (number: number) =>
  `Warga Desa Wanasari memanen padi di lahan nomor ${number} pada musim ini, dan hasilnya disimpan di lumbung milik bersama. Panen itu cukup untuk setahun.`
const recordOf = (id: number, text: string) => `${JSON.stringify({ id: `r${id}`, text })}\n`

/** Ten records, some of them with what each measure counts. */
const RECORDS = [
  paragraph(1),
  paragraph(2),
  `${paragraph(3)}\n\nBaca juga: Jalan Desa Wanasari Dibuka Lagi`,
  `${paragraph(3).toUpperCase()}`,
  `${paragraph(5)}\n${paragraph(1)}`,
  '',
  'Pendek saja.',
  `${paragraph(8)} Lahan itu subur.Petani senang.`,
  `${paragraph(9)} Mereka berkata â€œkami senangâ€\u009d kemarin.`,
  'The village council met on Monday to talk about the harvest, and the farmers said that they would keep what they had for the year, since the price of rice was low and the roads were still closed after the flood.',
].map((text, i) => recordOf(i + 1, text))

/** What is measured of them: how many, of how many, and the line of the first. */
const EXPECTED: Readonly<Record<string, readonly [number, number, number | null]>> = {
  noisy: [1, 10, 3],
  duplicates: [1, 10, 4],
  'repeated-lines': [2, 10, 4],
  rejected: [0, 10, null],
  short: [2, 10, 6],
  foreign: [1, 10, 10],
  glued: [1, 10, 8],
  mojibake: [1, 10, 9],
}

interface MeasureJson {
  readonly measure: string
  readonly count: number
  readonly of: number
  readonly first: { readonly line: number } | null
  readonly isOver: boolean
}

const shells: Shell[] = []
const shellWith = (files: Readonly<Record<string, string>>): Shell => {
  const made = shell()
  shells.push(made)
  for (const [name, content] of Object.entries(files)) writeFileSync(join(made.folder, name), content)
  return made
}
afterAll(() => {
  for (const one of shells) one.remove()
})
const here = shellWith({ 'a.jsonl': RECORDS.join('') })

const OPTIONS = MEASURES.map((name) => `--most-${name} 100%`).join(' ')

describe('the measures', () => {
  test('count what they say, and the statistics have the same numbers', async () => {
    const { stdout, stderr } = await here.run(
      `jernih check -q --on-error reject --format json --stats json ${OPTIONS} a.jsonl`,
    )
    const { measures, summary } = JSON.parse(stdout.toString()) as {
      measures: (MeasureJson & { rule: string })[]
      summary: { measuresOver: number }
    }
    const seen = Object.fromEntries(
      measures.map(({ measure, count, of, first }) => [measure, [count, of, first?.line ?? null]]),
    )
    expect(seen).toEqual(EXPECTED)
    expect(summary.measuresOver).toBe(0)
    const statistics = JSON.parse(stderr) as { documents: number; measures: MeasureJson[] }
    expect(measures.map(({ rule: _, ...rest }) => rest)).toEqual(statistics.measures)
    expect(statistics.documents).toBe(10)
  })
  test.each(MEASURES.filter((name) => name !== 'rejected'))(
    '%s over its limit makes the status 1, and within it 0',
    async (name) => {
      const [count, of] = EXPECTED[name]!
      const check = (limit: string) =>
        here.run(`jernih check --only-measures --most-${name} ${limit} a.jsonl`)
      for (const within of [String(count), `${(100 * count) / of}%`]) {
        const { stdout, stderr, status } = await check(within)
        expect([stdout.toString(), stderr, status]).toEqual(['', '', 0])
      }
      for (const over of [String(count - 1), `${(100 * count) / of - 0.5}%`]) {
        const { stdout, status } = await check(over)
        expect(stdout.toString()).toContain(`measure/${name}`)
        expect(stdout.toString()).toContain(`${count} of ${of}`)
        expect(status).toBe(1)
      }
    },
  )
  test('of rejected records decides about the status in the place of 3', async () => {
    const other = shellWith({ 'b.jsonl': `${RECORDS[0]}{oops\n${RECORDS[1]}` })
    const check = (more: string) =>
      other.run(`jernih check --only-measures --stats --on-error reject ${more} b.jsonl`)
    expect((await check('')).status).toBe(3)
    expect((await check('--most-rejected 40%')).status).toBe(0)
    const over = await check('--most-rejected 33%')
    expect(over.status).toBe(1)
    expect(over.stdout.toString()).toContain('rejected records: 1 of 3 (33.3 %), over the limit of 33 %')
  })
  test('stand beside findings, which count by themselves', async () => {
    const { stdout, status } = await here.run('jernih check --most-noisy 50% a.jsonl')
    expect(stdout.toString()).not.toContain('measure/')
    expect(status).toBe(1)
  })
  test('do not depend on the number of threads', async () => {
    const many = Array.from({ length: 40_000 }, (_, i) =>
      recordOf(
        i,
        i % 3 === 0
          ? `${paragraph(i)}\nBaca juga: Panen Raya di Wanasari`
          : `${paragraph(i % 999)}\n${paragraph(i)}`,
      ),
    )
    const large = shellWith({ 'large.jsonl': many.join('') })
    const run = async (workers: number) => {
      const { stdout, stderr } = await large.run(
        `jernih check -q --only-measures --format json --stats json --workers ${workers} ${OPTIONS.replace(/--most-rejected \S+/, '')} large.jsonl`,
      )
      return [stdout.toString(), stderr.replace(/"seconds":[\d.]+/, '')]
    }
    const one = await run(1)
    expect(one[0]).toContain('"measure":"duplicates"')
    expect(await run(2)).toEqual(one)
  })
})

describe('every form shows a measure that is over', () => {
  const shown = async (format: string) => {
    const { stdout, status } = await here.run(
      `jernih check --only-measures --most-foreign 0 --most-noisy 50% --format ${format} a.jsonl`,
    )
    expect(status).toBe(1)
    return stdout.toString()
  }
  const SAYING =
    'texts that are not Indonesian: 1 of 10 (10 %), over the limit of 0; the first is a.jsonl:10 (r10)'
  test('human', async () => {
    expect(await shown('human')).toBe(
      `the data set\n  error  measure/foreign\n    ${SAYING}\n\n1 measure over the limit in 10 documents\n`,
    )
  })
  test('json', async () => {
    const { measures } = JSON.parse(await shown('json')) as { measures: MeasureJson[] }
    expect(measures.map(({ measure, isOver }) => [measure, isOver])).toEqual([
      ['noisy', false],
      ['foreign', true],
    ])
  })
  test('sarif, as its schema has it', async () => {
    const log = JSON.parse(await shown('sarif'))
    const schema = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
    const validate = new Ajv.default({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
      schema,
    )
    validate(log)
    expect(validate.errors).toBeNull()
    const [result] = log.runs[0].results
    expect(result).toMatchObject({ ruleId: 'measure/foreign', message: { text: SAYING } })
    expect(result.locations[0].physicalLocation.region).toEqual({ startLine: 10 })
    expect(log.runs[0].results).toHaveLength(1)
  })
  test('github', async () => {
    expect(await shown('github')).toBe(
      `::error file=a.jsonl,line=10,title=measure/foreign::${SAYING.replaceAll('%', '%25')}\n`,
    )
  })
  test('junit', async () => {
    const report = await shown('junit')
    expect(report).toContain('<testsuite name="the data set" tests="2" failures="1">')
    expect(report).toContain(`<failure message="${SAYING}" type="measure/foreign"/>`)
  })
  test('gitlab', async () => {
    expect(JSON.parse(await shown('gitlab'))).toEqual([
      {
        description: SAYING,
        check_name: 'measure/foreign',
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
        severity: 'major',
        location: { path: 'a.jsonl', lines: { begin: 10 } },
      },
    ])
  })
})

test('GitHub shows a measure however many findings come before it', async () => {
  const noisy = shellWith({
    'a.txt': Array.from({ length: 14 }, (_, i) => `Baca juga: Panen Raya Nomor ${i + 1} di Wanasari\n`).join(
      '\nWarga panen.\n\n',
    ),
  })
  const { stdout } = await noisy.run(
    'GITHUB_STEP_SUMMARY=s.md jernih check --format github --most-noisy 0 a.txt; cat s.md',
  )
  const errors = stdout.toString().match(/^::error .*$/gm)!
  expect(errors).toHaveLength(10)
  expect(errors.at(-1)).toContain('measure/noisy')
  expect(stdout.toString()).toContain('| measure | |')
})

describe('what is wrong with a limit gets one line and status 2', () => {
  test.each([
    ['--most-noisy takes a share such as 5%, or a number, not "many"', '--most-noisy many'],
    ['--most-noisy takes a share such as 5%, or a number, not "101%"', '--most-noisy 101%'],
    ['--most-rejected goes with --on-error reject', '--most-rejected 1%'],
    ['--most-mojibake needs repair, and -t leaves it out', '-t strip --most-mojibake 0'],
    ['--most-noisy needs strip or dedupe, and -t leaves it out', '-t repair --most-noisy 0'],
    ['--most-noisy measures the whole data set', '--changed-since HEAD --most-noisy 0'],
    ['--only-measures needs a limit', '--only-measures'],
    ['--only-measures looks at no findings', '--only-measures --most-noisy 0 --baseline b.json'],
  ])('%s', async (part, options) => {
    const { stdout, stderr, status } = await here.run(`jernih check ${options} a.jsonl`)
    expect(stderr).toContain(part)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect([stdout.toString(), status]).toEqual(['', 2])
  })
})

describe('--stats', () => {
  test('takes the word after it only if that is a form', async () => {
    const table = await here.run('jernih --stats a.jsonl > out')
    expect(table.stderr).toMatch(/^rule +documents/)
    const json = await here.run('jernih -q --stats json a.jsonl > out')
    const statistics = JSON.parse(json.stderr)
    expect(statistics).toMatchObject({ schema: 1, documents: 10, changed: 3, rejected: 0, heldBack: 0 })
    expect(statistics.rules).toContainEqual({
      rule: 'cross-link/baca-juga',
      documents: 1,
      edits: 1,
      taken: 44,
      put: 0,
    })
    expect(statistics.deciles).toHaveLength(11)
    expect(statistics.lostMost[0]).toMatchObject({ id: 'r3', file: 'a.jsonl', line: 3 })
    expect((await here.run('jernih --stats=json -q a.jsonl > out')).stderr).toMatch(/^\{/)
    const wrong = await here.run('jernih --stats=xml a.jsonl')
    expect(wrong.stderr).toContain('table, json')
    expect(wrong.status).toBe(2)
  })
  test('counts what was rejected and held back', async () => {
    const other = shellWith({
      'b.jsonl': `${RECORDS[0]}{oops\n${recordOf(2, 'Baca juga: Panen Raya di Wanasari\n')}`,
    })
    const { stderr } = await other.run(
      'jernih -q --stats json --max-removed 40% --on-error reject --rejected r b.jsonl > out',
    )
    const statistics = JSON.parse(stderr.split('\n').find((line) => line.startsWith('{'))!)
    expect(statistics).toMatchObject({ documents: 2, changed: 0, rejected: 1, heldBack: 1 })
  })
})
