import { compose } from '../../src/document/compose.ts'
import { apply } from '../../src/document/edit.ts'
import { linesOf } from '../../src/document/lines.ts'
import { repair, repairWords } from '../../src/transforms/repair/index.ts'

/** A text after repair, with the changes, the rules that made them and the rules that held back in doubt. */
export function repaired(text: string, off: readonly string[] = []) {
  const doubts: string[] = []
  const context = {
    outlet: null,
    enabled: (rule: string) => !off.includes(rule),
    doubt: (rule: string) => doubts.push(rule),
  }
  const characters = repair.run(linesOf(text), context)
  const words = repairWords.run(characters.lines, context)
  const changes = compose([...characters.changes], text, words.changes)
  return { text: apply(text, changes), changes, rules: changes.map((change) => change.rule), doubts }
}
