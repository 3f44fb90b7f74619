import type { OutletName } from '../language/page/outlets.ts'
import type { CommonText } from '../rules/context.ts'
import type { OwnRule } from '../rules/own/own-rule.ts'
import type { Category } from '../rules/rule.ts'
import type { QuoteOptions } from '../transforms/quotes/index.ts'
import type { SentenceOptions } from '../transforms/sentences/index.ts'
import type { TransformName } from './order.ts'

/** The newsroom of a document: `auto` finds it, `none` ignores it; else a name, or a host such as `money.kompas.com`. */
export type OutletChoice = 'auto' | 'none' | OutletName | `${string}.${string}`

/**
 * A rule by its name (`cross-link/baca-juga`), or all rules of a category (`cross-link`); `own` are those that a user wrote.
 */
export type RuleChoice = Category | 'own' | `${Category | 'own'}/${string}`

/** How sentences and quotes are to be found. */
export interface AnnotationOptions {
  readonly sentences?: SentenceOptions | undefined
  readonly quotes?: QuoteOptions | undefined
}

/** What a chain is made of; all of it may be left out. */
export interface ChainOptions<Names extends readonly TransformName[] = readonly TransformName[]>
  extends AnnotationOptions {
  /** Transforms in their legal order; default: `repair`, `strip`, `dedupe`, `join`. */
  readonly transforms?: Names | undefined
  /** The newsroom; default: `auto`. */
  readonly outlet?: OutletChoice | undefined
  /** Rules or whole categories to leave out. */
  readonly disable?: readonly RuleChoice[] | undefined
  /** What many documents of the corpus have in common, for `dedupe` to take: see `readCommonText`. */
  readonly common?: CommonText | undefined
  /** Rules or categories to keep although a `disable` takes them out. */
  readonly enable?: readonly RuleChoice[] | undefined
  /** Rules of one's own for `strip`, as data: what a configuration holds under this name. Default: none. */
  readonly ownRules?: readonly OwnRule[] | undefined
}
