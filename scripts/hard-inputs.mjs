#!/usr/bin/env node
// Hands the built program every hard input through a pipe, at full size and at twice that: none may crash, hang or
// leak, and the time may double only. Run after `npm run build`.
//
//   npm run hard                                  all of them; `text` and `halves` with 200 MB
//   npm run hard -- --megabytes 2000 --only text  one; `text` and `halves` with as much as is asked
//
// Prints a table as it goes, and where an input fails, why. Seconds are processor time, so that a busy machine does not
// decide; MB and memory are those of the second run. Nothing is written to disk. The status is 2 if any input fails.
import { parseArgs } from 'node:util'
import { fed } from './hard/fed.mjs'
import { articles, INPUTS } from './hard/inputs.mjs'

/** Linear work doubles, quadratic work grows by four. */
const MOST_GROWTH = 3
/** Below this many seconds a growth says more of the start than of the work. */
const TOO_SHORT = 1
/** In MB: what a run in flat memory may hold, for each worker. On top it may hold so many bytes for each distinct line. */
const MOST_MEMORY = 150
const BYTES_A_LINE = 40
/** After so many seconds an input is said to hang. */
const LIMIT = 900

const { values } = parseArgs({
  options: { megabytes: { type: 'string', default: '200' }, only: { type: 'string' } },
})
const half = Math.round((Number(values.megabytes) * 1e6) / 2)
if (!(half > 0)) {
  console.error('usage: npm run hard -- [--megabytes 200] [--only NAME]')
  process.exit(2)
}
const text = {
  name: 'text',
  about: 'a text of articles',
  size: half,
  args: [],
  make: (bytes) => articles(0, bytes).chunks(),
  isFlat: true,
}
const all = [text, ...INPUTS]
const names = [...all.map(({ name }) => name), 'halves']
if (values.only !== undefined && !names.includes(values.only)) {
  console.error(`no input is called ${values.only}; there are ${names.join(', ')}`)
  process.exit(2)
}
const isAsked = ({ name }) => values.only === undefined || values.only === name
const WIDTHS = [19, 8, 9, 9, 6, 8, 8]

tell(['input', 'MB', 'seconds', 'twice', 'ratio', 'memory', 'status'], 'verdict')
for (const input of all.filter(isAsked)) {
  const once = await fed(input.args, input.make(input.size), { limit: LIMIT })
  const twice = await fed(input.args, input.make(2 * input.size), { limit: LIMIT })
  const faults = new Set([...faultsOf(input, once), ...faultsOf(input, twice)])
  const ratio = once.seconds && twice.seconds ? twice.seconds / once.seconds : null
  if (twice.seconds > TOO_SHORT && ratio > MOST_GROWTH) faults.add('grows faster than its input')
  judge(input.name, twice, once.seconds, ratio, [...faults])
}
if (isAsked({ name: 'halves' })) await compareHalves()

/** A text whole, and cleaned in two halves, must come out the same: nothing depends on where a window ends. */
async function compareHalves() {
  const first = articles(0, half)
  const second = articles(first.next, half)
  const parts = async function* () {
    yield* first.chunks()
    yield* second.chunks()
  }
  const whole = await fed([], parts(), { limit: LIMIT })
  const joined = await fed([], first.chunks(), { limit: LIMIT })
  const rest = await fed([], second.chunks(), { limit: LIMIT, hash: joined.hash })
  const faults = [...faultsOf(text, whole), ...faultsOf(text, joined), ...faultsOf(text, rest)]
  if (rest.hash.digest('hex') !== whole.cameHash) faults.push('the halves come out otherwise than the whole')
  judge('halves', whole, joined.seconds, whole.seconds / joined.seconds, [...new Set(faults)])
}

function faultsOf({ status = 0, says, isSame, isFlat, workers = 1 }, ran) {
  const faults = []
  const [first] = ran.stderr.split('\n')
  if (ran.status === 'SIGKILL') faults.push('hangs, or memory ran out')
  else if (ran.status !== status) faults.push(`ends with ${ran.status} and not ${status}: ${first}`)
  if (ran.stderr.includes('a fault of jernih itself')) faults.push('a fault of its own')
  if (says !== undefined && !ran.stderr.includes(says)) faults.push(`does not say "${says}"`)
  if (isSame && ran.cameHash !== ran.wentHash) faults.push('does not come out as it went in')
  const most = MOST_MEMORY * workers + (ran.lines * BYTES_A_LINE) / 1e6
  if (isFlat && ran.memory > most) faults.push(`holds more than ${most.toFixed(0)} MB`)
  return faults
}

function judge(name, ran, seconds, ratio, faults) {
  const shown = (number, digits) => number?.toFixed(digits) ?? '-'
  tell(
    [
      name,
      shown(ran.went / 1e6, 1),
      shown(seconds, 2),
      shown(ran.seconds, 2),
      shown(ratio, 2),
      shown(ran.memory, 0),
      `${ran.status}`,
    ],
    faults.length === 0 ? 'held' : `FAILED: ${faults.join('; ')}`,
  )
  if (faults.length > 0) process.exitCode = 2
}

function tell(cells, verdict) {
  const [name, ...numbers] = cells
  const padded = numbers.map((cell, index) => cell.padStart(WIDTHS[index + 1]))
  console.log(`${name.padEnd(WIDTHS[0])}${padded.join('')}  ${verdict}`)
}
