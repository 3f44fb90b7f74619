import { type Chain, chainOf, type Result } from '../chain/chain.ts'
import { documentOf } from '../document/document.ts'
import type { Entry } from '../io/entry.ts'
import type { Annotated } from '../io/result-fields.ts'
import { sparing } from '../io/untouched.ts'
import type { Plan } from './plan.ts'

/** What came of a document on its way through the chain and the limits that the user set. */
export interface Edited {
  readonly result: Annotated
  readonly doubts: ReadonlyMap<string, number>
  /** The share that would have gone, if it was over the limit and the document passes unchanged; else null. */
  readonly refused: number | null
}

const NONE: ReadonlyMap<string, number> = new Map()

/**
 * Runs the chain of a plan over documents, keeping it off lines that it may not touch.
 *
 * @throws ChainError at once if the plan names a transform, rule or outlet that is not there
 */
export async function editorOf(plan: Plan): Promise<(entry: Entry) => Edited> {
  if (plan.restores)
    return ({ document }) => ({ result: { text: document.text, edits: [] }, doubts: NONE, refused: null })
  const annotate = plan.annotating ? (await import('../chain/annotate.ts')).annotate : null
  const whole = chainOf(plan.chain, annotate)
  const annotating = [...whole.order.annotating]
  const annotator: Chain | null =
    annotating.length > 0 && plan.editing
      ? chainOf({ ...plan.chain, transforms: annotating }, annotate)
      : null

  /** A result with another text than the chain gave, sentences and quotes found anew. */
  const instead = (
    entry: Entry,
    text: string,
    edits: Annotated['edits'],
    doubts: Result['doubts'],
  ): Edited => {
    const { id, origin } = entry.document
    const found = annotator?.run(documentOf(text, id, origin))
    return { result: { ...found, text, edits }, doubts, refused: null }
  }
  return (entry) => {
    const source = entry.document.text
    const result = whole.run(entry.document)
    const { doubts } = result
    const share = source.length === 0 ? 0 : 1 - result.text.length / source.length
    if (plan.maxRemoved !== null && share > plan.maxRemoved)
      return { ...instead(entry, source, [], doubts), refused: share }
    const spared = sparing(source, result, entry.untouched)
    return spared === result
      ? { result, doubts, refused: null }
      : instead(entry, spared.text, spared.edits, doubts)
  }
}
