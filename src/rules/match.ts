import type { Lines } from '../document/lines.ts'
import { type Literals, literalsOf } from '../document/literals.ts'
import { placesIn } from './place.ts'
import type { Rule, Take } from './rule.ts'

/** What a rule took: columns of this line, or whole lines from this line on. */
export interface Match {
  readonly line: number
  readonly rule: Rule
  readonly take: Take
}

/** Rules ready to be asked. */
export interface Matcher {
  /** All that the rules take of these lines, each line asked once; the edges of the text until they hold. */
  matches(lines: Lines, outlet: string | null, doubt: (rule: string) => void): Match[]
}

/**
 * Compiles rules into a matcher. The order of the rules is the order in which they are asked about a line; the
 * first `line` rule that takes the line ends the asking.
 */
export function matcherOf(rules: readonly Rule[]): Matcher {
  const start = groupOf(rules.filter(({ where }) => where === 'start'))
  const end = groupOf(rules.filter(({ where }) => where === 'end'))
  const anywhere = groupOf([
    ...rules.filter(({ where }) => where === 'line'),
    ...rules.filter(({ where }) => where === 'inline'),
  ])
  return {
    matches(lines, outlet, doubt) {
      const matches: Match[] = []
      const gone = new Set<number>()
      const places = placesIn(lines, gone, outlet, doubt)
      const ask = (rule: Rule, line: number): void => {
        const took = rule.take(places(line, rule))
        if (took === null) return
        for (const take of Array.isArray(took) ? (took as readonly Take[]) : [took as Take]) {
          const first = line + (take.below ?? 0)
          matches.push({ line: first, rule, take })
          if ('lines' in take) for (let k = 0; k < take.lines; k++) gone.add(first + k)
        }
      }
      askEdge(lines, start, gone, matches, ask, 1)
      askEdge(lines, end, gone, matches, ask, -1)
      eachHit(lines, anywhere, (line, found) => {
        for (const rule of found) {
          if (gone.has(line)) return
          ask(rule, line)
        }
      })
      return matches
    },
  }
}

/** Rules in asking order with one automaton for all their literals. */
interface Group {
  readonly rules: readonly Rule[]
  readonly literals: Literals
  /** For each literal, the indices of the rules it belongs to. */
  readonly owners: readonly (readonly number[])[]
  /** The rules that are asked about every line. */
  readonly always: readonly number[]
}

function groupOf(rules: readonly Rule[]): Group {
  const literals = literalsOf(rules.flatMap((rule) => rule.literals))
  const owners = literals.words.map((word) =>
    rules.flatMap((rule, index) =>
      rule.literals.some((literal) => literal.toLowerCase() === word) ? [index] : [],
    ),
  )
  const always = rules.flatMap((rule, index) => (rule.literals.length === 0 ? [index] : []))
  return { rules, literals, owners, always }
}

/** Visits each line that holds a literal of the group, with the rules to ask about it, in asking order. */
function eachHit(lines: Lines, group: Group, visit: (line: number, rules: readonly Rule[]) => void): void {
  let current = -1
  const asked = new Set<number>()
  const flush = () => {
    if (asked.size === 0) return
    const inOrder = [...asked].sort((a, b) => a - b)
    asked.clear()
    visit(
      current,
      inOrder.map((index) => group.rules[index]!),
    )
  }
  lines.find(group.literals, (line, found) => {
    if (line !== current) flush()
    current = line
    for (const literal of found) for (const owner of group.owners[literal]!) asked.add(owner)
  })
  flush()
}

/** The rules of an edge to ask about this line, in asking order. */
function rulesFor(group: Group, text: string): readonly Rule[] {
  const asked = new Set(group.always)
  group.literals.eachIn(text, (_, found) => {
    for (const literal of found) for (const owner of group.owners[literal]!) asked.add(owner)
  })
  return [...asked].sort((a, b) => a - b).map((index) => group.rules[index]!)
}

/** Asks the rules of one edge of the text, and again about the next line as long as whole lines go. */
function askEdge(
  lines: Lines,
  group: Group,
  gone: ReadonlySet<number>,
  matches: readonly Match[],
  ask: (rule: Rule, line: number) => void,
  step: 1 | -1,
): void {
  if (group.rules.length === 0) return
  let line = step === 1 ? 0 : lines.count - 1
  while (line >= 0 && line < lines.count) {
    if (gone.has(line) || lines.isBlank(line)) {
      line += step
      continue
    }
    const before = matches.length
    for (const rule of rulesFor(group, lines.text(line))) {
      ask(rule, line)
      if (matches.length > before) break
    }
    if (!gone.has(line)) return
  }
}
