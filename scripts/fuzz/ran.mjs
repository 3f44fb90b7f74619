import { Readable } from 'node:stream'

/**
 * Runs a command over chunks as if they came through standard input, in this process: everything but the last
 * write is the program's own.
 *
 * @param library the program's functions, from its source or from what was built
 * @param options as they are typed, by the names of their values
 * @returns `said`: the messages; `out`: the bytes of standard output; `status`: the exit status as it would be
 */
export async function ranOver(library, command, options, chunks) {
  const { planOf, optionValues, sourceProcessor, opened, writerFor, newStatistics, encode } = library
  const own = Object.getOwnPropertyDescriptor(process, 'stdin')
  const stdin = Readable.from(chunks, { objectMode: true })
  Object.defineProperty(process, 'stdin', { configurable: true, get: () => stdin })
  const out = []
  const said = []
  let status = 0
  let processor = null
  const note = (message) => void said.push(message)
  const error = (message) => {
    status = 2
    note(message)
  }
  const rejection = (message) => {
    if (status === 0) status = 3
    note(message)
  }
  const put = (chunk) =>
    void out.push(typeof chunk === 'string' ? encode(chunk, 'utf-8') : Buffer.from(chunk))
  const output = {
    name: 'memory',
    write: put,
    writeWellFormed: put,
    writeRaw: put,
    writeMark: () => put('\ufeff'),
  }
  try {
    const plan = planOf(command, optionValues(command, options))
    const messages = { error, rejection, note, table: note, detail: () => {}, isVerbose: false, status: 0 }
    const input = await opened({ name: '(stdin)', path: null, below: '(stdin)' }, plan)
    const target = { output, ledger: null, keepsMark: false }
    const writer = await writerFor(plan, plan.to ?? input.form, '(stdin)', target)
    const rejects = { count: 0, path: '', add: async (line) => note(`rejected: ${line.toString('latin1')}`) }
    processor = await sourceProcessor(plan, newStatistics(), messages)
    await processor.process(input, { writer, rejects, settle: async () => {} })
    writer.end()
  } catch (thrown) {
    if (!EXPECTED.has(thrown.name)) throw thrown
    error(thrown.message)
  } finally {
    await processor?.end()
    Object.defineProperty(process, 'stdin', own)
  }
  return { said, out: Buffer.concat(out), status }
}

/** Errors that speak of the input. */
const EXPECTED = new Set(['Stop', 'InputError'])
