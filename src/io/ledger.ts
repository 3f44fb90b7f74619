import { createHash } from 'node:crypto'
import type { OffsetUnit } from '../document/offsets.ts'
import { lengthIn } from './earlier.ts'
import type { Encoding } from './encoding.ts'
import type { Entry } from './entry.ts'
import { InputError } from './input-error.ts'
import type { Writable } from './output.ts'
import { type Annotated, editsIn } from './result-fields.ts'
import type { Description } from './source.ts'
import { encodeUtf8, utf8Length } from './utf8.ts'

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
      byteStart += utf8Length(text)
    },
  }
}

/** SHA-256, in hexadecimal. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
