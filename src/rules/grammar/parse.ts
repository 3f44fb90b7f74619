import { matchEndAt } from '../spans.ts'
import { FOOT_PARTS } from './foot-parts.ts'
import type { GrammarPart } from './part.ts'
import { VALUES } from './values.ts'

/** A part that was found: `end` is where the next one begins, or the text's end. */
export interface ReadPart {
  readonly part: GrammarPart
  readonly start: number
  readonly end: number
  /** What is between its opening and its end, trimmed. */
  readonly value: string
  /** Its opening, label or bracket. */
  readonly opening: string
}

interface OpeningFound {
  readonly part: GrammarPart
  readonly start: number
  /** Where its value begins. */
  readonly head: number
}

/** More openings than any foot holds; a bound, so that the work stays linear. */
const MOST_OPENINGS = 60
const LONGEST_LABEL = 36
/** No opening takes more along of what is before it. */
const FURTHEST_BACK = 70
/** No label has more words. */
const MOST_WORDS = 4
/** A known label this long may be glued even to a small letter: `diskominfoeditor:`. */
const SHORTEST_GLUED_PART = 6

/** The parts by how they open. */
const BY_LABEL = FOOT_PARTS.flatMap((part) =>
  'labels' in part.opens ? part.opens.labels.map((label) => [label, part] as const) : [],
)
const PART_OF_LABEL: ReadonlyMap<string, GrammarPart> = new Map(
  BY_LABEL.map(([label, part]) => [label.toLowerCase(), part]),
)
const ANY_LABEL = FOOT_PARTS.find((part) => 'anyLabel' in part.opens)!
const BARE = FOOT_PARTS.filter((part) => 'after' in part.opens)
/** What parts begin with, by its first two characters as one number. */
const BY_FIRST: ReadonlyMap<number, readonly Beginning[]> = byFirst()
/** Where one of them may be. */
const CANDIDATE = candidates()
/** What a label may be followed by: no time, no address. */
const NO_VALUE = /[/\d]/
/** What may be between two parts. */
const BETWEEN = /[\s|,;/.*•·–—-]*/y

/** A literal, and the part that may open with it. */
type Beginning = readonly [literal: string, part: GrammarPart]

function byFirst(): ReadonlyMap<number, readonly Beginning[]> {
  const map = new Map<number, Beginning[]>()
  for (const part of FOOT_PARTS)
    for (const literal of 'begins' in part.opens ? part.opens.begins : []) {
      const first = firstOf(literal, 0)
      map.set(first, [...(map.get(first) ?? []), [literal, part]])
    }
  return map
}

