import type { RuleCard } from '../rule.ts'

/**
 * How much a part says of the place where it is: an `anchor` makes a foot by itself, two `sure` ones do
 * together, a `weak` one counts only beside others, and `context` is furniture of which other rules decide.
 */
export type Weight = 'anchor' | 'sure' | 'weak' | 'context'

/** What may be between a part's opening and the next part; see `values.ts`. */
export type ValueKind =
  | 'none'
  | 'names'
  | 'capital names'
  | 'sources'
  | 'rights'
  | 'notice'
  | 'first publication'
  | 'title'
  | 'link title'
  | 'small words'
  | 'labelled tags'

/**
 * How a part opens: with one of these labels and a colon; with any label that is written as a name; with a
 * sticky pattern, tried where one of the literals that it begins with is; or with nothing but its value, right after the parts of these names.
 */
export type Opening =
  | { readonly labels: readonly string[] }
  | { readonly anyLabel: true }
  | {
      readonly pattern: RegExp
      readonly begins: readonly string[]
      /** What of the text before the pattern belongs to the opening; without it there is none. */
      readonly reachesBack?: RegExp
    }
  | { readonly after: readonly string[] }

/**
 * A part of the foot of an article, as data. It ends where the next one begins, or where the text does; line
 * breaks are spaces to it, so that a foot reads the same on lines, in one line and glued.
 */
export interface GrammarPart {
  readonly name: string
  /** The rule that its edits carry; null for `context`. */
  readonly rule: RuleCard['name'] | null
  readonly opens: Opening
  readonly value: ValueKind
  readonly weight: Weight
  /** What its opening must be beside; left out, whatever the pattern finds. */
  readonly accepts?: (opening: string) => boolean
  /** Whether a foot may begin with it. */
  readonly leads: boolean
  /** Whether a foot that begins with it needs no finished sentence before it. */
  readonly interrupts?: boolean
}
