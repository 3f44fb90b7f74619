import type { Lines } from '../document/lines.ts'
import { type Literals, literalsOf } from '../document/literals.ts'
import { Page } from './place.ts'
import type { Rule, Take } from './rule.ts'

/** What a rule took: columns of this line, or whole lines from this line on. */
export interface Match {
  readonly line: number
  readonly rule: Rule
  readonly take: Take
}

/** Rules ready to be asked. */
export interface Matcher {
  /**
   * All that the rules take of these lines: each line is asked once, the edges of the text until they hold.
   *
   * @param isActive says of a rule, by its index in `rules`, whether it is to be asked
   */
  matches(
    lines: Lines,
    outlet: string | null,
    isActive: (index: number) => boolean,
    doubt: (rule: string) => void,
  ): Match[]
}

/**
 * Compiles rules into a matcher. The order of the rules is the order in which they are asked about a line,
 * `line` rules before `inline` ones; a rule that takes the whole line ends the asking.
 */
export function matcherOf(rules: readonly Rule[]): Matcher {
  const literals = literalsOf(rules.flatMap((rule) => rule.literals))
  const start = groupOf(rules, literals, ['start'])
  const end = groupOf(rules, literals, ['end'])
  const anywhere = groupOf(rules, literals, ['line', 'inline'])
  return {
    matches(lines, outlet, isActive, doubt) {
      const matches: Match[] = []
      const page = new Page(lines, outlet, doubt)
      /** Asks the rules due at a line; whether any took something. */
      const ask = (line: number, due: readonly number[], takesOne: boolean): void => {
        for (const index of due) {
          if (!isActive(index)) continue
          const rule = rules[index]!
          const took = rule.take(page.place(line, rule))
          if (took === null) continue
          for (const take of Array.isArray(took) ? (took as readonly Take[]) : [took as Take]) {
            const first = line + (take.below ?? 0)
            matches.push({ line: first, rule, take })
            if ('lines' in take) for (let k = 0; k < take.lines; k++) page.gone.add(first + k)
          }
          if (takesOne || page.gone.has(line)) return
        }
      }
      for (const [group, step] of [[start, 1] as const, [end, -1] as const]) {
        let line = step === 1 ? page.first : page.last
        while (line >= 0 && line < lines.count) {
          ask(line, dueAt(group, lines.found(line, literals)), true)
          const next = step === 1 ? page.first : page.last
          if (next === line) break
          line = next
        }
      }
      lines.find(literals, (line, found) => {
        if (!page.gone.has(line)) ask(line, dueAt(anywhere, found), false)
      })
      return matches
    },
  }
}

/** Rules that look at the same lines. */
interface Group {
  /** For each literal, the rules it calls, as indices in asking order. */
  readonly called: readonly (readonly number[])[]
  /** The rules that are asked whatever the line holds. */
  readonly always: readonly number[]
  /** The order of asking, by index. */
  readonly rank: readonly number[]
}

function groupOf(rules: readonly Rule[], literals: Literals, places: readonly Rule['where'][]): Group {
  const order = places.flatMap((place) =>
    rules.flatMap((rule, index) => (rule.where === place ? [index] : [])),
  )
  const rank: number[] = new Array(rules.length).fill(0)
  for (const [position, index] of order.entries()) rank[index] = position
  const wordsOf = new Map(
    order.map((index) => [index, new Set(rules[index]!.literals.map((word) => word.toLowerCase()))]),
  )
  return {
    called: literals.words.map((word) => order.filter((index) => wordsOf.get(index)!.has(word))),
    always: order.filter((index) => rules[index]!.literals.length === 0),
    rank,
  }
}

/** The rules to ask about a line that holds these literals, in asking order. */
function dueAt(group: Group, found: readonly number[]): readonly number[] {
  let due: readonly number[] = group.always
  for (const literal of found) {
    const called = group.called[literal]!
    if (called.length === 0) continue
    due = due.length === 0 ? called : [...due, ...called]
  }
  if (due === group.always || due.length < 2) return due
  return [...new Set(due)].sort((a, b) => group.rank[a]! - group.rank[b]!)
}
