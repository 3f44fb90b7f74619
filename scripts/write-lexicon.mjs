#!/usr/bin/env node
// Counts the words of a corpus and writes src/language/lexicon.txt, by which repair knows words that lost the space
// between them.
//
//   node scripts/write-lexicon.mjs [--without GOLD.jsonl]... CORPUS.jsonl[.gz]...
//
// Run after `npm run build`. Left out are the articles of the files named by --without (by id, or by how they begin) and
// the tenth of all articles whose ids have a SHA-1 that begins with a multiple of ten: on those it can be measured how
// well the lexicon serves.
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { baseWords, stem } from '../dist/language/natural.js'
import { articlesIn } from './corpus.mjs'

/** How often a word must be there. */
const LEAST = { word: 8, common: 40, name: 8, often: 60, pair: 25, one: 3, capitals: 60 }

const { values, positionals: corpora } = parseArgs({
  allowPositionals: true,
  options: { without: { type: 'string', multiple: true, default: [] } },
})
if (corpora.length === 0) {
  console.error('usage: node scripts/write-lexicon.mjs [--without GOLD.jsonl]... CORPUS.jsonl[.gz]...')
  process.exit(2)
}

const headOf = (text) => text.replace(/\s+/g, ' ').slice(0, 150)
const leftOut = new Set()
for (const file of values.without)
  for await (const { id, text } of articlesIn(file)) leftOut.add(String(id)).add(headOf(text))
const isLeftOut = ({ id, text }) =>
  createHash('sha1').update(String(id)).digest()[0] % 10 === 0 ||
  leftOut.has(String(id)) ||
  leftOut.has(headOf(text))

const small = new Map()
const capital = new Map()
/** Words with a capital inside, and how many articles have them; the same with a space there. */
const inside = new Map()
const spaced = new Map()
/** Two words with capitals, and how many articles have them. */
const pairs = new Map()
const capitals = new Map()
const add = (counts, key) => counts.set(key, (counts.get(key) ?? 0) + 1)

const WORD = /(?<![\p{L}\p{M}\d@#_./\\=&-])\p{L}+(?![\p{L}\p{M}\d@_/\\=]|\.\p{L})/gu
const TWO = /(?<![\p{L}\p{M}])(\p{L}+) (?=(\p{Lu}\p{L}*))/gu
let articles = 0
for (const file of corpora)
  for await (const article of articlesIn(file)) {
    if (isLeftOut(article)) continue
    articles += 1
    const here = new Set()
    for (const [word] of article.text.matchAll(WORD))
      if (/^\p{Ll}+$/u.test(word)) add(small, word)
      else if (/^\p{Lu}\p{Ll}+$/u.test(word)) add(capital, word.toLowerCase())
      else if (/\p{Ll}\p{Lu}/u.test(word)) here.add(word)
      else if (/^\p{Lu}{2,6}$/u.test(word)) add(capitals, word)
    for (const word of here) add(inside, word)
    const together = new Set()
    for (const [, left, right] of article.text.matchAll(TWO)) {
      add(spaced, left + right)
      if (/^\p{Lu}\p{Ll}{2,}$/u.test(left) && /^\p{Lu}\p{Ll}{2,}$/u.test(right))
        together.add(`${left}+${right}`)
    }
    for (const pair of together) add(pairs, pair)
  }

const smallCount = (word) => small.get(word) ?? 0
const capitalCount = (word) => capital.get(word) ?? 0
const countOf = (word) => smallCount(word) + capitalCount(word)
const isLatin = (word) => /^\p{Script=Latin}{2,}$/u.test(word)
const isCommon = (word) => smallCount(word) >= LEAST.common && smallCount(word) >= 2 * capitalCount(word)

/** Whether dictionaries of Indonesian have a word's root. */
const hasRoot = (word) => baseWords().has(word) || baseWords().has(stem(word))

/** Whether letters are two words that lost their space so often that they look like one. */
function isGlued(word) {
  if (hasRoot(word)) return false
  for (let at = 4; at <= word.length - 4; at++) {
    const right = word.slice(at)
    const times = Math.min(countOf(word.slice(0, at)), smallCount(right))
    if (isCommon(right) && hasRoot(right) && times >= 50 * countOf(word)) return true
  }
  return false
}

/** First parts of the names that newsrooms and brands make with a capital inside. */
const MAKERS = /^(?:detik|kompas|kumparan)/i
const GLUED_MAKER = /.(?:detik|kompas)/i

/** Whether a word with a capital inside is one word: it is not known in two, or it is as a rule not written in two. */
function isOne(word, count) {
  const parts = word.match(/^\p{Ll}+|\p{Lu}+\p{Ll}*/gu) ?? []
  if (count < LEAST.one || parts.length !== 2 || !isLatin(word) || GLUED_MAKER.test(word)) return false
  const [left, right] = parts.map((part) => part.toLowerCase())
  const isLeftSmall = /^\p{Ll}/u.test(word)
  if (countOf(left) < LEAST.word || countOf(right) < LEAST.word)
    return smallCount(left) < 5 * LEAST.common || MAKERS.test(word)
  if (MAKERS.test(word)) return true
  if (smallCount(left) >= LEAST.common && (isLeftSmall || count < 20 * LEAST.one)) return false
  return count >= 2 * LEAST.one && (spaced.get(word) ?? 0) <= count / 3
}

const sections = {
  common: [...small.keys()].filter((word) => isLatin(word) && isCommon(word) && hasRoot(word)),
  loans: [...small.keys()].filter((word) => isLatin(word) && isCommon(word) && !hasRoot(word)),
  rare: [...small].flatMap(([word, count]) =>
    isLatin(word) && count >= LEAST.word && !isCommon(word) && !isGlued(word) ? [word] : [],
  ),
  often: namesFrom(LEAST.often),
  names: namesFrom(LEAST.name, LEAST.often),
  one: [...inside].flatMap(([word, count]) => (isOne(word, count) ? [word] : [])),
  capitals: [...capitals].flatMap(([word, count]) =>
    isLatin(word) && count >= LEAST.capitals && countOf(word.toLowerCase()) < count ? [word] : [],
  ),
  pairs: [...pairs].flatMap(([pair, count]) => (count >= LEAST.pair ? [pair] : [])),
}

function namesFrom(least, below = Number.POSITIVE_INFINITY) {
  return [...capital].flatMap(([word, count]) =>
    isLatin(word) &&
    word.length > 2 &&
    count >= least &&
    count < below &&
    smallCount(word) < count / 2 &&
    !isGlued(word)
      ? [word]
      : [],
  )
}

const lines = Object.entries(sections).flatMap(([name, words]) => [name, words.sort().join(' ')])
writeFileSync(new URL('../src/language/lexicon.txt', import.meta.url), `${lines.join('\n')}\n`)
console.error(`${articles} articles`)
for (const [name, words] of Object.entries(sections)) console.error(`${name}: ${words.length}`)
