#!/usr/bin/env node
// Writes man/jernih.1 from the tables that the help is made of; `--check` fails instead if it is not what they say.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { COMMANDS, SUMMARIES } from '../dist/cli/commands.js'
import { EXAMPLES, MORE } from '../dist/cli/help.js'
import { GROUPS } from '../dist/cli/option-row.js'
import { OPTIONS } from '../dist/cli/options.js'
import { MEANINGS, STATUS } from '../dist/cli/status.js'
import { version } from '../dist/io/version.js'

const file = new URL('../man/jernih.1', import.meta.url)

/** Text as roff shows it: its own marks escaped, and a dash one that can be copied. */
const plain = (text) =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll("'", '\\(aq')
    .replaceAll('"', '\\(dq')
    .replace(/^\./gm, '\\&.')
const bold = (text) => `\\fB${plain(text)}\\fR`
const italic = (text) => `\\fI${plain(text)}\\fR`
const item = (head, body) => ['.TP', head, body]

/** `-t, --transforms <names>`: names bold, what they take italic. */
function flags(row) {
  return row.flags
    .split(/([<[].*[>\]])/)
    .filter((part) => part !== '')
    .map((part) =>
      /^[<[]/.test(part) ? italic(part.startsWith('<') ? part.slice(1, -1) : part) : boldNames(part),
    )
    .join('')
}
const boldNames = (part) => part.replace(/-{1,2}[a-z0-9A-Z][a-z-]*|\\/g, (name) => bold(name))

function option(row) {
  const more = []
  if (row.choices !== undefined) more.push(row.choices.join(', '))
  if (row.default !== undefined && row.default !== '') more.push(`default: ${row.default}`)
  const said = more.length === 0 ? row.description : `${row.description} (${more.join('; ')})`
  const others = COMMANDS.filter((command) => !row.commands.includes(command))
  const where = others.length <= 2 ? '' : `\n.br\n${italic(`For ${row.commands.join(', ')}.`)}`
  return item(flags(row), `${plain(said)}${where}`)
}

const page = [
  '.\\" Written by scripts/write-man-page.mjs from the tables of the help.',
  `.TH JERNIH 1 "" "jernih ${version()}" "User Commands"`,
  '.SH NAME',
  'jernih \\- clean scraped Indonesian news, and keep the rule and the place of every change',
  '.SH SYNOPSIS',
  `${bold('jernih')} [${italic('command')}] [${italic('options')}] [${italic('file')} | ${italic('folder')} | ${italic('pattern')} | ${bold('-')}]...`,
  '.SH DESCRIPTION',
  ...MORE.jernih
    .trim()
    .split('\n\n')
    .flatMap((paragraph) => ['.PP', plain(paragraph)]),
  '.SH COMMANDS',
  `The first word; ${bold('clean')} if there is none.`,
  ...COMMANDS.flatMap((name) => item(bold(name), plain(SUMMARIES[name]))),
  '.SH OPTIONS',
  ...Object.values(GROUPS).flatMap((group) => [
    `.SS ${plain(group.replace(/:$/, ''))}`,
    ...OPTIONS.filter((row) => row.group === group).flatMap(option),
  ]),
  ...item(`${bold('-h')}, ${bold('--help')}`, plain('the help of the command; -h is a short one')),
  ...item(`${bold('-V')}, ${bold('--version')}`, 'the version'),
  '.SH EXIT STATUS',
  ...Object.entries(MEANINGS).flatMap(([name, meaning]) => item(bold(String(STATUS[name])), plain(meaning))),
  '.SH EXAMPLES',
  ...['jernih', ...COMMANDS].flatMap((name) =>
    EXAMPLES[name].flatMap(([line, what]) => item(bold(line), plain(what))),
  ),
  '.SH SEE ALSO',
  'The pages in docs/ of the package, and jernih rules.',
  '',
].join('\n')

if (process.argv.includes('--check')) {
  if (!existsSync(file) || readFileSync(file, 'utf8') !== page) {
    console.error('man/jernih.1 is not what the help says; npm run docs writes it anew')
    process.exitCode = 1
  }
} else {
  mkdirSync(new URL('.', file), { recursive: true })
  writeFileSync(file, page)
}
