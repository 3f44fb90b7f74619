import { createHash } from 'node:crypto'
import { once } from 'node:events'
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Shell, shell } from '../cli/shell.ts'

/** Every row of `docs/faults.md` that no test of tests/cli or tests/io holds already. */
let here: Shell
beforeEach(() => {
  here = shell()
})
afterEach(() => here.remove())

const RECORD = '{"text":"Air surut.\\nBaca juga: Banjir Rendam Desa\\nWarga pulang."}\n'
const CLEAN = '{"text":"Air surut.\\nWarga pulang."}\n'
/** Records of which a few make a block, and so many that they are not read at once. */
const PAGE = `{"page":"${'x'.repeat(4_000)}",`
const WIDE = RECORD.replace('{', PAGE)
const WIDE_CLEAN = CLEAN.replace('{', PAGE)
const MANY = 280
const MANY_RECORDS = WIDE.repeat(MANY)
const at = (name: string) => join(here.folder, name)
const put = (name: string, content: string | Uint8Array) => writeFileSync(at(name), content)
const read = (name: string) => readFileSync(at(name), 'utf8')

type Child = ReturnType<Shell['start']>

/** Waits until the child has written something, which is not read yet, so that it waits soon after in the middle of its input. */
async function stuck(child: Child): Promise<void> {
  await once(child.stdout!, 'readable')
  await wait(200)
}

interface Ended {
  readonly out: string
  readonly err: string
  readonly status: number | string
}

async function ended(child: Child, input = ''): Promise<Ended> {
  let [out, err] = ['', '']
  child.stdout!.on('data', (chunk: Buffer) => {
    out += chunk
  })
  child.stderr!.on('data', (chunk: Buffer) => {
    err += chunk
  })
  child.stdin!.on('error', () => {})
  child.stdin!.end(input)
  const [status, signal] = await once(child, 'close')
  return { out, err, status: status ?? signal }
}

describe('a signal', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '%s ends a run that waits for its reader, at once',
    async (signal) => {
      put('many.jsonl', MANY_RECORDS)
      const child = here.start('exec jernih many.jsonl')
      await stuck(child)
      child.kill(signal)
      const late = wait(10_000).then(() => [null, 'too late'])
      const [, by] = await Promise.race([once(child, 'exit'), late])
      child.kill('SIGKILL')
      // By the signal itself, of which a shell makes the status 128 and its number.
      expect(by).toBe(signal)
    },
  )
  test('within --in-place leaves every file whole', async () => {
    const long = RECORD.repeat(6_000)
    mkdirSync(at('news'))
    put('news/a.jsonl', RECORD)
    put('news/b.jsonl', long)
    const child = here.start('exec jernih --in-place news')
    const isWorking = () => readdirSync(at('news')).some((name) => name.startsWith('.b.jsonl.'))
    while (!isWorking()) await wait(5)
    child.kill('SIGTERM')
    expect((await ended(child)).status).toBe(143)
    expect(readdirSync(at('news'))).toEqual(['a.jsonl', 'b.jsonl'])
    expect(read('news/a.jsonl')).toBe(CLEAN)
    expect(read('news/b.jsonl')).toBe(long)
  })
})

describe('a reader that goes away', () => {
  test('does not hide that something could not be done', async () => {
    put('many.jsonl', MANY_RECORDS)
    const { stdout, stderr } = await here.run(
      'set -o pipefail; jernih missing.jsonl many.jsonl | head -1; echo $?',
    )
    expect(stdout.toString()).toBe(`${WIDE_CLEAN}2\n`)
    expect(stderr).toBe('jernih: missing.jsonl: no such file or folder\n')
  })
})

