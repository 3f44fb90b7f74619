import { NEEDED_KEYS, OWN_RULE_KEYS, OWN_RULE_NAME } from '../rules/own/own-rule-shape.ts'
import { CATEGORIES } from '../rules/rule.ts'
import type { OVERRIDE_KEYS } from './read-configuration.ts'
import { RULE_SETTINGS } from './rule-settings.ts'
import type { Setting } from './setting.ts'

type Schema = { readonly [key: string]: unknown }

const STRING: Schema = { type: 'string' }
const STRINGS: Schema = { type: 'array', items: STRING }
const ONE_OR_MORE: Schema = { anyOf: [STRING, STRINGS] }

/**
 * The JSON Schema of a configuration, for editors: what `schema/config.json` holds. It is made from the table of options and the
 * shape of rules, so that it allows what the program takes.
 *
 * @param settings all there are
 * @param rules the names of all rules
 */
export function configurationSchema(settings: readonly Setting[], rules: readonly string[]): Schema {
  const ofAllRuns = settings.filter(({ isOfOneRun }) => !isOfOneRun)
  const perDocument = ofAllRuns.filter(({ isPerDocument }) => isPerDocument)
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://github.com/jernih/jernih/schema/config.json',
    title: 'A configuration of jernih',
    description: 'What jernih.config.json holds, or a package.json under the key "jernih".',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: STRING,
      ...schemasOf(ofAllRuns),
      rules: { $ref: '#/definitions/rules' },
      overrides: {
        description:
          'What holds for some documents alone; of several that mean a document, a later one counts more.',
        type: 'array',
        items: { $ref: '#/definitions/override' },
      },
      ownRules: {
        description: "Rules of one's own.",
        type: 'array',
        items: { $ref: '#/definitions/ownRule' },
      },
      rulesFrom: {
        description:
          "Patterns of JSON files from this folder, each with one of one's own rules or a list of them.",
        ...ONE_OR_MORE,
      },
    },
    definitions: {
      rules: {
        description: 'Rules and categories by their names: off, on, or on with a severity.',
        type: 'object',
        propertyNames: { anyOf: [{ enum: [...CATEGORIES, ...rules] }, { pattern: '^own(?:/|$)' }] },
        additionalProperties: { enum: RULE_SETTINGS },
      },
      override: {
        type: 'object',
        additionalProperties: false,
        anyOf: [{ required: ['files'] }, { required: ['outlet'] }],
        properties: {
          ...overrideKeys(),
          ...schemasOf(perDocument),
        },
      },
      ownRule: ownRuleSchema(),
    },
  }
}

function overrideKeys(): Record<(typeof OVERRIDE_KEYS)[number], Schema> {
  return {
    files: {
      description:
        'Patterns of files from this folder: one without a slash means names at any depth, one that ends with a slash folders.',
      ...ONE_OR_MORE,
    },
    outlet: { description: 'Names of outlets, as records have them.', ...ONE_OR_MORE },
    rules: { $ref: '#/definitions/rules' },
  }
}

function schemasOf(settings: readonly Setting[]): Record<string, Schema> {
  return Object.fromEntries(
    settings.map(({ name, description, kind, choices }) => [
      name,
      { description, ...(choices === null ? BY_KIND[kind] : { enum: choices }) },
    ]),
  )
}

const BY_KIND: Readonly<Record<Setting['kind'], Schema>> = {
  switch: { type: 'boolean' },
  string: STRING,
  'number or string': { type: ['number', 'string'] },
  names: STRINGS,
  wholes: STRINGS,
}

function ownRuleSchema(): Schema {
  const properties = Object.entries(OWN_RULE_KEYS).map(([key, kind]) => {
    if (typeof kind !== 'string') return [key, { enum: kind }]
    if (key === 'name') return [key, { ...STRING, pattern: OWN_RULE_NAME.source }]
    return [key, OF_RULES[kind]]
  })
  return {
    type: 'object',
    additionalProperties: false,
    required: NEEDED_KEYS,
    properties: { $schema: STRING, ...Object.fromEntries(properties) },
    if: { properties: { where: { enum: ['line', 'inline'] } } },
    // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema; nothing awaits this object.
    then: { required: ['literals'], properties: { literals: { minItems: 1 } } },
  }
}

const OF_RULES: Readonly<Record<string, Schema>> = {
  'a string': STRING,
  'true or false': { type: 'boolean' },
  'a list of strings': STRINGS,
  'a list of examples': {
    type: 'array',
    minItems: 1,
    items: {
      type: 'object',
      additionalProperties: false,
      required: ['in', 'out'],
      properties: { in: STRING, out: STRING },
    },
  },
}
