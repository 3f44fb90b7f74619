#!/usr/bin/env node
// Measures every ratio that jernih promises, each beside the tool it is compared with, in one run, and writes docs/benchmarks.md.
//
//   npm run bench -- CORPUS.jsonl[.gz] [--megabytes 200] [--rounds 5] [--only text,records,six,workers,sentences,start] [--dry]
//
// Both sides of a ratio run in turn, round after round, and the best time of each counts: machines are noisy. --dry prints and
// writes no page, and neither does --only. Needs a build (`npm run build`), and `grep` and `mawk` for the comparison on text.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    megabytes: { type: 'string', default: '200' },
    rounds: { type: 'string', default: '5' },
    only: { type: 'string' },
    dry: { type: 'boolean', default: false },
  },
})
const [corpus] = positionals
if (corpus === undefined) {
  console.error('usage: npm run bench -- CORPUS.jsonl[.gz] [--megabytes 200] [--rounds 5] [--only …] [--dry]')
  process.exit(2)
}
const root = fileURLToPath(new URL('..', import.meta.url))
const wanted = new Set((values.only ?? 'text,records,six,workers,sentences,start').split(','))
const rounds = Number(values.rounds)
const data = join(root, 'bench', 'data')
const scratch = mkdtempSync(join(tmpdir(), 'jernih-bench-'))
mkdirSync(data, { recursive: true })

function input(name) {
  const { size } = statSync(corpus)
  const file = join(data, name.replace('.', `-${values.megabytes}-of-${size}.`))
  if (!existsSync(file)) {
    const made = spawnSync(process.execPath, [
      join(root, 'bench/make-text.mjs'),
      corpus,
      file,
      '--megabytes',
      values.megabytes,
    ])
    if (made.status !== 0) throw new Error(String(made.stderr))
  }
  return file
}

/** Runs a shell command and gives its seconds and, where Node runs, its greatest memory in MB. */
function timed(command) {
  const memory = join(scratch, 'memory')
  const env = {
    ...process.env,
    NODE_OPTIONS: `--import=${join(root, 'bench/memory.mjs')}`,
    JERNIH_BENCH_MEMORY: memory,
    LC_ALL: 'C',
  }
  rmSync(memory, { force: true })
  const began = performance.now()
  const run = spawnSync('bash', ['-c', command], { env, stdio: ['ignore', 'ignore', 'pipe'] })
  const seconds = (performance.now() - began) / 1000
  if (run.status !== 0) throw new Error(`${command}\n${run.stderr}`)
  return { seconds, megabytes: existsSync(memory) ? Number(readFileSync(memory, 'utf8')) : null }
}

/** Both commands in turn; the best time of each, the greatest memory of ours. */
function compare(ours, other) {
  const best = { ours: Infinity, other: Infinity, memory: 0 }
  for (let round = 0; round < rounds; round++) {
    best.other = Math.min(best.other, timed(other).seconds)
    const { seconds, megabytes } = timed(ours)
    best.ours = Math.min(best.ours, seconds)
    best.memory = Math.max(best.memory, megabytes ?? 0)
  }
  return best
}

const program = join(root, 'bin/jernih.js')
const jernih = `${process.execPath} ${program}`
const bare = `${process.execPath} ${join(root, 'bench/bare-filter.mjs')}`
const rows = []
/** What a user gets: speed and memory, or the time to start. */
const gets = []
const row = (what, goal, ratio, detail) => {
  rows.push({ what, goal, ratio, detail })
  console.log(`${what.padEnd(58)} ${ratio.padStart(18)}   goal ${goal}   ${detail}`)
}