describe('a place that cannot be written', () => {
  test('a full disk leaves a file in place as it was', async () => {
    put('many.jsonl', MANY_RECORDS)
    const { stderr, status } = await here.run("trap '' XFSZ; ulimit -f 100; jernih --in-place many.jsonl")
    expect(stderr).toBe('jernih: many.jsonl: cannot be written: the file would be larger than allowed\n')
    expect(status).toBe(2)
    expect(readdirSync(here.folder)).toEqual(['many.jsonl'])
    expect(read('many.jsonl')).toBe(MANY_RECORDS)
  })
  test('a full disk for ledger or rejected lines is reported', async () => {
    put('a.txt', 'Air surut.\nBaca juga: Banjir Rendam Desa\n')
    const ledger = await here.run('jernih a.txt --ledger /dev/full > /dev/null')
    expect(ledger.stderr).toBe('jernih: /dev/full: cannot be written: no space left on the device\n')
    expect(ledger.status).toBe(2)
    put('a.jsonl', 'no record\n')
    const rejected = await here.run('jernih --on-error reject --rejected /dev/full a.jsonl')
    expect(rejected.stderr).toContain('jernih: /dev/full: cannot be written: no space left on the device\n')
    expect(rejected.status).toBe(2)
  })
  test.runIf(process.getuid?.() === 0)(
    'a folder that may not be written is reported, and nothing is lost',
    async () => {
      mkdirSync(at('news'))
      put('news/a.jsonl', RECORD)
      await here.run('chmod 755 .. . news; chmod 644 news/*')
      const file = await here.run('jernih news/a.jsonl -o news/b.jsonl', { user: 65534 })
      expect(file.stderr).toBe('jernih: news/b.jsonl: cannot be written: permission denied\n')
      expect(file.status).toBe(2)
      const place = await here.run('jernih --in-place news', { user: 65534 })
      expect(place.stderr).toBe('jernih: news/a.jsonl: cannot be written: permission denied\n')
      expect(place.status).toBe(2)
      const folder = await here.run('jernih news -o clean/', { user: 65534 })
      expect(folder.stderr).toBe('jernih: clean: cannot be made: permission denied\n')
      expect(folder.status).toBe(2)
      expect(readdirSync(at('news'))).toEqual(['a.jsonl'])
      expect(read('news/a.jsonl')).toBe(RECORD)
    },
  )
  test('a folder that vanishes before the end is reported', async () => {
    mkdirSync(at('out'))
    const child = here.start('exec jernih --from jsonl -o out/a.jsonl')
    child.stdin!.write(RECORD)
    while (readdirSync(at('out')).length === 0) await wait(5)
    rmSync(at('out'), { recursive: true })
    const { err, status } = await ended(child, RECORD)
    expect(err).toBe('jernih: out/a.jsonl: cannot be written: no such file or folder\n')
    expect(status).toBe(2)
  })
})

describe('a file', () => {
  test('that vanishes between listing and opening is reported, and the others are done', async () => {
    mkdirSync(at('news'))
    for (const name of ['a', 'b', 'c']) put(`news/${name}.jsonl`, RECORD)
    const child = here.start('exec jernih - news')
    child.stdin!.write(RECORD)
    // The files are listed before anything is read.
    await once(child.stdout!, 'readable')
    rmSync(at('news/b.jsonl'))
    const { out, err, status } = await ended(child)
    expect(out).toBe(CLEAN.repeat(3))
    expect(err).toBe('jernih: news/b.jsonl: cannot be read: no such file or folder\n')
    expect(status).toBe(2)
  })
  test('that vanishes while it is read is read to its end', async () => {
    put('many.jsonl', MANY_RECORDS)
    const child = here.start('exec jernih many.jsonl')
    await stuck(child)
    rmSync(at('many.jsonl'))
    const { out, err, status } = await ended(child)
    expect(out === WIDE_CLEAN.repeat(MANY)).toBe(true)
    expect([err, status]).toEqual(['', 0])
  })
  test('that grows while it is read is read to the end that it has then', async () => {
    put('many.jsonl', MANY_RECORDS)
    const child = here.start('exec jernih many.jsonl')
    await stuck(child)
    appendFileSync(at('many.jsonl'), WIDE + WIDE.slice(0, 4_018))
    const { out, err, status } = await ended(child)
    expect(out === WIDE_CLEAN.repeat(MANY + 1)).toBe(true)
    // A half record is no record.
    expect(err).toContain(`jernih: many.jsonl:${MANY + 2}:4019: not JSON`)
    expect(status).toBe(2)
  })
  test('that shrinks while it is read ends where it ends now', async () => {
    put('many.jsonl', MANY_RECORDS)
    const child = here.start('exec jernih many.jsonl')
    await stuck(child)
    truncateSync(at('many.jsonl'), WIDE.length * (MANY - 5))
    const { out, err, status } = await ended(child)
    expect(out === WIDE_CLEAN.repeat(MANY - 5)).toBe(true)
    expect([err, status]).toEqual(['', 0])
  })
  test('that is written to while it is cleaned in place is left as it is now', async () => {
    const long = RECORD.repeat(4_000)
    mkdirSync(at('news'))
    put('news/a.jsonl', long)
    put('news/b.jsonl', '{"text":"a&nbsp;b"}\n')
    // It has much to say, and waits in the middle for somebody to hear it.
    const child = here.start('exec jernih --in-place -v --max-line 11 news')
    await once(child.stderr!, 'readable')
    await wait(200)
    appendFileSync(at('news/a.jsonl'), RECORD)
    const { err, status } = await ended(child)
    expect(err).toContain('jernih: news/a.jsonl: was changed while it was read; it is left as it is now\n')
    expect(status).toBe(2)
    expect(readdirSync(at('news'))).toEqual(['a.jsonl', 'b.jsonl'])
    expect(read('news/a.jsonl') === long + RECORD).toBe(true)
    expect(read('news/b.jsonl')).toBe('{"text":"a b"}\n')
  })
  test('that a device cannot read is reported', async () => {
    const { stderr, status } = await here.run('jernih /proc/self/mem')
    expect(stderr).toBe(
      'jernih: /proc/self/mem: cannot be read: the device failed while reading or writing\n',
    )
    expect(status).toBe(2)
  })
  test('of gzip that is cut off gives what came before, and says so', async () => {
    const own = (k: number, text: string) =>
      text.replace(
        '{',
        `{"page":"${createHash('shake256', { outputLength: 2_000 }).update(`${k}`).digest('hex')}",`,
      )
    const packed = gzipSync(Array.from({ length: 200 }, (_, k) => own(k, RECORD)).join(''))
    put('a.jsonl.gz', packed.subarray(0, packed.length >> 1))
    put('b.jsonl', RECORD)
    const { stdout, stderr, status } = await here.run('jernih a.jsonl.gz')
    expect(stdout.toString().startsWith(own(0, CLEAN) + own(1, CLEAN))).toBe(true)
    expect(stdout.at(-1)).toBe(10)
    expect(stderr).toContain('jernih: a.jsonl.gz: not a whole gzip file')
    expect(stderr).toContain('stopped there; what came before is written')
    expect(status).toBe(2)
    const file = await here.run('jernih a.jsonl.gz b.jsonl -o c.jsonl')
    expect(file.stderr).toContain('what came before is in c.jsonl.partial')
    expect(file.status).toBe(2)
    expect(read('c.jsonl.partial')).toBe(stdout.toString())
    const place = await here.run('jernih --in-place a.jsonl.gz')
    expect(place.status).toBe(2)
    expect(readFileSync(at('a.jsonl.gz')).equals(packed.subarray(0, packed.length >> 1))).toBe(true)
  })
})

