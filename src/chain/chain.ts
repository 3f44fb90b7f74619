import { type Document, documentOf } from '../document/document.ts'
import { OUTLETS } from '../language/page/outlets.ts'
import { outletNamed, outletOf } from '../rules/outlet.ts'
import type { Annotate, AnnotationOptions, Annotations } from './annotate.ts'
import { type Edited, editText } from './edit-text.ts'
import { ChainError, DEFAULT_TRANSFORMS, type Order, orderOf } from './order.ts'
import { ruleSwitch } from './rule-switch.ts'
import { type WindowEditor, windowEditor } from './windows.ts'

/** What a chain is made of; all of it may be left out. */
export interface ChainOptions extends AnnotationOptions {
  /** Transforms in their legal order; default: `repair`, `strip`, `dedupe`, `join`. */
  readonly transforms?: readonly string[]
  /** The newsroom: `auto` (default) finds it, `none` ignores it, or a name such as `detik`. */
  readonly outlet?: string
  /** Rules (`category/name`) or whole categories to leave out. */
  readonly disable?: readonly string[]
  /** Rules or categories to keep although a `disable` takes them out. */
  readonly enable?: readonly string[]
}

/**
 * What came of a document: its text; edits in UTF-16 units of the source, such that `restore(text, edits)` is the
 * source; and what the annotating transforms of the chain found, in UTF-16 units of the text.
 */
export interface Result extends Edited, Annotations {}

/** A chain ready to run. Pure: the same document gives the same result. */
export interface Chain {
  readonly order: Order
  run(document: Document | string): Result
  /**
   * Begins a document that is too large to be held: the editing transforms alone, window by window.
   *
   * @param head the document with as much of its text as tells the outlet
   */
  windows(head: Document): WindowEditor
}

/**
 * Makes a chain of transforms.
 *
 * @param annotate runs the annotating transforms; null if the chain has none. It is handed in so that a run
 *   without them need not load them, which takes as long as all the rest
 * @throws ChainError if a transform, outlet or rule is not known, or the order is not legal
 */
export function chainOf(options: ChainOptions, annotate: Annotate | null): Chain {
  const order = orderOf(options.transforms ?? DEFAULT_TRANSFORMS)
  if (order.annotating.size > 0 && annotate === null)
    throw new ChainError(`nothing is there to find ${[...order.annotating].join(' and ')}`)
  const outletFor = outletChoice(options.outlet ?? 'auto')
  const enabled = ruleSwitch(options.disable ?? [], options.enable ?? [])
  return {
    order,
    run(given) {
      const document = typeof given === 'string' ? documentOf(given) : given
      const edited = editText(document.text, order.editing, { outlet: outletFor(document), enabled })
      if (annotate === null || order.annotating.size === 0) return edited
      return { ...edited, ...annotate(edited.text, order.annotating, options) }
    },
    windows: (head) => windowEditor(order.editing, { outlet: outletFor(head), enabled }),
  }
}

function outletChoice(choice: string): (document: Document) => string | null {
  if (choice === 'auto') return (document) => outletOf(document.text, document.origin)
  const outlet = choice === 'none' ? null : outletNamed(choice)
  if (outlet === null && choice !== 'none')
    throw new ChainError(
      `there is no outlet "${choice}"; \`jernih rules\` lists them, "none" stands for none`,
      choice,
      OUTLETS.map(({ outlet: name }) => name),
    )
  return () => outlet
}
