// Feeds the built program through real pipes and says what it took.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'

const PROGRAM = new URL('../../bin/jernih.js', import.meta.url).pathname
/** Loaded into the measured process: at its end it writes its greatest resident memory and processor time to a third pipe. */
const GAUGE = `data:text/javascript,${encodeURIComponent(
  `import { writeSync } from 'node:fs'
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
    writeSync(3, JSON.stringify({ memory: maxRSS / 1000, seconds: (userCPUTime + systemCPUTime) / 1e6 }))
  })`,
)}`

/**
 * Runs `jernih` with `args`, its standard input made of `chunks`.
 *
 * @param options `limit`: after how many seconds it is killed; `keep`: whether what comes out is kept, as `out`;
 *   `hash`: a hash that goes on with what comes out
 * @returns status (a number, or the signal that ended it), seconds of processor time and memory in MB (null if it was
 *   killed), stderr; of what went in: bytes (`went`), lines, SHA-256 (`wentHash`); of what came out: bytes (`came`),
 *   SHA-256 (`cameHash`), and the hash itself
 */
export async function fed(args, chunks, { limit = 600, keep = false, hash = createHash('sha256') } = {}) {
  const child = spawn(process.execPath, ['--import', GAUGE, PROGRAM, ...args], {
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
  })
  const timer = setTimeout(() => child.kill('SIGKILL'), limit * 1000)
  const kept = []
  let [came, stderr, gauge] = [0, '', '']
  child.stdout.on('data', (chunk) => {
    hash.update(chunk)
    came += chunk.length
    if (keep) kept.push(chunk)
  })
  child.stderr.on('data', (chunk) => {
    if (stderr.length < MOST_SAID) stderr += chunk
  })
  child.stdio[3].on('data', (chunk) => {
    gauge += chunk
  })
  const ended = new Promise((done) => child.on('close', (code, signal) => done(code ?? signal)))
  const sent = await send(child.stdin, chunks)
  const status = await ended
  clearTimeout(timer)
  const { seconds, memory } = gauge === '' ? { seconds: null, memory: null } : JSON.parse(gauge)
  const out = Buffer.concat(kept)
  return { status, seconds, memory, stderr, ...sent, came, hash, cameHash: hash.copy().digest('hex'), out }
}

const MOST_SAID = 100_000
const LINE_FEED = 10

/** Writes chunks into a pipe as fast as it takes them, and stops if its reader goes. */
async function send(pipe, chunks) {
  const hash = createHash('sha256')
  let [went, lines] = [0, 0]
  let isOpen = true
  const closed = new Promise((done) => {
    for (const event of ['close', 'error'])
      pipe.on(event, () => {
        isOpen = false
        done()
      })
  })
  for await (const chunk of chunks) {
    if (!isOpen) break
    hash.update(chunk)
    went += chunk.length
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, at + 1)) lines += 1
    if (!pipe.write(chunk)) await Promise.race([new Promise((done) => pipe.once('drain', done)), closed])
  }
  pipe.end()
  return { went, lines, wentHash: hash.digest('hex') }
}