describe('a stream that is closed', () => {
  test('standard output takes everything and says nothing, as /dev/null does', async () => {
    put('a.jsonl', RECORD)
    const { stdout, stderr, status } = await here.run('jernih a.jsonl >&-')
    expect([stdout.toString(), stderr, status]).toEqual(['', '', 0])
  })
  test('standard error takes nothing away from the rest', async () => {
    put('a.jsonl', RECORD)
    for (const nowhere of ['2>&-', '2>/dev/full']) {
      const { stdout, status } = await here.run(`jernih missing.jsonl a.jsonl ${nowhere}`)
      expect([stdout.toString(), status]).toEqual([CLEAN, 2])
    }
  })
})

describe('open files', () => {
  test('are closed again: very many inputs need no more than a few', async () => {
    mkdirSync(at('news'))
    for (let k = 0; k < 80; k++)
      put(`news/${k}.jsonl${k % 2 ? '.gz' : ''}`, k % 2 ? gzipSync(RECORD) : RECORD)
    const limit = 'ulimit -n 70'
    const { stdout, stderr } = await here.run(`${limit}; jernih news`)
    expect(stderr).toBe('')
    expect(stdout.toString()).toBe(CLEAN.repeat(80))
    const folder = await here.run(`${limit}; jernih news -o clean/ && jernih --in-place news`)
    expect([folder.stderr, folder.status]).toEqual(['', 0])
    expect(readdirSync(at('clean')).length).toBe(80)
    expect(read('news/0.jsonl')).toBe(CLEAN)
  })
  test('are closed too where nothing comes of an input', async () => {
    mkdirSync(at('news'))
    for (let k = 0; k < 80; k++) {
      put(`news/${k}.json`, '[{"text":"a"}]\n')
      put(`news/${k}.txt`, 'Air surut.\n')
    }
    put('a.jsonl', RECORD)
    const { stdout, stderr } = await here.run('ulimit -n 70; jernih a.jsonl news/*.json news/*.txt')
    expect(stderr).not.toContain('too many open files')
    expect(stderr.trimEnd().split('\n')).toHaveLength(160)
    expect(stdout.toString()).toBe(CLEAN)
  })
  test('that run out are no fault of the program', async () => {
    put('a.jsonl', RECORD)
    // How many a run needs is Node's affair: the first limit that is too low is looked for.
    let run = await here.run('jernih a.jsonl')
    for (let limit = 40; run.status === 0 && limit > 8; limit--)
      run = await here.run(`ulimit -n ${limit}; jernih a.jsonl`)
    expect(run.stderr).toBe('jernih: too many open files (ulimit -n raises the limit)\n')
    expect(run.status).toBe(2)
  })
})