function candidates(): RegExp {
  const literals = FOOT_PARTS.flatMap((part) => ('begins' in part.opens ? part.opens.begins : []))
  return new RegExp([...new Set(literals)].map((literal) => literal.replace(/[[(]/g, '\\$&')).join('|'), 'g')
}

/** The mark, or the first two letters, of what begins here. */
function firstOf(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return isLetter(code) ? (code << 16) | text.charCodeAt(at + 1) : code << 16
}

/** A quick test: whether a part may open at a place. */
export function mayBeginFoot(text: string, at: number): boolean {
  if (at >= text.length) return false
  if (BY_FIRST.get(firstOf(text, at))?.some(([literal]) => text.startsWith(literal, at)) === true) return true
  const colon = text.slice(at, at + LONGEST_LABEL).indexOf(':')
  return colon > 0 && labelBefore(text, at + colon) !== null
}

/** Everything in a text with which a part may open, ascending. */
function openingsIn(text: string): OpeningFound[] {
  const found: OpeningFound[] = []
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    const opening = labelBefore(text, colon)
    if (opening !== null) found.push(opening)
  }
  CANDIDATE.lastIndex = 0
  for (let candidate = CANDIDATE.exec(text); candidate !== null; candidate = CANDIDATE.exec(text)) {
    const at = candidate.index
    CANDIDATE.lastIndex = at + 1
    if (!mayOpen(text, at)) continue
    const beginnings = BY_FIRST.get(firstOf(text, at))
    if (beginnings === undefined) continue
    for (const [literal, part] of beginnings) {
      if (!text.startsWith(literal, at)) continue
      const { pattern, reachesBack } = part.opens as { pattern: RegExp; reachesBack?: RegExp }
      pattern.lastIndex = at
      if (!pattern.test(text)) continue
      const head = pattern.lastIndex
      const start = reachesBack === undefined ? at : startBefore(text, at, reachesBack)
      if (start < 0) continue
      const isKnown = found.at(-1)?.start === start && found.at(-1)?.part === part
      if (!isKnown && part.accepts?.(text.slice(start, head)) !== false) found.push({ part, start, head })
    }
  }
  return found.sort((a, b) => a.start - b.start).slice(-MOST_OPENINGS)
}

/** Where what an opening takes along of the text before it begins, or -1. */
function startBefore(text: string, at: number, pattern: RegExp): number {
  const from = Math.max(0, at - FURTHEST_BACK)
  const found = pattern.exec(text.slice(from, at))
  return found === null ? -1 : from + found.index
}

/** Whether something may begin here: a mark, or a word at its beginning or glued to the one before. */
function mayOpen(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (at === 0 || !isLetter(code)) return true
  const before = text.charCodeAt(at - 1)
  if (isLetter(before)) return isCapital(code) && !isCapital(before)
  return !isDigit(before) || isCapital(code)
}

function isLetter(code: number): boolean {
  const small = code | 0x20
  return (small >= 0x61 && small <= 0x7a) || (code >= 0xc0 && code < 0x2000)
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** The label that a colon closes, or null: a known one, with a word more or without, or any that is written as a name. */
function labelBefore(text: string, colon: number): OpeningFound | null {
  let end = colon
  // Tables put a bar between label and colon.
  while (end > 0 && colon - end < 5 && ' \u00a0|'.includes(text[end - 1]!)) end -= 1
  const starts = wordStarts(text, end)
  for (let words = starts.length - 1; words >= 0; words--) {
    const start = starts[words]!
    const label = text.slice(start, end).toLowerCase()
    const part =
      PART_OF_LABEL.get(label) ?? PART_OF_LABEL.get(label.slice(0, Math.max(0, label.lastIndexOf(' '))))
    if (part !== undefined) return { part, start, head: colon + 1 }
  }
  const last = starts[0] === undefined ? '' : text.slice(starts[0], end).toLowerCase()
  for (let length = last.length - 1; length >= SHORTEST_GLUED_PART; length--) {
    const part = PART_OF_LABEL.get(last.slice(-length))
    if (part !== undefined) return { part, start: end - length, head: colon + 1 }
  }
  if (NO_VALUE.test(text[colon + 1] ?? '') || colon - end > 1 || last.length < 2) return null
  let words = 0
  while (words < starts.length && words < 3 && isCapital(text.charCodeAt(starts[words]!))) words += 1
  return words === 0 ? null : { part: ANY_LABEL, start: starts[words - 1]!, head: colon + 1 }
}

/** Where the last words before a place begin, the last one first; a word glued to the one before ends the row. */
function wordStarts(text: string, end: number): number[] {
  const starts: number[] = []
  let at = end
  while (starts.length < MOST_WORDS) {
    const last = at
    let isGlued = false
    while (at > 0 && (isLetter(text.charCodeAt(at - 1)) || text[at - 1] === '&')) {
      at -= 1
      isGlued = at > 0 && isCapital(text.charCodeAt(at)) && /[\p{Ll}\d]/u.test(text[at - 1]!)
      if (isGlued) break
    }
    if (at === last) break
    starts.push(at)
    if (isGlued || at < 2 || (text[at - 1] !== ' ' && text[at - 1] !== '\u00a0')) break
    at -= 1
  }
  return starts
}

/** The way from one opening to the end of the text. */
type Way = { readonly item: ReadPart; readonly next: Way | null }

/**
 * Reads a text as parts of a foot: for each place where a part opens and from which nothing but parts follow to
 * the end of the text, those parts. Ascending. The work grows with the text and with the square of the openings,
 * which are bounded.
 */
export function footsIn(text: string): { start: number; items: ReadPart[] }[] {
  const openings = openingsIn(text)
  if (!mayCount(openings)) return []
  const ways: (Way | null)[] = new Array(openings.length).fill(null)
  const feet: { start: number; items: ReadPart[] }[] = []
  for (let index = openings.length - 1; index >= 0; index--) {
    const way = wayFrom(text, openings, ways, index)
    ways[index] = way
    if (way === null) continue
    const items: ReadPart[] = []
    for (let at: Way | null = way; at !== null; at = at.next) items.push(at.item)
    feet.push({ start: openings[index]!.start, items })
  }
  return feet.reverse()
}

/** A quick test: whether parts that open so can make a foot. Most ends of articles hold labels and no anchor. */
function mayCount(openings: readonly OpeningFound[]): boolean {
  let others = 0
  for (const { part } of openings) {
    if (part.weight === 'anchor') return true
    if (part.weight === 'sure' || part.name === 'player title') others += 1
  }
  return others > 1
}

function wayFrom(
  text: string,
  openings: readonly OpeningFound[],
  ways: readonly (Way | null)[],
  index: number,
): Way | null {
  const { part, start, head } = openings[index]!
  const value = VALUES[part.value]
  const item = (from: number, end: number): ReadPart => ({
    part,
    start,
    end,
    value: text.slice(from, end).trim(),
    opening: text.slice(start, head),
  })
  if (value.mayBeEmpty) {
    const at = matchEndAt(BETWEEN, text, head)
    const next = followers(text, openings, ways, index, part, at)
    if (next !== undefined) return { item: item(head, at), next }
  }
  if (part.value === 'none') return null
  for (let other = index + 1; other <= openings.length; other++) {
    const end = openings[other]?.start ?? text.length
    if (end < head || (other < openings.length && ways[other] === null)) continue
    const between = valueBetween(text, head, end)
    if (between.length > value.longest) break
    if (between === '' || !value.is(between)) continue
    return { item: item(head, end), next: ways[other] ?? null }
  }
  return null
}

/** What only parts a value from the next part. */
const PARTS_AFTER = /[\s|,;/*•(-]/

/** A value without what only parts it from its neighbours. */
function valueBetween(text: string, from: number, to: number): string {
  let end = to
  while (end > from && PARTS_AFTER.test(text[end - 1]!)) end -= 1
  return text.slice(from, end).replace(/^[\s|:]+/, '')
}

/** What follows a part that ended at a place: a way, null for the end of the text, undefined for neither. */
function followers(
  text: string,
  openings: readonly OpeningFound[],
  ways: readonly (Way | null)[],
  index: number,
  { name }: GrammarPart,
  at: number,
): Way | null | undefined {
  if (at >= text.length) return null
  for (let other = index + 1; other < openings.length && openings[other]!.start <= at; other++)
    if (openings[other]!.start === at && ways[other] !== null) return ways[other]!
  for (const part of BARE) {
    if (!(part.opens as { after: readonly string[] }).after.includes(name)) continue
    const value = VALUES[part.value]
    for (let other = index + 1; other <= openings.length; other++) {
      const end = openings[other]?.start ?? text.length
      if (end <= at || (other < openings.length && ways[other] === null)) continue
      const between = valueBetween(text, at, end)
      if (between.length > value.longest) break
      if (value.is(between))
        return { item: { part, start: at, end, value: between, opening: '' }, next: ways[other] ?? null }
    }
  }
  return undefined
}
