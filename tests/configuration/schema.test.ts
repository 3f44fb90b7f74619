import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { allSettings, OF_ONE_RUN } from '../../src/cli/settings.ts'
import { configurationSchema } from '../../src/configuration/configuration-schema.ts'
import { readConfiguration } from '../../src/configuration/read-configuration.ts'
import { EDITING } from '../../src/transforms/index.ts'

const SETTINGS = allSettings()
const shipped = JSON.parse(readFileSync(new URL('../../schema/config.json', import.meta.url), 'utf8'))
const validate = new Ajv({ strict: false }).compile(shipped)

const isRead = (value: unknown) =>
  readConfiguration({ path: '/nowhere/jernih.config.json', content: JSON.stringify(value) }, SETTINGS).then(
    () => true,
    () => false,
  )

test('the schema that is shipped is what the options and rules say', () => {
  const rules = EDITING.flatMap((transform) => transform.rules.map(({ name }) => name))
  expect(shipped).toEqual(JSON.parse(JSON.stringify(configurationSchema(SETTINGS, rules))))
})

test('what is named as an option of one run is one', () => {
  const names = SETTINGS.map(({ name }) => name)
  expect([...OF_ONE_RUN].filter((name) => !names.includes(name))).toEqual([])
})

describe('schema and program take the same:', () => {
  /** A value that each kind takes, and some of other kinds. */
  const values: readonly unknown[] = ['x', '1', 1, true, null, [], ['tags'], [1], {}]
  test.each(SETTINGS.map((setting) => [setting.name, setting] as const))('%s', async (name, setting) => {
    const candidates = [...values, ...(setting.choices ?? [])]
    let taken = 0
    for (const value of candidates) {
      const isValid = validate({ [name]: value })
      const read = await isRead({ [name]: value })
      // A schema does not know what a number or the name of a rule must be: it may allow more, never less.
      if (read) expect(isValid, JSON.stringify(value)).toBe(true)
      const isOfKind = setting.kind === 'switch' || setting.choices !== null
      if (isOfKind) expect(read, JSON.stringify(value)).toBe(isValid)
      if (read) taken += 1
    }
    if (setting.isOfOneRun) expect(taken).toBe(0)
    else if (name !== 'outlet') expect(taken).toBeGreaterThan(0)
  })
  const example = [{ in: 'ab\ncd', out: 'cd' }]
  const rule = {
    name: 'a',
    category: 'promo',
    where: 'line',
    literals: ['ab'],
    pattern: 'ab',
    examples: example,
  }
  test.each([
    [{}, true],
    [{ $schema: 'x' }, true],
    [{ rules: { tags: 'off', 'credit/byline': 'note', own: 'off' } }, true],
    [{ rules: { tags: 'of' } }, false],
    [{ rules: { nothing: 'off' } }, false],
    [
      {
        overrides: [
          { files: 'a', rules: {} },
          { outlet: ['b'], maxRemoved: 5 },
        ],
      },
      true,
    ],
    [{ overrides: [{ rules: {} }] }, false],
    [{ overrides: [{ files: 'a', textField: 'x' }] }, false],
    [{ overrides: [{ files: 1 }] }, false],
    [{ ownRules: [rule] }, true],
    [{ ownRules: [{ ...rule, where: 'end', literals: [], ignoreCase: true, severity: 'off' }] }, true],
    [{ ownRules: [{ ...rule, literals: [] }] }, false],
    [{ ownRules: [{ ...rule, name: 'A' }] }, false],
    [{ ownRules: [{ ...rule, examples: [] }] }, false],
    [{ ownRules: [{ ...rule, other: 1 }] }, false],
    [{ ownRules: [{ ...rule, where: 'here' }] }, false],
    [{ ownRules: {} }, false],
    [{ nothing: 1 }, false],
  ])('%j', async (value, isRight) => {
    expect(validate(value)).toBe(isRight)
    // The example of the rule for the end is that of a line.
    const isRun = JSON.stringify(value).includes('"end"')
    if (!isRun) expect(await isRead(value)).toBe(isRight)
  })
})
