import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'

/** The development sets, by the names of their files in the directory of sets. */
const SETS = [
  { file: 'gold/news.clean.jsonl', name: 'news' },
  { file: 'ud/csui-train.onetext.jsonl', name: 'CSUI, one text' },
  { file: 'ud/csui-train.paragraphs.jsonl', name: 'CSUI, paragraphs' },
  { file: 'ud/gsd-dev-repaired.docs.jsonl', name: 'GSD, repaired' },
  { file: 'challenge.dev.jsonl', name: 'challenge', wholeRecords: true },
]

/** JSON Lines, gzipped or not. */
export function readRecords(file) {
  const bytes = readFileSync(file)
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

/** The sets that stand in a directory, each with its records `{ id, text, sentences: [[start, end], …] }`. */
export function readSets(directory) {
  return SETS.filter((set) => existsSync(path.join(directory, set.file))).map((set) => ({
    ...set,
    records: readRecords(path.join(directory, set.file)),
  }))
}

/** Articles for the speed: those under 20,000 characters, evenly picked, up to `characters` in all. */
export function sampleArticles(file, characters) {
  const texts = readRecords(file)
    .map((record) => record.text)
    .filter((text) => text.length < 20_000)
  const total = texts.reduce((sum, text) => sum + text.length, 0)
  const step = Math.max(1, Math.floor(total / characters))
  return texts.filter((_, index) => index % step === 0)
}
