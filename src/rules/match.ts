import type { Lines } from '../document/lines.ts'
import { type SearchTerms, searchTermsOf } from '../document/search-terms.ts'
import type { Context } from './context.ts'
import { holdsTitleRun } from './headline/title-run.ts'
import { Page } from './page.ts'
import { FURTHEST_LINE, type Rule, type Take } from './rule.ts'
import { candidatesAt, candidatesAtEdge, type RuleGroup, ruleGroupOf } from './rule-candidates.ts'

/** What a rule took: columns of this line, or whole lines from this line on. */
export interface Match {
  readonly line: number
  readonly rule: Rule
  readonly take: Take
}

/**
 * Rules ready to be tested on lines. On lines that it has seen before, a matcher tests only the rules that
 * reach a place where something changed since.
 */
export interface Matcher {
  /** The literals of all rules. */
  readonly searchTerms: SearchTerms
  /** What the `start` and `end` rules take: each edge is tested until it holds. */
  atEdges(lines: Lines, context: Context): Match[]
  /** What the `line` and `inline` rules take: each line is tested once. */
  inside(lines: Lines, context: Context): Match[]
  /** What the rules take that look for words with capitals in a row. */
  amongCapitals(lines: Lines, context: Context): Match[]
}

/**
 * Compiles rules into a matcher. The order of the rules is the order in which they are tested on a line,
 * `line` rules before `inline` ones; after a rule that takes the whole line no other is tested.
 */
export function matcherOf(all: readonly Rule[]): Matcher {
  const rules = all.flatMap((rule) =>
    rule.between === undefined ? [rule] : [rule, betweenOf(rule, rule.between)],
  )
  const searchTerms = searchTermsOf(rules.flatMap((rule) => rule.literals))
  const tests = rules.map(quickTestsOf)
  const start = ruleGroupOf(rules, ['start'], searchTerms)
  const end = ruleGroupOf(rules, ['end'], searchTerms)
  const anywhere = ruleGroupOf(rules, ['line', 'inline'], searchTerms)
  const capitals = ruleGroupOf(rules, ['capitals'], searchTerms)
  return {
    searchTerms,
    atEdges(lines, context) {
      const pass = new MatchPass(rules, tests, lines, context, start)
      for (const [group, step] of [[start, 1] as const, [end, -1] as const]) {
        if ((step === 1 ? context.excerpt?.opens : context.excerpt?.closes) === false) continue
        let line = pass.edge(step)
        while (line >= 0 && line < lines.count) {
          pass.ask(line, group, candidatesAtEdge(group, lines, line, step), true)
          const next = pass.edge(step)
          if (next === line) break
          line = next
        }
      }
      lines.markSeen(start)
      return pass.matches
    },
    inside(lines, context) {
      const pass = new MatchPass(rules, tests, lines, context, anywhere)
      lines.find(searchTerms, (line, hits) => pass.ask(line, anywhere, candidatesAt(anywhere, hits), false))
      lines.markSeen(anywhere)
      return pass.matches
    },
    amongCapitals(lines, context) {
      const pass = new MatchPass(rules, tests, lines, context, capitals)
      for (let line = 0; line < lines.count; line++)
        if (lines.memo(line, holdsTitleRun)) pass.ask(line, capitals, capitals.always, false)
      lines.markSeen(capitals)
      return pass.matches
    },
  }
}

/** The rule as it is tested inside longer lines. */
function betweenOf({ longest: _, foot: __, between: ___, ...rule }: Rule, literals: readonly string[]): Rule {
  return { ...rule, where: 'inline', literals, yields: true }
}

/**
 * What is asked of a rule at every line. Rules leave out what they do not need, and objects that have not the same fields
 * are slow to read; of these all have the same.
 */
interface QuickTests {
  readonly name: Rule['name']
  readonly longest: number
  readonly closes: string | null
  readonly hasFoot: boolean
  /** Whether it leaves what an earlier rule took some of. */
  readonly yields: boolean
}

function quickTestsOf({ name, longest, closes, foot, yields }: Rule): QuickTests {
  return {
    name,
    longest: longest ?? Number.POSITIVE_INFINITY,
    closes: closes ?? null,
    hasFoot: foot !== undefined,
    yields: yields === true,
  }
}

/** One pass of rules over lines. */
class MatchPass {
  readonly matches: Match[] = []
  #rules: readonly Rule[]
  #tests: readonly QuickTests[]
  #reach: readonly number[]
  #enabled: Context['enabled']
  #page: Page
  #distance: (line: number) => number

