import type { Writable } from '../io/output.ts'
import type { Writer } from '../io/writer.ts'
import { type Finding, findingsOf } from '../report/finding.ts'

/**
 * Hands on the findings of each document that has any.
 *
 * @param field the field that the text of a record is in
 */
export function findingsWriter(take: (findings: readonly Finding[]) => void, field: string): Writer {
  return {
    begin() {},
    document(item, { edits }) {
      const findings = findingsOf(item, edits, field)
      if (findings.length > 0) take(findings)
    },
    made(lines) {
      for (const line of Buffer.from(lines.buffer, lines.byteOffset, lines.length).toString().split('\n'))
        if (line !== '') take(JSON.parse(line) as Finding[])
    },
    pass() {},
    verbatim() {},
    end() {},
  }
}

/** The same as lines of JSON, one a document, which {@link findingsWriter} takes in another thread. */
export function findingLinesWriter(output: Writable, field: string): Writer {
  return findingsWriter((findings) => output.write(`${JSON.stringify(findings)}\n`), field)
}
