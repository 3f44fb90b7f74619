#!/usr/bin/env node
/**
 * Accuracy and speed of the sentence splitter against its peers, in one run, as a table.
 *
 *   npm run build
 *   node bench/sentences/run.mjs SETS [--articles FILE] [--peers FOLDER | --no-peers] [--write]
 *
 * SETS is a directory with the development sets (see sets.mjs; default: the variable JERNIH_SETS). FILE holds
 * articles as JSON Lines with a field `text`, for the speed (default: JERNIH_ARTICLES). Peers are installed into
 * FOLDER, by default one that is removed at the end. --write puts the table into docs/sentences.md.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { sentences } from '../../dist/transforms/sentences/index.js'
import { npmPeers } from './npm-peers.mjs'
import { pypiPeers } from './pypi-peers.mjs'
import { keysOfSpans, keysOfStrings, score } from './score.mjs'
import { readSets, sampleArticles } from './sets.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: 'string' },
    peers: { type: 'string' },
    'no-peers': { type: 'boolean' },
    write: { type: 'boolean' },
  },
})
const directory = positionals[0] ?? process.env.JERNIH_SETS
const articles = values.articles ?? process.env.JERNIH_ARTICLES
if (!directory) {
  console.error(
    'usage: node bench/sentences/run.mjs SETS [--articles FILE] [--peers FOLDER | --no-peers] [--write]',
  )
  process.exit(2)
}

const ROUNDS = 5
const sets = readSets(directory)
const fast = articles ? sampleArticles(articles, 8_000_000) : []
const slow = articles ? sampleArticles(articles, 300_000) : []
const lengthOf = (texts) => texts.reduce((sum, text) => sum + text.length, 0)

/**
 * Millions of characters a second of processor time, so that a busy machine does not count: the best of five rounds
 * after one that is not counted. The splitters take turns.
 */
function speedsOf(entries) {
  const best = entries.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round <= ROUNDS; round++) {
    entries.forEach(({ split, texts }, index) => {
      const start = process.cpuUsage()
      for (const text of texts) split(text)
      const { user, system } = process.cpuUsage(start)
      if (round > 0) best[index] = Math.min(best[index], user + system)
    })
  }
  return entries.map(({ texts }, index) => (texts.length > 0 ? lengthOf(texts) / best[index] : Number.NaN))
}

function takeSpeeds(rows) {
  speedsOf(rows.map((row) => row.entry)).forEach((speed, index) => {
    rows[index].speed = speed
  })
}

const segmenter = new Intl.Segmenter('id', { granularity: 'sentence' })
const spansOf = {
  jernih: (text) => sentences(text).map((span) => [span.start, span.end]),
  "Intl.Segmenter('id')": (text) =>
    Array.from(segmenter.segment(text), (part) => [part.index, part.index + part.segment.length]),
}

const rows = Object.entries(spansOf).map(([name, split]) => ({
  name,
  entry: { split: name === 'jernih' ? sentences : split, texts: fast },
  scores: sets.map((set) => score(set, (text) => keysOfSpans(text, split(text)))),
}))
takeSpeeds(rows)
if (!values['no-peers']) {
  const folder = values.peers ?? mkdtempSync(path.join(os.tmpdir(), 'sentence-peers-'))
  for await (const { name, split } of npmPeers(folder)) {
    const row = {
      name,
      entry: { split, texts: slow },
      scores: sets.map((set) => score(set, (text) => keysOfStrings(text, split(text)))),
    }
    takeSpeeds([row])
    rows.push(row)
  }
  for (const { name, ask } of pypiPeers(folder)) {
    const scores = sets.map((set) => {
      const answer = ask(
        set.records.map((record) => record.text),
        0,
      )
      return score(set, (text, index) => keysOfStrings(text, answer.sentences[index]))
    })
    const speed = slow.length > 0 ? lengthOf(slow) / ask(slow, ROUNDS).seconds / 1e6 : Number.NaN
    rows.push({ name, speed, scores })
  }
  if (!values.peers) rmSync(folder, { recursive: true })
}
const reference = rows.find((row) => row.name.startsWith('Intl')).speed
const cell = (speed) =>
  Number.isNaN(speed) ? '–' : (speed / reference).toFixed(speed < reference / 10 ? 3 : 2)
const table = [
  ['splitter', ...sets.map((set) => set.name), 'speed'],
  ['---', ...sets.map(() => '---:'), '---:'],
  ...rows.map((row) => [row.name, ...row.scores, cell(row.speed)]),
]
  .map((row) => `| ${row.join(' | ')} |`)
  .join('\n')
console.log(table)
for (const row of rows) console.error(`${row.name}: ${row.speed.toFixed(2)} million characters a second`)

if (values.write) {
  const page = new URL('../../docs/sentences.md', import.meta.url)
  const text = readFileSync(page, 'utf8')
  const between = /(<!-- table: begin -->)[\s\S]*(<!-- table: end -->)/
  writeFileSync(
    page,
    text.replace(between, (_, begin, end) => `${begin}\n${table}\n${end}`),
  )
}
