#!/usr/bin/env node
// Holds the promises over a whole corpus: nothing throws, every source comes back, cleaning twice changes nothing more.
//
//   node scripts/check-corpus.mjs CORPUS.jsonl[.gz] [--transforms repair,strip,dedupe,join] [--examples 5]
//
// Each line of the corpus is a record with `text` and, if it has them, `id`, `outlet` and `url`. Run after `npm run build`.
// The status is 1 if any promise is broken.
import { parseArgs } from 'node:util'
import { chain, restore } from '../dist/index.js'
import { articlesIn } from './corpus.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { transforms: { type: 'string' }, examples: { type: 'string', default: '5' } },
})
const [corpus] = positionals
if (corpus === undefined) {
  console.error('usage: node scripts/check-corpus.mjs CORPUS.jsonl[.gz] [--transforms …] [--examples N]')
  process.exit(2)
}

const cleaner = chain(values.transforms ? { transforms: values.transforms.split(',') } : {})
const tally = { articles: 0, edits: 0, removed: 0, characters: 0 }
const broken = new Map()
const breaks = (promise, id, detail) => {
  const list = broken.get(promise) ?? []
  list.push({ id, detail })
  broken.set(promise, list)
}

const began = performance.now()
for await (const { id, text, outlet, url } of articlesIn(corpus)) {
  const origin = { outlet, url }
  tally.articles += 1
  tally.characters += text.length
  try {
    const once = cleaner.run({ id, text, origin })
    tally.edits += once.edits.length
    tally.removed += text.length - once.text.length
    if (restore(once.text, once.edits) !== text) breaks('the source comes back', id, '')
    const twice = cleaner.run({ id, text: once.text, origin })
    if (twice.text !== once.text)
      breaks('cleaning twice changes nothing more', id, JSON.stringify(twice.edits[0]))
  } catch (error) {
    breaks('nothing throws', id, error.stack)
  }
}
const seconds = (performance.now() - began) / 1000

console.log(
  `${tally.articles} articles, ${tally.characters} characters, ${tally.edits} edits, ${tally.removed} characters fewer`,
)
console.log(`${seconds.toFixed(1)} s for cleaning each twice`)
for (const promise of ['nothing throws', 'the source comes back', 'cleaning twice changes nothing more']) {
  const list = broken.get(promise) ?? []
  console.log(
    `${list.length === 0 ? 'held  ' : 'BROKEN'}  ${promise}${list.length ? `: ${list.length} articles` : ''}`,
  )
  for (const { id, detail } of list.slice(0, Number(values.examples))) console.log(`    ${id}  ${detail}`)
}
process.exitCode = broken.size === 0 ? 0 : 1
