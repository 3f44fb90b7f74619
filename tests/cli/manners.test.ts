import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import * as zlib from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Shell, shell } from './shell.ts'

/** What a case of `fixtures/cli` cannot say: signals, closed pipes, full disks, other users, terminals. */
let here: Shell
beforeEach(() => {
  here = shell()
})
afterEach(() => here.remove())

const RECORD = '{"text":"Air surut.\\nBaca juga: Banjir Rendam Desa\\nWarga pulang."}\n'
const CLEAN = '{"text":"Air surut.\\nWarga pulang."}\n'
const put = (name: string, content: string) => writeFileSync(join(here.folder, name), content)

describe('a reader that goes away', () => {
  test('ends the run quietly', async () => {
    put('many.jsonl', RECORD.repeat(50_000))
    const { stdout, stderr } = await here.run('set -o pipefail; jernih many.jsonl | head -1; echo $?')
    expect(stdout.toString()).toBe(`${CLEAN}0\n`)
    expect(stderr).toBe('')
  })
  test('also of the help', async () => {
    const { stdout, stderr } = await here.run('set -o pipefail; jernih --help | true; echo $?')
    expect(stdout.toString()).toBe('0\n')
    expect(stderr).toBe('')
  })
  test('that is only slow gets everything, though the pipe does not block', async () => {
    put('many.jsonl', RECORD.repeat(50_000))
    const start = `process.stdout; require('child_process').spawnSync('jernih', ['many.jsonl'], { stdio: 'inherit' })`
    const { stdout, stderr } = await here.run(`node -e "${start}" | (sleep 0.5; wc -c)`)
    expect(Number(stdout)).toBe(CLEAN.length * 50_000)
    expect(stderr).toBe('')
  })
})

describe('an input that waits', () => {
  test.each([
    'jernih --from jsonl',
    'jernih --from jsonl --workers 1',
    'jernih --from jsonl --to text --ledger e.jsonl',
  ])('does not hold up a run that has ended: %s', async (script) => {
    const child = here.start(script)
    child.stdin!.write('{"no":"text"}\n')
    const [status] = await once(child, 'close')
    expect(status).toBe(2)
  })
})

describe('rejected lines', () => {
  const BAD = '{"no":"text"}\n'
  test('of a run in place are kept when a later file breaks it off, and when it is done again', async () => {
    put('a.jsonl', RECORD + BAD)
    put('b.jsonl', RECORD)
    const script = 'jernih --in-place --on-error reject --rejected bad.jsonl a.jsonl b.jsonl /proc/version'
    await here.run(script)
    expect(readFileSync(join(here.folder, 'a.jsonl'), 'utf8')).toBe(CLEAN)
    expect(readFileSync(join(here.folder, 'bad.jsonl'), 'utf8')).toBe(BAD)
  })
  test('of runs in place come one behind the other, and are no input', async () => {
    mkdirSync(join(here.folder, 'news'))
    for (const extra of ['{"no":"one"}\n', '{"no":"two"}\n']) {
      put('news/a.jsonl', RECORD + extra)
      await here.run('jernih --in-place --on-error reject news/')
    }
    expect(readdirSync(join(here.folder, 'news')).sort()).toEqual(['a.jsonl', 'a.jsonl.rejected.jsonl'])
    expect(readFileSync(join(here.folder, 'news/a.jsonl.rejected.jsonl'), 'utf8')).toBe(
      '{"no":"one"}\n{"no":"two"}\n',
    )
  })
  test('cannot go where the output goes, however that is written', async () => {
    put('a.jsonl', RECORD + BAD)
    const { stderr, status } = await here.run(
      'jernih a.jsonl -o o.jsonl --on-error reject --rejected ./o.jsonl',
    )
    expect(stderr).toContain('is named for two outputs')
    expect(status).toBe(2)
  })
  test('need --on-error reject', async () => {
    put('a.jsonl', RECORD + BAD)
    const { stderr, status } = await here.run('jernih a.jsonl --rejected bad.jsonl')
    expect(stderr).toBe('jernih: --rejected goes with --on-error reject\n')
    expect(status).toBe(2)
  })
})

