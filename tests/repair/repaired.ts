import { apply } from '../../src/document/edit.ts'
import { linesOf } from '../../src/document/lines.ts'
import { repair } from '../../src/transforms/repair/index.ts'

/** A text after repair, with the changes, the rules that made them and the rules that held back in doubt. */
export function repaired(text: string, off: readonly string[] = []) {
  const doubts: string[] = []
  const { changes } = repair.run(linesOf(text), {
    outlet: null,
    enabled: (rule) => !off.includes(rule),
    doubt: (rule) => doubts.push(rule),
  })
  return { text: apply(text, changes), changes, rules: changes.map((change) => change.rule), doubts }
}
