import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { allSettings } from '../../src/cli/settings.ts'
import { configurationAt, findConfiguration } from '../../src/configuration/find-configuration.ts'
import { type Configuration, readConfiguration } from '../../src/configuration/read-configuration.ts'

const folder = mkdtempSync(join(tmpdir(), 'jernih-configuration-'))
afterAll(() => rmSync(folder, { recursive: true }))

const SETTINGS = allSettings()
let count = 0

/** Reads a configuration that is alone in a folder. */
function read(content: string, name = 'jernih.config.json'): Promise<Configuration> {
  const place = join(folder, String(count++))
  mkdirSync(place)
  writeFileSync(join(place, name), content)
  return readConfiguration(configurationAt(join(place, name)), SETTINGS)
}

/** What is said of a configuration that cannot be used, without the folder it is in. */
async function fault(content: string, name?: string): Promise<string> {
  const error = await read(content, name).then(
    () => null,
    (error: Error) => error,
  )
  expect(error?.name).toBe('InputError')
  return error!.message.replace(/^\S*\/(?=[^/\s]+:)/, '')
}

const own = (changes: object = {}) => ({
  name: 'kanal',
  category: 'promo',
  where: 'line',
  literals: ['ikuti kanal'],
  pattern: 'Ikuti kanal .* kami',
  examples: [{ in: 'Air surut.\nIkuti kanal desa kami\nWarga pulang.', out: 'Air surut.\nWarga pulang.' }],
  keeps: ['Ikuti kanal kami, kata dia.'],
  ...changes,
})
const withRule = (changes: object) => JSON.stringify({ ownRules: [own(changes)] })

describe('a configuration', () => {
  test('sets options as somebody would have typed them', async () => {
    const { values } = await read(
      '{ "textField": "isi", "maxLine": 4096, "hidden": true, "ignore": false, "exclude": ["a,b"], "disable": ["tags"], "transforms": ["strip"] }',
    )
    expect(Object.fromEntries(values)).toEqual({
      textField: 'isi',
      maxLine: '4096',
      hidden: true,
      ignore: false,
      exclude: ['a,b'],
      disable: ['tags'],
      transforms: ['strip'],
    })
  })
  test('names files from its own folder', async () => {
    const { values, folder: place } = await read(
      '{ "baseline": "ci/known.json", "rejected": "/tmp/r.jsonl" }',
    )
    expect(join(process.cwd(), relative(process.cwd(), String(values.get('baseline'))))).toBe(
      join(place, 'ci/known.json'),
    )
    expect(values.get('rejected')).toBe('/tmp/r.jsonl')
  })
  test('knows the line of each key', async () => {
    const { places } = await read(
      '{\n  "textField": "a",\n\n  "rules": {\n    "tags": "off" }, "hidden": true\n}',
    )
    expect([...places].map(([key, place]) => `${key} ${place.replace(/.*:/, '')}`)).toEqual([
      'textField 2',
      'rules 4',
      'hidden 5',
    ])
  })
  test('may be a part of package.json', async () => {
    const content = '{\n "name": "data",\n "jernih": {\n  "idField": "kode" } }'
    const { values, places } = await read(content, 'package.json')
    expect(values.get('idField')).toBe('kode')
    expect(places.get('idField')).toMatch(/package\.json:4$/)
    expect(await fault('{\n "jernih": {\n  "idFeld": "kode" } }', 'package.json')).toBe(
      'package.json:2: there is no "idFeld"; did you mean idField?',
    )
  })
})

