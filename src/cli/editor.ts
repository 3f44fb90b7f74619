import { type Chain, chainOf, type Result } from '../chain/chain.ts'
import type { EditedText } from '../chain/text-editor.ts'
import type { WindowEditor } from '../chain/windows.ts'
import { type DocumentRules, rulesFor } from '../configuration/document-rules.ts'
import { documentOf } from '../document/document.ts'
import type { DocumentItem, WindowItem } from '../io/item.ts'
import { dropEditsInside } from '../io/protected-lines.ts'
import type { Annotated } from '../io/result-fields.ts'
import type { CommonText } from '../rules/context.ts'
import type { Plan } from './plan.ts'

/** What came of a document on its way through the chain and the limits that the user set. */
export interface Edited {
  readonly result: Annotated
  readonly doubts: ReadonlyMap<string, number>
  /** The share that would have gone, and the limit, if it was over that and the document passes unchanged; else null. */
  readonly refused: { readonly share: number; readonly most: number } | null
}

/** Takes documents through a chain, and the windows of texts that are not held whole. */
export interface Editor {
  document(item: DocumentItem): Edited
  window(piece: WindowItem): EditedText
}

const NONE: ReadonlyMap<string, number> = new Map()

/**
 * Runs the chain of a plan over documents, keeping it off lines that it may not touch.
 *
 * @throws ChainError at once if the plan names a transform, rule or outlet that is not there
 */
export async function editorOf(plan: Plan): Promise<Editor> {
  if (plan.restores) {
    const document = ({ document: { text } }: DocumentItem) => ({
      result: { text, edits: [] },
      doubts: NONE,
      refused: null,
    })
    return { document, window: neverInWindows }
  }
  const rules = plan.rules === null ? null : await rulesFor(plan.rules)
  const annotate = plan.annotating ? (await import('../chain/annotate.ts')).annotate : null
  const chain = plan.corpus === null ? plan.chain : { ...plan.chain, common: await commonText(plan.corpus) }
  const whole = chainOf(chain, annotate)
  const annotating = [...whole.order.annotating]
  const annotator: Chain | null =
    annotating.length > 0 && plan.editing
      ? chainOf({ ...plan.chain, transforms: annotating }, annotate)
      : null

  /** A result with another text than the chain gave, sentences and quotes found anew. */
  const instead = (
    item: DocumentItem,
    text: string,
    edits: Annotated['edits'],
    doubts: Result['doubts'],
  ): Edited => {
    const { id, origin } = item.document
    const found = annotator?.run(documentOf(text, id, origin))
    return { result: { ...found, text, edits }, doubts, refused: null }
  }
  const document = (item: DocumentItem): Edited => {
    const source = item.document.text
    const own = rules === null ? null : rules(item.place.name, item.document.origin)
    const result = own === null ? whole.run(item.document) : whole.runWith(item.document, own.enabled)
    const { doubts } = result
    const share = source.length === 0 ? 0 : 1 - result.text.length / source.length
    const most = mostRemoved(plan, own)
    if (most !== null && share > most)
      return { ...instead(item, source, [], doubts), refused: { share, most } }
    const spared = dropEditsInside(source, result, item.protectedSpans)
    return spared === result
      ? { result, doubts, refused: null }
      : instead(item, spared.text, spared.edits, doubts)
  }
  let editWindow: WindowEditor = neverInWindows
  return {
    document,
    window({ window, isFirst, protectedSpans, place }) {
      if (isFirst) {
        const head = documentOf(window.text, null)
        editWindow =
          rules === null ? whole.windows(head) : whole.windowsWith(head, rules(place.name, undefined).enabled)
      }
      return editWindow(
        window,
        (edits) => dropEditsInside(window.text, { text: '', edits }, protectedSpans).edits,
      )
    },
  }
}

/** The greatest share of a document that may go: what was typed, or is said for this document, or for all. */
export function mostRemoved(
  { maxRemoved, isMaxRemovedTyped }: Plan,
  own: DocumentRules | null,
): number | null {
  const said = isMaxRemovedTyped ? undefined : own?.settings.maxRemoved
  return said === undefined ? maxRemoved : (said as number)
}

async function commonText({ path, minDocuments }: NonNullable<Plan['corpus']>): Promise<CommonText> {
  const { FEWEST_DOCUMENTS, readCommonText } = await import('../io/corpus/common-text.ts')
  return await readCommonText(path, { minDocuments: minDocuments ?? FEWEST_DOCUMENTS })
}

function neverInWindows(): never {
  throw new Error('the windows of a text must begin with its first one')
}
