import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.ts'
import { OPTIONS, optionValues } from '../../src/cli/options.ts'
import { planOf } from '../../src/cli/plan.ts'
import { strayCommand, unknownOption, wrongCommand } from '../../src/cli/usage-hints.ts'
import {
  answerTo,
  COMMANDS_OF_OTHER_TOOLS,
  OPTIONS_OF_OTHER_TOOLS,
} from '../../src/cli/words-of-other-tools.ts'
import { type Shell, shell } from './shell.ts'

/** Words on the command line that are not ours, and ours in other places. */
let here: Shell
const TEXT = 'Air surut.\nBaca juga: Banjir Rendam Desa\n'
beforeAll(() => {
  here = shell()
  for (const name of ['f.txt', 'naskah']) writeFileSync(join(here.folder, name), TEXT)
})
afterAll(() => here.remove())

const FLAGS = new Set(OPTIONS.flatMap(({ flags }) => flags.match(/(?<![\w-])-{1,2}[\w-]+/g) ?? []))

describe('a first word that is neither a command nor a file', () => {
  test.each([
    'undo --in-place f.txt',
    'chek --in-place f.txt',
    'diff f.txt',
    '--in-place sapu f.txt',
    '-t strip undo --in-place f.txt',
    '-qo out.txt bersih f.txt',
    '--color never Fix --in-place f.txt',
    'dry-run f.txt',
    'undo --help',
    'help undo',
  ])('ends the run before anything is done: jernih %s', async (args) => {
    const { stdout, stderr, status } = await here.run(`jernih ${args}; s=$?; ls; exit $s`)
    expect(stderr).toMatch(/^jernih: there is no command or file "[^"]+"; [^\n]+\n$/)
    expect(stdout.toString()).toBe('f.txt\nnaskah\n')
    expect(status).toBe(2)
    expect(readFileSync(join(here.folder, 'f.txt'), 'utf8')).toBe(TEXT)
  })
  test.each(['-- undo f.txt', 'undo.txt f.txt', 'dir/undo f.txt', 'undo2 f.txt', '- undo', 'f.txt undo'])(
    'may be a file that is missing, and the others are done: jernih %s',
    async (args) => {
      const { stdout, stderr, status } = await here.run(`jernih ${args}`, { stdin: TEXT })
      expect(stderr).toMatch(/^jernih: .*undo.*: no such file or folder\n$/)
      expect(stdout.toString()).toBe('Air surut.\n')
      expect(status).toBe(2)
    },
  )
  test('is a file if there is one', async () => {
    expect((await here.run('jernih naskah')).stdout.toString()).toBe('Air surut.\n')
  })
  test('is told what is like it, what does the same, or all that there is', async () => {
    expect(await wrongCommand('strp')).toContain('did you mean strip?')
    expect(await wrongCommand('undo')).toContain('jernih restore')
    expect(await wrongCommand('gobyok')).toContain(`the commands are ${COMMANDS.join(', ')}`)
    for (const command of COMMANDS) expect(await wrongCommand(command)).toBeNull()
  })
})

describe('a command', () => {
  test('may come after options, and their values are not taken for it', async () => {
    for (const args of [
      '-q quotes f.txt',
      '--stdin-name rules -q quotes f.txt',
      '-qv --from=text quotes f.txt',
      '-q -o quotes strip f.txt && cat quotes && rm quotes',
    ]) {
      const { stderr, status } = await here.run(`jernih ${args}`)
      expect(stderr).not.toContain('no such file')
      expect(status).toBe(0)
    }
    const { stdout } = await here.run(
      'jernih --color never rules baca-juga; jernih --to json rules baca-juga',
    )
    expect(stdout.toString()).toContain('cross-link/baca-juga (strip)')
    expect(stdout.toString()).toContain('"name": "cross-link/baca-juga"')
  })
  test('that comes too late, or second, is reported', () => {
    expect(strayCommand(['f.txt', 'quotes'], null)).toBe('the command comes first: jernih quotes …')
    expect(strayCommand(['strip', 'f.txt'], 'quotes')).toContain('a run has one command')
    expect(strayCommand(['f.txt'], 'quotes')).toBeNull()
  })
})

