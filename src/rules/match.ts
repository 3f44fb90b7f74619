import type { Lines } from '../document/lines.ts'
import { type Literals, literalsOf } from '../document/literals.ts'
import { Page } from './place.ts'
import type { Rule, Take } from './rule.ts'

/** How much of an edge's line, in UTF-16 units from the edge, is searched for the literals of its rules. */
const EDGE_REACH = 1200

/** What a rule took: columns of this line, or whole lines from this line on. */
export interface Match {
  readonly line: number
  readonly rule: Rule
  readonly take: Take
}

/** How rules are asked. */
export interface Asking {
  readonly outlet: string | null
  /** Whether a rule is to be asked, by its index. */
  readonly isOn: readonly boolean[]
  /** Counts a line of which a rule could not tell. */
  doubt(rule: string, line: string): void
}

/** Rules ready to be asked. */
export interface Matcher {
  /**
   * All that the rules take of these lines: each line is asked once, the edges of the text until they hold. Asked
   * again about lines that it has seen before, it asks only the rules that reach a place where something changed.
   */
  matches(lines: Lines, asking: Asking): Match[]
}

/**
 * Compiles rules into a matcher. The order of the rules is the order in which they are asked about a line,
 * `line` rules before `inline` ones; a rule that takes the whole line ends the asking.
 */
export function matcherOf(rules: readonly Rule[]): Matcher {
  const start = groupOf(rules, ['start'])
  const end = groupOf(rules, ['end'])
  const anywhere = groupOf(rules, ['line', 'inline'])
  /** A line is asked again if something changed within its rule's reach; the edges may have moved by a line. */
  const reach = rules.map((rule) => Math.max(1, rule.above ?? 0, rule.below ?? 0))
  const farthest = Math.max(1, ...reach)
  const matcher: Matcher = {
    matches(lines, { outlet, isOn, doubt }) {
      const matches: Match[] = []
      const page = new Page(lines, outlet, doubt)
      const distance = distanceToSeam(lines.unsettled(matcher))
      /** Asks the rules due at a line. */
      const ask = (line: number, seam: number, due: readonly number[], takesOne: boolean): void => {
        const closing = closingCharacter(lines.text(line))
        for (const index of due) {
          const rule = rules[index]!
          if (!isOn[index] || seam > reach[index]!) continue
          if (rule.closes !== undefined && rule.closes !== closing) continue
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
          const seam = distance(line)
          if (seam > farthest) break
          ask(line, seam, dueAtEdge(group, lines.text(line), step), true)
          const next = step === 1 ? page.first : page.last
          if (next === line) break
          line = next
        }
      }
      lines.find(anywhere.literals, (line, found) => {
        const seam = distance(line)
        if (seam <= farthest && !page.gone.has(line)) ask(line, seam, dueAt(anywhere, found), false)
      })
      lines.settle(matcher)
      return matches
    },
  }
  return matcher
}

/** A line's last character, white space and full stops aside; at most so many are passed over. */
const MOST_PASSED_OVER = 20

function closingCharacter(text: string): string {
  let last = text.length - 1
  const least = Math.max(0, last - MOST_PASSED_OVER)
  while (last > least && (text[last] === '.' || text[last] === ' ' || /\s/.test(text[last]!))) last -= 1
  return text[last] ?? ''
}

/** How far a line is from the nearest place where something changed: 0 beside it, and everywhere at first. */
function distanceToSeam(seams: readonly number[] | null): (line: number) => number {
  if (seams === null) return () => 0
  const sorted = [...seams].sort((a, b) => a - b)
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

/** Rules that look at the same lines, with one search for all their literals. */
interface Group {
  readonly literals: Literals
  /** For each literal, the rules it calls, as indices in asking order. */
  readonly called: readonly (readonly number[])[]
  /** The rules that are asked whatever the line holds. */
  readonly always: readonly number[]
  /** The order of asking, by index. */
  readonly rank: readonly number[]
}

function groupOf(rules: readonly Rule[], places: readonly Rule['where'][]): Group {
  const order = places.flatMap((place) =>
    rules.flatMap((rule, index) => (rule.where === place ? [index] : [])),
  )
  const rank: number[] = new Array(rules.length).fill(0)
  for (const [position, index] of order.entries()) rank[index] = position
  const owners = new Map<string, number[]>()
  for (const index of order)
    for (const word of new Set(rules[index]!.literals.map((literal) => literal.toLowerCase())))
      owners.set(word, [...(owners.get(word) ?? []), index])
  const literals = literalsOf([...owners.keys()])
  return {
    literals,
    called: literals.words.map((word) => owners.get(word)!),
    always: order.filter((index) => rules[index]!.literals.length === 0),
    rank,
  }
}

/** The rules to ask about a line that holds these literals, in asking order. */
function dueAt(group: Group, found: readonly number[]): readonly number[] {
  if (found.length === 1 && group.always.length === 0) return group.called[found[0]!]!
  const due = new Set(group.always)
  for (const literal of found) for (const index of group.called[literal]!) due.add(index)
  return due.size < 2 ? [...due] : [...due].sort((a, b) => group.rank[a]! - group.rank[b]!)
}

/** The rules of an edge to ask about its line, by the part of the line that is nearest to the edge. */
function dueAtEdge(group: Group, text: string, step: 1 | -1): readonly number[] {
  const part = step === 1 ? text.slice(0, EDGE_REACH) : text.slice(Math.max(0, text.length - EDGE_REACH))
  const found: number[] = []
  group.literals.eachIn(part, (_, words) => found.push(...words))
  return dueAt(group, found)
}