describe('is refused with its place:', () => {
  test.each([
    ['{ "textfield": "a" }', '1: there is no "textfield"; did you mean textField?'],
    ['{ "text-field": "a" }', '1: there is no "text-field"; did you mean textField?'],
    ['{ "--text-field": "a" }', '1: there is no "--text-field"; did you mean textField?'],
    ['{\n"rulez": {} }', '1: there is no "rulez"; did you mean rules?'],
    ['{\n\n"textField": 5 }', '3: textField: must be a string, not the number 5'],
    ['{ "hidden": "yes" }', '1: hidden: must be true or false, not "yes"'],
    ['{ "exclude": "a" }', '1: exclude: must be a list of strings, not "a"'],
    [
      '{ "onError": "rejct" }',
      '1: onError: must be one of stop, reject, keep, not "rejct"; did you mean reject?',
    ],
    ['{ "maxRemoved": 140 }', '1: maxRemoved: takes a percentage from 0 to 100 such as 40%, not "140"'],
    ['{ "inPlace": true }', '1: inPlace: is for one run alone: --in-place belongs on the command line'],
    [
      '{ "outlet": "kompa" }',
      '1: outlet: there is no outlet "kompa"; "auto" finds it, "none" stands for none; did you mean kompas?',
    ],
    [
      '{ "disable": ["tags",\n"datelin"] }',
      '2: disable[1]: there is no rule or category "datelin"; did you mean dateline?',
    ],
    [
      '{ "rules": {\n"tags": "of" } }',
      '2: rules.tags: must be one of off, on, error, warning, note, not "of"',
    ],
    ['{ "rules": {\n"own/x": "off" } }', '2: rules.own/x: there is no rule or category "own/x"'],
    ['{ "overrides": {} }', '1: overrides: must be a list, not an object'],
    [
      '{ "overrides": [{ "rules": {} }] }',
      '1: overrides[0]: has no "files" and no "outlet", so that nothing says which documents it is for',
    ],
    [
      '{ "overrides": [\n{ "files": "a", "hidden": true }] }',
      '2: overrides[0].hidden: is for all documents of a run; an override has files, outlet, rules, maxRemoved',
    ],
    [
      '{ "overrides": [{ "file": "a", "outlet": "kompas" }] }',
      '1: overrides[0]: there is no "file"; did you mean files?',
    ],
    [
      '{ "rulesFrom": ["a/*.json"] }',
      /^1: rulesFrom\[0\]: there is no file "a\/\*\.json", from the folder of the configuration$/,
    ],
    ['[]', '1: a configuration is an object, not a list'],
    ['{ "textField": "a",\n  "hidden": tru }', '2:13: is not JSON: expected a value'],
    ['{} {}', '1:4: is not JSON: expected the end of the file'],
    [' \n', ' is empty; {} sets nothing'],
  ])('%s', async (content, message) => {
    const said = (await fault(content)).replace(/^jernih\.config\.json:/, '')
    if (typeof message === 'string') expect(said).toBe(message)
    else expect(said).toMatch(message)
  })
})

