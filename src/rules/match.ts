import type { Finds } from '../document/line.ts'
import type { Lines } from '../document/lines.ts'
import { foldAscii, type Literals, literalsOf } from '../document/literals.ts'
import { Page } from './place.ts'
import { FURTHEST, type Rule, type Take } from './rule.ts'

/** How near to its edge, in UTF-16 units, a literal must stand to call a rule that says nothing else. */
const WITHIN = 1200

/** What a rule took: columns of this line, or whole lines from this line on. */
export interface Match {
  readonly line: number
  readonly rule: Rule
  readonly take: Take
}

/** How rules are asked. */
export interface Asking {
  readonly outlet: string | null
  /** Whether the lines begin, and end, where their document does; left out, they do. */
  readonly excerpt?: { readonly opens: boolean; readonly closes: boolean } | undefined
  /** Whether a rule is to be asked, by its index. */
  readonly isOn: readonly boolean[]
  /** Counts a line of which a rule could not tell. */
  doubt(rule: string, line: string): void
}

/**
 * Rules ready to be asked. Asked again about lines that it has seen before, a matcher asks only the rules that
 * reach a place where something changed since.
 */
export interface Matcher {
  /** What the `start` and `end` rules take: each edge is asked until it holds. */
  atEdges(lines: Lines, asking: Asking): Match[]
  /** What the `line` and `inline` rules take: each line is asked once. */
  inside(lines: Lines, asking: Asking): Match[]
}

/**
 * Compiles rules into a matcher. The order of the rules is the order in which they are asked about a line,
 * `line` rules before `inline` ones; a rule that takes the whole line ends the asking.
 */
export function matcherOf(rules: readonly Rule[]): Matcher {
  const literals = literalsOf(rules.flatMap((rule) => rule.literals))
  const start = groupOf(rules, ['start'], literals)
  const end = groupOf(rules, ['end'], literals)
  const anywhere = groupOf(rules, ['line', 'inline'], literals)
  return {
    atEdges(lines, asking) {
      const round = new Round(rules, lines, asking, start)
      for (const [group, step] of [[start, 1] as const, [end, -1] as const]) {
        if ((step === 1 ? asking.excerpt?.opens : asking.excerpt?.closes) === false) continue
        let line = round.edge(step)
        while (line >= 0 && line < lines.count) {
          round.ask(line, group, dueAtEdge(group, lines, line, literals, step), true)
          const next = round.edge(step)
          if (next === line) break
          line = next
        }
      }
      lines.settle(start)
      return round.matches
    },
    inside(lines, asking) {
      const round = new Round(rules, lines, asking, anywhere)
      lines.find(literals, (line, finds) => round.ask(line, anywhere, dueAt(anywhere, finds), false))
      lines.settle(anywhere)
      return round.matches
    },
  }
}

/** One asking of rules about lines. */
class Round {
  readonly matches: Match[] = []
  #rules: readonly Rule[]
  #reach: readonly number[]
  #isOn: readonly boolean[]
  #page: Page
  #distance: (line: number) => number

