import type { Category, Rule, Take } from '../rule.ts'

/** What the names of own rules begin with, where ours have their category. */
export const OWN = 'own'

/**
 * A rule of `strip` that a user wrote, as data: JSON alone, so that no code is ever run from it. Its edits carry the name
 * `own/NAME`.
 */
export interface OwnRule {
  /** Small letters, figures and hyphens; without `own/`. */
  readonly name: string
  /** What kind of furniture it takes: `--disable` of the category takes it out too, and its severity goes by it. */
  readonly category: Category
  /**
   * What the pattern must match: `line` a whole line, white space at its ends aside; `inline` any part of a line;
   * `start` what the text begins with, `end` what it ends with, within one line.
   */
  readonly where: 'line' | 'inline' | 'start' | 'end'
  /**
   * The quick test: a line without any of these, in whatever ASCII case, is not looked at. A rule for the `start` or `end`
   * may do without; else there must be one at least.
   */
  readonly literals?: readonly string[]
  /** A regular expression of JavaScript, with the flag `u`. */
  readonly pattern: string
  /** Whether small and capital letters are the same to the pattern. Default: no. */
  readonly ignoreCase?: boolean
  /** What it takes, and what it must never take, for readers. */
  readonly takes?: string
  readonly never?: string
  /** Each text must become what it says, by this rule alone. */
  readonly examples: readonly OwnExample[]
  /** Texts that look alike and must stay as they are. */
  readonly keeps?: readonly string[]
  /** How much a finding of `check` matters; `off` for a rule that is not used. Default: that of its category. */
  readonly severity?: 'error' | 'warning' | 'note' | 'off'
}

/** An example of an own rule; lines are split by `\n`. */
export interface OwnExample {
  readonly in: string
  readonly out: string
}

/** The name that the edits of an own rule carry. */
export function ownName({ name }: Pick<OwnRule, 'name'>): Rule['name'] {
  return `${OWN}/${name}`
}

/**
 * The regular expression that an own rule is tested with, as its place wants it.
 *
 * @throws SyntaxError if its pattern is none
 */
export function expressionOf({ where, pattern, ignoreCase }: OwnRule): RegExp {
  // By itself first: `a)(b` would be one only inside the brackets below.
  new RegExp(pattern, 'u')
  const flags = ignoreCase === true ? 'iu' : 'u'
  switch (where) {
    case 'line':
      return new RegExp(`^(?:${pattern})$`, flags)
    case 'start':
      return new RegExp(`^(?:${pattern})`, flags)
    case 'end':
      return new RegExp(`(?:${pattern})$`, flags)
    case 'inline':
      return new RegExp(pattern, `g${flags}`)
  }
}

/**
 * An own rule as a rule of `strip`.
 *
 * @throws SyntaxError if its pattern is none
 */
export function ruleOf(own: OwnRule): Rule {
  const { where, pattern, literals = [], keeps = [], examples } = own
  return {
    name: ownName(own),
    takes: own.takes ?? `what matches /${pattern}/`,
    never: own.never ?? 'what its author has not said',
    examples: examples.map(({ in: text, out }) => ({ text, becomes: out })),
    keeps,
    where,
    literals,
    take: takerOf(where, expressionOf(own)),
  }
}

/**
 * Of one line so many matches are taken in a pass; others go in the next. A pattern that is linear by itself may still
 * look to the end of the line after each match.
 */
const MOST_IN_LINE = 100

function takerOf(where: OwnRule['where'], expression: RegExp): Rule['take'] {
  switch (where) {
    case 'line':
      return ({ text }) => (expression.test(text.trim()) ? { lines: 1 } : null)
    case 'start':
      return ({ text }) => {
        const seen = text.trimStart()
        const length = expression.exec(seen)?.[0].length ?? 0
        return length === 0 ? null : { start: 0, end: text.length - seen.length + length }
      }
    case 'end':
      return ({ text }) => {
        const found = expression.exec(text.trimEnd())
        return found === null || found[0] === '' ? null : { start: found.index, end: text.length }
      }
    case 'inline':
      return ({ text }) => matchesIn(text, expression)
  }
}

function matchesIn(text: string, expression: RegExp): Take[] | null {
  const takes: Take[] = []
  expression.lastIndex = 0
  for (let found = expression.exec(text); found !== null; found = expression.exec(text)) {
    const { index } = found
    if (found[0] === '') expression.lastIndex += 1
    else takes.push({ start: index, end: index + found[0].length })
    if (takes.length === MOST_IN_LINE) break
  }
  return takes.length === 0 ? null : takes
}
