import { LINE_FEED } from '../text/characters.ts'
import type { DocumentItem } from './item.ts'
import type { Writable } from './output.ts'
import { type RecordOutputOptions, recordAround, recordBefore, recordWith } from './record-output.ts'
import type { Annotated } from './result-fields.ts'
import type { Description } from './source.ts'
import type { Writer } from './writer.ts'

export interface RecordWriterOptions extends RecordOutputOptions {
  /** Whether the output has the input's own encoding, so that any byte order mark comes back. */
  readonly keepsMark: boolean
  /** The field of the text in records made around a text. */
  readonly textField: string
}

/** Writes records, one a line. A record that nothing changes passes byte for byte, its line end too. */
export function jsonLinesWriter(output: Writable, options: RecordWriterOptions): Writer {
  return linesWriter(output, options.keepsMark, ({ record, document }, result) =>
    record === null
      ? recordAround(document.text, options.textField, result, options)
      : recordWith(record, result, options),
  )
}

/** Writes records as they were before jernih changed them. */
export function restoredLinesWriter(output: Writable, prefix: string, keepsMark: boolean): Writer {
  return linesWriter(output, keepsMark, ({ record }) => recordBefore(record!, prefix))
}

function linesWriter(
  output: Writable,
  keepsMark: boolean,
  jsonOf: (item: DocumentItem, result: Annotated) => string | null,
): Writer {
  let isEmpty = true
  let endsLine = true
  let source: Description | null = null
  const beginLine = () => {
    if (isEmpty && hasMark(source!, keepsMark)) output.writeMark()
    // The last line of the file before may have had no line end.
    if (!endsLine) output.writeWellFormed('\n')
    isEmpty = false
  }
  const put = (json: string, lineEnd: string) => {
    beginLine()
    // Its line was UTF-8, and what was put in is JSON: there is no lone surrogate in it.
    output.writeWellFormed((source!.form === 'json' ? onOneLine(json) : json) + lineEnd)
    endsLine = lineEnd !== ''
  }
  const pass = (item: DocumentItem) => {
    if (source!.form !== 'jsonl') return put(item.record!.json, '\n')
    beginLine()
    output.write(item.line!)
    endsLine = item.lineEnd !== ''
  }
  return {
    begin(opened) {
      source = opened
    },
    document(item, result) {
      const json = jsonOf(item, result)
      if (json === null) return pass(item)
      put(json, source!.form === 'jsonl' ? item.lineEnd : '\n')
    },
    pass,
    made(lines) {
      beginLine()
      output.write(lines)
      endsLine = lines.at(-1) === LINE_FEED
    },
    verbatim(bytes) {
      if (source!.form !== 'jsonl') return
      beginLine()
      output.write(bytes)
      endsLine = bytes.at(-1) === LINE_FEED
    },
    end() {},
  }
}

/** JSON without its line breaks and what indents its lines: none of that is inside of a string. */
function onOneLine(json: string): string {
  return json.replace(/\r?\n[ \t\r\n]*/g, '')
}

/** Whether records begin with the byte order mark of their source: parsers of JSON take it for a fault. */
function hasMark({ bom, form, encoding }: Description, keepsMark: boolean): boolean {
  return bom && form === 'jsonl' && (keepsMark || encoding === 'utf-8')
}