describe('an own rule is refused with its place:', () => {
  const pattern = (text: string, more: object = {}) => withRule({ pattern: text, ...more })
  test.each([
    [
      'that takes exponential time',
      pattern('(?:Ikuti|I.*)+x'),
      /ownRules\[0\]\.pattern: the pattern takes exponential time, as on 'I' \+ /,
    ],
    [
      'that takes quadratic time',
      pattern('\\s+x', { where: 'inline' }),
      /the pattern takes 2nd degree polynomial time, as on /,
    ],
    ['that takes quadratic time in its place alone', pattern('i+', { where: 'end' }), /polynomial time/],
    [
      'that is none',
      pattern('Ikuti ('),
      /ownRules\[0\]\.pattern: is no regular expression: Unterminated group$/,
    ],
    ['that is none without the brackets put around it', pattern('a)(b'), /is no regular expression: /],
    [
      'of a wrong example',
      pattern('Ikuti kanal .* ini'),
      /ownRules\[0\]\.examples\[0\]: the example is wrong: expected "Air surut\.\\nWarga pulang\.", got "Air surut\.\\nIkuti kanal desa kami\\nWarga pulang\." \(the rule takes nothing of it\)$/,
    ],
    [
      'that no literal calls',
      withRule({ literals: ['ikutilah'] }),
      /the example is wrong: .*\(the rule takes nothing of it\)$/,
    ],
    [
      'of a wrong keep',
      withRule({ keeps: ['Ikuti kanal desa kami'] }),
      /ownRules\[0\]\.keeps\[0\]: what it must keep is changed: expected "Ikuti kanal desa kami", got ""$/,
    ],
    ['without an example', withRule({ examples: [] }), /examples: there is no example$/],
    [
      'whose example changes nothing',
      withRule({ examples: [{ in: 'a', out: 'a' }] }),
      /what must stay belongs in "keeps"$/,
    ],
    ['without literals', withRule({ literals: [] }), /a rule for "line" needs "literals"/],
    ['with a name of ours', withRule({ name: 'credit/byline' }), /name: "credit\/byline" is no name/],
    [
      'with a key that is not known',
      withRule({ sevrity: 'error' }),
      /there is no "sevrity"; did you mean severity\?$/,
    ],
    [
      'of no category',
      withRule({ category: 'prmo' }),
      /category: must be one of .*, not "prmo"; did you mean promo\?$/,
    ],
    ['without a pattern', withRule({ pattern: undefined }), /ownRules\[0\]: the rule has no "pattern"$/],
    [
      'of a name that is there',
      JSON.stringify({ ownRules: [own(), own()] }),
      /ownRules\[1\]\.name: there are two rules "kanal"$/,
    ],
  ])('one %s', async (_, content, message) => {
    expect(await fault(content)).toMatch(message)
  })
  test('in a file of its own', async () => {
    const place = join(folder, 'with-files')
    mkdirSync(join(place, 'rules'), { recursive: true })
    const file = join(place, 'jernih.config.json')
    writeFileSync(file, '{ "rulesFrom": "rules/*.json" }')
    writeFileSync(join(place, 'rules/a.json'), JSON.stringify([own(), own({ name: 'saluran' })]))
    writeFileSync(join(place, 'rules/b.json'), JSON.stringify({ $schema: 'x', ...own({ name: 'laman' }) }))
    const read = () => readConfiguration(configurationAt(file), SETTINGS)
    expect((await read()).ownRules.map(({ name }) => name)).toEqual(['kanal', 'saluran', 'laman'])
    writeFileSync(join(place, 'rules/b.json'), JSON.stringify(own({ name: 'laman', pattern: 'x' }), null, 2))
    await expect(read()).rejects.toThrow(/rules\/b\.json:10: examples\[0\]: the example is wrong: /)
  })
})

describe('the configuration that is found', () => {
  const place = join(folder, 'found')
  const deep = join(place, 'a/b')
  mkdirSync(deep, { recursive: true })
  const write = (name: string, content: string) => writeFileSync(join(place, name), content)
  test('is the nearest, and none of what lacks our key', () => {
    write('jernih.config.json', '{ "idField": "atas" }')
    write('a/package.json', '{ "name": "jernih", "version": "1.0.0" }')
    expect(findConfiguration(deep)?.path).toBe(join(place, 'jernih.config.json'))
    write('a/package.json', '{ "jernih": { "idField": "tengah" } }')
    expect(findConfiguration(deep)?.path).toBe(join(place, 'a/package.json'))
    write('a/jernih.config.json', '{}')
    expect(findConfiguration(deep)).toEqual({ path: join(place, 'a/jernih.config.json'), content: '{}' })
  })
  test('is no broken package.json of somebody else', () => {
    write('a/b/package.json', '{ "name": ')
    expect(findConfiguration(deep)?.path).toBe(join(place, 'a/jernih.config.json'))
  })
  test('is never code', () => {
    for (const name of ['jernih.config.js', 'jernih.config.cjs', '.jernihrc.js', 'jernih.config.mjs'])
      write(`a/b/${name}`, 'process.exit(9)')
    expect(findConfiguration(deep)?.path).toBe(join(place, 'a/jernih.config.json'))
  })
})

test('every configuration of the pages is one that can be read', async () => {
  for (const page of ['docs/configuration.md', 'README.md']) {
    const text = readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8')
    const blocks = [...text.matchAll(/```json\n([\s\S]*?)```/g)]
    expect(blocks.length).toBeGreaterThan(0)
    for (const [, block] of blocks) if (!block!.includes('"edits"')) await read(block!)
  }
})
