import { copyFileSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Script } from 'node:vm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Shell, shell } from './shell.ts'

/** `jernih` starts from one file, and from what V8 compiled of it, if this very Node built it. */
const ROOT = new URL('../../', import.meta.url).pathname
const PROGRAM = join(ROOT, 'dist/program/jernih.js')
const CACHE = `${PROGRAM}.${process.version}-${process.platform}-${process.arch}.cache`

let here: Shell
beforeEach(() => {
  here = shell()
})
afterEach(() => here.remove())

test('V8 takes what it compiled when the program was built', () => {
  const script = new Script(readFileSync(PROGRAM, 'latin1'), {
    filename: PROGRAM,
    cachedData: readFileSync(CACHE),
  })
  expect(script.cachedDataRejected).toBe(false)
})

test('the program is ASCII, strict, and imports nothing by itself', () => {
  const program = readFileSync(PROGRAM, 'utf8')
  expect(/[^\0-\x7f]/.exec(program)).toBeNull()
  expect(program.split('\n', 2)[1]).toBe('"use strict";')
  // Every import on need goes through what bin/jernih.js hands in: V8 drops the means of its own with what it compiled.
  expect(program.match(/\bimport\(/g)).toBeNull()
  for (const name of ['chalk', 'diff', 'fast-glob', 'fzstd', 'ignore', 'picomatch', 'tinypool'])
    expect(program).toContain(`await __import("${name}")`)
})

test('a run over a pipe loads no module but bin/jernih.js', async () => {
  const hook =
    'export async function load(url, context, next) { process._rawDebug(url); return next(url, context) }'
  writeFileSync(
    join(here.folder, 'watch.mjs'),
    `import { register } from 'node:module'; register('data:text/javascript,${encodeURIComponent(hook)}')`,
  )
  const script = 'node --import ./watch.mjs "$(command -v jernih)"'
  const { stderr, status } = await here.run(script, { stdin: 'Air surut.\nBaca juga: Banjir Rendam Desa\n' })
  expect(status).toBe(0)
  const files = stderr.split('\n').filter((line) => line.startsWith('file:') && !line.endsWith('/watch.mjs'))
  expect(files.map((file) => file.slice(file.lastIndexOf('/')))).toEqual(['/jernih.js'])
  expect(files[0]).toContain('/bin/')
})

describe('without what V8 compiled it runs as well', () => {
  const copied = (cache: string | null) => {
    for (const folder of ['bin', 'dist/program']) mkdirSync(join(here.folder, folder), { recursive: true })
    for (const file of ['package.json', 'bin/jernih.js', 'dist/program/jernih.js'])
      copyFileSync(join(ROOT, file), join(here.folder, file))
    symlinkSync(join(ROOT, 'node_modules'), join(here.folder, 'node_modules'))
    if (cache !== null) writeFileSync(join(here.folder, CACHE.slice(ROOT.length)), cache)
  }
  test.each([
    ['none was made by this Node', null],
    ['it is empty', ''],
    ['it is something else', 'something else '.repeat(10_000)],
  ])('%s', async (_, cache) => {
    copied(cache)
    expect(readdirSync(join(here.folder, 'dist/program')).length).toBe(cache === null ? 1 : 2)
    const stdin = 'Air surut.\nBaca juga: Banjir Rendam Desa\n'
    const { stdout, stderr } = await here.run('node bin/jernih.js', { stdin })
    expect(stdout.toString()).toBe('Air surut.\n')
    expect(stderr).toBe('')
    const version = await here.run('node bin/jernih.js --version')
    expect(version.stdout.toString()).toMatch(/^jernih \d/)
    const diff = await here.run('node bin/jernih.js --diff --color always', { stdin })
    expect(diff.stdout.toString()).toContain('\u001b[31m-Baca juga')
  })
})
