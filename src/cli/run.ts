import { createReadStream } from 'node:fs'
import { chain } from '../chain/chain.ts'
import type { OffsetUnit } from '../document/offsets.ts'
import { blocksOf, lineSpansOf } from '../io/blocks.ts'
import { recordOf } from '../io/record.ts'
import { resultFields } from '../io/result-fields.ts'
import { Sink } from '../io/sink.ts'
import { splice } from '../io/splice.ts'
import { version } from './version.ts'

export interface RunOptions {
  readonly transforms?: string
  readonly offsets: OffsetUnit
  readonly edits?: boolean
}

export async function run(files: readonly string[], options: RunOptions): Promise<void> {
  const made = chain(options.transforms === undefined ? {} : { transforms: options.transforms.split(',') })
  const sink = new Sink(1)
  const mark = { schema: 1, version: version(), offsets: options.offsets }
  for (const file of files.length === 0 ? ['-'] : files) {
    const chunks = (file === '-' ? process.stdin : createReadStream(file)) as AsyncIterable<Buffer>
    for await (const block of blocksOf(chunks)) {
      for (const { start, next } of lineSpansOf(block)) {
        const line = block.toString('utf8', start, next)
        if (line.trim() === '') {
          sink.write(line)
          continue
        }
        const record = recordOf(line, { text: 'text', id: 'id' })
        const result = made.run(record.document)
        const fields = resultFields(record.document.text, result, {
          edits: options.edits ?? false,
          offsets: options.offsets,
        })
        sink.write(
          splice(record, result.text, Object.keys(fields).length > 0 ? { jernih: mark, ...fields } : {}),
        )
      }
    }
  }
  sink.flush()
}
