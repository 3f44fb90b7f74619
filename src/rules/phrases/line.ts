import type { PhraseWeight } from '../../language/page/page-phrases.ts'
import { words } from '../../language/words.ts'
import { beginnings, mayBeginPhrase } from './beginnings.ts'
import { type PagePhrase, RANKS } from './page-phrase.ts'
import { type Token, type TokenKind, tokensOf } from './tokens.ts'

/** What a line, or a part of it, says that is nothing but phrases of a page. */
export interface Reading {
  readonly start: number
  readonly end: number
  /** The rule of its weightiest phrase. */
  readonly rule: string
  readonly weight: PhraseWeight
}

/** A longer line is prose. */
export const LONGEST_LINE = 220
/** So many weak phrases in a row weigh a step more. */
const FEWEST_IN_ROW = 2

/** A way through tokens: how many phrases of each weight, and the weightiest. */
interface Way {
  readonly counts: readonly number[]
  readonly best: PagePhrase | null
}

const DONE: Way = { counts: [0, 0, 0, 0], best: null }

/** Reads a whole line as phrases of a page, or null. */
export function readLine(text: string): Reading | null {
  if (text.length > LONGEST_LINE || !mayBeginPhrase(beginnings(), text, 0)) return null
  const tokens = tokensOf(text)
  if (tokens.some(({ kind }) => kind === 'hard')) return null
  const first = tokens.findIndex(({ kind }) => kind === 'word')
  return first < 0 ? null : readingFrom(tokens, first, new Map())
}

const CAPITAL_OR_FIGURE = /(?<![\p{L}\d])[\p{Lu}\d#]/gu

/** What ends a line that is nothing but phrases of a page, after a sentence or another part of the page. */
export function readEnd(text: string): Reading | null {
  const from = Math.max(0, text.length - LONGEST_LINE)
  const tail = text.slice(from)
  if (!mayHoldPhrase(tail)) return null
  const tokens = tokensOf(tail)
  const memo = new Map<number, Way | null>()
  const lastHard = tokens.findLastIndex(({ kind }) => kind === 'hard')
  for (let index = lastHard + 1; index < tokens.length; index++) {
    const token = tokens[index]!
    if (token.kind !== 'word' || (!token.isCapital && !/^[\d#]/.test(token.folded))) continue
    if (index === 0 ? from > 0 : !mayBeginAfter(tokens, index, tail)) continue
    const reading = readingFrom(tokens, index, memo)
    if (reading === null) continue
    const isStopped = tokens[index - 1]?.kind !== 'word'
    if (RANKS.indexOf(reading.weight) >= (isStopped ? 1 : 2))
      return { ...reading, start: from + reading.start, end: text.length }
  }
  return null
}

/** A quick test: whether a phrase may begin at one of the words with a capital or a figure. */
function mayHoldPhrase(text: string): boolean {
  CAPITAL_OR_FIGURE.lastIndex = 0
  for (let match = CAPITAL_OR_FIGURE.exec(text); match !== null; match = CAPITAL_OR_FIGURE.exec(text))
    if (mayBeginPhrase(beginnings(), text, match.index)) return true
  return false
}

/** Whether a phrase may begin at a token: after a stop or a mark, or after a name. */
function mayBeginAfter(tokens: readonly Token[], index: number, text: string): boolean {
  const before = tokens[index - 1]!
  if (before.kind === 'stop' || before.kind === 'ask') return true
  if (before.kind === 'comma') return false
  if (before.kind === 'soft') return before.folded !== ':' && before.folded !== '('
  if (before.kind === 'hard') return /["”]\s/.test(text.slice(before.start, before.start + 2))
  return before.isCapital
}

function readingFrom(tokens: readonly Token[], at: number, memo: Map<number, Way | null>): Reading | null {
  const way = wayFrom(tokens, at, memo)
  if (way === null || way.best === null) return null
  const rank = RANKS.indexOf(way.best.weight)
  const isRow = rank < 2 && way.counts[0]! + way.counts[1]! >= FEWEST_IN_ROW
  const weight = RANKS[isRow ? rank + 1 : rank]!
  return { start: tokens[at]!.start, end: tokens.at(-1)!.end, rule: way.best.rule, weight }
}

/** The phrases that may begin at a word. */
export function phrasesAt(tokens: readonly Token[], at: number): readonly PagePhrase[] {
  return beginnings().phrases(tokens[at]!.folded, tokens[afterAll(tokens, at + 1)]?.folded ?? '')
}

/** No phrase ends in these. */
const LEADS_ON: ReadonlySet<string> = new Set(
  words('by dan dari di for from ke kepada lewat melalui oleh on pada the to untuk via with'),
)

/** Whether a phrase may end before a token: it does not after a word that leads on. */
export function mayEndPhrase(tokens: readonly Token[], end: number): boolean {
  return !LEADS_ON.has(tokens[end - 1]?.folded ?? '')
}

const ENDS_MARKS: ReadonlySet<TokenKind> = new Set(['word', 'hard', 'comma'])

function afterAll(tokens: readonly Token[], from: number): number {
  let at = from
  while (at < tokens.length && !ENDS_MARKS.has(tokens[at]!.kind)) at += 1
  return at
}

function wayFrom(tokens: readonly Token[], start: number, memo: Map<number, Way | null>): Way | null {
  const at = afterAll(tokens, start)
  if (at >= tokens.length) return DONE
  const known = memo.get(at)
  if (known !== undefined) return known
  memo.set(at, null)
  let best: Way | null = null
  for (const phrase of phrasesAt(tokens, at))
    for (const end of phrase.template.ends(tokens, [at])) {
      if (end === at || !mayEndPhrase(tokens, end)) continue
      const rest = wayFrom(tokens, end, memo)
      if (rest === null) continue
      const way = joined(phrase, rest)
      if (best === null || weighsMore(way, best)) best = way
    }
  memo.set(at, best)
  return best
}

function joined(phrase: PagePhrase, rest: Way): Way {
  const rank = RANKS.indexOf(phrase.weight)
  const counts = rest.counts.map((count, index) => (index === rank ? count + 1 : count))
  const isBest = rest.best === null || rank >= RANKS.indexOf(rest.best.weight)
  return { counts, best: isBest ? phrase : rest.best }
}

/** Weightier phrases say more, then fewer ones. */
function weighsMore(a: Way, b: Way): boolean {
  const total = (way: Way): number => way.counts.reduce((sum, count) => sum + count, 0)
  const rank = (way: Way): number => RANKS.indexOf(way.best!.weight)
  return rank(a) !== rank(b) ? rank(a) > rank(b) : total(a) < total(b)
}
