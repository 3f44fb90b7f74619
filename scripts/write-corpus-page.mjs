#!/usr/bin/env node
// Writes docs/corpus.md: what cleaning takes from a corpus, by outlet and category, and what known cues are left.
//
//   node scripts/write-corpus-page.mjs CORPUS.jsonl[.gz] [--rests N] [--dry]
//
// --rests N prints up to N places of each cue that is left, for somebody to read and explain. Run after `npm run build`.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { chain } from '../dist/index.js'
import { CATEGORIES } from '../dist/rules/rule.js'
import { articlesIn } from './corpus.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rests: { type: 'string', default: '0' }, dry: { type: 'boolean', default: false } },
})
const [corpus] = positionals
if (corpus === undefined) {
  console.error('usage: node scripts/write-corpus-page.mjs CORPUS.jsonl[.gz] [--rests N] [--dry]')
  process.exit(2)
}

/** What people look for in a cleaned corpus. Prose may hold every one of them; what is left is read, not counted as wrong. */
const CUES = {
  'baca juga': /\bbaca juga\b/i,
  'simak/lihat/tonton juga': /\b(?:simak|lihat|tonton) juga\b/i,
  ADVERTISEMENT: /\bADVERTISEMENT\b|^Advertisement\s*$/m,
  'SCROLL TO': /SCROLL TO (?:CONTINUE|RESUME)/,
  '[Gambas': /\[Gambas/i,
  'Pilihan Editor/Redaksi': /\bPilihan (?:Editor|Redaksi)\b/,
  'Editor: / Pewarta: / Reporter:': /(?:^|\s)(?:Editor|Pewarta|Reporter|Penulis)\s?:/m,
  'Copyright ©': /copyright\s*©/i,
  'telah tayang di': /artikel ini (?:telah|sudah) tayang/i,
  '(abc/def)': /\([a-z]{2,4}\/[a-z]{2,4}\)\s*$/m,
  'HTML entity': /&(?:nbsp|amp|quot|ldquo|rdquo|#\d+);/,
}

const cleaner = chain()
const outlets = new Map()
const rests = new Map(Object.keys(CUES).map((cue) => [cue, []]))
for await (const { id, text, outlet = '(none)', url } of articlesIn(corpus)) {
  const entry = outlets.get(outlet) ?? {
    articles: 0,
    characters: 0,
    removed: new Map(),
    cuesBefore: 0,
    cuesLeft: 0,
  }
  outlets.set(outlet, entry)
  entry.articles += 1
  entry.characters += text.length
  const result = cleaner.run({ id, text, origin: { outlet, url } })
  for (const { rule, source, replacement } of result.edits) {
    const category = rule.slice(0, rule.indexOf('/'))
    entry.removed.set(category, (entry.removed.get(category) ?? 0) + source.length - replacement.length)
  }
  let isLeft = false
  for (const [cue, pattern] of Object.entries(CUES)) {
    const found = pattern.exec(result.text)
    if (found === null) continue
    isLeft = true
    rests
      .get(cue)
      .push({ id, outlet, around: result.text.slice(Math.max(0, found.index - 60), found.index + 100) })
  }
  if (Object.values(CUES).some((pattern) => pattern.test(text))) entry.cuesBefore += 1
  if (isLeft) entry.cuesLeft += 1
}

const rows = [...outlets]
  .filter(([, { articles }]) => articles >= 30)
  .sort((a, b) => b[1].articles - a[1].articles)
const others = [...outlets].filter(([, { articles }]) => articles < 30)
if (others.length > 0) {
  const sum = { articles: 0, characters: 0, removed: new Map(), cuesBefore: 0, cuesLeft: 0 }
  for (const [, entry] of others) {
    for (const key of ['articles', 'characters', 'cuesBefore', 'cuesLeft']) sum[key] += entry[key]
    for (const [category, n] of entry.removed) sum.removed.set(category, (sum.removed.get(category) ?? 0) + n)
  }
  rows.push([`${others.length} others`, sum])
}
const table = [
  `| outlet | articles | characters | ${CATEGORIES.join(' | ')} | with a cue before | and after |`,
  `|---|---:|---:|${CATEGORIES.map(() => '---:|').join('')}---:|---:|`,
  ...rows.map(
    ([outlet, { articles, characters, removed, cuesBefore, cuesLeft }]) =>
      `| ${outlet} | ${articles} | ${characters} | ${CATEGORIES.map((category) => removed.get(category) ?? 0).join(' | ')} | ${cuesBefore} | ${cuesLeft} |`,
  ),
]
const left = [...rests].map(([cue, places]) => {
  const by = new Map()
  for (const { outlet } of places) by.set(outlet, (by.get(outlet) ?? 0) + 1)
  const most = [...by]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 4)
    .map(([name, n]) => `${name} ${n}`)
  return `| \`${cue.replaceAll('|', '\\|')}\` | ${places.length} | ${most.join(', ')} |`
})
const PAGE = new URL('../docs/corpus.md', import.meta.url)
const MARK = '<!-- what follows is written by hand -->'
const old = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : ''
const byHand = old.includes(MARK) ? old.slice(old.indexOf(MARK)) : `${MARK}\n`
const page = [
  '# What cleaning takes from a corpus',
  '',
  '<!-- written by `node scripts/write-corpus-page.mjs CORPUS` down to the mark below; do not edit above it -->',
  '',
  'Characters taken by category (UTF-16 units, what was put instead subtracted), and articles that hold a known cue before and after.',
  '',
  ...table,
  '',
  '## Cues that are left',
  '',
  '| cue | articles | most at |',
  '|---|---:|---|',
  ...left,
  '',
  byHand,
].join('\n')
if (!values.dry) writeFileSync(PAGE, page)
for (const [cue, places] of rests)
  for (const { id, outlet, around } of places.slice(0, Number(values.rests)))
    console.log(`${cue}  ${id} ${outlet}\n    ${around.replaceAll('\n', '⏎')}`)
