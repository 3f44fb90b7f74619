import { rulesFor } from '../configuration/document-rules.ts'
import type { DocumentItem } from '../io/item.ts'
import type { Writable } from '../io/output.ts'
import type { Writer } from '../io/writer.ts'
import { type Finding, findingsOf } from '../report/finding.ts'
import { type Severity, severityOf } from '../report/severity.ts'
import type { Plan } from './plan.ts'

/** Hands on the findings of each document that has any. */
export async function findingsWriter(
  take: (findings: readonly Finding[]) => void,
  { textField, rules }: Plan,
): Promise<Writer> {
  const own = rules === null ? null : await rulesFor(rules)
  const severityIn = ({ place, document }: DocumentItem): ((rule: string) => Severity) =>
    own === null ? severityOf : own(place.name, document.origin).severityOf
  return {
    begin() {},
    document(item, { edits }) {
      if (edits.length === 0) return
      take(findingsOf(item, edits, textField, severityIn(item)))
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
export function findingLinesWriter(output: Writable, plan: Plan): Promise<Writer> {
  return findingsWriter((findings) => output.write(`${JSON.stringify(findings)}\n`), plan)
}