describe("another tool's option", () => {
  test.each([
    ['--dry-run', '--diff'],
    ['--check', 'jernih check'],
    ['--fix', '--in-place'],
    ['--inplace', '--in-place'],
    ['-i', '--in-place'],
    ['-i.bak', '--in-place'],
    ['--json', '--to jsonl'],
    ['--jobs 4', '--workers'],
    ['--jobs=4', '--workers'],
    ['-j4', '--workers'],
    ['-r', 'folder'],
    ['--print0', '-0'],
    ['--silent', '-q'],
    ['--glob "*.md"', '--include'],
    ['--exclude-dir x', '--exclude'],
  ])('is answered with ours: %s', async (option, ours) => {
    const { stdout, stderr, status } = await here.run(`jernih ${option} f.txt`)
    expect(stderr).toMatch(/^jernih: jernih has no -[^\n]*\n$/)
    expect(stderr).toContain(ours)
    expect(stdout.toString()).toBe('')
    expect(status).toBe(2)
  })
  test('is one of ours only where that is said, stands once in the table, and no answer names what is not there', () => {
    const words = OPTIONS_OF_OTHER_TOOLS.flatMap(({ words }) => words)
    // Two that check has mean something else to who cleans.
    expect(words.filter((word) => FLAGS.has(word))).toEqual(['--fix', '--format'])
    expect(new Set(words).size).toBe(words.length)
    const commands = COMMANDS_OF_OTHER_TOOLS.flatMap(({ words }) => words)
    expect(commands.filter((word) => (COMMANDS as readonly string[]).includes(word))).toEqual([])
    expect(new Set(commands).size).toBe(commands.length)
    for (const { answer } of [...OPTIONS_OF_OTHER_TOOLS, ...COMMANDS_OF_OTHER_TOOLS]) {
      for (const [flag] of answer.matchAll(/(?<![\w-])-{1,2}[a-z0][a-z-]*/g))
        if (!['--help', '--version'].includes(flag)) expect([...FLAGS], answer).toContain(flag)
      for (const [, command] of answer.matchAll(/\bjernih ([a-z]+)/g))
        expect(COMMANDS, answer).toContain(command)
    }
  })
  test('of ours that a command lacks is reported whose it is; a slip is guessed; a flag takes no value', async () => {
    expect(await unknownOption('--stats', 'quotes', 'jernih quotes', null)).toBe(
      'jernih quotes has no --stats, which is for clean, repair, strip, dedupe, join, check',
    )
    expect(await unknownOption('--diff=1', 'clean', 'jernih', null)).toBe('--diff takes no value')
    expect(await unknownOption('--diif', 'clean', 'jernih', '--diff')).toBe(
      'jernih has no --diif; did you mean --diff?',
    )
    expect(answerTo('--diff', OPTIONS_OF_OTHER_TOOLS)).toBeNull()
  })
})

describe('the help', () => {
  test.each([...COMMANDS])(
    'of %s lists what it can use, without quotation marks, and leads on',
    async (command) => {
      const { stdout, status } = await here.run(`jernih ${command} --help`)
      const help = stdout.toString()
      expect(status).toBe(0)
      expect(help).toContain('docs/')
      expect(help).not.toMatch(/\(choices|default: "|\("/)
      const isAnnotating =
        command !== 'restore' && command !== 'rules' && planOf(command, optionValues(command, {})).annotating
      expect(help.includes('--no-span-text')).toBe(isAnnotating || command === 'clean')
      expect(help.includes('--outlet')).toBe(['clean', 'strip', 'check'].includes(command))
    },
  )
  test('opens with examples of which none hands over pages', async () => {
    const { stdout } = await here.run('jernih --help; jernih -h')
    expect(stdout.toString()).not.toMatch(/curl|wget/)
    expect(stdout.toString()).toContain('jernih -0 --files-from -')
  })
})
