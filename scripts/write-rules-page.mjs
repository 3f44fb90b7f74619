#!/usr/bin/env node
// Writes docs/rules.md and the table of rules in docs/quotes.md from the rules themselves; `--check` fails instead if a
// page is not what the rules say.
import { readFileSync, writeFileSync } from 'node:fs'
import { visible } from '../dist/io/visible.js'
import { EDITING } from '../dist/transforms/index.js'
import { SPEECH_RULES } from '../dist/transforms/quotes/index.js'

const docs = new URL('../docs/', import.meta.url)
const shown = (text) => text.replaceAll('\n', '⏎').replaceAll('`', 'ˋ').replaceAll('|', '\\|')
const code = (text) => (text === '' ? '(nothing)' : `\`${shown(text)}\``)

function card(rule) {
  return [
    `### ${rule.name}`,
    '',
    `Takes ${rule.takes}.`,
    '',
    `Never: ${rule.never}.`,
    ...(rule.evidence ? ['', `Measured: ${rule.evidence}`] : []),
    '',
    ...rule.examples.map(
      ({ text, becomes, title, common }) =>
        `- ${title ? `title ${code(title)}: ` : ''}${common ? `in many documents ${code(common.join('\n'))}: ` : ''}${code(text)} → ${code(becomes)}`,
    ),
    ...rule.keeps.map((text) => `- stays: ${code(text)}`),
    '',
  ]
}

const rules = EDITING.flatMap((transform) => transform.rules.map((rule) => ({ transform, rule })))
/** Controls become escapes: a page that holds them is no text for git and grep. */
const page = visible(
  [
    '# The rules',
    '',
    '<!-- written by `npm run docs` from the rules themselves; do not edit -->',
    '',
    `${rules.length} rules. In examples ⏎ stands for a line break, \`\\x1b\` and the like for a control character. Each example is run as a test.`,
    '',
    '| transform | rules | what it does |',
    '|---|---:|---|',
    ...EDITING.map(({ name, rules: own, summary }) => `| [${name}](#${name}) | ${own.length} | ${summary} |`),
    '',
    ...EDITING.flatMap((transform) => [
      `## ${transform.name}`,
      '',
      ...[...transform.rules].sort((a, b) => (a.name < b.name ? -1 : 1)).flatMap(card),
    ]),
  ].join('\n'),
)

/** The table of the rules of speech: what each finds, what it never takes, how sure it is, how often it was right. */
const speech = [
  '| rule | form | never | certainty | right |',
  '|---|---|---|---|---|',
  ...SPEECH_RULES.map(({ name, form, never, certainty, evidence }) => {
    const figures = Object.values(certainty).sort()
    const range = figures.length > 1 ? `${figures[0]} to ${figures.at(-1)}` : figures[0]
    return `| \`${name}\` | ${form} | ${never} | ${range} | ${evidence} |`
  }),
].join('\n')
/** The quotes page with that table between its two remarks. */
const quotes = readFileSync(new URL('quotes.md', docs), 'utf8').replace(
  /(<!-- rules: [^\n]*\n)[\s\S]*?(<!-- \/rules -->)/,
  (_, start, end) => `${start}\n${speech}\n\n${end}`,
)

for (const [name, text] of [
  ['rules.md', page],
  ['quotes.md', quotes],
]) {
  const path = new URL(name, docs)
  if (!process.argv.includes('--check')) writeFileSync(path, text)
  else if (readFileSync(path, 'utf8') !== text) {
    console.error(`docs/${name} is not what the rules say; run \`npm run docs\``)
    process.exitCode = 1
  }
}
