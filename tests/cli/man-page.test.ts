import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.ts'
import { OPTIONS } from '../../src/cli/options.ts'

const ROOT = new URL('../../', import.meta.url).pathname

test('the man page is what the help says', () => {
  const { stderr, status } = spawnSync(process.execPath, ['scripts/write-man-page.mjs', '--check'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  expect([stderr, status]).toEqual(['', 0])
  const page = readFileSync(`${ROOT}man/jernih.1`, 'utf8')
  expect(page).not.toMatch(/\/(?:work|tmp|home)\//)
})

const hasMan = spawnSync('man', ['--version']).status === 0
if (!hasMan) console.warn('SKIPPED: there is no man here, so the man page is not shown')
test.runIf(hasMan)('man shows every command and option of it, without a warning', () => {
  const { stdout, stderr, status } = spawnSync('man', ['--warnings', '-E', 'UTF-8', '-l', 'man/jernih.1'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, MANWIDTH: '400', LC_ALL: 'C.UTF-8', MANPAGER: 'cat' },
  })
  expect([stderr, status]).toEqual(['', 0])
  const shown = stdout.replace(/.\u0008/g, '')
  for (const command of COMMANDS) expect(shown).toMatch(new RegExp(`^ +${command}\\b`, 'm'))
  for (const { flags, description } of OPTIONS) {
    expect(shown).toContain(flags.replace(/<(.*)>/, '$1'))
    expect(shown.replace(/\s+/g, ' ')).toContain(description.replace(/\s+/g, ' '))
  }
})
