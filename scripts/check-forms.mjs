// usage: node scripts/check-forms.mjs FILE.jsonl.gz …      (after a build)
// Takes each article of JSON Lines as a text of its own, and its first lines too, and names those that the recogniser
// would not read as text. There must be none but whole pages of HTML, which a corpus may hold by mistake.
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { formOf } from '../dist/io/recognise/recognise.js'
import { LOOKED_AT, sampleOf } from '../dist/io/recognise/sample.js'

/** How many lines of an article are taken too, as what `head` leaves of it. */
const HEADS = [1, 2, 3, 5, 10]

let articles = 0
let wrong = 0
for (const file of process.argv.slice(2)) {
  const bytes = readFileSync(file)
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().split('\n').filter(Boolean)
  for (const [index, line] of lines.entries()) {
    const { text } = JSON.parse(line)
    articles += 1
    const parts = HEADS.map((count) => `${text.split('\n').slice(0, count).join('\n')}\n`)
    for (const part of new Set([text, ...parts])) {
      const taken = formOfText(part)
      if (taken === 'text') continue
      wrong += 1
      console.log(`${file}:${index + 1}: ${taken}: ${JSON.stringify(part.slice(0, 200))}`)
    }
  }
}
console.log(`${articles} articles, ${wrong} texts taken for something else`)
process.exitCode = wrong === 0 ? 0 : 1

function formOfText(text) {
  const head = Buffer.from(text)
  const sample = sampleOf(head, true)
  const evidence = { bytes: head.subarray(0, LOOKED_AT), encoding: 'utf-8', sample, textField: 'text' }
  try {
    return formOf('it', { path: null, compression: 'none' }, evidence)
  } catch (error) {
    return error.message
  }
}