describe('a ledger', () => {
  test('is packed as its name says, and read so', async () => {
    put('a.txt', 'Air surut.\nBaca juga: Banjir Rendam Desa\n')
    const { stdout } = await here.run(
      'jernih a.txt -o c.txt --ledger e.jsonl.gz && gzip -t e.jsonl.gz && jernih restore c.txt --ledger e.jsonl.gz',
    )
    expect(stdout.toString()).toBe('Air surut.\nBaca juga: Banjir Rendam Desa\n')
  })
  test('is never written over by what it restores', async () => {
    put('a.txt', 'Air surut.\nBaca juga: Banjir Rendam Desa\n')
    const { stderr, status } = await here.run(
      'jernih a.txt -o c.txt --ledger e.jsonl && jernih restore c.txt --ledger e.jsonl -o ./e.jsonl',
    )
    expect(stderr).toContain('is both input and output')
    expect(status).toBe(2)
  })
  test('is for texts: records are told how they keep their edits', async () => {
    put('a.jsonl', RECORD)
    for (const form of ['', '--to text']) {
      const { stderr, status } = await here.run(`jernih a.jsonl ${form} --ledger e.jsonl`)
      expect(stderr).toContain('--edits')
      expect(status).toBe(2)
    }
  })
})

describe('names', () => {
  test("of fields of jernih's own cannot be the text's", async () => {
    const { stderr, status } = await here.run('jernih --to jsonl --text-field edits', {
      stdin: 'Air surut.\n',
    })
    expect(stderr).toContain('--prefix')
    expect(status).toBe(2)
  })
  test('of links in folders are passed over, since they may lead back', async () => {
    mkdirSync(join(here.folder, 'news'))
    put('news/a.txt', 'Air surut.\n')
    const { stdout } = await here.run('ln -s . news/loop; jernih news/')
    expect(stdout.toString()).toBe('Air surut.\n')
  })
})

describe('a disk that is full', () => {
  test('is reported by the list of rules too', async () => {
    const { stderr, status } = await here.run('jernih rules > /dev/full')
    expect(stderr).toBe('jernih: standard output: cannot be written: no space left on the device\n')
    expect(status).toBe(2)
  })
  test('is reported', async () => {
    put('a.jsonl', RECORD)
    const { stderr, status } = await here.run('jernih a.jsonl > /dev/full')
    expect(stderr).toBe('jernih: standard output: cannot be written: no space left on the device\n')
    expect(status).toBe(2)
    const device = await here.run('jernih a.jsonl -o /dev/full')
    expect(device.stderr).toBe('jernih: /dev/full: cannot be written: no space left on the device\n')
    expect(device.status).toBe(2)
  })
  test('leaves nothing half-done', async () => {
    put('many.jsonl', RECORD.repeat(50_000))
    put('clean.jsonl', 'as it was\n')
    const { stderr, status } = await here.run("trap '' XFSZ; ulimit -f 100; jernih many.jsonl -o clean.jsonl")
    expect(stderr).toBe('jernih: clean.jsonl: cannot be written: the file would be larger than allowed\n')
    expect(status).toBe(2)
    expect(readdirSync(here.folder).sort()).toEqual(['clean.jsonl', 'many.jsonl'])
    expect(readFileSync(join(here.folder, 'clean.jsonl'), 'utf8')).toBe('as it was\n')
  })
})

describe.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s', (signal, status) => {
  test(`ends with ${status} and leaves no half file`, async () => {
    put('clean.jsonl', 'as it was\n')
    const child = here.start('exec jernih --from jsonl -o clean.jsonl')
    child.stdin!.write(RECORD)
    while (readdirSync(here.folder).length < 2) await wait(20)
    child.kill(signal)
    const ended = await new Promise((done) => child.on('close', (code, by) => done(code ?? by)))
    expect(ended).toBe(status)
    expect(readdirSync(here.folder)).toEqual(['clean.jsonl'])
    expect(readFileSync(join(here.folder, 'clean.jsonl'), 'utf8')).toBe('as it was\n')
  })
})

describe('files', () => {
  test('appear whole, with the mode that is usual', async () => {
    put('a.jsonl', RECORD)
    await here.run('umask 027; jernih a.jsonl -o b.jsonl')
    expect(readFileSync(join(here.folder, 'b.jsonl'), 'utf8')).toBe(CLEAN)
    expect(statSync(join(here.folder, 'b.jsonl')).mode & 0o777).toBe(0o640)
  })
  test.runIf(process.getuid?.() === 0)(
    'and folders that may not be read are named, the others are done',
    async () => {
      mkdirSync(join(here.folder, 'news', 'closed'), { recursive: true })
      for (const name of ['news/a.jsonl', 'news/b.jsonl', 'news/closed/c.jsonl']) put(name, RECORD)
      await here.run('chmod 755 .. . news; chmod 644 news/a.jsonl; chmod 000 news/closed news/b.jsonl')
      const { stdout, stderr, status } = await here.run('jernih news news/b.jsonl', { user: 65534 })
      expect(stderr).toBe(
        [
          'jernih: news/closed: cannot be read: permission denied',
          'jernih: news/b.jsonl: cannot be read: permission denied',
          'jernih: news/b.jsonl: cannot be read: permission denied',
          '',
        ].join('\n'),
      )
      expect(stdout.toString()).toBe(CLEAN)
      expect(status).toBe(2)
    },
  )
  test.runIf(!('createZstdCompress' in zlib))(
    'of zstd that cannot be written are reported before anything is read',
    async () => {
      const { stderr, status } = await here.run('jernih --from jsonl -o clean.jsonl.zst')
      expect(stderr).toContain('.zst cannot be written by Node')
      expect(status).toBe(2)
      expect(readdirSync(here.folder)).toEqual([])
    },
  )
})

