#!/usr/bin/env node
// Looks for inputs that break a law: the fixtures' articles, mutated at random, through every transform and every way of
// cutting standard input. Run after `npm run build`.
//
//   npm run fuzz -- --minutes 30                    with a seed of its own, which it prints
//   npm run fuzz -- --seed 7 --law strip            a round again: it begins with that seed
//   npm run fuzz -- --minutes 30 --keep-going       tells one input for each law that breaks, and goes on
//
// A failing input is made shorter and printed, with the command that finds it again. The status is 1 then.
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { writerFor } from '../dist/cli/choose-writer.js'
import { optionValues } from '../dist/cli/options.js'
import { planOf } from '../dist/cli/plan.js'
import { sourceProcessor } from '../dist/cli/process-source.js'
import { newStatistics } from '../dist/cli/run-statistics.js'
import { chain, restore } from '../dist/index.js'
import { encode } from '../dist/io/encoding.js'
import { opened } from '../dist/io/source.js'
import { fixtureTexts, mutatedBytes, mutatedText } from './fuzz/articles.mjs'
import { byteLaws, textLaws } from './fuzz/laws.mjs'
import { least } from './fuzz/least.mjs'

const RUNS = { text: 100, bytes: 10 }

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string' },
    law: { type: 'string' },
    'keep-going': { type: 'boolean', default: false },
  },
})
const texts = fixtureTexts()
const library = {
  chain,
  restore,
  planOf,
  optionValues,
  sourceProcessor,
  opened,
  writerFor,
  newStatistics,
  encode,
}
const laws = [
  ...Object.entries(textLaws(library)).map(([name, holds]) => ({ name, holds, kind: 'text' })),
  ...Object.entries(byteLaws(library)).map(([name, holds]) => ({ name, holds, kind: 'bytes' })),
].filter(({ name }) => values.law === undefined || values.law === name)
const first = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed)
const minutes = Number(values.minutes)
if (laws.length === 0 || !Number.isInteger(first) || !(minutes > 0)) {
  console.error('usage: npm run fuzz -- [--minutes 1] [--seed N] [--law NAME] [--keep-going]')
  process.exit(2)
}

console.log(`seed ${first}; ${texts.length} articles; ${laws.length} laws`)
const arbitraries = { text: mutatedText(fc, texts), bytes: mutatedBytes(fc, texts) }
const end = performance.now() + minutes * 60_000
const broken = new Set()
let runs = 0
let seed = first
for (; performance.now() < end && (broken.size === 0 || values['keep-going']); seed++) {
  for (const law of laws) {
    if (broken.has(law.name)) continue
    const property = fc.asyncProperty(arbitraries[law.kind], async (input) => law.holds(input, seed))
    const result = await fc.check(property, { seed, numRuns: RUNS[law.kind] })
    runs += result.numRuns
    if (!result.failed) continue
    broken.add(law.name)
    await tell(law, result.counterexample[0])
    if (!values['keep-going'] || performance.now() > end) break
  }
  if (broken.size === laws.length) break
}
console.log(
  `${runs} inputs, seeds ${first} to ${Math.max(first, seed - 1)}; ${broken.size === 0 ? 'every law held' : `${broken.size} broken`}`,
)
if (broken.size > 0) process.exitCode = 1

/** Shows a failing input, shorter, and how to find it again. */
async function tell({ name, holds }, input) {
  const failure = async (one) => {
    try {
      await holds(one, seed)
      return null
    } catch (error) {
      return error
    }
  }
  // Only another input of the same failure counts: a shorter one may break something else.
  const sort = sortOf(await failure(input))
  const short = await least(input, async (one) => sortOf(await failure(one)) === sort)
  const error = await failure(short)
  const shown =
    typeof short === 'string'
      ? JSON.stringify(short)
      : `${JSON.stringify(short.toString('latin1'))} (latin-1)`
  console.log(`\nBROKEN  ${name}\n${error.stack.split('\n').slice(0, 6).join('\n')}`)
  console.log(`input   ${shown}\nagain   npm run fuzz -- --seed ${seed} --law '${name}'\n`)
}

/** What of a failure is the same for inputs that fail alike. */
function sortOf(error) {
  return error === null ? null : `${error.name} ${error.message.replace(/[:(].*/s, '')}`
}
