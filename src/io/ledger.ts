import { createHash } from 'node:crypto'
import type { Edit } from '../document/edit.ts'
import { type OffsetUnit, offsetsFrom } from '../document/offsets.ts'
import { RestoreError, restore } from '../document/restore.ts'
import { editsOf } from './earlier.ts'
import { ENCODINGS, type Encoding, encode, markOf } from './encoding.ts'
import type { Entry } from './entry.ts'
import { InputError } from './input-error.ts'
import type { Writable } from './output.ts'
import { type Annotated, editsIn } from './result-fields.ts'
import type { Description } from './source.ts'
import { decodeUtf8, encodeUtf8 } from './utf8.ts'

/**
 * The first line about a document in a ledger; its edits follow, one a line. A ledger holds all that is needed
 * to make the bytes of the input from the text that came out.
 */
export interface LedgerHead {
  readonly document: string
  readonly encoding: Encoding
  /** Whether a byte order mark stood before it. */
  readonly bom: boolean
  readonly offsets: OffsetUnit
  /** Where its text stands in the output, a byte order mark not counted, in the unit of `offsets`. */
  readonly start: number
  readonly length: number
  /** The same in bytes of the output's UTF-8: what `restore` goes by, since lines that are not UTF-8 have no characters. */
  readonly byteStart: number
  readonly byteLength: number
  /** SHA-256 of those bytes, in hexadecimal: a text that was changed since is told from the one that was written. */
  readonly sha256: string
}

/** Keeps count of what is written and writes the ledger beside it. */
export interface LedgerWriter {
  begin(opened: Description): void
  /** Comes before the document's text. */
  document(entry: Entry, result: Annotated): void
  /** Comes before something that stands between documents. */
  between(): void
  /** There are no more sources. */
  end(): void
  /** This text was written. */
  passed(text: string): void
}

export function ledgerWriter(output: Writable, offsets: OffsetUnit): LedgerWriter {
  let start = 0
  let byteStart = 0
  let source: Description | null = null
  /** Whether no head tells of the source yet. */
  let isFirst = false
  const head = (document: string, text: string) => {
    const { encoding, bom } = source!
    const length = lengthIn(text, offsets)
    const bytes = encodeUtf8(text)
    const line: LedgerHead = {
      document,
      encoding,
      bom: isFirst && bom,
      offsets,
      start,
      length,
      byteStart,
      byteLength: bytes.length,
      sha256: hashOf(bytes),
    }
    isFirst = false
    output.writeWellFormed(`${JSON.stringify(line)}\n`)
  }
  /** What a file begins with before its first document, its mark too, is told by a document without a length. */
  const without = () => {
    if (isFirst) head(source!.source.name, '')
  }
  return {
    begin(opened) {
      if (opened.form === 'jsonl')
        throw new InputError(
          `${opened.source.name}: a ledger leads back to a text; records keep their --edits`,
        )
      without()
      source = opened
      isFirst = true
    },
    document({ document, place }, { text, edits }) {
      head(place.name, text)
      for (const edit of editsIn(document.text, edits, offsets))
        output.writeWellFormed(`${JSON.stringify(edit)}\n`)
    },
    between: without,
    end: without,
    passed(text) {
      start += lengthIn(text, offsets)
      byteStart += bytesIn(text)
    },
  }
}

function lengthIn(text: string, unit: OffsetUnit): number {
  return offsetsFrom(text, unit)(text.length)
}

function bytesIn(text: string): number {
  return encodeUtf8(text).length
}

/**
 * The bytes that a text was made from.
 *
 * @param read what came out, as UTF-8, and whether a byte order mark was taken off it
 * @param lines the ledger's lines
 * @returns the parts of the input, in order
 * @throws RestoreError if the ledger is none or does not fit the text
 */
export function* restoredParts(
  read: { readonly bytes: Buffer; readonly bom: boolean; readonly encoding: Encoding },
  lines: Iterable<string>,
): Generator<Uint8Array> {
  let { bytes } = read
  let at = 0
  let encoding: Encoding | null = null
  for (const { head, edits } of documentsIn(lines)) {
    // What looks like a mark was a character, if no document began with a mark: the text before it was taken out.
    const isCharacter = read.bom && read.encoding === 'utf-8' && !(head.bom && head.encoding === 'utf-8')
    if (encoding === null && isCharacter) bytes = Buffer.concat([markOf('utf-8'), bytes])
    const end = head.byteStart + head.byteLength
    if (head.byteStart < at || end > bytes.length) {
      throw new RestoreError(
        `the text has no bytes ${head.byteStart} to ${end} for ${head.document}: it is not what the ledger was written with`,
      )
    }
    yield recoded(bytes.subarray(at, head.byteStart), encoding ?? head.encoding)
    encoding = head.encoding
    if (head.bom) yield markOf(encoding)
    const own = bytes.subarray(head.byteStart, end)
    if (hashOf(own) !== head.sha256) {
      throw new RestoreError(`the text of ${head.document} is not what the ledger was written with`)
    }
    yield encode(before(decodeUtf8(own).text, edits, head), encoding)
    at = end
  }
  if (encoding === null) throw new RestoreError('the ledger is empty')
  yield recoded(bytes.subarray(at), encoding)
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function recoded(bytes: Buffer, encoding: Encoding): Buffer {
  return encoding === 'utf-8' ? bytes : encode(bytes.toString('utf8'), encoding)
}

function before(text: string, edits: readonly Edit[], head: LedgerHead): string {
  try {
    return restore(text, editsOf(text, edits, head.offsets))
  } catch (error) {
    throw error instanceof RestoreError ? new RestoreError(`${head.document}: ${error.message}`) : error
  }
}

interface LedgerDocument {
  readonly head: LedgerHead
  readonly edits: readonly Edit[]
}

function* documentsIn(lines: Iterable<string>): Generator<LedgerDocument> {
  let head: LedgerHead | null = null
  let edits: Edit[] = []
  let number = 0
  for (const line of lines) {
    number += 1
    if (line.trim() === '') continue
    const parsed = parsedLine(line, number)
    if ('rule' in parsed) {
      if (head === null) throw new RestoreError(`line ${number} of the ledger is an edit of no document`)
      edits.push(parsed as unknown as Edit)
      continue
    }
    if (head !== null) yield { head, edits }
    head = headOf(parsed, number)
    edits = []
  }
  if (head !== null) yield { head, edits }
}

function parsedLine(line: string, number: number): object {
  try {
    const parsed: unknown = JSON.parse(line)
    if (typeof parsed === 'object' && parsed !== null) return parsed
  } catch {
    // Told below.
  }
  throw new RestoreError(`line ${number} of the ledger is not a JSON object`)
}

const UNITS: readonly unknown[] = ['codepoint', 'utf16', 'byte'] satisfies OffsetUnit[]

function headOf(parsed: object, number: number): LedgerHead {
  const head = parsed as Record<keyof LedgerHead, unknown>
  const isHead =
    typeof head.document === 'string' &&
    (ENCODINGS as readonly unknown[]).includes(head.encoding) &&
    typeof head.bom === 'boolean' &&
    UNITS.includes(head.offsets) &&
    typeof head.sha256 === 'string' &&
    [head.start, head.length, head.byteStart, head.byteLength].every(Number.isSafeInteger)
  if (!isHead) throw new RestoreError(`line ${number} of the ledger is neither a document nor an edit`)
  return parsed as LedgerHead
}
