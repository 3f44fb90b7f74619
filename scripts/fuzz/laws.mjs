// What must hold of any text and any bytes. `library` hands over the program's own functions, so that the laws can be
// asked of the source (in the tests) and of what was built (in the long run).
import { Readable } from 'node:stream'

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
      for (const span of spansIn([once.sentences, once.quotes])) {
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
  'clean documents of lines': ['clean', { documents: 'blank' }],
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
      const whole = await ranOver(library, command, options, [bytes])
      for (const size of [...SIZES, 0]) {
        const cut = await ranOver(
          library,
          command,
          options,
          size === 0 ? anyhow(bytes, seed) : inSizes(bytes, size),
        )
        same(cut, whole, `chunks of ${size === 0 ? 'any size' : `${size} bytes`} give the same`)
      }
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

/** Runs a command over standard input in chunks, and gives all that came out and was said, as one string. */
async function ranOver({ planOf, pourOf, opened, writerFor, newTally, encode }, command, options, chunks) {
  const own = Object.getOwnPropertyDescriptor(process, 'stdin')
  const stdin = Readable.from(chunks, { objectMode: true })
  Object.defineProperty(process, 'stdin', { configurable: true, get: () => stdin })
  const out = []
  const said = []
  try {
    const plan = planOf(command, options)
    const say = (message) => void said.push(message)
    const messages = { error: say, note: say, table: say, detail: say, isVerbose: false, hasFailed: false }
    const input = await opened({ name: '(stdin)', path: null, below: '(stdin)' }, plan)
    const put = (chunk) =>
      void out.push(typeof chunk === 'string' ? encode(chunk, 'utf-8') : Buffer.from(chunk))
    const output = {
      name: 'memory',
      write: put,
      writeWellFormed: put,
      writeRaw: put,
      writeMark: () => put('\ufeff'),
    }
    const writer = await writerFor(plan, plan.to ?? input.form, '(stdin)', {
      output,
      ledger: null,
      keepsMark: false,
    })
    const rejects = { count: 0, path: '', add: async (line) => say(`rejected: ${line.toString('latin1')}`) }
    await (await pourOf(plan, newTally(), messages))(input, { writer, rejects, settle: async () => {} })
    writer.end()
  } catch (error) {
    if (!EXPECTED.has(error.name)) throw error
    said.push(error.message)
  } finally {
    Object.defineProperty(process, 'stdin', own)
  }
  return `${said.join('\n')}\n\n${Buffer.concat(out).toString('latin1')}`
}

/** Errors that speak of the input. */
const EXPECTED = new Set(['Stop', 'InputError'])