if (wanted.has('text')) {
  const file = input('text.txt')
  const size = statSync(file).size / 1e6
  const { ours, other, memory } = compare(
    `${jernih} ${file}`,
    `grep -v '^Baca juga' ${file} | mawk '!seen[$0]++'`,
  )
  gets.push(['a text of articles, cleaned', `${(size / ours).toFixed(0)} MB/s`, `${memory.toFixed(0)} MB`])
  row(
    'text, default chain, against grep -v | mawk',
    '≥ 3 times as fast',
    `${(other / ours).toFixed(2)} times`,
    `${(size / ours).toFixed(0)} MB/s, ${memory.toFixed(0)} MB; grep | mawk ${(size / other).toFixed(0)} MB/s`,
  )
}
for (const [name, transforms, goal] of [
  ['records', 'repair,strip,dedupe,join', '≤ 1.0 of its time'],
  ['six', 'repair,strip,dedupe,join,sentences,quotes', '≤ 2.5 times its time'],
]) {
  if (!wanted.has(name)) continue
  const file = input('records.jsonl')
  const size = statSync(file).size / 1e6
  const { ours, other, memory } = compare(`${jernih} -t ${transforms} ${file}`, `${bare} ${file}`)
  const title = name === 'records' ? 'JSON Lines, default chain' : 'JSON Lines, all six transforms'
  const what = name === 'records' ? 'records, cleaned' : 'records, cleaned, with sentences and quotes'
  gets.push([what, `${(size / ours).toFixed(0)} MB/s`, `${memory.toFixed(0)} MB`])
  row(
    `${title}, against a bare filter`,
    goal,
    `${(ours / other).toFixed(2)} of its time`,
    `${(size / ours).toFixed(0)} MB/s, ${memory.toFixed(0)} MB; bare filter ${(size / other).toFixed(0)} MB/s`,
  )
}
if (wanted.has('workers')) {
  const file = input('records.jsonl')
  const { ours, other } = compare(`${jernih} --workers 2 ${file}`, `${jernih} --workers 1 ${file}`)
  row(
    'JSON Lines, default chain, two workers against one',
    '≥ 1.7 times as fast, on shards',
    `${(other / ours).toFixed(2)} times`,
    `${ours.toFixed(1)} s and ${other.toFixed(1)} s`,
  )
}
if (wanted.has('sentences')) {
  const { sentences } = await import('../dist/index.js')
  const bytes = readFileSync(corpus)
  const texts = (corpus.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).text)
    .filter((text) => text.length < 20_000)
  const characters = texts.reduce((sum, text) => sum + text.length, 0) / 1e6
  const segmenter = new Intl.Segmenter('id', { granularity: 'sentence' })
  const once = (split) => {
    const began = performance.now()
    for (const text of texts) split(text)
    return (performance.now() - began) / 1000
  }
  let ours = Infinity
  let other = Infinity
  for (let round = 0; round <= rounds; round++) {
    const theirs = once((text) => {
      for (const { index } of segmenter.segment(text)) void index
    })
    const mine = once((text) => sentences(text))
    if (round === 0) continue // the first round warms both
    other = Math.min(other, theirs)
    ours = Math.min(ours, mine)
  }
  const speed = `${(characters / ours).toFixed(0)} million characters a second`
  gets.push(['`sentences` in a program, warm', speed, 'that of the text'])
  row(
    "sentences, in process and warm, against Intl.Segmenter('id')",
    '≥ 1.5 times as fast',
    `${(other / ours).toFixed(2)} times`,
    `${(characters / ours).toFixed(0)} million characters a second; Intl.Segmenter ${(characters / other).toFixed(0)}`,
  )
}
if (wanted.has('start')) {
  const starts = [
    ['bare node', ['-e', '0'], ''],
    ['one line through a pipe', [program], '≤ bare node + 90 ms'],
    ['--version', [program, '--version'], '≤ bare node + 45 ms'],
    ['sentences of one line', [program, 'sentences'], 'none'],
    ['quotes of one line', [program, 'quotes'], 'none'],
  ]
  const times = starts.map(() => [])
  for (let round = 0; round < 20; round++) {
    for (const [i, [, args]] of starts.entries()) {
      const began = performance.now()
      const run = spawnSync(process.execPath, args, { input: 'x\n' })
      times[i].push(performance.now() - began)
      if (run.status !== 0) throw new Error(`${args.join(' ')}\n${run.stderr}`)
    }
  }
  const [bare, ...ours] = times.map((all) => {
    const sorted = all.sort((a, b) => a - b)
    return { best: sorted[0], median: (sorted[9] + sorted[10]) / 2 }
  })
  for (const [i, { best, median }] of ours.entries()) {
    const [name, , goal] = starts[i + 1]
    if (i === 0)
      gets.push([
        'one line through a pipe, from start to end',
        `${best.toFixed(0)} ms, of which Node takes ${bare.best.toFixed(0)}`,
        '',
      ])
    row(
      `start-up: ${name}`,
      goal,
      `+ ${(best - bare.best).toFixed(0)} ms`,
      `${best.toFixed(0)} ms, bare node ${bare.best.toFixed(0)}; medians of 20: ${median.toFixed(0)} and ${bare.median.toFixed(0)}`,
    )
  }
}
rmSync(scratch, { recursive: true })

if (!values.dry && values.only === undefined) {
  const page = [
    '# Benchmarks',
    '',
    '<!-- written by `npm run bench`; do not edit -->',
    '',
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${new Date().toISOString().slice(0, 10)}. Both sides of a ratio ran in turn, ${rounds} rounds;`,
    `the best time of each counts. Inputs of ${values.megabytes} MB made by \`bench/make-text.mjs\` from ${'a corpus of scraped articles'}. Wall time, whole process,`,
    `start-up included, except for sentences. The other side of the text comparison is two processes. Records were shared by ${Math.min(8, availableParallelism())}`,
    'threads, the default here; memory is that of all of them. Start-up is that of a clone that was built; an installed package compiles when it starts.',
    '',
    '## What a user gets',
    '',
    '| what | speed | memory |',
    '|---|---|---|',
    ...gets.map((cells) => `| ${cells.join(' | ')} |`),
    '',
    '## Against other tools, and against the goals',
    '',
    '| what | goal | measured | figures |',
    '|---|---|---|---|',
    ...rows.map(
      ({ what, goal, ratio, detail }) =>
        `| ${what.replaceAll('|', '\\|')} | ${goal} | **${ratio}** | ${detail.replaceAll('|', '\\|')} |`,
    ),
    '',
    'Again: `npm run build && npm run bench -- CORPUS.jsonl.gz`',
    '',
  ].join('\n')
  writeFileSync(join(root, 'docs', 'benchmarks.md'), page)
}
