import type { Edit } from '../document/edit.ts'
import { RestoreError, restore } from '../document/restore.ts'
import { editsOf } from './earlier.ts'
import { ENCODINGS, type Encoding, encode, markOf } from './encoding.ts'
import { hashOf, type LedgerHead } from './ledger.ts'
import { OFFSET_UNITS } from './own-fields.ts'
import { decodeUtf8 } from './utf8.ts'

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

function headOf(parsed: object, number: number): LedgerHead {
  const head = parsed as Record<keyof LedgerHead, unknown>
  const isHead =
    typeof head.document === 'string' &&
    (ENCODINGS as readonly unknown[]).includes(head.encoding) &&
    typeof head.bom === 'boolean' &&
    OFFSET_UNITS.includes(head.offsets) &&
    typeof head.sha256 === 'string' &&
    [head.start, head.length, head.byteStart, head.byteLength].every(Number.isSafeInteger)
  if (!isHead) throw new RestoreError(`line ${number} of the ledger is neither a document nor an edit`)
  return parsed as LedgerHead
}
