import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { workingName } from '../../src/io/leftovers.ts'
import { type Shell, shell } from '../cli/shell.ts'

let here: Shell
beforeEach(() => {
  here = shell()
})
afterEach(() => here.remove())

const at = (name: string) => join(here.folder, name)
const put = (name: string, content: string) => writeFileSync(at(name), content)
const left = (folder = '.') => readdirSync(at(folder)).filter((name) => name.endsWith('.tmp'))

/** A run that has begun to write `out.jsonl` and waits for its input. */
async function writing(): Promise<ReturnType<Shell['start']>> {
  const before = left().length
  const child = here.start('exec jernih --from jsonl -o out.jsonl')
  child.stdin!.on('error', () => {})
  child.stdin!.write('{"text":"Air."}\n')
  while (left().length === before) await wait(10)
  return child
}
async function killed(child: ReturnType<Shell['start']>): Promise<void> {
  child.kill('SIGKILL')
  await once(child, 'close')
}

describe('what a killed run leaves', () => {
  test('of a file goes with the next run that writes the file, and with no other', async () => {
    await killed(await writing())
    expect(left()).toHaveLength(1)
    put('a.jsonl', '{"text":"Dua."}\n')
    await here.run('jernih -q a.jsonl -o other.jsonl')
    expect(left()).toHaveLength(1)
    const { status } = await here.run('jernih -q a.jsonl -o out.jsonl')
    expect([status, left(), readFileSync(at('out.jsonl'), 'utf8')]).toEqual([0, [], '{"text":"Dua."}\n'])
  })
  test('of a file in place and of its ledger goes when it is cleaned again', async () => {
    const gone = await ended()
    mkdirSync(at('news'))
    mkdirSync(at('L/news'), { recursive: true })
    put('news/a.txt', 'Air surut.\nBaca juga: Banjir Rendam Desa\n')
    put(`news/${ofProcess('a.txt', gone)}`, 'setengah')
    put(`L/news/${ofProcess('a.txt.ledger.jsonl', gone)}`, 'setengah')
    expect((await here.run('jernih --in-place --ledger L/ news')).status).toBe(0)
    expect([readdirSync(at('news')), readdirSync(at('L/news'))]).toEqual([['a.txt'], ['a.txt.ledger.jsonl']])
  })
  test('is known by its whole name: a like one, one of another machine and one of another making stay', async () => {
    const gone = await ended()
    const stays = [
      ofProcess('out.jsonl.gz', gone),
      ofProcess('out.jsonl', gone).replace(/\.[0-9a-f]{8}-/, '.00000000-'),
      '.out.jsonl.90ab258f.tmp',
      '.out.jsonl.tmp',
    ]
    for (const name of [...stays, ofProcess('out.jsonl', gone)]) put(name, '')
    put('a.jsonl', '{"text":"Dua."}\n')
    await here.run('jernih -q a.jsonl -o out.jsonl')
    expect(left().sort()).toEqual(stays.sort())
  })
  test('of a file with a very long name goes too', async () => {
    const name = `${'berita-panjang-'.repeat(16)}.jsonl`
    put(ofProcess(name, await ended()), '')
    put('a.jsonl', '{"text":"Dua."}\n')
    expect((await here.run(`jernih -q a.jsonl -o ${name}`)).status).toBe(0)
    expect([left(), readdirSync(at('.')).includes(name)]).toEqual([[], true])
  })
})

describe('what a living run writes', () => {
  test('stays where another run writes the same file: both end well', async () => {
    const first = await writing()
    put('a.jsonl', '{"text":"Dua."}\n')
    const { status } = await here.run('jernih -q a.jsonl -o out.jsonl')
    expect([status, left().length, readFileSync(at('out.jsonl'), 'utf8')]).toEqual([
      0,
      1,
      '{"text":"Dua."}\n',
    ])
    first.stdin!.end()
    const [ending] = await once(first, 'close')
    expect([ending, left(), readFileSync(at('out.jsonl'), 'utf8')]).toEqual([0, [], '{"text":"Air."}\n'])
  })
  test.runIf(process.platform === 'linux')(
    'is known from what was left by a process whose number is used again',
    async () => {
      const child = spawn('sleep', ['60'])
      try {
        // The number is a living process's, which began at another time than the one that wrote.
        const name = ofProcess('out.jsonl', child.pid!).replace(/-(\d+)-([0-9a-f]{8}\.tmp)$/, '-7-$2')
        put(name, '')
        put('a.jsonl', '{"text":"Dua."}\n')
        await here.run('jernih -q a.jsonl -o out.jsonl')
        expect(left()).toEqual([])
      } finally {
        child.kill()
      }
    },
  )
})

/** The number of a process that has ended. */
async function ended(): Promise<number> {
  const child = spawn('true')
  await once(child, 'close')
  return child.pid!
}

/** The name under which a process writes a file. */
function ofProcess(name: string, process: number): string {
  return workingName(name).replace(/-\d+-(\d+-[0-9a-f]{8}\.tmp)$/, `-${process}-$1`)
}
