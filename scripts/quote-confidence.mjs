/**
 * How often quotes of each confidence are right, on annotated articles:
 *
 *     npm run build && node scripts/quote-confidence.mjs GOLD.jsonl… [--by confidence|evidence|rule] [--indirect]
 *
 * GOLD has an article a line, as docs/quotes.md describes it: `text`, `quotes` (type, content, speaker) and `speakers` (id,
 * name, acceptNames, description). A quote is right where its span is (direct: exact, else overlapping) and its speaker has
 * the annotated name, or where both name nobody. By confidence is the table that docs/quotes.md prints; by evidence, what found
 * the quote and its speaker, is for setting certainties; by rule is what the cards of the rules say.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { quotes } from '../dist/index.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { by: { type: 'string', default: 'confidence' }, indirect: { type: 'boolean' } },
})
/** What quotes are told apart by. */
const KEYS = {
  confidence: ({ confidence }) => BINS.find((bin) => confidence >= bin).toFixed(2),
  evidence: ({ rule, explanation, speaker }) =>
    `${rule} · ${speaker === null ? 'nobody' : explanation.because}`,
  rule: ({ rule }) => rule.split('/')[0],
}

/** Lower bounds of the bins of confidence. */
const BINS = [0.95, 0.9, 0.85, 0.8, 0.7, 0.5, 0]

if (positionals.length === 0 || KEYS[values.by] === undefined) {
  process.stderr.write(
    'usage: node scripts/quote-confidence.mjs GOLD.jsonl… [--by confidence|evidence|rule] [--indirect]\n',
  )
  process.exit(2)
}

const tallies = new Map()
for (const file of positionals)
  for (const line of readFileSync(file, 'utf8').split('\n')) if (line !== '') count(JSON.parse(line))
print()

function count(gold) {
  const found = quotes(gold.text, { explain: true })
  const speakers = new Map(found.speakers.map((speaker) => [speaker.id, speaker]))
  const annotated = new Map(gold.speakers.map((speaker) => [speaker.id, speaker]))
  for (const quote of found.quotes) {
    if ((quote.type === 'direct') === (values.indirect === true)) continue
    const match = gold.quotes.find((other) => isSameSpan(quote, other))
    const isRight =
      match !== undefined && isSameSpeaker(speakers.get(quote.speaker), annotated.get(match.speaker))
    const key = KEYS[values.by](quote)
    const tally = tallies.get(key) ?? { all: 0, right: 0, sum: 0 }
    tally.all += 1
    tally.right += isRight ? 1 : 0
    tally.sum += quote.confidence
    tallies.set(key, tally)
  }
}

function isSameSpan(quote, gold) {
  const [first] = quote.content
  const last = quote.content.at(-1)
  const start = gold.content[0].start
  const end = gold.content.at(-1).end
  return quote.type === 'direct'
    ? gold.type === 'direct' && first.start === start && last.end === end
    : gold.type !== 'direct' && first.start < end && start < last.end
}

function isSameSpeaker(speaker, gold) {
  const names = [gold?.name, ...(gold?.acceptNames ?? [])].filter(Boolean).map(flat)
  if (names.length > 0) return speaker !== undefined && names.includes(flat(speaker.name))
  if (gold === undefined) return speaker === undefined
  return speaker !== undefined && speaker.name === null
}

function flat(name) {
  return (name ?? '').replace(/\s+/g, ' ').trim()
}

function print() {
  const rows = [...tallies].sort(([a], [b]) =>
    values.by !== 'confidence' ? tallies.get(b).all - tallies.get(a).all : b - a,
  )
  const total = rows.reduce((sum, [, { all }]) => sum + all, 0)
  let all = 0
  let right = 0
  process.stdout.write(
    `| ${values.by === 'confidence' ? 'at least' : values.by} | quotes | right | mean confidence |\n|---|---|---|---|\n`,
  )
  for (const [key, tally] of rows) {
    process.stdout.write(
      `| ${key} | ${tally.all} | ${tally.right} (${percent(tally.right, tally.all)} %) | ${(tally.sum / tally.all).toFixed(2)} |\n`,
    )
    if (Number(key) >= 0.9) {
      all += tally.all
      right += tally.right
    }
  }
  if (values.by === 'confidence')
    process.stdout.write(
      `\n${percent(all, total)} % have 0.9 or more; ${percent(right, all)} % of those are right.\n`,
    )
}

function percent(part, whole) {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)
}
