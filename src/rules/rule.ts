import type { LayoutProfile } from '../document/layout-profile.ts'
import type { Computation } from '../document/line.ts'

/** What kinds of furniture and damage there are; the first part of every rule's name. */
export const CATEGORIES = [
  'cross-link',
  'media',
  'ad',
  'promo',
  'dateline',
  'credit',
  'caption',
  'pagination',
  'tags',
  'furniture',
  'duplicate',
  'encoding',
  'entity',
  'space',
  'glued',
  'torn-line',
] as const

export type Category = (typeof CATEGORIES)[number]

/** An example of what a rule does: run as a test, printed as documentation. Lines are split by `\n`. */
export interface Example {
  readonly text: string
  readonly becomes: string
  /** The title that its record has, where the rule asks for it. */
  readonly title?: string
  /** The lines that many documents of its corpus have, where the rule asks for them. */
  readonly common?: readonly string[]
}

/** What every rule says about itself, whichever transform it belongs to. */
export interface RuleCard {
  /** `category/name`: the name that edits carry; `own/name` for a rule that a user wrote. */
  readonly name: `${Category | 'own'}/${string}`
  /** What it takes, in one sentence. */
  readonly takes: string
  /** What it must never take, in one sentence. */
  readonly never: string
  /** At least one; each text must become what it says, by this rule. */
  readonly examples: readonly Example[]
  /** Texts that look alike and must stay as they are. */
  readonly keeps: readonly string[]
  /** How often it fired in the development corpus and how many of the firings read were right. */
  readonly evidence?: string
}

/**
 * A rule of `strip`, as data.
 *
 * `where` says which lines it is tested on: `line` and `inline` any line, `start` the first line that is not
 * blank, `end` the last one. After a `start` or `end` rule took something, the edge is tested again.
 *
 * `literals` is the quick test: the rule is tested on a line only if the line holds at least one of them,
 * ASCII case folded; for a `start` or `end` rule, in the 1,200 characters nearest to that edge, or as many as it
 * says itself. An empty list
 * means that it is tested on every line; only `start` and `end` rules may have one.
 */
export interface Rule extends RuleCard {
  readonly where: 'line' | 'inline' | 'start' | 'end'
  readonly literals: readonly string[]
  /** Of a `start` or `end` rule: how near to the edge, in UTF-16 units, a literal must be. Default 1,200. */
  readonly within?: number
  /**
   * A quick test instead of literals: the line must hold words with capitals in a row, as a headline does. Such rules are
   * asked when no other finds anything more.
   */
  readonly capitals?: boolean
  /** A quick test too: no longer line, in UTF-16 units, is tested. */
  readonly longest?: number
  /** A second quick test: the line's last character, white space and full stops aside, must be this one. */
  readonly closes?: string
  /** How many lines above and below, blank ones counted, it may look at; at most 64. Default 0. */
  readonly above?: number
  readonly below?: number
  /**
   * Of a `line` rule: that it is tested on the last line too, as an `end` rule is, and may then look so many lines
   * above. Of an `end` rule: how far up its literals may be.
   */
  readonly foot?: number
  /** What to take at this place; null for nothing. */
  readonly take: (context: LineContext) => Take | readonly Take[] | null
}

/**
 * What a rule takes: columns of a line, or whole lines. `below` is how many lines under the one it was tested
 * about the taking begins; negative, above it; left out, it is that line itself.
 */
export type Take = ({ readonly start: number; readonly end: number } | { readonly lines: number }) & {
  readonly below?: number
  /** The rule under whose name it goes, if that is not the one that was tested. */
  readonly rule?: RuleCard['name']
}

/** Where a rule is tested, and what it may see. */
export interface LineContext {
  /** The line's text, without its line end. */
  readonly text: string
  /** The newsroom, or null if it is not known. */
  readonly outlet: string | null
  /** The article's own headline, or null if it is not known. */
  readonly title: string | null
  /** How the document is laid out, by its text as it came; null if nobody has looked. */
  readonly layout: LayoutProfile | null
  /** The line so many lines below this one (negative: above), or null past the edge of the text. */
  line(distance: number): string | null
  /** What a pure function makes of the line's text: made once, whichever rules need it. */
  memo<Value>(from: Computation<Value>): Value
  /** What a function makes of this place: made once for all rules that are tested here in turn. */
  once<Value>(make: (context: LineContext) => Value): Value
  /** Whether a rule with a `foot` is tested as an `end` rule is. */
  readonly isFoot: boolean
  /** The nearest line below that is not blank, within the rule's reach, or null. */
  readonly below: Neighbour | null
  /** The nearest line above that is not blank, within the rule's reach, or null. */
  readonly above: Neighbour | null
  /** Whether nothing but blank lines is above (below) this one. */
  readonly isFirst: boolean
  readonly isLast: boolean
  /** Counts a link whose end was not certain and which was therefore left whole. Shown by `-v`. */
  readonly doubt: () => null
}

export interface Neighbour {
  readonly text: string
  /** How many lines away; always positive. */
  readonly distance: number
}

/** The furthest a rule may look, in lines. */
export const FURTHEST_LINE = 64