  /** @param asker under whose name the lines remember what was asked */
  constructor(rules: readonly Rule[], lines: Lines, { outlet, isOn, doubt }: Asking, asker: Group) {
    this.#rules = rules
    this.#reach = asker.reach
    this.#isOn = isOn
    this.#page = new Page(lines, outlet, doubt)
    this.#distance = distanceToSeam(lines.unsettled(asker))
  }
  /** The first line that stands, or the last one. */
  edge(step: 1 | -1): number {
    return step === 1 ? this.#page.first : this.#page.last
  }
  /** Asks the rules due at a line, in order; after one that takes the line whole, or takes at all, no more. */
  ask(line: number, group: Group, due: readonly number[], takesOne: boolean): void {
    if (due.length === 0) return
    const seam = this.#distance(line)
    if (seam > FURTHEST || this.#page.gone.has(line)) return
    const text = this.#page.lines.text(line)
    /** The line's closing character, once a rule asks for it. */
    let closing: string | undefined
    for (const rank of due) {
      const index = group.order[rank]!
      const rule = this.#rules[index]!
      if (!this.#isOn[index] || seam > this.#reach[index]!) continue
      if (rule.longest !== undefined && text.length > rule.longest) continue
      if (rule.closes !== undefined) {
        closing ??= closingCharacter(text)
        if (rule.closes !== closing) continue
      }
      const took = rule.take(this.#page.place(line, rule))
      if (took === null) continue
      this.#note(line, rule, Array.isArray(took) ? (took as readonly Take[]) : [took as Take])
      if (takesOne || this.#page.gone.has(line)) return
    }
  }
  #note(line: number, rule: Rule, takes: readonly Take[]): void {
    for (const take of takes) {
      const first = line + (take.below ?? 0)
      this.matches.push({ line: first, rule, take })
      if ('lines' in take) for (let k = 0; k < take.lines; k++) this.#page.gone.add(first + k)
    }
  }
}

/** A line's last character, white space and full stops aside; at most so many are passed over. */
const MOST_PASSED_OVER = 20
const SPACE = /\s/

function closingCharacter(text: string): string {
  let last = text.length - 1
  const least = Math.max(0, last - MOST_PASSED_OVER)
  while (last > least && (text[last] === '.' || text[last] === ' ' || SPACE.test(text[last]!))) last -= 1
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

/** Rules that look at the same lines. */
interface Group {
  /** The rules in the order of asking, as indices; a rule's place in it is its rank. */
  readonly order: readonly number[]
  /** For each literal, the ranks of the rules that it calls, ascending. */
  readonly called: readonly (readonly number[])[]
  /** The ranks of the rules that are asked whatever the line holds. */
  readonly always: readonly number[]
  /** By rank, how near to its edge a literal must stand. */
  readonly within: readonly number[]
  /** For each rule, how near a change must be for it to be asked again; the edges may have moved by a line. */
  readonly reach: readonly number[]
}

function groupOf(rules: readonly Rule[], places: readonly Rule['where'][], literals: Literals): Group {
  const order = places.flatMap((place) =>
    rules.flatMap((rule, index) => (rule.where === place ? [index] : [])),
  )
  const called = new Map<string, number[]>(literals.words.map((word) => [word, []]))
  for (const [rank, index] of order.entries())
    for (const word of new Set(rules[index]!.literals.map(foldAscii))) called.get(word)!.push(rank)
  return {
    order,
    called: literals.words.map((word) => called.get(word)!),
    always: order.flatMap((index, rank) => (rules[index]!.literals.length === 0 ? [rank] : [])),
    within: order.map((index) => rules[index]!.within ?? WITHIN),
    reach: rules.map((rule) => Math.max(1, rule.above ?? 0, rule.below ?? 0)),
  }
}

/** The ranks of the rules to ask about a line in which this is found, ascending. */
function dueAt({ always, called }: Group, finds: Finds): readonly number[] {
  if (finds.length === 2 && always.length === 0) return called[finds[0]!]!
  const due = [...always]
  for (let i = 0; i < finds.length; i += 2)
    for (const rank of called[finds[i]!]!) if (!due.includes(rank)) due.push(rank)
  return due.length < 2 ? due : due.sort((a, b) => a - b)
}

/** The ranks of the rules of an edge to ask about its line, ascending: by what stands near enough to the edge. */
function dueAtEdge(
  { always, called, within }: Group,
  lines: Lines,
  line: number,
  literals: Literals,
  step: 1 | -1,
): readonly number[] {
  const finds = lines.found(line, literals)
  const { length } = lines.text(line)
  const due = [...always]
  for (let i = 0; i < finds.length; i += 2) {
    const end = finds[i + 1]! + 1
    const distance = step === 1 ? end : length - end + literals.words[finds[i]!]!.length
    for (const rank of called[finds[i]!]!)
      if (distance <= within[rank]! && !due.includes(rank)) due.push(rank)
  }
  return due.sort((a, b) => a - b)
}
