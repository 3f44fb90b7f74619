import type { Hits } from '../document/line.ts'
import type { Lines } from '../document/lines.ts'
import { foldAscii, type SearchTerms } from '../document/search-terms.ts'
import type { Rule } from './rule.ts'

/** How near to its edge, in UTF-16 units, a literal must be to call a rule that says nothing else. */
const WITHIN = 1200
/** No rule is called by a literal further from its edge. */
const FURTHEST_LITERAL = 1200

/** Rules that look at the same lines. */
export interface RuleGroup {
  /** The literals of all rules. */
  readonly searchTerms: SearchTerms
  /** The rules in the order of testing, as indices; a rule's place in it is its rank. */
  readonly order: readonly number[]
  /** For each literal, the ranks of the rules that it calls, ascending. */
  readonly called: readonly (readonly number[])[]
  /** For each literal, those of them that it calls from above the edge. */
  readonly calledFromAbove: readonly (readonly number[])[]
  /** The ranks of the rules that are tested whatever the line holds. */
  readonly always: readonly number[]
  /** By rank, how near to its edge a literal must be. */
  readonly within: readonly number[]
  /** By rank, in how many lines above the edge a literal may be too. */
  readonly feet: readonly number[]
  /** The highest of them. */
  readonly highest: number
  /** For each rule, how near a change must be for it to be tested again; the edges may have moved by a line. */
  readonly reach: readonly number[]
}

/** The group of the rules that have one of these places, in this order; `capitals` is that of rules that look for them. */
export function ruleGroupOf(
  rules: readonly Rule[],
  places: readonly (Rule['where'] | 'capitals')[],
  searchTerms: SearchTerms,
): RuleGroup {
  const { words } = searchTerms
  const order = places.flatMap((place) =>
    rules.flatMap((rule, index) => (isCandidateAt(rule, place) ? [index] : [])),
  )
  const isEnd = places.includes('end')
  const isEdge = isEnd || places.includes('start')
  const called = new Map<string, number[]>(words.map((word) => [word, []]))
  for (const [rank, index] of order.entries())
    for (const word of new Set(rules[index]!.literals.map(foldAscii))) called.get(word)!.push(rank)
  return {
    searchTerms,
    order,
    called: words.map((word) => called.get(word)!),
    calledFromAbove: words.map((word) =>
      called.get(word)!.filter((rank) => isEnd && rules[order[rank]!]!.foot !== undefined),
    ),
    always: order.flatMap((index, rank) => (rules[index]!.literals.length === 0 ? [rank] : [])),
    within: order.map((index) => rules[index]!.within ?? WITHIN),
    reach: rules.map((rule) => Math.max(1, rule.above ?? 0, rule.below ?? 0, isEdge ? (rule.foot ?? 0) : 0)),
    feet: order.map((index) => (isEnd ? (rules[index]!.foot ?? 0) : 0)),
    highest: isEnd ? Math.max(0, ...order.map((index) => rules[index]!.foot ?? 0)) : 0,
  }
}

function isCandidateAt(rule: Rule, place: Rule['where'] | 'capitals'): boolean {
  if (rule.capitals === true) return place === 'capitals'
  return rule.where === place || (place === 'end' && rule.foot !== undefined)
}

/** The ranks of the candidates at a line with these hits, ascending. */
export function candidatesAt({ always, called }: RuleGroup, hits: Hits): readonly number[] {
  if (hits.length === 2 && always.length === 0) return called[hits[0]!]!
  const candidates = [...always]
  for (let i = 0; i < hits.length; i += 2) for (const rank of called[hits[i]!]!) putInOrder(candidates, rank)
  return candidates
}

/** Puts a rank in its place, if it is not there yet; they are so few that no sorting is quicker. */
function putInOrder(candidates: number[], rank: number): void {
  let at = candidates.length
  while (at > 0 && candidates[at - 1]! > rank) at -= 1
  if (at > 0 && candidates[at - 1] === rank) return
  candidates.push(rank)
  for (let i = candidates.length - 1; i > at; i--) candidates[i] = candidates[i - 1]!
  candidates[at] = rank
}

/** The ranks of the candidates at the line of an edge, ascending: by what is near enough to the edge. */
export function candidatesAtEdge(
  { searchTerms, always, called, calledFromAbove, within, feet, highest }: RuleGroup,
  lines: Lines,
  line: number,
  step: 1 | -1,
): readonly number[] {
  const hits = lines.found(line, searchTerms)
  const { length } = lines.text(line)
  const candidates = [...always]
  for (let i = 0; i < hits.length; i += 2) {
    const end = hits[i + 1]! + 1
    const distance = step === 1 ? end : length - end + searchTerms.words[hits[i]!]!.length
    for (const rank of called[hits[i]!]!) if (distance <= within[rank]!) putInOrder(candidates, rank)
  }
  if (step === 1 || highest === 0) return candidates
  let passed = length + 1
  for (let other = line - 1; other >= 0 && line - other <= highest && passed < FURTHEST_LITERAL; other--) {
    const above = lines.found(other, searchTerms)
    const width = lines.end(other) - lines.start(other)
    for (let i = 0; i < above.length; i += 2) {
      const distance = passed + width - above[i + 1]! - 1 + searchTerms.words[above[i]!]!.length
      for (const rank of calledFromAbove[above[i]!]!)
        if (distance <= within[rank]! && line - other <= feet[rank]!) putInOrder(candidates, rank)
    }
    passed += width + 1
  }
  return candidates
}
