#!/usr/bin/env node
// Makes the inputs of the benchmarks from a corpus of articles.
//
//   node bench/make-text.mjs CORPUS.jsonl[.gz] OUT.txt   --megabytes 200
//   node bench/make-text.mjs CORPUS.jsonl[.gz] OUT.jsonl --megabytes 200
//
// Text: the articles one after the other, repeated to the size wanted, with one letter changed in every line of 40 or more
// characters of each further copy, so that copies are not duplicates. JSON Lines: the records as they are, repeated.
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { megabytes: { type: 'string', default: '200' } },
})
const [corpus, out] = positionals
if (corpus === undefined || out === undefined) {
  console.error('usage: node bench/make-text.mjs CORPUS.jsonl[.gz] OUT.txt|OUT.jsonl [--megabytes 200]')
  process.exit(2)
}
const bytes = readFileSync(corpus)
const records = (corpus.endsWith('.gz') ? gunzipSync(bytes) : bytes)
  .toString()
  .split('\n')
  .filter((line) => line !== '')
const asRecords = out.endsWith('.jsonl')
const wanted = Number(values.megabytes) * 1e6

/** Turns one letter of a long line into another, a different place in each copy. */
function altered(line, copy) {
  if (copy === 0 || line.length < 40) return line
  for (let step = 0; step < line.length; step++) {
    const at = (copy * 7 + 11 + step) % line.length
    const letter = line[at]
    if (letter >= 'a' && letter <= 'z') {
      const other = String.fromCharCode(97 + ((letter.charCodeAt(0) - 97 + copy) % 26))
      return line.slice(0, at) + (other === letter ? 'q' : other) + line.slice(at + 1)
    }
  }
  return line
}

const file = openSync(out, 'w')
let written = 0
for (let copy = 0; written < wanted; copy++) {
  for (const record of records) {
    const piece = asRecords
      ? `${record}\n`
      : `${JSON.parse(record)
          .text.split('\n')
          .map((line) => altered(line, copy))
          .join('\n')}\n`
    written += writeSync(file, piece)
    if (written >= wanted) break
  }
}
closeSync(file)
