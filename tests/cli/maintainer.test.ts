import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Shell, shell } from './shell.ts'

const ROOT = new URL('../../', import.meta.url).pathname
const PAGE = readFileSync(join(ROOT, 'docs/ci.md'), 'utf8')

/** The one line of the page's recipes that holds these words, as a shell gets it. */
function recipe(words: string): string {
  const lines = [...PAGE.matchAll(/^ *- (?:run: )?(npx jernih .*)$/gm)].map(([, line]) => line!)
  const [line, ...more] = lines.filter((one) => one.includes(words))
  expect(more).toEqual([])
  return line!.replace(/^npx /, '')
}

/** Articles without any noise, and one with it. */
const clean = (id: number) =>
  `${JSON.stringify({ id, text: `Warga Desa Wanasari memanen padi di lahan nomor ${id} pada musim ini. Hasilnya disimpan di lumbung bersama.` })}\n`
const bad = (id: number, title: string) =>
  `${JSON.stringify({ id, text: `Petani menjual gabah di gudang desa.\nBaca juga: ${title}\nHarga naik tipis.` })}\n`

describe('a maintainer who copies the recipe into a fresh repository', () => {
  let here: Shell
  const data = () => join(here.folder, 'data/articles.jsonl')
  const commit = (message: string) => {
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], {
        cwd: here.folder,
      })
    git('add', '.')
    git('commit', '-qm', message)
  }
  const ci = () => here.run(recipe('--format github'))
  beforeAll(async () => {
    here = shell()
    await here.run('git init -q; mkdir data')
    writeFileSync(data(), clean(1) + clean(2) + clean(3))
    await here.run('jernih check -q --baseline known.json --update-baseline data')
    commit('data')
  })
  afterAll(() => here.remove())

  test('has a green run, red ones with the finding on its line, and a green one once it is known', async () => {
    const first = await ci()
    expect([first.stdout.toString(), first.stderr, first.status]).toEqual(['', '', 0])

    writeFileSync(data(), clean(1) + bad(7, 'Jalan Desa Wanasari Dibuka Lagi') + clean(2) + clean(3))
    commit('a bad record')
    const red = await ci()
    expect(red.status).toBe(1)
    expect(red.stdout.toString()).toMatch(
      /^::error file=data\/articles\.jsonl,line=2,endLine=2,title=cross-link\/baca-juga::.*Jalan Desa Wanasari.*\n$/,
    )

    await here.run('jernih check -q --baseline known.json --update-baseline data')
    commit('it is known')
    const green = await ci()
    expect([green.stdout.toString(), green.stderr, green.status]).toEqual(['', '', 0])

    // What is known moves down by a line.
    const known = bad(7, 'Jalan Desa Wanasari Dibuka Lagi')
    writeFileSync(data(), clean(9) + clean(1) + known + bad(8, 'Harga Gabah Naik Lagi') + clean(2))
    commit('one more')
    const again = await ci()
    expect(again.status).toBe(1)
    expect(again.stdout.toString()).toMatch(
      /^::error file=data\/articles\.jsonl,line=4,[^\n]*Harga Gabah[^\n]*\n$/,
    )
  })
  test('gets the same from the other recipes', async () => {
    const sarif = await here.run(recipe('--format sarif'))
    expect(sarif.status).toBe(1)
    const log = JSON.parse(readFileSync(join(here.folder, 'jernih.sarif'), 'utf8'))
    const line = (result: { locations: { physicalLocation: { region: { startLine: number } } }[] }) =>
      result.locations[0]!.physicalLocation.region.startLine
    // This one has no baseline.
    expect(log.runs[0].results.map(line)).toEqual([3, 4])
    const gitlab = await here.run(recipe('--format gitlab'))
    expect(gitlab.status).toBe(1)
    const issues = JSON.parse(readFileSync(join(here.folder, 'gl-code-quality-report.json'), 'utf8'))
    expect(issues).toMatchObject([{ location: { path: 'data/articles.jsonl', lines: { begin: 4 } } }])
  })
})
