import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { InputError, systemReason } from '../input-error.ts'
import { fileOutput, type Output, PLAIN_UTF8 } from '../output.ts'
import { COUNT_UNITS, type CountUnit } from './count-unit.ts'
import { type LineCount, LineCounts, MOST_DOCUMENTS } from './line-counts.ts'

/** What a file of counts says of itself in its first line. */
export interface CountsHead {
  readonly unit: CountUnit
  /** How many documents were counted. */
  readonly documents: number
  /** Lines in fewer documents were left out; 1 if none were. */
  readonly least: number
}

const KIND = 'jernih line counts'
const VERSION = 1
/** A hash of 8 bytes and a count of 4, both with the lowest byte first. */
const ENTRY_BYTES = 12
const ENTRIES_AT_ONCE = 1 << 15
/** A first line that is longer is none of ours. */
const LONGEST_HEAD = 1024

/**
 * Writes counts: a line of JSON, then 12 bytes for each line, by their hashes in ascending order. The same counts make
 * the same bytes.
 *
 * @throws OutputError that names the file
 */
export async function writeCounts(
  path: string,
  head: CountsHead,
  entries: Iterable<LineCount> | AsyncIterable<LineCount>,
): Promise<number> {
  const output = await fileOutput(path, PLAIN_UTF8)
  try {
    const written = await writeEntries(output, head, entries)
    await output.finish()
    return written
  } catch (error) {
    output.abandon()
    throw error
  }
}

async function writeEntries(
  output: Output,
  { unit, documents, least }: CountsHead,
  entries: Iterable<LineCount> | AsyncIterable<LineCount>,
): Promise<number> {
  output.writeRaw(
    Buffer.from(`${JSON.stringify({ kind: KIND, version: VERSION, unit, documents, least })}\n`),
  )
  const block = Buffer.alloc(ENTRIES_AT_ONCE * ENTRY_BYTES)
  let filled = 0
  let written = 0
  const flush = async () => {
    output.writeRaw(Buffer.from(block.subarray(0, filled)))
    filled = 0
    await output.settle()
  }
  for await (const entry of entries) {
    if (entry.documents < least) continue
    block.writeUInt32LE(entry.low, filled)
    block.writeUInt32LE(entry.high, filled + 4)
    block.writeUInt32LE(entry.documents, filled + 8)
    filled += ENTRY_BYTES
    written += 1
    if (filled === block.length) await flush()
  }
  await flush()
  return written
}

/** A file of counts that is read from its beginning to its end. */
export interface CountsReader {
  readonly head: CountsHead
  /** Its lines, by their hashes in ascending order. @throws InputError if the file broke off or is not in order */
  entries(): Generator<LineCount>
  close(): void
}

/** Opens a file of counts. @throws InputError that names it, if it is none, or one of another version */
export function openCounts(path: string): CountsReader {
  let descriptor: number
  try {
    descriptor = openSync(path, 'r')
  } catch (error) {
    throw new InputError(`${path}: ${systemReason(error)} (corpus count writes it)`)
  }
  try {
    const { head, length } = readHead(descriptor, path)
    const bytes = fstatSync(descriptor).size - length
    if (bytes % ENTRY_BYTES !== 0)
      throw new InputError(`${path}: the file of counts is cut off: its last line is not whole`)
    return {
      head,
      entries: () => readEntries(descriptor, path, length),
      close: () => closeSync(descriptor),
    }
  } catch (error) {
    closeSync(descriptor)
    throw error instanceof InputError ? error : new InputError(`${path}: ${systemReason(error)}`)
  }
}

function readHead(descriptor: number, path: string): { head: CountsHead; length: number } {
  const bytes = Buffer.alloc(LONGEST_HEAD)
  const read = readSync(descriptor, bytes, 0, LONGEST_HEAD, 0)
  const length = bytes.subarray(0, read).indexOf(10) + 1
  const head = length === 0 ? null : parsedHead(bytes.toString('utf8', 0, length - 1))
  if (head === null) throw new InputError(`${path}: is no file of counts (corpus count writes one)`)
  if (head.version !== VERSION)
    throw new InputError(
      `${path}: is a file of counts of version ${String(head.version)}, this jernih reads version ${VERSION}: count again`,
    )
  if (!COUNT_UNITS.includes(head.unit) || !isCount(head.documents) || !isCount(head.least))
    throw new InputError(`${path}: the first line of the file of counts is damaged: count again`)
  return { head, length }
}

function parsedHead(line: string): (CountsHead & { readonly version: unknown }) | null {
  try {
    const head = JSON.parse(line) as (CountsHead & { kind?: unknown; version: unknown }) | null
    return head?.kind === KIND ? head : null
  } catch {
    return null
  }
}

const isCount = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0

function* readEntries(descriptor: number, path: string, from: number): Generator<LineCount> {
  const block = Buffer.alloc(ENTRIES_AT_ONCE * ENTRY_BYTES)
  let before = -1
  let lowBefore = -1
  for (let at = from; ; ) {
    const read = readSync(descriptor, block, 0, block.length, at)
    if (read === 0) return
    const whole = read - (read % ENTRY_BYTES)
    for (let place = 0; place < whole; place += ENTRY_BYTES) {
      const low = block.readUInt32LE(place)
      const high = block.readUInt32LE(place + 4)
      const documents = block.readUInt32LE(place + 8)
      const isAfter = high > before || (high === before && low > lowBefore)
      if (!isAfter || documents === 0)
        throw new InputError(`${path}: the file of counts is damaged at byte ${at + place}: count again`)
      before = high
      lowBefore = low
      yield { low, high, documents }
    }
    at += whole
  }
}

/**
 * The sum of counts, each line with all its documents; flat in memory however large they are.
 *
 * @param readers with different documents: one that two of them counted counts twice
 */
export function* mergedCounts(readers: readonly CountsReader[]): Generator<LineCount> {
  const heads = readers.map((reader) => {
    const entries = reader.entries()
    return { entries, next: entries.next() }
  })
  for (;;) {
    let low = -1
    let high = -1
    for (const { next } of heads) {
      if (next.done) continue
      const { value } = next
      if (high < 0 || value.high < high || (value.high === high && value.low < low)) {
        high = value.high
        low = value.low
      }
    }
    if (high < 0) return
    let documents = 0
    for (const one of heads) {
      if (one.next.done || one.next.value.low !== low || one.next.value.high !== high) continue
      documents += one.next.value.documents
      one.next = one.entries.next()
    }
    yield { low, high, documents: Math.min(documents, MOST_DOCUMENTS) }
  }
}

/**
 * The lines of a file that are in so many documents or more, to be asked one by one.
 *
 * @throws InputError as {@link openCounts}, or if the file has left out lines that are in so many
 */
export function readCounts(path: string, least: number): { head: CountsHead; counts: LineCounts } {
  const reader = openCounts(path)
  try {
    if (reader.head.least > least)
      throw new InputError(
        `${path}: holds only lines in ${reader.head.least} documents or more, so --min-documents ${least} cannot be had of it`,
      )
    const counts = new LineCounts()
    for (const entry of reader.entries()) if (entry.documents >= least) counts.put(entry)
    return { head: reader.head, counts }
  } finally {
    reader.close()
  }
}
