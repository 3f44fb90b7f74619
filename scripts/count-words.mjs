#!/usr/bin/env node
// Counts again, from corpora, the words of the lists in src/language/counted that a count alone gives, and compares: which
// words the count gives and the list has not, and the other way round. What differs was added or left out by hand, or is
// cut into words in another way. Lists that a count alone does not give say so themselves and are not here.
//
//   node scripts/count-words.mjs [--list NAME] [--words N] CORPUS.jsonl[.gz]...
//
// Run after `npm run build`. Over 15,696 articles it gives 85 % of the common words, 82 % of the ordinary ones and 87 % of
// the strong openers of sentences. `--list` takes one of the lists, `--words` how many words of each difference are shown
// (by default 12, the most frequent first). The limits grow and shrink with the number of articles beside those that
// a list was counted over.
import { parseArgs } from 'node:util'
import { sentences } from '../dist/index.js'
import { COMMON_WORDS } from '../dist/language/counted/common-words.js'
import { ORDINARY_WORDS } from '../dist/language/counted/ordinary-words.js'
import { STRONG_SENTENCE_OPENERS } from '../dist/language/counted/sentence-openers.js'
import { articlesIn } from './corpus.mjs'

/** What is counted of a word: in small letters, with a capital inside a sentence and at its start, and in headlines. */
const NOTHING = () => ({ small: 0, inside: 0, opens: 0, titleCapital: 0 })

/** One row for each list: the articles it was counted over, and whether the count of a word gives it. */
const LISTS = {
  'common-words': {
    list: COMMON_WORDS,
    articles: 15_729,
    gives: ({ small, inside, opens }, least) => {
      const capitals = inside + opens
      if (small < least(110)) return false
      return small >= 2 * capitals || small >= least(400) || opens >= 0.8 * capitals
    },
  },
  'ordinary-words': {
    list: ORDINARY_WORDS,
    articles: 15_729,
    gives: ({ small, inside, opens }, least) =>
      (opens >= least(8) && small >= least(20) && small >= 0.85 * (small + inside)) ||
      (opens >= least(3) && small >= least(60) && small >= 0.93 * (small + inside)),
  },
  'sentence-openers': {
    list: STRONG_SENTENCE_OPENERS,
    articles: 12_000,
    gives: ({ small, inside, opens, titleCapital }, least) =>
      opens >= least(25) && small > inside && titleCapital <= 0.05 * opens,
  },
}

const { values, positionals: corpora } = parseArgs({
  allowPositionals: true,
  options: { list: { type: 'string' }, words: { type: 'string', default: '12' } },
})
const shown = Number(values.words)
if (
  corpora.length === 0 ||
  !Number.isInteger(shown) ||
  shown < 0 ||
  (values.list !== undefined && LISTS[values.list] === undefined)
) {
  console.error(
    `usage: node scripts/count-words.mjs [--list ${Object.keys(LISTS).join('|')}] [--words N] CORPUS.jsonl[.gz]...`,
  )
  process.exit(2)
}

const counts = new Map()
const countOf = (word) => {
  const small = word.toLowerCase()
  const count = counts.get(small) ?? NOTHING()
  counts.set(small, count)
  return count
}
const WORD = /[\p{L}][\p{L}-]*/gu
const isCapital = (word) => /^\p{Lu}/u.test(word)

function countSentence(sentence) {
  const words = sentence.match(WORD) ?? []
  words.forEach((word, index) => {
    const count = countOf(word)
    if (!isCapital(word)) count.small += 1
    else if (index === 0) count.opens += 1
    else count.inside += 1
  })
}

/** A headline in title case: its first word says nothing. */
function countTitle(title) {
  const words = title.match(WORD) ?? []
  const rest = words.slice(1)
  if (rest.filter(isCapital).length * 2 < rest.length) return
  for (const word of rest) if (isCapital(word)) countOf(word).titleCapital += 1
}

let articles = 0
for (const corpus of corpora)
  for await (const { text, title } of articlesIn(corpus)) {
    articles += 1
    for (const { start, end } of sentences(text)) countSentence(text.slice(start, end))
    if (typeof title === 'string') countTitle(title)
  }

const frequency = (word) => {
  const { small, inside, opens } = counts.get(word) ?? NOTHING()
  return small + inside + opens
}
for (const [name, { list, articles: countedOver, gives }] of Object.entries(LISTS)) {
  if (values.list !== undefined && values.list !== name) continue
  const least = (number) => (number * articles) / countedOver
  const given = new Set([...counts].filter(([, count]) => gives(count, least)).map(([word]) => word))
  const has = new Set(list)
  const byFrequency = (words) => words.sort((one, other) => frequency(other) - frequency(one))
  const missing = byFrequency([...given].filter((word) => !has.has(word)))
  const others = byFrequency([...has].filter((word) => !given.has(word)))
  console.log(`${name}: ${has.size} words, ${has.size - others.length} of them counted again`)
  console.log(`  counted and not in the list, ${missing.length}: ${missing.slice(0, shown).join(' ')}`)
  console.log(`  in the list and not counted, ${others.length}: ${others.slice(0, shown).join(' ')}`)
}
