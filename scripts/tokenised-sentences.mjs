#!/usr/bin/env node
// How well sentences are found in texts that were cut into words: tokenises annotated articles, cleans them, and compares
// the sentences that come out with those of the untouched articles, white space aside.
//
//   node scripts/tokenised-sentences.mjs GOLD.jsonl
//
// Each record has `text` and `sentences`, spans in UTF-16 units. Run after `npm run build`.
import { chain, sentences } from '../dist/index.js'
import { articlesIn } from './corpus.mjs'

const [gold] = process.argv.slice(2)
if (gold === undefined) {
  console.error('usage: node scripts/tokenised-sentences.mjs GOLD.jsonl')
  process.exit(2)
}

/** As tokenisers write: a space before and after marks, quotation marks and brackets, `nya` apart from its word. */
const tokenised = (text) =>
  text
    .replace(/(?<=\p{L}{3})nya(?!\p{L})/gu, ' nya')
    .replace(/(?<=\S)(?=[.,:;!?()"“”](?:\s|$|[.,:;!?()"“”]))/gu, ' ')
    .replace(/(?<=(?:^|\s)["“”(])(?=\S)/gu, ' ')
    .replace(/ {2,}/g, ' ')

const bare = (text) => text.replace(/\s+/g, '')
const cleaner = chain({ transforms: ['repair'] })
const score = { whole: [0, 0, 0], tokenised: [0, 0, 0] }
function count(sums, found, wanted) {
  const left = new Map()
  for (const one of wanted) left.set(one, (left.get(one) ?? 0) + 1)
  for (const one of found)
    if ((left.get(one) ?? 0) > 0) {
      left.set(one, left.get(one) - 1)
      sums[0] += 1
    }
  sums[1] += found.length
  sums[2] += wanted.length
}
for await (const { text, sentences: spans } of articlesIn(gold)) {
  const wanted = spans.map((span) => {
    const [start, end] = Array.isArray(span) ? span : [span.start, span.end]
    return bare(text.slice(start, end))
  })
  const foundIn = (source) => sentences(source).map(({ start, end }) => bare(source.slice(start, end)))
  count(score.whole, foundIn(text), wanted)
  count(score.tokenised, foundIn(cleaner.run(tokenised(text)).text), wanted)
}
for (const [name, [right, found, wanted]] of Object.entries(score)) {
  const f1 = (200 * right) / (found + wanted)
  console.log(`${name.padEnd(10)} F1 ${f1.toFixed(2)} (${right} of ${wanted}, ${found} found)`)
}
