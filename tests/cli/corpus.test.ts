import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Shell, shell } from './shell.ts'

const INVITATION = 'Dapatkan kabar pilihan dari redaksi kami setiap hari.'
const SAID = '"Kami akan membangun lagi pasar itu," kata Bupati Ratna.'
/** Articles of one newsroom, whose invitation no rule of jernih's own knows. */
const ARTICLES = Array.from(
  { length: 8 },
  (_, i) =>
    `Kapal feri ke-${i} berangkat pukul enam pagi dari dermaga lama di Wanasari.\nPenumpang nomor ${i} diminta datang lebih awal karena loket hanya satu.\n${INVITATION}\n${SAID}`,
)
const records = (texts: readonly string[]) =>
  texts.map((text, i) => `${JSON.stringify({ id: `a${i}`, text })}\n`).join('')

let here: Shell
beforeAll(() => {
  here = shell()
  writeFileSync(join(here.folder, 'one.jsonl'), records(ARTICLES.slice(0, 5)))
  writeFileSync(join(here.folder, 'two.jsonl'), records(ARTICLES.slice(5)))
})
afterAll(() => here.remove())
const read = (name: string) => readFileSync(join(here.folder, name))

describe('counts of lines', () => {
  test('say what they hold, and are the same made apart and merged', async () => {
    const all = await here.run('jernih corpus count one.jsonl two.jsonl -o all.jcount')
    expect(all).toMatchObject({
      stderr: 'jernih: 8 documents; 18 distinct lines written to all.jcount\n',
      status: 0,
    })
    const apart = await here.run(
      'jernih corpus count one.jsonl -qo one.jcount && jernih corpus count -qo two.jcount < two.jsonl && jernih corpus merge one.jcount two.jcount -o merged.jcount',
    )
    expect(apart).toMatchObject({
      stderr: 'jernih: 8 documents; 18 distinct lines written to merged.jcount\n',
      status: 0,
    })
    expect(read('merged.jcount').equals(read('all.jcount'))).toBe(true)
  })
  test('show the commonest lines', async () => {
    const { stdout, status } = await here.run('jernih corpus top all.jcount . --most-shown 2')
    expect(status).toBe(0)
    expect(stdout.toString()).toBe(`8\t${SAID}\n8\t${INVITATION}\n`)
    const asRecords = await here.run('jernih corpus top all.jcount . --most-shown 1 --to jsonl')
    expect(JSON.parse(asRecords.stdout.toString())).toMatchObject({ documents: 8 })
  })
  test('show of the files that are there, and say what is not', async () => {
    writeFileSync(join(here.folder, 'other.txt'), 'Air surut.\n')
    const { stdout, stderr } = await here.run('jernih corpus top all.jcount other.txt --most-shown 2')
    expect(stdout.toString()).toBe('')
    expect(stderr).toBe('jernih: 2 of the 2 commonest lines are not in these files\n')
  })
  test('let dedupe take what many documents have, and restore puts it back', async () => {
    const { stdout, status } = await here.run(
      'jernih dedupe --corpus all.jcount --edits one.jsonl -o clean.jsonl && jernih restore clean.jsonl',
    )
    expect(status).toBe(0)
    expect(stdout.equals(read('one.jsonl'))).toBe(true)
    const [first] = read('clean.jsonl').toString().split('\n')
    const { text, edits } = JSON.parse(first!) as { text: string; edits: { rule: string }[] }
    expect(text).toBe(ARTICLES[0]!.replace(`${INVITATION}\n`, ''))
    expect(edits.map(({ rule }) => rule)).toEqual(['duplicate/corpus'])
  })
  test('take nothing that fewer documents have', async () => {
    const { stdout } = await here.run('jernih dedupe --corpus all.jcount --min-documents 9 one.jsonl')
    expect(stdout.equals(read('one.jsonl'))).toBe(true)
  })
  test('are a check too', async () => {
    const { stdout, status } = await here.run('jernih check --corpus all.jcount --format json one.jsonl')
    expect(status).toBe(1)
    const { findings } = JSON.parse(stdout.toString()) as { findings: { rule: string }[] }
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['duplicate/corpus']))
  })
  test('of sentences take a sentence of a line', async () => {
    writeFileSync(
      join(here.folder, 'flat.jsonl'),
      records(ARTICLES.map((text) => text.replaceAll('\n', ' '))),
    )
    const { stdout, status } = await here.run(
      'jernih corpus count --unit sentence flat.jsonl -qo flat.jcount && jernih dedupe --corpus flat.jcount flat.jsonl',
    )
    expect(status).toBe(0)
    expect(stdout.toString()).not.toContain('Dapatkan')
    expect(stdout.toString().match(/kata Bupati Ratna\./g)).toHaveLength(8)
  })
  test('leave out rare lines, and then cannot be asked for them', async () => {
    const { stderr, status } = await here.run(
      'jernih corpus merge all.jcount --min-documents 5 -qo five.jcount && jernih dedupe --corpus five.jcount --min-documents 3 one.jsonl',
    )
    expect(stderr).toBe(
      'jernih: five.jcount: holds only lines in 5 documents or more, so --min-documents 3 cannot be had of it\n',
    )
    expect(status).toBe(2)
  })
})

describe('what cannot be done is one line and status 2', () => {
  test.each([
    ['jernih corpus', 'corpus needs to be told what to do: count, merge or top (jernih corpus --help)'],
    ['jernih corpus sum a', 'corpus has no "sum": count, merge or top (jernih corpus --help)'],
    [
      'jernih corpus count one.jsonl',
      'corpus count needs -o FILE, such as -o lines.jcount: counts are no text',
    ],
    ['jernih corpus count --to jsonl -o a one.jsonl', 'corpus count has no --to, which is for corpus top'],
    ['jernih corpus merge all.jcount -o b', 'corpus merge needs two files of counts or more'],
    [
      'jernih corpus merge all.jcount nowhere -o b',
      'nowhere: no such file or folder (corpus count writes it)',
    ],
    [
      'jernih corpus merge all.jcount flat.jcount -o b',
      'flat.jcount has counts of each sentence, all.jcount of each line: they cannot be merged',
    ],
    [
      'jernih corpus top all.jcount',
      'corpus top needs the file of counts and the files that were counted: counts hold no text (jernih corpus top lines.jcount shards/)',
    ],
    [
      'jernih dedupe --corpus one.jsonl two.jsonl',
      'one.jsonl: is no file of counts (corpus count writes one)',
    ],
    ['jernih dedupe --min-documents 3 two.jsonl', '--min-documents goes with --corpus FILE'],
    ['jernih clean -t strip --corpus all.jcount two.jsonl', '--corpus is for dedupe, which -t leaves out'],
  ])('%s', async (script, message) => {
    const { stdout, stderr, status } = await here.run(script, { stdin: '' })
    expect(stderr).toBe(`jernih: ${message}\n`)
    expect(stdout.toString()).toBe('')
    expect(status).toBe(2)
  })
  test('counts of what could not be read are not written', async () => {
    const { stderr, status } = await here.run(
      'jernih corpus count one.jsonl nowhere.jsonl -o part.jcount; ls',
    )
    expect(stderr).toContain('part.jcount is not written, since not all could be counted')
    expect(status).toBe(0)
    expect((await here.run('ls part.jcount')).status).not.toBe(0)
  })
})
