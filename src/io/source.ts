import { constants } from 'node:buffer'
import { type BrokenOff, upToFault } from './broken-off.ts'
import { gathered, readingOf, withHead } from './chunks.ts'
import { type Compression, compressionOf, compressionOfHead } from './compression.ts'
import { asUtf8, type Encoding } from './encoding.ts'
import { InputError } from './input-error.ts'

/** Something to read: a file, or standard input. */
export interface Source {
  /** What messages call it. */
  readonly name: string
  /** Null for standard input. */
  readonly path: string | null
  /** The path below the folder that was named, or the file's own name: where `-o FOLDER/` puts it. */
  readonly below: string
}

/** The forms of input that are read. */
export const FORMS = ['text', 'jsonl'] as const
export type Form = (typeof FORMS)[number]

/** How a source is to be read. */
export interface ReadOptions {
  readonly from: Form | 'auto'
  readonly encoding: Encoding | 'auto'
}

/** What was found out about a source. */
export interface Description {
  readonly source: Source
  readonly form: Form
  readonly compression: Compression
  readonly encoding: Encoding
  readonly bom: boolean
}

/** A source that is open. */
export interface Opened extends Description {
  /** Its bytes as UTF-8. */
  readonly chunks: AsyncIterable<Buffer>
  /** Why `chunks` ended before the input did, if they did: to be asked once they have. */
  fault(): BrokenOff | null
  /** No more of it is read. */
  close(): void
}

const JSON_LINES = ['.jsonl', '.ndjson']

/** The form that a file's name says it has, or null. */
function formOfName(path: string): Form | null {
  const { bare } = compressionOf(path.toLowerCase())
  if (JSON_LINES.some((suffix) => bare.endsWith(suffix))) return 'jsonl'
  return bare.endsWith('.txt') ? 'text' : null
}

/**
 * Opens a source and finds out what it is: compression by name (of standard input by the first bytes), encoding
 * by the mark, form by name (of standard input and of `.json` by the first line).
 *
 * @throws InputError that names it
 */
export async function opened(source: Source, options: ReadOptions): Promise<Opened> {
  const { chunks, close } = readingOf(source.path, source.name)
  try {
    return { ...(await described(source, options, chunks)), close }
  } catch (error) {
    close()
    throw error
  }
}

async function described(
  source: Source,
  options: ReadOptions,
  bytes: AsyncIterable<Buffer>,
): Promise<Omit<Opened, 'close'>> {
  const { name, path } = source
  let raw = bytes
  let compression: Compression
  if (path === null) {
    const { head, chunks } = await withHead(raw, 4)
    compression = compressionOfHead(head)
    raw = chunks
  } else compression = compressionOf(path.toLowerCase()).compression
  let fault: Opened['fault'] = () => null
  if (compression !== 'none') {
    const upTo = upToFault((await import('./unpack.ts')).unpacked(raw, compression, name))
    const { head, chunks } = await withHead(upTo.chunks, 1)
    fault = upTo.fault
    const found = fault()
    // Nothing at all could be read, as of a file that is not there.
    if (head.length === 0 && found?.isCut === true) throw new InputError(found.message)
    raw = chunks
  }
  const isCut = () => fault()?.isCut === true
  const { encoding, bom, chunks } = await asUtf8(raw, options.encoding, name, isCut)
  const form = options.from === 'auto' ? await formOf(source, chunks) : { form: options.from, chunks }
  return { source, compression, encoding, bom, fault, ...form }
}

async function formOf(
  source: Source,
  chunks: AsyncIterable<Buffer>,
): Promise<{ form: Form; chunks: AsyncIterable<Buffer> }> {
  const isJson = source.path !== null && compressionOf(source.path.toLowerCase()).bare.endsWith('.json')
  if (source.path !== null && !isJson) return { form: formOfName(source.path) ?? 'text', chunks }
  const { head, chunks: whole } = await gathered(chunks, firstLineWatch())
  if (isObject(firstLine(head))) return { form: 'jsonl', chunks: whole }
  if (isJson) {
    throw new InputError(
      `${source.name}: not JSON Lines; one record a line is read: jq -c '.[]' ${source.name} | jernih --from jsonl (--from text takes it as text)`,
    )
  }
  return { form: 'text', chunks: whole }
}

const SPACE = new Set([9, 10, 11, 12, 13, 32])
const LINE_FEED = 10
const OPEN_BRACE = 123

/** After so many bytes of nothing but blank lines no more are held to see what follows them: it is text. */
const MOST_BLANK = 1 << 24

/**
 * Tells of chunk after chunk whether the first line that is not blank has come: it cannot be an object, or it is
 * whole; or that too much has come to go on holding it.
 */
function firstLineWatch(): (chunk: Buffer) => boolean {
  let isInside = false
  let seen = 0
  return (chunk) => {
    seen += chunk.length
    const start = isInside ? 0 : firstNoSpace(chunk)
    if (start < 0) return seen >= MOST_BLANK
    if (!isInside && chunk[start] !== OPEN_BRACE) return true
    isInside = true
    return chunk.indexOf(LINE_FEED, start) >= 0 || seen > constants.MAX_STRING_LENGTH
  }
}

/** -1 if there is nothing else. */
function firstNoSpace(bytes: Buffer): number {
  let at = 0
  while (at < bytes.length && SPACE.has(bytes[at]!)) at += 1
  return at === bytes.length ? -1 : at
}

function firstLine(bytes: Buffer): string {
  const start = firstNoSpace(bytes)
  if (start < 0 || bytes[start] !== OPEN_BRACE) return ''
  const feed = bytes.indexOf(LINE_FEED, start)
  const end = feed < 0 ? bytes.length : feed
  // What is too long for a string can be no record.
  return end - start > constants.MAX_STRING_LENGTH ? '' : bytes.toString('utf8', start, end)
}

function isObject(line: string): boolean {
  if (line === '') return false
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}
