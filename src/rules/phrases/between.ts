import { beginningsBetween, mayBeginPhrase } from './beginnings.ts'
import { mayEndPhrase, phrasesAt, type Reading } from './line.ts'
import type { PagePhrase } from './page-phrase.ts'
import { type Token, tokensOf } from './tokens.ts'

/** What ends a sentence or a part of a page. */
const ENDINGS = '.!?…)]|»>:'
const IS_ENDING = new Uint8Array(0x2040)
for (const sign of ENDINGS) IS_ENDING[sign.charCodeAt(0)] = 1
/** `4. Pilih …`: an item of a list. */
const ITEM_NUMBER = /(?:^|[\s>])\d{1,2}[.)]$/
const OPENS = /[\p{Lu}\d[]/u
/** A phrase within a line is no longer, in UTF-16 units. */
const LONGEST_PHRASE = 200
/** An anchor of fewer words may be a word of prose. */
const FEWEST_WORDS = 2
/** No page says more of them in a row. */
const MOST_PHRASES = 6

/** Where phrases are, among the sentences of a line, that nobody but a page says. */
export function readBetween(text: string): Reading[] {
  const found: Reading[] = []
  const map = beginningsBetween()
  let at = 0
  while (at >= 0 && at < text.length) {
    const isCandidate = OPENS.test(text[at]!) && mayBeginPhrase(map, text, at)
    const reading = isCandidate && !isItem(text, at) ? readAt(text, at) : null
    if (reading !== null) found.push(reading)
    at = nextBeginning(text, reading === null ? at : reading.end - 1)
  }
  return found
}

/** After the next sign that ends a sentence, a mark that closes it and spaces; -1 if there is none. */
function nextBeginning(text: string, from: number): number {
  let at = from
  while (at < text.length && IS_ENDING[text.charCodeAt(at)] !== 1) at += 1
  if (at >= text.length) return -1
  at += 1
  // A mark right before a word opens what is said.
  if ((text[at] === '"' || text[at] === '”') && (at + 1 >= text.length || /\s/.test(text[at + 1]!))) at += 1
  const end = at
  while (text[at] === ' ' || text[at] === '\u00a0') at += 1
  // `688.451`
  if (at === end && /\d/.test(text[at] ?? '')) return nextBeginning(text, at)
  return at < text.length ? at : -1
}

function isItem(text: string, at: number): boolean {
  return ITEM_NUMBER.test(text.slice(Math.max(0, at - 6), at).trimEnd())
}

/** The longest run of phrases from a place that holds one for between sentences and ends where a sentence begins. */
function readAt(text: string, start: number): Reading | null {
  const tokens = tokensOf(text, start, start + LONGEST_PHRASE)
  let at = tokens.findIndex(({ kind }) => kind === 'word')
  let best: Reading | null = null
  let surest: PagePhrase | null = null
  for (let count = 0; count < MOST_PHRASES && at >= 0 && at < tokens.length; count++) {
    if (tokens[at]!.kind !== 'word') break
    const step = stepAt(text, tokens, at)
    if (step === null) break
    const { phrase, end } = step
    const isSure = goesBetween(phrase, end - at, isStopped(tokens, end))
    if (isSure) surest = phrase
    const after = marksAfter(tokens, end)
    if (surest !== null && (isSure || after >= tokens.length || isStopped(tokens, end)))
      best = { start, end: tokens[after - 1]!.end, rule: surest.rule, weight: 'sure' }
    at = after
  }
  return best
}

function goesBetween({ weight, between }: PagePhrase, words: number, isStopped: boolean): boolean {
  if (weight !== 'sure' && words < FEWEST_WORDS) return false
  return between === 'always' || (between === 'stopped' && isStopped)
}

/** The longest phrase from a word that ends where a sentence begins. */
function stepAt(
  text: string,
  tokens: readonly Token[],
  at: number,
): { phrase: PagePhrase; end: number } | null {
  let longest: { phrase: PagePhrase; end: number } | null = null
  for (const phrase of phrasesAt(tokens, at)) {
    if (phrase.weight === 'beside') continue
    const end = Math.max(
      -1,
      ...phrase.template.ends(tokens, [at]).filter((place) => mayEndPhrase(tokens, place)),
    )
    if (end <= (longest?.end ?? -1) || !isEndOfPhrase(text, tokens, end)) continue
    if (phrase.template.isOpen && !isStopped(tokens, end) && end < tokens.length) continue
    longest = { phrase, end }
  }
  return longest
}

/** After the stops and marks that close a phrase; an opening bracket is of the next sentence. */
function marksAfter(tokens: readonly Token[], end: number): number {
  let at = end
  for (; at < tokens.length; at++) {
    const { kind, folded } = tokens[at]!
    if (kind !== 'stop' && kind !== 'ask' && (kind !== 'soft' || '(['.includes(folded))) break
  }
  return at
}

function isStopped(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end]
  return next !== undefined && (next.kind === 'stop' || next.kind === 'ask')
}

/** Whether the text ends after a phrase, or its mark and a sentence are there: a capital, a figure, a mark. */
function isEndOfPhrase(text: string, tokens: readonly Token[], end: number): boolean {
  const next = tokens[end]
  if (next === undefined) return end > 0 && text.slice(tokens[end - 1]!.end).trim() === ''
  if (next.kind === 'comma') return false
  const after = tokens[marksAfter(tokens, end)]
  if (after === undefined) return true
  if (after.kind === 'word') return after.isCapital || /^\d/.test(after.folded)
  return after.kind === 'hard'
}
