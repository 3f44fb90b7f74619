import { once } from 'node:events'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Ran, type Shell, shell, withoutTime } from './shell.ts'

/** Large inputs of records, which several threads clean: nothing that can be seen may depend on how many. */
let here: Shell
beforeEach(() => {
  here = shell()
})
afterEach(() => here.remove())

const ARTICLE = readFileSync(new URL('../../fixtures/sample/article.txt', import.meta.url), 'utf8')
const record = (id: number, text = ARTICLE) => `${JSON.stringify({ id, text: `${id}. ${text}` })}\n`
/** More than is cleaned before a thread begins and than it has at once, so that both threads share the rest. */
const MANY = Math.ceil((12 * (1 << 20)) / record(1000).length)
const RECORDS = Array.from({ length: MANY }, (_, id) => record(id))
const at = (name: string) => join(here.folder, name)

/** Runs a script with one worker and with two. */
async function both(script: (workers: string) => string): Promise<[Ran, Ran]> {
  return [await here.run(script('--workers 1')), await here.run(script('--workers 2'))]
}

function expectSame([one, two]: [Ran, Ran]): void {
  expect(two.stdout.equals(one.stdout)).toBe(true)
  expect(withoutTime(two.stderr)).toBe(withoutTime(one.stderr))
  expect(two.status).toBe(one.status)
}

test('a number of workers must be one', async () => {
  for (const number of ['0', 'two', '1.5', '1000']) {
    const { stderr, status } = await here.run(`jernih --workers ${number}`, { stdin: 'Air surut.' })
    expect(stderr).toBe(`jernih: --workers takes a number from 1 to 999, not "${number}"\n`)
    expect(status).toBe(2)
  }
})

