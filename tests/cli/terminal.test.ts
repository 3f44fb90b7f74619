import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { visible, visibleLine, visibleParts } from '../../src/io/visible.ts'
import { type Shell, shell } from './shell.ts'

/** Control characters of data, names and messages: never to a terminal, and to a pipe as they are. */
const HAS_SCRIPT = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0
if (!HAS_SCRIPT) console.warn('script (util-linux) is not there: what a terminal gets is NOT tested')

let here: Shell
const ESCAPES =
  'Air \x1b[2J surut \x1b]0;judul\x07 di \u009b31m Wanasari.\r\nBaca juga: Banjir \x1b[31m Desa\n"Warga \x1b[8m pulang," kata Edy Priyono.\n'
const NAME = 'n\x1b[2J\u009b1m\nx.txt'
beforeAll(() => {
  here = shell()
  writeFileSync(join(here.folder, 'e.txt'), ESCAPES)
  writeFileSync(join(here.folder, NAME), ESCAPES)
  writeFileSync(join(here.folder, 'l.txt'), Buffer.from('Air \x9b31m surut.\n\xe9\x1b[2J\n', 'latin1'))
  writeFileSync(join(here.folder, 'e.jsonl'), `{"id":"\u009b1m","text":${JSON.stringify(ESCAPES)}}\n`)
})
afterAll(() => here.remove())

/** What a terminal of 72 columns gets of a command. */
async function shown(command: string): Promise<Buffer> {
  writeFileSync(join(here.folder, 'command'), `stty cols 72\n${command}\n`)
  const { stdout } = await here.run('script -qec "bash command" /dev/null < /dev/null')
  return stdout
}
/** Our own colours, which are meant. */
const COLOURS = /\x1b\[(?:1|2|22|3[1-9])m/g

describe.runIf(HAS_SCRIPT)('a terminal gets no control character', () => {
  test.each([
    'strip e.txt',
    'e.txt',
    '--diff e.txt',
    '--diff --color never e.txt',
    'quotes e.txt',
    'quotes --by-speaker e.txt',
    'quotes --explain e.txt',
    'sentences e.txt',
    'strip e.jsonl',
    'quotes e.jsonl',
    '--to json e.jsonl',
    'strip -o /dev/tty e.txt',
    'strip l.txt',
    '--diff l.txt',
    `strip n*`,
    '--diff n*',
    '--in-place --stats no*such n*',
    `$'t\\e[2J.txt'`,
    `-t $'\\e[2J' e.txt`,
    `$'--\\e[2J'`,
    `$'\\e[2J' e.txt`,
    `--debug $'--t\\e]0;x\\a' e.txt`,
    `--from $'\\e[2J' e.txt`,
    `rules $'\\e[2J'`,
    `--stdin-name $'\\e[2J' --from jsonl < e.txt`,
  ])('jernih %s', async (args) => {
    const got = (await shown(`jernih ${args}`)).toString('latin1')
    expect(got.length).toBeGreaterThan(0)
    // The terminal writes CR before each line feed itself.
    expect(got.replace(COLOURS, '').replace(/\r*\n/g, '\n')).not.toMatch(
      /[\0-\x08\x0b-\x1f\x7f]|\xc2[\x80-\x9f]/,
    )
  })
  test('and a diff shows the line ends that it changes', async () => {
    expect((await shown('jernih --diff -t repair --color never e.txt')).toString()).toContain(
      'Wanasari.\\r\r\n',
    )
  })
  test('and rules fit it', async () => {
    for (const args of ['', 'baca', 'cross-link/baca-juga', 'promo']) {
      const lines = (await shown(`jernih --color never rules ${args}`)).toString().split(/\r?\n/)
      const prose = lines.filter((line) => !/^ {4}\S/.test(line))
      expect(Math.max(...prose.map((line) => line.length))).toBeLessThanOrEqual(72)
    }
  })
})

describe('a pipe and a file get every byte', () => {
  test.each([
    'strip --disable cross-link e.txt',
    '-q strip --disable cross-link l.txt',
    'strip --disable cross-link < e.txt',
  ])('jernih %s', async (args) => {
    const name = args.includes('l.txt') ? 'l.txt' : 'e.txt'
    const { stdout } = await here.run(
      `jernih ${args} | cmp - ${name} && jernih ${args} > out; cmp out ${name} && echo same`,
    )
    expect(stdout.toString()).toBe('same\n')
  })
  test('a diff can be applied', async () => {
    const { stdout } = await here.run(
      'cp e.txt p.txt; jernih --diff p.txt | patch -s p.txt && jernih e.txt | cmp - p.txt && echo same',
    )
    expect(stdout.toString()).toBe('same\n')
  })
})

test('a message is one line wherever it goes', async () => {
  for (const args of [`$'a\\nb\\e[2J.txt'`, `$'\\n'`, `-t $'a\\nb'`, `$'--a\\nb'`, `--max-line $'1\\n2'`]) {
    const { stderr, status } = await here.run(`jernih ${args}`)
    expect(stderr).toMatch(/^jernih: [^\n\x1b]+\n$/)
    expect(status).toBe(2)
  }
})

describe('what is made visible', () => {
  const text = fc.string({
    unit: fc.constantFrom(
      'a',
      '\x1b',
      '\x9b',
      '\r',
      '\n',
      '\t',
      '\0',
      'é',
      '\udc9b',
      '\u2028',
      '\u202e',
      '😀',
    ),
  })
  test('holds no control character, and the rest stays', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(visible(given)).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]|\r(?!\n)/)
        expect(visibleLine(given)).not.toMatch(/[\0-\x1f\x7f-\x9f\u2028\u202e]/)
        expect(visible(visible(given))).toBe(visible(given))
      }),
    )
    expect(visible('Air\tsurut, é 😀.\r\n')).toBe('Air\tsurut, é 😀.\r\n')
    expect(visible('a\x1b[2J\x9b\0\rb\udc9b')).toBe('a\\x1b[2J\\x9b\\0\\rb\\x9b')
    expect(visibleLine('a\nb\u202e')).toBe('a\\nb\\u{202e}')
  })
  test('is the same wherever bytes are cut', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '\x1b', '\x9b', 'é', '😀', '\n') }),
        fc.nat(),
        (given, cut) => {
          const bytes = Buffer.from(given)
          const at = bytes.length === 0 ? 0 : cut % bytes.length
          const parts = visibleParts()
          expect(parts(bytes.subarray(0, at)) + parts(bytes.subarray(at))).toBe(visible(given))
        },
      ),
    )
  })
})
