#!/usr/bin/env node
// Writes schema/config.json from the table of options and the shape of rules; `--check` fails instead if it is not what they
// say.
import { readFileSync, writeFileSync } from 'node:fs'
import { allSettings } from '../dist/cli/settings.js'
import { configurationSchema } from '../dist/configuration/configuration-schema.js'
import { EDITING } from '../dist/transforms/index.js'

const file = new URL('../schema/config.json', import.meta.url)
const rules = EDITING.flatMap((transform) => transform.rules.map(({ name }) => name))
const schema = `${JSON.stringify(configurationSchema(allSettings(), rules), null, 2)}\n`
if (!process.argv.includes('--check')) writeFileSync(file, schema)
else if (readFileSync(file, 'utf8') !== schema) {
  console.error('schema/config.json is not what the options say: npm run docs')
  process.exitCode = 1
}
