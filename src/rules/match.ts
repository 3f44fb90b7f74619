import type { Lines } from '../document/lines.ts'
import { FURTHEST, type Neighbour, type Place, type Rule, type Take } from './rule.ts'

/** What a rule took, in columns of one line or in whole lines from that line on. */
export interface Match {
  readonly line: number
  readonly rule: Rule
  readonly take: Take
}

/** Rules ready to be asked: sorted by where they look, with one quick test for all of them. */
export interface Matcher {
  /** All that the rules take of these lines, each line asked once; edges are asked until they hold. */
  matches(lines: Lines, outlet: string | null, doubt: (rule: string) => void): Match[]
}

/**
 * Compiles rules into a matcher. The order of the rules is the order in which they are asked about a line; the
 * first `line` rule that takes a line ends the asking.
 */
export function matcherOf(rules: readonly Rule[]): Matcher {
  const groups = {
    start: rules.filter((rule) => rule.where === 'start'),
    end: rules.filter((rule) => rule.where === 'end'),
    line: rules.filter((rule) => rule.where === 'line').map(withTest),
    inline: rules.filter((rule) => rule.where === 'inline').map(withTest),
  }
  const anyLiteral = literalTest([...groups.line, ...groups.inline].flatMap(({ rule }) => rule.literals))
  const edges = new Map(
    [...groups.start, ...groups.end].map((rule) => [
      rule,
      rule.literals.length > 0 ? literalTest(rule.literals) : null,
    ]),
  )
  return {
    matches(lines, outlet, doubt) {
      const found: Match[] = []
      const gone = new Set<number>()
      const standing = standingLines(lines, gone)
      const ask = (rule: Rule, line: number): boolean => {
        const took = rule.take(placeOf(lines, line, rule, outlet, gone, standing, doubt))
        if (took === null) return false
        for (const take of Array.isArray(took) ? (took as readonly Take[]) : [took as Take]) {
          const first = line + (take.below ?? 0)
          found.push({ line: first, rule, take })
          if ('lines' in take) for (let k = 0; k < take.lines; k++) gone.add(first + k)
        }
        return true
      }
      askEdge(lines, groups.start, edges, gone, ask, 'start')
      askEdge(lines, groups.end, edges, gone, ask, 'end')
      for (let line = 0; line < lines.count; line++) {
        if (gone.has(line)) continue
        const text = lines.text(line)
        if (text.length < 2 || !anyLiteral.test(text)) continue
        const isTaken = groups.line.some(
          ({ rule, test }) => test.test(text) && ask(rule, line) && gone.has(line),
        )
        if (isTaken) continue
        for (const { rule, test } of groups.inline) if (test.test(text)) ask(rule, line)
      }
      return found
    },
  }
}

interface Tested {
  readonly rule: Rule
  readonly test: RegExp
}

function withTest(rule: Rule): Tested {
  return { rule, test: literalTest(rule.literals) }
}

/** A test for any of the literals, ASCII case folded; each ASCII letter as a class, which is faster than `i`. */
function literalTest(literals: readonly string[]): RegExp {
  const distinct = [...new Set(literals.map((literal) => literal.toLowerCase()))].sort()
  if (distinct.length === 0) return /(?!)/
  const folded = distinct.map((literal) =>
    literal
      .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
      .replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`),
  )
  return new RegExp(folded.join('|'))
}

/** Asks the rules of one edge of the text, and again about the next line as long as whole lines go. */
function askEdge(
  lines: Lines,
  rules: readonly Rule[],
  tests: ReadonlyMap<Rule, RegExp | null>,
  gone: ReadonlySet<number>,
  ask: (rule: Rule, line: number) => boolean,
  edge: 'start' | 'end',
): void {
  const step = edge === 'start' ? 1 : -1
  let line = edge === 'start' ? 0 : lines.count - 1
  while (line >= 0 && line < lines.count) {
    if (gone.has(line) || lines.isBlank(line)) {
      line += step
      continue
    }
    const text = lines.text(line)
    const asked = line
    const took = rules.some((rule) => (tests.get(rule)?.test(text) ?? true) && ask(rule, asked))
    if (!took || !gone.has(line)) return
  }
}

/** The first and last line that is neither blank nor gone. */
interface Standing {
  first(): number
  last(): number
}

/** Cursors that only ever move inward, so that asking about the edges costs one walk in all. */
function standingLines(lines: Lines, gone: ReadonlySet<number>): Standing {
  let first = 0
  let last = lines.count - 1
  const stands = (line: number) => !gone.has(line) && !lines.isBlank(line)
  return {
    first() {
      while (first < lines.count && !stands(first)) first += 1
      return first
    },
    last() {
      while (last >= 0 && !stands(last)) last -= 1
      return last
    },
  }
}

function placeOf(
  lines: Lines,
  line: number,
  rule: Rule,
  outlet: string | null,
  gone: ReadonlySet<number>,
  standing: Standing,
  doubt: (rule: string) => void,
): Place {
  const reach = { above: rule.above ?? 0, below: rule.below ?? 0 }
  const neighbour = (step: 1 | -1): Neighbour | null => {
    const most = Math.min(FURTHEST, step === 1 ? reach.below : reach.above)
    for (let distance = 1; distance <= most; distance++) {
      const other = line + step * distance
      if (other < 0 || other >= lines.count) return null
      if (!gone.has(other) && !lines.isBlank(other)) return { text: lines.text(other), distance }
    }
    return null
  }
  return {
    text: lines.text(line),
    outlet,
    line(distance) {
      if (distance > reach.below || -distance > reach.above)
        throw new RangeError(
          `rule ${rule.name} looks ${distance} lines away, beyond the reach that it states`,
        )
      const other = line + distance
      return other < 0 || other >= lines.count ? null : lines.text(other)
    },
    get below() {
      return neighbour(1)
    },
    get above() {
      return neighbour(-1)
    },
    get isFirst() {
      return line <= standing.first()
    },
    get isLast() {
      return line >= standing.last()
    },
    doubt() {
      doubt(rule.name)
      return null
    },
  }
}
