// usage: node scripts/fit-title-ends.mjs LEFT-OUT.txt ARTICLES.jsonl.gz …      (after a build)
// Fits the weights of `src/language/counted/title-end-weights.ts` again: a headline is set before a sentence of another article
// of its outlet, so that its end is known, and a log-linear model learns which of all places it is. LEFT-OUT.txt has the ids
// of articles that must not be looked at, one a line. Says how often the likeliest place is right, for outlets that were left
// out of the fitting, and writes the weights to standard output.
import { readFileSync } from 'node:fs'
import { boundariesAmong, wordsToStop } from '../dist/rules/headline/title-evidence.js'
import { articlesIn } from './corpus.mjs'

const PAIRS = 14_000
const FOLDS = 5
const ROUNDS = 8
/** A sign that is rarer says nothing, nor does a weight that is smaller. */
const RAREST = 12
const LEAST = 0.05
const LINKS = /(?:baca|simak|lihat|tonton) juga|gambas|selengkapnya|foto ?:|advertisement/iu
const SENTENCE_BREAK = /\p{Ll}{3}[.!?]["”]?\s+(?=["“]?\p{Lu}\p{Ll})/gu

let state = 2463534242
function random() {
  state ^= state << 13
  state ^= state >>> 17
  state ^= state << 5
  return (state >>> 0) / 4294967296
}
const any = (list) => list[Math.floor(random() * list.length)]

const [leftOut, ...files] = process.argv.slice(2)
const left = new Set(readFileSync(leftOut, 'utf8').split('\n'))
const outlets = new Map()
for (const file of files)
  for await (const { id, outlet = '', title, text } of articlesIn(file)) {
    const headline = (title ?? '').replace(/\s+/gu, ' ').trim()
    if (left.has(String(id)) || headline.length < 25 || headline.length > 130 || headline.includes('|'))
      continue
    if (LINKS.test(text) || text.includes(' , ')) continue
    if (!outlets.has(outlet)) outlets.set(outlet, [])
    const words = new Set(
      headline
        .toLowerCase()
        .split(' ')
        .filter((word) => word.length > 4),
    )
    outlets.get(outlet).push({ headline, words, text: text.replace(/\s+/gu, ' ').slice(0, 6000) })
  }
const names = [...outlets.keys()].filter((name) => outlets.get(name).length >= 5)

/** A headline of the same outlet; rather one of the same matter, as links are. */
function headlineFor(article, others) {
  let best = any(others)
  if (random() < 0.4) return best
  const shared = ({ words }) => [...words].filter((word) => article.words.has(word)).length
  for (let tries = 0; tries < 15; tries++) {
    const other = any(others)
    if (other.headline !== article.headline && shared(other) > shared(best)) best = other
  }
  return best
}

const rows = []
for (let tries = 0; rows.length < PAIRS && tries < 50 * PAIRS; tries++) {
  const name = any(names)
  const article = any(outlets.get(name))
  const { headline } = headlineFor(article, outlets.get(name))
  if (headline === article.headline) continue
  const breaks = [...article.text.matchAll(SENTENCE_BREAK)].filter(
    ({ index }) => index > 100 && index < article.text.length - 80,
  )
  if (breaks.length === 0) continue
  const place = any(breaks)
  const at = place.index + place[0].length
  const space = random() < 0.35 ? '' : ' '
  const before = `${article.text.slice(0, at)}Baca juga: `
  const text = before + headline + space + article.text.slice(at)
  const words = wordsToStop(text, before.length, Math.min(text.length, before.length + 420))
  if (words.length < 5) continue
  const boundaries = boundariesAmong(text, words)
  const end = before.length + headline.length + space.length
  rows.push({
    fold: names.indexOf(name) % FOLDS,
    boundaries,
    right: boundaries.findIndex(({ start }) => start === end),
  })
}

/** The share of each place of a row. */
function sharesOf(weights, { boundaries }) {
  const scores = boundaries.map(({ signs }) =>
    Math.exp(signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), 0)),
  )
  const all = scores.reduce((sum, score) => sum + score, 0)
  return scores.map((score) => score / all)
}

function weightsFor(taken) {
  const weights = new Map()
  const squares = new Map()
  for (let round = 0; round < ROUNDS; round++)
    for (const row of taken
      .map((row) => [random(), row])
      .sort(([a], [b]) => a - b)
      .map(([, row]) => row)) {
      const shares = sharesOf(weights, row)
      row.boundaries.forEach(({ signs }, index) => {
        const slope = (index === row.right ? 1 : 0) - shares[index]
        for (const sign of signs) {
          const square = (squares.get(sign) ?? 0) + slope * slope
          squares.set(sign, square)
          const weight = weights.get(sign) ?? 0
          weights.set(sign, weight + (0.25 * (slope - 0.001 * weight)) / Math.sqrt(square + 1))
        }
      })
    }
  return weights
}

const reachable = rows.filter(({ right }) => right >= 0)
const found = []
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = weightsFor(reachable.filter((row) => row.fold !== fold))
  for (const row of rows.filter((row) => row.fold === fold)) {
    const shares = sharesOf(weights, row)
    const share = Math.max(...shares)
    found.push({ share, isRight: shares.indexOf(share) === row.right })
  }
}
for (const least of [0.9, 0.95, 0.98]) {
  const sure = found.filter(({ share }) => share >= least)
  const right = sure.filter(({ isRight }) => isRight).length
  console.error(
    `${least}: ${((100 * sure.length) / rows.length).toFixed(1)} % of ${rows.length} ends found, ${((100 * right) / sure.length).toFixed(1)} % of them right`,
  )
}
const counts = new Map()
for (const { boundaries } of reachable)
  for (const { signs } of boundaries) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1)
for (const [sign, weight] of [...weightsFor(reachable)].sort(([a], [b]) => (a < b ? -1 : 1)))
  if (counts.get(sign) >= RAREST && Math.abs(weight) >= LEAST)
    console.log(`  '${sign}': ${Number(weight.toFixed(2))},`)