describe('several workers', () => {
  test('write what one writes, and count the same', async () => {
    writeFileSync(at('many.jsonl'), RECORDS.join(''))
    const ran = await both((workers) => `jernih many.jsonl --edits --stats -v ${workers}`)
    expectSame(ran)
    expect(ran[0].stderr).toContain(`${MANY} of ${MANY} documents changed`)
    expect(ran[0].stdout.toString().split('\n')).toHaveLength(MANY + 1)
  })
  test('find the same sentences and quotes', async () => {
    writeFileSync(at('many.jsonl'), RECORDS.join(''))
    const chain = '-t repair,strip,dedupe,join,sentences,quotes'
    const ran = await both((workers) => `jernih many.jsonl ${chain} ${workers}`)
    expectSame(ran)
    expect(ran[0].stdout.toString()).toContain('"speakers":[{')
  })
  test('restore', async () => {
    writeFileSync(at('many.jsonl'), RECORDS.join(''))
    const { stdout } = await here.run('jernih many.jsonl --edits | jernih restore --workers 3')
    expect(stdout.toString()).toBe(RECORDS.join(''))
  })
  test('stop where a line is no record, with what came before', async () => {
    const place = MANY - 10
    writeFileSync(at('many.jsonl'), RECORDS.with(place, 'no record\n').join(''))
    const ran = await both((workers) => `jernih many.jsonl ${workers}`)
    expectSame(ran)
    expect(ran[0].stderr).toContain(`many.jsonl:${place + 1}:1: not JSON`)
    expect(ran[0].status).toBe(2)
    expect(ran[0].stdout.toString().split('\n')).toHaveLength(place + 1)
  })
  test('stop there, though the input waits', async () => {
    const child = here.start('jernih --workers 2')
    child.stdout!.resume()
    child.stdin!.write(RECORDS.with(-1, 'no record\n').join(''))
    const [status] = await once(child, 'close')
    expect(status).toBe(2)
  })
  test('reject the same lines and go on', async () => {
    const lines = RECORDS.map((line, id) => (id % 50 === 0 ? `{"id":${id}}\n` : line))
    writeFileSync(at('many.jsonl'), lines.join(''))
    const ran = await both(
      (workers) => `jernih many.jsonl --on-error reject --rejected bad.jsonl ${workers}; cat bad.jsonl`,
    )
    expectSame(ran)
    expect(ran[0].stderr).toContain(`${Math.ceil(MANY / 50)} lines rejected into bad.jsonl`)
  })
  test('name what passes as it came, and not too often', async () => {
    const bytes = RECORDS.map((line, id) =>
      id % 30 === 7 ? Buffer.from(line.replace('Wana', '\u00ff'), 'latin1') : Buffer.from(line),
    )
    writeFileSync(at('many.jsonl'), Buffer.concat(bytes))
    expectSame(await both((workers) => `jernih many.jsonl --max-removed 1% ${workers}`))
  })
  test('keep a byte order mark, blank lines and an end without line feed, in place and packed', async () => {
    const text = `\ufeff${RECORDS.join('\n')}`.replace(/\n$/, '')
    for (const name of ['one.jsonl', 'three.jsonl']) writeFileSync(at(name), text)
    await here.run('gzip -1 one.jsonl three.jsonl')
    await here.run('jernih --in-place one.jsonl.gz --workers 1; jernih --in-place three.jsonl.gz --workers 3')
    await here.run('gunzip one.jsonl.gz three.jsonl.gz')
    const one = readFileSync(at('one.jsonl'))
    expect(one.subarray(0, 3)).toEqual(Buffer.from('\ufeff'))
    expect(one.at(-1)).not.toBe(10)
    expect(one.length).toBeLessThan(Buffer.byteLength(text))
    expect(readFileSync(at('three.jsonl')).equals(one)).toBe(true)
  })
  test('take one file after the other', async () => {
    writeFileSync(at('a.jsonl'), RECORDS.join(''))
    writeFileSync(at('b.jsonl'), RECORDS.slice(0, 100).join('').trimEnd())
    expectSame(await both((workers) => `jernih b.jsonl a.jsonl b.jsonl ${workers}`))
  })
  test('give what came before as soon as it is done, though the input waits', async () => {
    const child = here.start('jernih --workers 2')
    let lines = 0
    child.stdout!.on('data', (chunk: Buffer) => {
      for (const byte of chunk) if (byte === 10) lines += 1
    })
    child.stdin!.write(RECORDS.join(''))
    while (lines < MANY) await once(child.stdout!, 'data')
    child.stdin!.end()
    const [status] = await once(child, 'close')
    expect(status).toBe(0)
    expect(lines).toBe(MANY)
  })
  test('leave no half file when a signal ends the run', async () => {
    const child = here.start('exec jernih --workers 2 --from jsonl -o clean.jsonl')
    // What was not read when the signal came is no concern of the test.
    child.stdin!.on('error', () => {})
    child.stdin!.write(RECORDS.join(''))
    // All that came is cleaned when the file grows no more; then the thread waits, and so does the run.
    const size = () => Math.max(0, ...readdirSync(here.folder).map((name) => statSync(at(name)).size))
    for (let before = -1; before < size() || size() === 0; await wait(500)) before = size()
    child.kill('SIGTERM')
    const [status] = await once(child, 'close')
    expect(status).toBe(143)
    expect(readdirSync(here.folder)).toEqual([])
  })
  test('tell that the disk is full', async () => {
    writeFileSync(at('many.jsonl'), RECORDS.join(''))
    const { stderr, status } = await here.run('jernih many.jsonl --workers 3 > /dev/full')
    expect(stderr).toBe('jernih: standard output: cannot be written: no space left on the device\n')
    expect(status).toBe(2)
  })
  test('give what came before gzip breaks off', async () => {
    writeFileSync(at('many.jsonl'), RECORDS.join(''))
    await here.run('gzip -1 many.jsonl; head -c -100000 many.jsonl.gz > cut.jsonl.gz')
    expectSame(await both((workers) => `jernih cut.jsonl.gz ${workers}`))
  })
  test('end with a reader that goes away', async () => {
    writeFileSync(at('many.jsonl'), RECORDS.join(''))
    const { stdout, stderr } = await here.run(
      'set -o pipefail; jernih many.jsonl --workers 3 | head -1; echo $?',
    )
    expect(stdout.toString().split('\n').slice(1)).toEqual(['0', ''])
    expect(stderr).toBe('')
  })
})
