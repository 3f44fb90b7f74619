#!/usr/bin/env node
// Makes hashes of all that the built program says about corpora, and compares them after a change that must change
// nothing: moves, renames, another way to the same result.
//
//   node scripts/freeze.mjs --write HASHES.json [--every N] CORPUS.jsonl[.gz]...
//   node scripts/freeze.mjs --compare HASHES.json CORPUS.jsonl[.gz]...
//
// Run after `npm run build`. `--every 10` takes each tenth article, for quick checks; the file of hashes remembers it.
// Keep that file outside the repository. Status 1 if anything differs, and each output that does is named with its first
// line that is another one.
import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { articlesIn } from './corpus.mjs'

const PROGRAM = fileURLToPath(new URL('../bin/jernih.js', import.meta.url))
const ALL = ['--transforms', 'repair,strip,dedupe,join,sentences,quotes']
const RECORDS = 'records.jsonl'
/** Letters of the hash of one line: enough to find where two outputs part. */
const LINE_LETTERS = 6

const { values, positionals: corpora } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'string' }, compare: { type: 'string' }, every: { type: 'string' } },
})
if (corpora.length === 0 || (values.write === undefined) === (values.compare === undefined)) {
  console.error(
    'usage: node scripts/freeze.mjs (--write | --compare) HASHES.json [--every N] CORPUS.jsonl[.gz]...',
  )
  process.exit(2)
}
const frozen = values.compare === undefined ? null : JSON.parse(readFileSync(values.compare, 'utf8'))
const every = Number(values.every ?? frozen?.every ?? 1)
if (!Number.isInteger(every) || every < 1) {
  console.error(`--every takes a whole number from 1 on, not ${values.every}`)
  process.exit(2)
}
if (frozen !== null && frozen.every !== every) {
  console.error(`${values.compare} was written with --every ${frozen.every}, not ${every}`)
  process.exit(2)
}

/** The hash of a stream as a whole, and a short one of each of its lines. */
async function hashOf(stream) {
  const whole = createHash('sha256')
  let rest = ''
  let lines = ''
  const take = (line) => {
    lines += createHash('sha256').update(line).digest('hex').slice(0, LINE_LETTERS)
  }
  for await (const chunk of stream.setEncoding('utf8')) {
    whole.update(chunk)
    const parts = (rest + chunk).split('\n')
    rest = parts.pop()
    for (const line of parts) take(line)
  }
  if (rest !== '') take(rest)
  return { hash: whole.digest('hex'), lines }
}

/** What the program, run in a folder, writes to standard output, hashed. Messages go to ours. */
async function said(cwd, ...args) {
  const child = spawn(process.execPath, [PROGRAM, ...args], { cwd, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  const hash = await hashOf(child.stdout)
  const status = await ended
  if (status !== 0) throw new Error(`jernih ${args.join(' ')} ended with status ${status}`)
  return hash
}

/** Lays the chosen articles of a corpus into a folder, as one file of records and as a folder of texts. */
async function layOut(corpus, folder) {
  mkdirSync(join(folder, 'texts'))
  const chosen = []
  let count = 0
  for await (const article of articlesIn(corpus)) {
    if (count % every === 0) {
      writeFileSync(join(folder, 'texts', `${String(count).padStart(6, '0')}.txt`), article.text)
      chosen.push(`${JSON.stringify(article)}\n`)
    }
    count += 1
  }
  writeFileSync(join(folder, RECORDS), chosen.join(''))
}

/** The commands that the program's help names, one after another. */
function commands() {
  const help = execFileSync(process.execPath, [PROGRAM, '--help'], { encoding: 'utf8' })
  const section = help.slice(help.indexOf('\nCommands'), help.indexOf('\nUsage'))
  return [...section.matchAll(/^ {2}([a-z]+) {2,}/gm)].map(([, name]) => name)
}

/** Calls `visit` with the name and the hashes of each output. */
async function eachOutput(visit) {
  await visit('--help', await said('.', '--help'))
  for (const command of commands()) await visit(`${command} --help`, await said('.', command, '--help'))
  await visit('rules --to json', await said('.', 'rules', '--to', 'json'))
  for (const corpus of corpora) {
    const folder = mkdtempSync(join(tmpdir(), 'freeze-'))
    try {
      await layOut(corpus, folder)
      const name = basename(corpus)
      for (const unit of ['codepoint', 'utf16'])
        await visit(
          `${name}: records, ${unit}`,
          await said(folder, ...ALL, '--edits', '--offsets', unit, RECORDS),
        )
      await visit(`${name}: text`, await said(folder, '--from', 'text', '--ledger', 'ledger', 'texts'))
      await visit(`${name}: ledger`, await hashOf(createReadStream(join(folder, 'ledger'))))
      await visit(
        `${name}: by speaker`,
        await said(folder, 'quotes', '--to', 'text', '--by-speaker', RECORDS),
      )
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
}

/** The number of the first line in which two outputs differ, from 1 on. */
function firstDifference(one, other) {
  let at = 0
  const letters = (text) => text.slice(at, at + LINE_LETTERS)
  while (letters(one) === letters(other) && at < one.length) at += LINE_LETTERS
  return at / LINE_LETTERS + 1
}

const outputs = {}
await eachOutput((name, output) => {
  outputs[name] = output
  const before = frozen?.outputs[name]
  if (frozen === null) console.log(`${output.hash.slice(0, 12)}  ${name}`)
  else if (before === undefined) console.log(`new      ${name}`)
  else if (before.hash === output.hash) console.log(`same     ${name}`)
  else console.log(`DIFFERS  ${name}, first in line ${firstDifference(before.lines, output.lines)}`)
})
if (frozen === null) {
  writeFileSync(values.write, JSON.stringify({ every, outputs }))
} else {
  const names = Object.keys(frozen.outputs)
  const changed = names.filter((name) => frozen.outputs[name].hash !== outputs[name]?.hash)
  for (const name of names) if (outputs[name] === undefined) console.log(`MISSING  ${name}`)
  console.log(
    `${names.length - changed.length} of ${names.length} outputs are the same (each ${every}. article)`,
  )
  if (changed.length > 0) process.exitCode = 1
}
