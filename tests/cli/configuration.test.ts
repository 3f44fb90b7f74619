import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { NEW_RULE } from '../../src/cli/new-rule.ts'
import { type Shell, shell } from './shell.ts'

const shells: Shell[] = []
const shellIn = (): Shell => {
  const made = shell()
  shells.push(made)
  return made
}
afterAll(() => {
  for (const one of shells) one.remove()
})

const ARTICLE =
  'Air surut di Sukamekar.\nIkuti kanal Kabar Desa kami\nWarga pulang.\n\nPenulis: Ratih Maheswari\n'
const RULE = {
  name: 'kanal',
  category: 'promo',
  where: 'line',
  literals: ['ikuti kanal'],
  pattern: 'Ikuti kanal .* kami',
  takes: 'the invitation to follow the channel',
  never: 'a sentence about the channel',
  examples: [{ in: 'Air surut.\nIkuti kanal desa kami\nWarga pulang.', out: 'Air surut.\nWarga pulang.' }],
  keeps: ['Ikuti kanal kami, kata dia.'],
}

/** A folder with this configuration and an article, and another in `kompas/`. */
function folderWith(configuration: object | string): Shell {
  const here = shellIn()
  const put = (name: string, content: string) => writeFileSync(join(here.folder, name), content)
  put('jernih.config.json', typeof configuration === 'string' ? configuration : JSON.stringify(configuration))
  put('a.txt', ARTICLE)
  mkdirSync(join(here.folder, 'kompas'))
  put('kompas/b.txt', ARTICLE)
  return here
}

describe('what counts more', () => {
  let here: Shell
  beforeAll(() => {
    here = folderWith('{\n  "textField": "dari-berkas",\n  "mostShown": 7,\n  "hidden": true\n}')
  })
  const shown = async (script: string, name: string) => {
    const { stdout, stderr } = await here.run(script)
    expect(stderr).toBe('')
    const line = stdout
      .toString()
      .split('\n')
      .find((line) => line.startsWith(`${name} `))
    return line?.split(/ {2,}/).slice(1).join(' ')
  }
  test.each([
    ['jernih check --print-config', 'idField', '"id" default'],
    ['jernih check --print-config', 'textField', '"dari-berkas" jernih.config.json:2'],
    ['jernih check --print-config', 'mostShown', '"7" jernih.config.json:3'],
    ['jernih --print-config', 'hidden', 'true jernih.config.json:4'],
    ['JERNIH_TEXT_FIELD=x jernih --print-config', 'textField', '"x" JERNIH_TEXT_FIELD'],
    ['JERNIH_HIDDEN=0 jernih --print-config', 'hidden', 'false JERNIH_HIDDEN'],
    ['JERNIH_DISABLE=tags,ad jernih --print-config', 'disable', '["tags","ad"] JERNIH_DISABLE'],
    ['JERNIH_TEXT_FIELD=x jernih --text-field y --print-config', 'textField', '"y" flag'],
    ['jernih --no-config --print-config', 'textField', '"text" default'],
    ['cd kompas && jernih --print-config', 'textField', '"dari-berkas" ../jernih.config.json:2'],
    ['echo {} > lain.json; jernih --config lain.json --print-config', 'textField', '"text" default'],
    ['JERNIH_CONFIG=lain.json jernih --print-config', 'textField', '"text" default'],
    [
      'JERNIH_CONFIG=lain.json jernih --config jernih.config.json --print-config',
      'hidden',
      'true jernih.config.json:4',
    ],
  ])('%s: %s is %s', async (script, name, expected) => {
    expect(await shown(script, name)).toBe(expected)
  })
  test('reaches the run itself', async () => {
    const record =
      '{"isi": "Air surut.\\nBaca juga: Banjir Rendam Desa\\n", "teks": "Baca juga: Banjir Rendam Desa"}\n'
    const own = folderWith({ textField: 'isi' })
    expect((await own.run('jernih', { stdin: record })).stdout.toString()).toContain('"isi": "Air surut.\\n"')
    const { stdout } = await own.run('JERNIH_TEXT_FIELD=teks jernih', { stdin: record })
    expect(stdout.toString()).toContain('"teks": ""')
    // An option of a configuration may have no effect on an input: nobody gave it for this one.
    expect(await own.run('jernih a.txt')).toMatchObject({ status: 0, stderr: '' })
  })
})

