import type { DocumentItem } from '../item.ts'
import type { RecordWriterOptions } from '../json-writer.ts'
import type { Writable } from '../output.ts'
import { recordAround, recordBefore, recordWith } from '../record-output.ts'
import type { Annotated } from '../result-fields.ts'
import type { Description } from '../source.ts'
import type { Writer } from '../writer.ts'

/** What is around records and between them. */
interface Frame {
  readonly open: string
  readonly between: string
  readonly close: string
}

const ARRAY: Frame = { open: '[\n', between: ',\n', close: '\n]\n' }
const EMPTY = '[]\n'
const SEQUENCE: Frame = { open: '', between: '\n', close: '\n' }

/**
 * Writes records as one JSON array, one a line. What comes out of JSON keeps all that is around its records and between
 * them; a record that is left out takes the comma before it along.
 *
 * @param restores whether records are to be as they were before jernih changed them
 */
export function jsonWriter(output: Writable, options: RecordWriterOptions, restores = false): Writer {
  let source: Description | null = null
  let frame: Frame = ARRAY
  /** What is before the first record and after the last one, of the first source; null for what the frame says. */
  let opening: Uint8Array | null = null
  let closing: Uint8Array | null = null
  let isOpen = false
  let isEmpty = true
  let between: Uint8Array | null = null

  const open = () => {
    if (isOpen) return
    isOpen = true
    const { bom, encoding, form } = source!
    if (bom && form === 'json' && (options.keepsMark || encoding === 'utf-8')) output.writeMark()
    output.write(opening ?? frame.open)
  }
  const put = (json: string | Uint8Array) => {
    open()
    if (!isEmpty) output.write(between ?? frame.between)
    between = null
    isEmpty = false
    output.write(json)
  }
  const jsonOf = ({ record, document }: DocumentItem, result: Annotated): string | null => {
    if (record === null) return recordAround(document.text, options.textField, result, options)
    return restores ? recordBefore(record, options.prefix) : recordWith(record, result, options)
  }
  const pass = ({ line, record }: DocumentItem) => put(source!.form === 'json' ? line! : record!.json)
  return {
    begin(opened) {
      source = opened
      between = null
      closing = null
    },
    document(item, result) {
      const json = jsonOf(item, result)
      if (json === null) pass(item)
      else put(json)
    },
    pass,
    verbatim(bytes, part) {
      if (part === 'between') between = bytes
      else if (part === 'close') closing = bytes
      else if (part === 'open' && !isOpen) {
        frame = bytes.includes(OPEN_BRACKET) ? ARRAY : SEQUENCE
        opening = bytes
      }
    },
    end() {
      if (!isOpen && opening === null) return output.writeWellFormed(EMPTY)
      open()
      output.write(closing ?? (isEmpty && frame === ARRAY ? ']\n' : frame.close))
    },
  }
}

const OPEN_BRACKET = 91
