#!/usr/bin/env node
// Writes docs/rules.md from the rules themselves; `--check` fails instead if the page is not what the rules say.
import { readFileSync, writeFileSync } from 'node:fs'
import { EDITING } from '../dist/transforms/index.js'

const PAGE = new URL('../docs/rules.md', import.meta.url)
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
    ...rule.examples.map(({ text, becomes }) => `- ${code(text)} → ${code(becomes)}`),
    ...rule.keeps.map((text) => `- stays: ${code(text)}`),
    '',
  ]
}

const rules = EDITING.flatMap((transform) => transform.rules.map((rule) => ({ transform, rule })))
const page = [
  '# The rules',
  '',
  '<!-- written by `npm run docs` from the rules themselves; do not edit -->',
  '',
  `${rules.length} rules. In examples ⏎ stands for a line break. Each example is run as a test.`,
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
].join('\n')

if (process.argv.includes('--check')) {
  if (readFileSync(PAGE, 'utf8') !== page) {
    console.error('docs/rules.md is not what the rules say; run `npm run docs`')
    process.exitCode = 1
  }
} else writeFileSync(PAGE, page)
