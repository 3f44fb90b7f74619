import type { Document } from '../document/document.ts'
import { OUTLETS } from '../language/page/outlets.ts'
import { outletNamed, outletOf } from '../rules/outlet.ts'
import type { Annotate, Annotations } from './annotate.ts'
import { ChainError, unknownName } from './chain-error.ts'
import { checkChainOptions, documentFrom } from './check-options.ts'
import type { ChainOptions } from './options.ts'
import { type Annotating, DEFAULT_TRANSFORMS, type Order, orderOf, type TransformName } from './order.ts'
import { type RuleSwitch, ruleSwitch } from './rule-switch.ts'
import { type EditedText, TextEditor } from './text-editor.ts'
import { type WindowEditor, windowEditor } from './windows.ts'

/** What an annotating transform adds to a result: surely if it was asked for, perhaps if the names are not known. */
type Asked<
  Names extends readonly TransformName[],
  Name extends Annotating,
  Added,
> = Name extends Names[number] ? (number extends Names['length'] ? Partial<Added> : Added) : unknown

/**
 * What came of a document: its text; edits in UTF-16 units of the source, such that `restore(text, edits)` is the
 * source; and what the annotating transforms of the chain found, in UTF-16 units of the text.
 */
export type Result<Names extends readonly TransformName[] = readonly TransformName[]> =
  // One of several chains gives one of several results.
  Names extends unknown
    ? EditedText &
        Asked<Names, 'sentences', Required<Pick<Annotations, 'sentences'>>> &
        Asked<Names, 'quotes', Required<Pick<Annotations, 'quotes' | 'speakers'>>>
    : never

/** A chain ready to run. Pure: the same document gives the same result. */
export interface Chain<Names extends readonly TransformName[] = readonly TransformName[]> {
  readonly order: Order
  /** @throws TypeError if it is neither a text nor a document */
  run(document: Document | string): Result<Names>
  /**
   * Begins a document that is too large to be held: the editing transforms alone, window by window.
   *
   * @param head the document with as much of its text as shows the outlet
   */
  windows(head: Document): WindowEditor
}

/** A chain of which rules can be on in one document and off in another. */
export interface SwitchedChain extends Chain {
  /** As `run` and `windows`, with other rules than the chain's own. */
  runWith(document: Document, enabled: RuleSwitch): Result
  windowsWith(head: Document, enabled: RuleSwitch): WindowEditor
}

/**
 * Makes a chain of transforms. Its own rules are not checked here: `checkedOwnRules` does that, once for all threads.
 *
 * @param annotate runs the annotating transforms; null if the chain has none. It is a parameter so that a run
 *   without them need not load them, which takes as long as all the rest
 * @throws ChainError if a transform, outlet, rule or option is not known, or the order is not legal
 * @throws TypeError if an option has a value of another kind
 */
export function chainOf(options: ChainOptions, annotate: Annotate | null): SwitchedChain {
  checkChainOptions(options)
  const { ownRules = [] } = options
  const order = orderOf(options.transforms ?? DEFAULT_TRANSFORMS, ownRules)
  if (order.annotating.size > 0 && annotate === null)
    throw new ChainError(`nothing is there to find ${[...order.annotating].join(' and ')}`)
  const outletFor = outletChoice(options.outlet ?? 'auto')
  const editor = new TextEditor(order.editing)
  const on = ruleSwitch(options.disable ?? [], options.enable ?? [], ownRules)
  const contextOf = (document: Document, enabled: RuleSwitch) => ({
    outlet: outletFor(document),
    title: document.origin?.title,
    url: document.origin?.url,
    common: options.common,
    enabled,
  })
  const runWith = (document: Document, enabled: RuleSwitch): Result => {
    const edited = editor.edit(document.text, contextOf(document, enabled))
    if (annotate === null || order.annotating.size === 0) return edited
    return { ...edited, ...annotate(edited.text, order.annotating, options) }
  }
  const windowsWith = (head: Document, enabled: RuleSwitch) => windowEditor(editor, contextOf(head, enabled))
  return {
    order,
    run: (given) => runWith(documentFrom(given), on),
    windows: (head) => windowsWith(head, on),
    runWith,
    windowsWith,
  }
}

/** Says whose page a document is, by the choice of an outlet. @throws ChainError if there is no such outlet */
export function outletChoice(choice: string): (document: Document) => string | null {
  if (choice === 'auto') return (document) => outletOf(document.text, document.origin ?? {})
  const outlet = choice === 'none' ? null : outletNamed(choice)
  if (outlet === null && choice !== 'none')
    throw unknownName(
      'outlet',
      choice,
      OUTLETS.map((known) => known.outlet),
      '; "auto" finds it, "none" stands for none',
    )
  return () => outlet
}