  /** @param group under whose name the lines remember what was tested */
  constructor(
    rules: readonly Rule[],
    tests: readonly QuickTests[],
    lines: Lines,
    { outlet, enabled, doubt, layout, title }: Context,
    group: RuleGroup,
  ) {
    this.#rules = rules
    this.#tests = tests
    this.#reach = group.reach
    this.#enabled = enabled
    this.#page = new Page(lines, outlet, doubt, layout ?? null, title ?? null)
    this.#distance = distanceToChange(lines.changedSince(group))
  }
  /** The first line that remains, or the last one. */
  edge(step: 1 | -1): number {
    return step === 1 ? this.#page.first : this.#page.last
  }
  /** Tests the candidates at a line, in order; after one that takes the line whole, or takes of it at all, no more. */
  ask(line: number, group: RuleGroup, candidates: readonly number[], takesOne: boolean): void {
    if (candidates.length === 0) return
    const distance = this.#distance(line)
    if (distance > FURTHEST_LINE || this.#page.gone.has(line)) return
    const text = this.#page.lines.text(line)
    /** The line's closing character, once a rule needs it. */
    let closing: string | undefined
    for (const rank of candidates) {
      const index = group.order[rank]!
      const { name, longest, closes, hasFoot, yields } = this.#tests[index]!
      if (distance > this.#reach[index]! || !this.#enabled(name)) continue
      // A foot may reach over lines of any kind.
      const isFoot = takesOne && hasFoot
      if (text.length > longest && !isFoot) continue
      if (closes !== null && !isFoot) {
        closing ??= closingCharacter(text)
        if (closes !== closing) continue
      }
      const rule = this.#rules[index]!
      const took = rule.take(this.#page.context(line, rule, isFoot))
      if (took === null) continue
      let takes = this.#allowed(Array.isArray(took) ? (took as readonly Take[]) : [took as Take])
      if (yields) takes = takes.filter((take) => !this.#isTaken(line, take))
      if (takes.length === 0) continue
      this.#note(line, rule, takes)
      // What was taken of other lines leaves this one as it is, for the next rule.
      const isChanged = takes.some(({ below = 0 }) => below === 0)
      if ((takesOne && isChanged) || this.#page.gone.has(line)) return
    }
  }
  /** Whether an earlier rule took some of what is taken of this line. */
  #isTaken(line: number, take: Take): boolean {
    if (!('start' in take)) return false
    for (let at = this.matches.length - 1; at >= 0 && this.matches[at]!.line === line; at--) {
      const other = this.matches[at]!.take
      if ('start' in other && other.start < take.end && take.start < other.end) return true
    }
    return false
  }
  /** Without what goes under the name of a rule that is off. */
  #allowed(takes: readonly Take[]): readonly Take[] {
    return takes.filter(({ rule }) => rule === undefined || this.#enabled(rule))
  }
  #note(line: number, rule: Rule, takes: readonly Take[]): void {
    for (const take of takes) {
      const first = line + (take.below ?? 0)
      const taker = take.rule === undefined ? rule : this.#rules.find(({ name }) => name === take.rule)!
      this.matches.push({ line: first, rule: taker, take })
      if ('lines' in take) for (let k = 0; k < take.lines; k++) this.#page.gone.add(first + k)
    }
  }
}

/** A line's last character, white space and full stops aside; at most so many are passed over. */
const MOST_PASSED_OVER = 20
const WHITE_SPACE = /\s/

function closingCharacter(text: string): string {
  let last = text.length - 1
  const least = Math.max(0, last - MOST_PASSED_OVER)
  while (last > least && (text[last] === '.' || text[last] === ' ' || WHITE_SPACE.test(text[last]!)))
    last -= 1
  return text[last] ?? ''
}

/** How far a line is from the nearest place where something changed: 0 beside it, and everywhere at first. */
function distanceToChange(changedLines: readonly number[] | null): (line: number) => number {
  if (changedLines === null) return () => 0
  const sorted = [...changedLines].sort((a, b) => a - b)
  return (line) => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (sorted[middle]! <= line) low = middle + 1
      else high = middle
    }
    // A seam is a line and the one above it.
    const above = low > 0 ? line - sorted[low - 1]! : Number.POSITIVE_INFINITY
    const below = low < sorted.length ? sorted[low]! - 1 - line : Number.POSITIVE_INFINITY
    return Math.min(above, below)
  }
}
