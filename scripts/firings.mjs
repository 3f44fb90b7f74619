#!/usr/bin/env node
// Prints random firings of a rule over a corpus, with what is around each, for somebody to read.
//
//   node scripts/firings.mjs CORPUS.jsonl[.gz] [RULE | CATEGORY | TRANSFORM] [--count 50] [--context 80] [--seed 1]
//
// Without a rule: how often each rule fired, and in how many articles. Run after `npm run build`.
import { parseArgs } from 'node:util'
import { chain } from '../dist/index.js'
import { articlesIn } from './corpus.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '50' },
    context: { type: 'string', default: '80' },
    seed: { type: 'string', default: '1' },
    outlet: { type: 'string', default: 'auto' },
  },
})
const [corpus, wanted] = positionals
if (corpus === undefined) {
  console.error(
    'usage: node scripts/firings.mjs CORPUS.jsonl[.gz] [RULE] [--count N] [--context N] [--seed N]',
  )
  process.exit(2)
}

/** Numbers between 0 and 1 that are the same for the same seed (mulberry32). */
function randomFrom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const random = randomFrom(Number(values.seed))
const count = Number(values.count)
const context = Number(values.context)
const cleaner = chain({ outlet: values.outlet })
const tally = new Map()
const sample = []
let fired = 0

for await (const { id, text, outlet, url } of articlesIn(corpus)) {
  const seen = new Set()
  for (const edit of cleaner.run({ id, text, origin: { outlet, url } }).edits) {
    const entry = tally.get(edit.rule) ?? { firings: 0, articles: 0, characters: 0, outlets: new Map() }
    entry.firings += 1
    entry.characters += edit.end - edit.start
    if (!seen.has(edit.rule)) {
      entry.articles += 1
      entry.outlets.set(outlet, (entry.outlets.get(outlet) ?? 0) + 1)
    }
    seen.add(edit.rule)
    tally.set(edit.rule, entry)
    if (wanted === undefined || ![edit.rule, edit.rule.split('/')[0], edit.transform].includes(wanted))
      continue
    // Reservoir sampling: every firing has the same chance, whatever their number.
    fired += 1
    const slot = sample.length < count ? sample.length : Math.floor(random() * fired)
    if (slot >= count) continue
    const before = text.slice(Math.max(0, edit.start - context), edit.start)
    const after = text.slice(edit.end, edit.end + context)
    sample[slot] = { id, outlet, edit, before, after }
  }
}

if (wanted === undefined) {
  for (const [rule, { firings, articles, characters, outlets }] of [...tally].sort(
    (a, b) => b[1].firings - a[1].firings,
  )) {
    const most = [...outlets]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 4)
      .map(([name, n]) => `${name} ${n}`)
    console.log(
      `${String(firings).padStart(7)} firings ${String(articles).padStart(6)} articles ${String(characters).padStart(8)} characters  ${rule}  (${most.join(', ')})`,
    )
  }
} else {
  console.log(`${fired} firings of ${wanted}, ${sample.length} of them:`)
  const shown = (text) => text.replaceAll('\n', '⏎')
  for (const { id, outlet, edit, before, after } of sample)
    console.log(
      `\n${id} ${outlet ?? ''} ${edit.rule}\n  ${shown(before)}⟦${shown(edit.source)}⟧${edit.replacement ? `→⟦${shown(edit.replacement)}⟧` : ''}${shown(after)}`,
    )
}