describe('a terminal', () => {
  test('without anything to read gets short help', async () => {
    const { stdout, status } = await here.run('script -qec jernih /dev/null < /dev/null')
    expect(stdout.toString()).toContain('Usage: jernih')
    expect(stdout.toString().split('\n').length).toBeLessThan(30)
    expect(status).toBe(2)
  })
})

describe('standard input', () => {
  test('is read from a file, a pipe, or not at all', async () => {
    put('a.jsonl', RECORD)
    const { stdout } = await here.run(
      'jernih < a.jsonl; cat a.jsonl | jernih; jernih <&- | wc -c; jernih < /dev/null | wc -c',
    )
    expect(stdout.toString()).toBe(`${CLEAN}${CLEAN}0\n0\n`)
  })
  test('that is a folder is no empty input', async () => {
    const { stderr, status } = await here.run('jernih < .')
    expect(stderr).toBe('jernih: (stdin): cannot be read: is a folder\n')
    expect(status).toBe(2)
  })
  test('flows: a record comes out before the next one is there', async () => {
    const child = here.start('exec jernih --from jsonl')
    let out = ''
    child.stdout!.on('data', (chunk: Buffer) => {
      out += chunk
    })
    const half = RECORD.length / 2
    child.stdin!.write(RECORD + RECORD.slice(0, half))
    while (out === '') await wait(20)
    expect(out).toBe(CLEAN)
    child.stdin!.end(RECORD.slice(half))
    await new Promise((done) => child.on('close', done))
    expect(out).toBe(CLEAN + CLEAN)
  })
})

test('errors show where they came from only with --debug', async () => {
  const plain = await here.run('jernih -t strop')
  expect(plain.stderr).not.toContain('    at ')
  const debug = await here.run('jernih -t strop --debug')
  expect(debug.stderr).toContain('    at ')
  expect(debug.status).toBe(2)
})

test('--version and --help load neither chain nor rules nor formats', async () => {
  const hook =
    'export async function load(url, context, next) { process._rawDebug(url); return next(url, context) }'
  const register = `import { register } from 'node:module'; register('data:text/javascript,${encodeURIComponent(hook)}')`
  put('watch.mjs', register)
  // The modules as they were built: `jernih` itself has all of them in one file, and makes each when it is asked for.
  const main = new URL('../../dist/cli/main.js', import.meta.url).href
  put('modules.mjs', `import { main } from '${main}'; await main(process.argv)`)
  for (const option of ['--version', '--help']) {
    const { stderr, status } = await here.run(`node --import ./watch.mjs modules.mjs ${option}`)
    expect(status).toBe(0)
    expect(stderr).toContain('/dist/cli/main.js')
    // Messages are written as all else is, by the two small modules of io that do it; others know the version and the forms of output.
    expect(stderr).not.toMatch(
      /\/dist\/(?:document|language|rules|transforms|chain|io)\/(?!write-whole|writer\.js|visible|version|corpus\/count-unit)/,
    )
  }
  const version = await here.run('node --import ./watch.mjs modules.mjs --version')
  expect(version.stderr).not.toContain('commander')
})

test('a line and a text of 8 MB are no trouble', async () => {
  put('long.txt', `${'Air '.repeat(2_000_000)}\nBaca juga: Satu Dua\n`)
  put(
    'long.jsonl',
    `${JSON.stringify({ text: `${'Air surut.\n'.repeat(800_000)}Baca juga: Satu Dua` })}\n${RECORD}`,
  )
  const text = await here.run('jernih -t strip long.txt | wc -c')
  expect(text.stderr).toContain('long.txt:1: more than 1048576 bytes; the line passes untouched')
  expect(Number(text.stdout)).toBe(8_000_001)
  const records = await here.run('jernih -t strip long.jsonl | tail -1')
  expect(records.stdout.toString()).toBe(CLEAN)
  expect(existsSync(join(here.folder, 'core'))).toBe(false)
})
