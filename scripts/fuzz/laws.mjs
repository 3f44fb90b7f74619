// What must hold of any text and any bytes. `library` hands over the program's own functions, so that the laws can be
// asked of the source (in the tests) and of what was built (in the long run).
import { ranOver } from './ran.mjs'

const EDITING = ['repair', 'strip', 'dedupe', 'join']
const CHAINS = [...EDITING.map((name) => [name]), EDITING, [...EDITING, 'sentences', 'quotes']]

/** Laws of a text, by name; each throws an error that says what is broken. */
export function textLaws({ chain, restore }) {
  const laws = {}
  for (const transforms of CHAINS) {
    const cleaner = chain({ transforms })
    laws[transforms.join(',')] = (text) => {
      const once = cleaner.run(text)
      same(restore(once.text, once.edits), text, 'text + edits = source')
      const twice = cleaner.run(once.text)
      same(twice.text, once.text, `cleaning twice = once (${JSON.stringify(twice.edits[0])})`)
      for (const span of spansIn([once.sentences, once.quotes, once.speakers])) {
        const { start, end } = span
        if (!(0 <= start && start <= end && end <= once.text.length))
          throw new Error(`a span ${start}–${end} lies outside the text`)
        if (span.text !== undefined) same(span.text, once.text.slice(start, end), 'a span holds its text')
      }
    }
  }
  return laws
}

function* spansIn(value) {
  if (typeof value !== 'object' || value === null) return
  if (typeof value.start === 'number') yield value
  for (const inner of Object.values(value)) yield* spansIn(inner)
}

function same(found, expected, law) {
  if (found === expected) return
  let at = 0
  while (found[at] === expected[at]) at += 1
  const around = (text) => JSON.stringify(text.slice(Math.max(0, at - 20), at + 40))
  throw new Error(`${law}: at ${at} it is ${around(found)} and should be ${around(expected)}`)
}

const SIZES = [1, 2, 3, 7]
const COMMANDS = {
  clean: ['clean', {}],
  'clean documents between blank lines': ['clean', { documents: 'blank' }],
  'clean documents of a line': ['clean', { documents: 'line' }],
  'all to records': [
    'clean',
    { transforms: CHAINS.at(-1).join(','), to: 'jsonl', edits: true, onError: 'reject', rejected: 'kept' },
  ],
}

/** Laws of bytes on standard input, by name; `seed` decides how they are cut. */
export function byteLaws(library) {
  const laws = {}
  for (const [name, [command, options]] of Object.entries(COMMANDS)) {
    laws[`chunks: ${name}`] = async (bytes, seed) => {
      const run = async (chunks) => {
        const { said, out } = await ranOver(library, command, options, chunks)
        return `${said.join('\n')}\n\n${out.toString('latin1')}`
      }
      const whole = await run([bytes])
      for (const size of SIZES)
        same(await run(inSizes(bytes, size)), whole, `chunks of ${size} bytes give the same`)
      same(await run(anyhow(bytes, seed)), whole, 'chunks of any size give the same')
    }
  }
  return laws
}

function* inSizes(bytes, size) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

function* anyhow(bytes, seed) {
  let state = seed
  for (let at = 0; at < bytes.length; ) {
    state = (state * 48_271 + 11) % 2_147_483_647
    const end = at + 1 + (state % 97)
    yield bytes.subarray(at, end)
    at = end
  }
}
