import { createHash } from 'node:crypto'
import type { OffsetUnit } from '../document/offsets.ts'
import type { Encoding } from './encoding.ts'
import { hashOf } from './hash.ts'
import { InputError } from './input-error.ts'
import type { DocumentItem } from './item.ts'
import type { Writable } from './output.ts'
import { lengthIn } from './recorded-edits.ts'
import { type Annotated, editsIn } from './result-fields.ts'
import type { Description } from './source.ts'
import { encodeUtf8 } from './utf8.ts'

/**
 * The first line about a document in a ledger; its edits follow, one a line. A ledger holds all that is needed
 * to make the bytes of the input from the text that came out.
 */
export interface LedgerHead {
  readonly document: string
  readonly encoding: Encoding
  /** Whether a byte order mark was before it. */
  readonly bom: boolean
  readonly offsets: OffsetUnit
  /** Where its text is in the output, a byte order mark not counted, in the unit of `offsets`. */
  readonly start: number
  readonly length: number
  /** The same in bytes of the output's UTF-8: what `restore` goes by, since lines that are not UTF-8 have no characters. */
  readonly byteStart: number
  readonly byteLength: number
  /** SHA-256 of those bytes, in hexadecimal: a text that was changed since is known from the one that was written. */
  readonly sha256: string
  /** The same of the text as it was: what comes back is known to be that. Ledgers of old have none, and no {@link LedgerEnd}. */
  readonly sourceSha256?: string
  /** In a ledger of a folder, before the first document: where the text is, as a path from that folder. */
  readonly file?: string
  /** The encoding that it has there. */
  readonly fileEncoding?: Encoding
}

/** What a ledger says of where its text is. */
export type LedgerFile = Required<Pick<LedgerHead, 'file' | 'fileEncoding'>>

/** The last line of a ledger, by which a text that goes on is known, and a ledger that does not. */
export interface LedgerEnd {
  /** How many bytes of UTF-8 were written, a byte order mark not counted. */
  readonly end: number
  /** SHA-256 of all of them. */
  readonly sha256: string
}

/** Keeps count of what is written and writes the ledger beside it. */
export interface LedgerWriter {
  begin(opened: Description): void
  /** Comes before the document's text. */
  document(item: DocumentItem, result: Annotated): void
  /** Comes before something that is between documents. */
  verbatim(): void
  /** There are no more sources. */
  end(): void
  /** Of what all its documents were made: the same for two ledgers that lead back to the same bytes. */
  origin(): string
  /** This text was written. */
  passed(text: string): void
}

/** @param file where the text is, as the first line says; null to say nothing */
export function ledgerWriter(
  output: Writable,
  offsets: OffsetUnit,
  file: LedgerFile | null = null,
): LedgerWriter {
  const whole = createHash('sha256')
  const origins: LedgerOrigin[] = []
  let start = 0
  let byteStart = 0
  let source: Description | null = null
  /** Whether no head names the source yet. */
  let isFirst = false
  const head = (document: string, text: string, was: string) => {
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
      sourceSha256: text === was ? hashOf(bytes) : hashOf(encodeUtf8(was)),
      ...(file !== null && origins.length === 0 ? file : {}),
    }
    origins.push(line)
    isFirst = false
    output.writeWellFormed(`${JSON.stringify(line)}\n`)
  }
  /** What a file begins with before its first document, its mark too, is recorded by a document without a length. */
  const without = () => {
    if (isFirst) head(source!.source.name, '', '')
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
      head(place.name, text, document.text)
      for (const edit of editsIn(document.text, edits, offsets))
        output.writeWellFormed(`${JSON.stringify(edit)}\n`)
    },
    verbatim: without,
    end() {
      without()
      if (source === null) return
      const line: LedgerEnd = { end: byteStart, sha256: whole.digest('hex') }
      output.writeWellFormed(`${JSON.stringify(line)}\n`)
    },
    origin: () => originOf(origins),
    passed(text) {
      const bytes = encodeUtf8(text)
      whole.update(bytes)
      start += lengthIn(text, offsets)
      byteStart += bytes.length
    },
  }
}

type LedgerOrigin = Pick<LedgerHead, 'encoding' | 'bom' | 'sourceSha256'>

/** Of what documents a ledger leads back to: the same for the same documents. */
export function originOf(heads: readonly LedgerOrigin[]): string {
  return hashOf(
    Buffer.from(
      JSON.stringify(heads.map(({ encoding, bom, sourceSha256 }) => [encoding, bom, sourceSha256])),
    ),
  )
}
