import type { Edit } from '../document/edit.ts'
import { RestoreError, restore } from '../document/restore.ts'
import { ENCODINGS, type Encoding, encode, markOf } from './encoding.ts'
import { hashOf } from './hash.ts'
import { type LedgerEnd, type LedgerHead, originOf } from './ledger.ts'
import { lineEndsFor } from './line-ends.ts'
import { OFFSET_UNITS } from './own-fields.ts'
import { editsOf } from './recorded-edits.ts'
import { decodeUtf8, encodeUtf8 } from './utf8.ts'

/**
 * The bytes that a text was made from.
 *
 * @param read what came out, as UTF-8, and whether a byte order mark was taken off it
 * @param ledger see {@link ledgerIn}
 * @returns the parts of the input, in order
 * @throws RestoreError if the ledger does not fit the text
 */
export function* restoredParts(
  read: { readonly bytes: Buffer; readonly bom: boolean; readonly encoding: Encoding },
  ledger: Ledger,
): Generator<Uint8Array> {
  let { bytes } = read
  let at = 0
  let encoding: Encoding | null = null
  for (const { head, edits } of ledger.documents) {
    // What looks like a mark was a character, if no document began with a mark: the text before it was taken out.
    const isCharacter = read.bom && read.encoding === 'utf-8' && !(head.bom && head.encoding === 'utf-8')
    if (encoding === null && isCharacter) bytes = Buffer.concat([markOf('utf-8'), bytes])
    const end = head.byteStart + head.byteLength
    if (head.byteStart < at || end > bytes.length) {
      throw new RestoreError(
        `the text has no bytes ${head.byteStart} to ${end} for ${head.document}: it is not what the ledger was written with`,
      )
    }
    yield encodedAs(bytes.subarray(at, head.byteStart), encoding ?? head.encoding)
    encoding = head.encoding
    if (head.bom) yield markOf(encoding)
    const own = bytes.subarray(head.byteStart, end)
    if (hashOf(own) !== head.sha256) {
      throw new RestoreError(`the text of ${head.document} is not what the ledger was written with`)
    }
    yield encode(sourceOf(own, edits, head), encoding)
    at = end
  }
  if (encoding === null) throw new RestoreError('the ledger is empty')
  refuseOtherEnd(bytes, ledger.end)
  yield encodedAs(bytes.subarray(at), encoding)
}

function encodedAs(bytes: Buffer, encoding: Encoding): Buffer {
  return encoding === 'utf-8' ? bytes : encode(bytes.toString('utf8'), encoding)
}

function refuseOtherEnd(bytes: Buffer, end: LedgerEnd | null): void {
  if (end === null) return
  if (bytes.length > end.end) {
    const more = bytes.length - end.end
    throw new RestoreError(
      `the text goes on for ${more === 1 ? '1 byte' : `${more} bytes`} after what the ledger was written with`,
    )
  }
  if (bytes.length < end.end || hashOf(bytes) !== end.sha256)
    throw new RestoreError('the text between its documents is not what the ledger was written with')
}

/**
 * The text before its edits. Among bytes that are not UTF-8, offsets depend on which line ends the reader knew, all or
 * LF alone; the hash of the source says which it was.
 */
function sourceOf(own: Buffer, edits: readonly Edit[], head: LedgerHead): string {
  const { text, broken } = decodeUtf8(own)
  if (broken.length === 0 || head.sourceSha256 === undefined) return before(text, edits, head)
  try {
    return before(text, edits, head)
  } catch (error) {
    const other = decodeUtf8(own, lineEndsFor(true)).text
    if (other === text) throw error
    return before(other, edits, head)
  }
}

function before(text: string, edits: readonly Edit[], head: LedgerHead): string {
  try {
    const was = restore(text, editsOf(text, edits, head.offsets))
    if (head.sourceSha256 !== undefined && hashOf(encodeUtf8(was)) !== head.sourceSha256)
      throw new RestoreError('the edits lead to another text than the ledger was written from')
    return was
  } catch (error) {
    throw error instanceof RestoreError ? new RestoreError(`${head.document}: ${error.message}`) : error
  }
}

export interface LedgerDocument {
  readonly head: LedgerHead
  readonly edits: readonly Edit[]
}

/** A ledger, taken apart. */
export interface Ledger {
  readonly documents: readonly LedgerDocument[]
  /** Null in ledgers of old. */
  readonly end: LedgerEnd | null
}

/** @throws RestoreError if the lines are no ledger, or not all of one */
export function ledgerIn(lines: Iterable<string>): Ledger {
  const documents: { head: LedgerHead; edits: Edit[] }[] = []
  let end: LedgerEnd | null = null
  let number = 0
  for (const line of lines) {
    number += 1
    if (line.trim() === '') continue
    const parsed = parsedLine(line, number)
    if (end !== null) throw new RestoreError(`line ${number} of the ledger comes after its end`)
    const last = documents.at(-1)
    if ('rule' in parsed) {
      if (last === undefined) throw new RestoreError(`line ${number} of the ledger is an edit of no document`)
      last.edits.push(parsed as unknown as Edit)
    } else if ('end' in parsed) end = ledgerEnd(parsed, number)
    else documents.push({ head: ledgerHead(parsed, number), edits: [] })
  }
  if (end === null && documents.some(({ head }) => head.sourceSha256 !== undefined))
    throw new RestoreError('the ledger has no last line: it was cut off, or is being written still')
  return { documents, end }
}

/** Whether a ledger holds the way back to something else than the text is. */
export function leadsBack({ documents }: Ledger): boolean {
  return documents.some(({ edits }) => edits.length > 0)
}

/** As that of the {@link LedgerWriter} which wrote it. */
export function originIn({ documents }: Ledger): string {
  return originOf(documents.map(({ head }) => head))
}

function ledgerEnd(parsed: object, number: number): LedgerEnd {
  const { end, sha256 } = parsed as Record<keyof LedgerEnd, unknown>
  if (!Number.isSafeInteger(end) || typeof sha256 !== 'string')
    throw new RestoreError(`line ${number} of the ledger is neither a document, an edit nor its end`)
  return parsed as LedgerEnd
}

function parsedLine(line: string, number: number): object {
  try {
    const parsed: unknown = JSON.parse(line)
    if (typeof parsed === 'object' && parsed !== null) return parsed
  } catch {
    // Reported below.
  }
  throw new RestoreError(`line ${number} of the ledger is not a JSON object`)
}

function ledgerHead(parsed: object, number: number): LedgerHead {
  const head = parsed as Record<keyof LedgerHead, unknown>
  const isHead =
    typeof head.document === 'string' &&
    (ENCODINGS as readonly unknown[]).includes(head.encoding) &&
    typeof head.bom === 'boolean' &&
    OFFSET_UNITS.includes(head.offsets) &&
    typeof head.sha256 === 'string' &&
    [head.sourceSha256, head.file].every((value) => value === undefined || typeof value === 'string') &&
    (head.fileEncoding === undefined || (ENCODINGS as readonly unknown[]).includes(head.fileEncoding)) &&
    [head.start, head.length, head.byteStart, head.byteLength].every(Number.isSafeInteger)
  if (!isHead) throw new RestoreError(`line ${number} of the ledger is neither a document nor an edit`)
  return parsed as LedgerHead
}