describe('ends with status 2 and one line:', () => {
  test.each([
    [
      'an unknown key',
      '{ "textfield": "a" }',
      'jernih a.txt',
      'jernih.config.json:1: there is no "textfield"; did you mean textField?',
    ],
    [
      'a wrong kind',
      '{\n"hidden": 1 }',
      'jernih check a.txt',
      'jernih.config.json:2: hidden: must be true or false, not the number 1',
    ],
    [
      'broken JSON',
      '{ "hidden": true,\n}',
      'jernih rules',
      'jernih.config.json:2:1: is not JSON: expected a key in quotation marks',
    ],
    ['an empty file', '', 'jernih a.txt', 'jernih.config.json: is empty; {} sets nothing'],
    [
      'a file that is not there',
      '{}',
      'jernih --config none.json a.txt',
      'none.json: no such file or folder (--config)',
    ],
    [
      'a variable',
      '{}',
      'JERNIH_ON_ERROR=rejct jernih a.txt',
      'JERNIH_ON_ERROR: must be one of stop, reject, keep, not "rejct"; did you mean reject?',
    ],
    [
      'options that contradict each other',
      '{ "onError": "reject" }',
      'jernih a.txt',
      '--on-error reject needs --rejected FILE when the output goes to standard output (--on-error: jernih.config.json:1)',
    ],
    [
      'options of several origins',
      '{}',
      'JERNIH_EDITS=1 jernih --to text a.txt',
      '--edits needs records (--to jsonl or json); for text, --ledger FILE keeps the edits beside it (--edits: JERNIH_EDITS)',
    ],
    [
      'a wrong example',
      { ownRules: [{ ...RULE, pattern: 'Ikuti' }] },
      'jernih a.txt',
      'jernih.config.json:1: ownRules[0].examples[0]: the example is wrong: expected "Air surut.\\nWarga pulang.", got "Air surut.\\nIkuti kanal desa kami\\nWarga pulang." (the rule takes nothing of it)',
    ],
    [
      'a catastrophic pattern',
      { ownRules: [{ ...RULE, pattern: '(?:Ikuti|I.*)+x' }] },
      'jernih a.txt',
      /^jernih\.config\.json:1: ownRules\[0\]\.pattern: the pattern takes exponential time, as on 'I' \+ 'I'\.repeat\(/,
    ],
  ] as const)('%s', async (_, configuration, script, message) => {
    const { stdout, stderr, status } = await folderWith(configuration).run(script)
    expect(stdout.toString()).toBe('')
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    const said = stderr.trimEnd().replace(/^jernih: /, '')
    if (typeof message === 'string') expect(said).toBe(message)
    else expect(said).toMatch(message)
    expect(status).toBe(2)
  })
})

describe('a rule of one’s own', () => {
  let here: Shell
  beforeAll(() => {
    here = folderWith({
      rules: { 'credit/byline': 'note' },
      overrides: [{ files: 'kompas/**', rules: { 'own/kanal': 'off' } }],
      ownRules: [RULE],
    })
  })
  test('cleans, and the way back leads to the same bytes', async () => {
    const script = [
      'jernih --ledger edits.jsonl a.txt -o clean.txt',
      'cat clean.txt',
      'grep -o "own/kanal" edits.jsonl',
      'jernih restore --no-config clean.txt --ledger edits.jsonl | cmp - a.txt',
    ]
    const { stdout, stderr, status } = await here.run(script.join(' && '))
    expect(stderr).toBe('')
    expect(stdout.toString()).toBe('Air surut di Sukamekar.\nWarga pulang.\nown/kanal\n')
    expect(status).toBe(0)
  })
  test('cleans records, and they are restored', async () => {
    const record = `${JSON.stringify({ text: ARTICLE })}\n`
    writeFileSync(join(here.folder, 'a.jsonl'), record)
    const { stdout } = await here.run(
      'jernih --edits a.jsonl -o c.jsonl && cat c.jsonl && jernih restore c.jsonl | cmp - a.jsonl && echo same',
    )
    expect(stdout.toString()).toContain('"rule":"own/kanal"')
    expect(stdout.toString()).toMatch(/same\n$/)
  })
  test('is off where an override says so, and on again by a flag', async () => {
    expect((await here.run('jernih kompas/b.txt')).stdout.toString()).toContain('Ikuti kanal')
    expect((await here.run('jernih --enable own/kanal kompas/b.txt')).stdout.toString()).not.toContain(
      'Ikuti kanal',
    )
    for (const name of ['own/kanal', 'own', 'promo'])
      expect((await here.run(`jernih --disable ${name} a.txt`)).stdout.toString()).toContain('Ikuti kanal')
    expect((await here.run('jernih --stdin-name kompas/c.txt < a.txt')).stdout.toString()).toContain(
      'Ikuti kanal',
    )
  })
  test('is found by check, in SARIF with its help; notes alone leave the status 0', async () => {
    const json = await here.run('jernih check --format json a.txt kompas/b.txt')
    const { findings } = JSON.parse(json.stdout.toString())
    expect(
      findings.map((found: { file: string; rule: string; severity: string }) => [
        found.file,
        found.rule,
        found.severity,
      ]),
    ).toEqual([
      ['a.txt', 'own/kanal', 'error'],
      ['a.txt', 'credit/byline', 'note'],
      ['kompas/b.txt', 'credit/byline', 'note'],
    ])
    expect(json.status).toBe(1)
    expect((await here.run('jernih check kompas/b.txt')).status).toBe(0)
    const junit = (await here.run('jernih check --format junit a.txt kompas/b.txt')).stdout.toString()
    expect(junit).toContain('<testsuites name="jernih" tests="3" failures="1">')
    expect(junit.match(/<system-out>/g)).toHaveLength(2)
    const sarif = JSON.parse((await here.run('jernih check --format sarif a.txt')).stdout.toString())
    const { rules } = sarif.runs[0].tool.driver
    expect(rules[0]).toMatchObject({
      id: 'own/kanal',
      shortDescription: { text: 'Takes the invitation to follow the channel.' },
    })
    expect(sarif.runs[0].results.map(({ level }: { level: string }) => level)).toEqual(['error', 'note'])
    expect((await here.run('jernih check --format github kompas/b.txt')).stdout.toString()).toMatch(
      /^::notice file=/,
    )
  })
  test('is shown by rules', async () => {
    for (const name of ['own/kanal', 'own', 'kanal'])
      expect((await here.run(`jernih rules ${name}`)).stdout.toString()).toContain(
        'own/kanal (strip)\n  takes     the invitation',
      )
    expect((await here.run('jernih rules promo')).stdout.toString()).toContain('own/kanal (strip)')
    expect((await here.run('jernih rules --no-config own/kanal')).status).toBe(2)
  })
  test('cleans the same in several threads', async () => {
    // More than 8 MiB, after which other threads join in.
    const lines = Array.from({ length: 45_000 }, (_, i) =>
      JSON.stringify({ outlet: i % 2 ? 'detik' : 'kompas', text: `${i} ${ARTICLE.repeat(2)}` }),
    )
    const records = `${lines.join('\n')}\n`
    expect(records.length).toBeGreaterThan(1 << 23)
    const own = folderWith({ overrides: [{ outlet: 'kompas', rules: { own: 'off' } }], ownRules: [RULE] })
    const run = (workers: number) => own.run(`jernih -t strip --workers ${workers}`, { stdin: records })
    const one = await run(1)
    const two = await run(2)
    expect(two.stderr).toBe('')
    expect(two.stdout.equals(one.stdout)).toBe(true)
    expect(one.stdout.toString().match(/Ikuti kanal/g)).toHaveLength(45_000)
  }, 180_000)
})

test('package.json may hold it, and check of a configuration for clean leaves out what changes nothing', async () => {
  const here = shellIn()
  writeFileSync(
    join(here.folder, 'package.json'),
    '{ "name": "data", "jernih": { "transforms": ["strip", "sentences"], "disable": ["credit"] } }',
  )
  writeFileSync(join(here.folder, 'a.txt'), ARTICLE)
  const { stdout } = await here.run('jernih --to jsonl a.txt; jernih check a.txt')
  expect(stdout.toString()).toContain('"sentences":')
  expect(stdout.toString()).toContain('Penulis: Ratih')
})

test('the template of a rule is refused until it is filled in', async () => {
  const here = folderWith({ rulesFrom: ['rules/*.json'] })
  const made = await here.run(
    'mkdir rules && jernih rules --no-config --new -o rules/baru.json && jernih rules --no-config --new | cmp - rules/baru.json',
  )
  expect(made).toMatchObject({ status: 0, stderr: '' })
  const before = await here.run('jernih a.txt')
  expect(before.stderr).toMatch(
    /^jernih: rules\/baru\.json:\d+: examples\[0\]: the example is wrong: expected /,
  )
  expect(before.status).toBe(2)
  const again = await here.run('jernih rules --no-config --new -o rules/baru.json')
  expect(again.stderr).toContain('rules/baru.json: is there already')
  const { name, ...keys } = RULE
  writeFileSync(join(here.folder, 'rules/baru.json'), JSON.stringify({ ...NEW_RULE, ...keys, name }))
  expect((await here.run('jernih a.txt')).stdout.toString()).not.toContain('Ikuti kanal')
})

test('without recheck own rules are refused, with what to install; all else runs', async () => {
  const here = folderWith({ ownRules: [RULE] })
  // As if it were nowhere, wherever the test runs.
  writeFileSync(
    join(here.folder, 'without.cjs'),
    `const Module = require('node:module')
    const resolve = Module._resolveFilename
    Module._resolveFilename = function (name, ...more) {
      if (name === 'recheck') throw Object.assign(new Error(name), { code: 'MODULE_NOT_FOUND' })
      return resolve.call(this, name, ...more)
    }`,
  )
  const { stderr, status } = await here.run('NODE_OPTIONS="--require ./without.cjs" jernih a.txt')
  expect(stderr).toBe(
    'jernih: jernih.config.json:1: ownRules: rules of your own need recheck, which shows that a pattern takes linear time: npm install recheck\n',
  )
  expect(status).toBe(2)
  const without = await here.run('NODE_OPTIONS="--require ./without.cjs" jernih --no-config a.txt')
  expect(without.stdout.toString()).toContain('Ikuti kanal')
})

test('a module beside the data is never loaded', async () => {
  const here = folderWith({ ownRules: [RULE] })
  mkdirSync(join(here.folder, 'node_modules/recheck'), { recursive: true })
  writeFileSync(join(here.folder, 'node_modules/recheck/index.js'), 'require("fs").writeFileSync("ran", "")')
  for (const name of ['jernih.config.js', 'jernih.config.cjs', '.jernihrc.js'])
    writeFileSync(join(here.folder, name), 'require("fs").writeFileSync("ran", "")')
  expect((await here.run('jernih a.txt; ls ran')).stderr).toMatch(/cannot access '?ran/)
})

test('the schema is a file of the package', () => {
  const { exports, files } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  expect(exports['./schema/config.json']).toBe('./schema/config.json')
  expect(files).toContain('schema')
})
