import type { Span } from '../../../document/span.ts'
import { CONNECTIVES, POINTERS } from '../../../language/function-words.ts'
import { COMPLEMENTIZERS } from '../grammar/complement.ts'
import { endOfContent } from '../grammar/content-end.ts'
import { hasPredicate } from '../grammar/finite-verb.ts'
import type { Mention } from '../grammar/mention.ts'
import { ACTIVE_VERB, Is } from '../tokens/lexicon.ts'
import { KE, KEMBALI, KEPADA } from '../tokens/single-words.ts'
import {
  isA,
  isCapitalised,
  isSmallWord,
  isWord,
  Kind,
  spanOfTokens,
  type Tokens,
  textOf,
} from '../tokens/tokens.ts'
import { looksLikeVerb } from '../tokens/verb-form.ts'
import { wordSet } from '../tokens/word-table.ts'
import { indirectSpeech } from './speech-frame.ts'
import type { CuePlace, SpeechFrame, SpeechRuleCard } from './speech-rule.ts'

/** A cue with its source, as a rule read them. */
export interface ReadSource {
  readonly rule: SpeechRuleCard
  readonly certainty: number
  readonly lemma: string
  readonly mention: Mention
  /** The token after the source. */
  readonly after: number
  /** Whether the source opens the sentence: then what it says is all after it. */
  readonly opens: boolean
  /** Whether what follows the source without a pause is reported too: `…, menurut Laras harga naik`. */
  readonly reportsWithoutPause?: boolean
  /** Whether a few words after a source at the head are speech only with a predicate: `Menurut Laras, …`. */
  readonly needsPredicate?: boolean
}

/** The reported words around a source at the head of a sentence, in its middle or at its end. */
export function contentAround({ tokens, cue, from, to }: CuePlace, source: ReadSource): SpeechFrame | null {
  const { rule, certainty, lemma, mention, opens } = source
  let after = afterPause(tokens, source.after, to)
  if (!opens && after === source.after && after < to && !source.reportsWithoutPause) after = to
  // `…, menurut X kepada Harian Y`: to whom and where it was said.
  if (!opens && after === source.after && isTail(tokens, after, to)) after = to
  if (after < to && isWord(tokens, after) && COMPLEMENTIZERS.has(tokens, after)) {
    after += 1
    if (after < to && tokens.kinds[after] === Kind.comma) after += 1
  }
  const end = endOfContent(tokens, after, to)
  const isOnlyTime =
    after < to && isA(tokens, after, Is.time) && isCapitalised(tokens, after) && end - after <= 8
  const content: Span[] = []
  if (!opens) {
    const head = tokens.kinds[cue - 1] === Kind.comma ? cue - 1 : cue
    const isBare = head === cue && after === source.after
    const first = isBare ? frontOfClause(tokens, from, head) : afterConnective(tokens, from, head)
    if (first < head) content.push(spanOfTokens(tokens, first, head))
  }
  if (after < to && !isOnlyTime && end > after) content.push(spanOfTokens(tokens, after, end))
  if (content.length === 0) return null
  if (opens && source.needsPredicate && !hasPredicate(tokens, after, end) && end - after < 4) return null
  return indirectSpeech(content, { rule, certainty, cue, lemma, mention, at: opens ? cue : from, to })
}

function isTail(tokens: Tokens, after: number, to: number): boolean {
  return (
    after < to && isSmallWord(tokens, after) && KEPADA.has(tokens, after) && !hasPredicate(tokens, after, to)
  )
}

/** The token after the commas and brackets that follow a source. */
function afterPause(tokens: Tokens, from: number, to: number): number {
  let after = from
  while (after < to && (tokens.kinds[after] === Kind.comma || tokens.kinds[after] === Kind.open)) {
    if (tokens.kinds[after] === Kind.open) while (after < to && tokens.kinds[after] !== Kind.close) after += 1
    after += 1
  }
  return after
}

/** Whether the sentence opens with the cue, or with nothing but a connective before it. */
export function opensWithCue(tokens: Tokens, from: number, cue: number): boolean {
  let end = cue
  if (end > from && tokens.kinds[end - 1] === Kind.comma) end -= 1
  if (end <= from) return true
  if (isReturn(tokens, from)) return end < cue
  return end - from <= 3 && isConnective(tokens, from, end)
}

/** `Kembali ke Laras Widuri, menurut dia …`: who is spoken of again, and no part of what is said. */
function isReturn(tokens: Tokens, from: number): boolean {
  return KEMBALI.has(tokens, from) && KE.has(tokens, from + 1)
}

/** Whether tokens `[from, to)` are a connective and nothing else: `Selain itu`, `Meski begitu`. */
export function isConnective(tokens: Tokens, from: number, to: number): boolean {
  return CONNECTIVE_SET.has(textOf(tokens, from, to).toLowerCase())
}

/**
 * Whether a source that no comma sets off is inside a clause: a subject before it, and its predicate right after
 * (`Keputusan itu kata dia diambil …`), with no verb before that the source could belong to.
 */
export function goesOnAfterSource(tokens: Tokens, from: number, cue: number, after: number): boolean {
  const first = frontOfClause(tokens, from, cue)
  if (cue === first || cue - first > LONGEST_FRONT || !isWord(tokens, cue - 1)) return false
  if (!isA(tokens, after, Is.finite | Is.adverb) && !looksLikeVerb(tokens, after)) return false
  if (isA(tokens, after, Is.adverbialOpener) && !isA(tokens, after, Is.finite)) return false
  if (!isVerbless(tokens, first, cue)) return false
  const opensSomething = isA(tokens, cue - 1, Is.clauseOpener | Is.adverbialOpener | Is.time)
  return !opensSomething || POINTERS_AT_END.has(tokens, cue - 1) || POINTERS_AT_END.has(tokens, cue - 2)
}

/** Past what is no word and past a connective with its comma: `Meski begitu, daya tahan menurut NW …`. */
function frontOfClause(tokens: Tokens, from: number, cue: number): number {
  let first = from
  while (first < cue && !isWord(tokens, first)) first += 1
  for (let end = first + 1; end <= Math.min(first + 4, cue - 1); end++)
    if (tokens.kinds[end] === Kind.comma) return isConnective(tokens, first, end) ? end + 1 : first
  return first
}

/** Whether tokens `[from, to)` are words and none of them a verb. */
function isVerbless(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (!isWord(tokens, i)) return false
    if (isSmallWord(tokens, i) && (isA(tokens, i, ACTIVE_VERB | Is.finite) || looksLikeVerb(tokens, i)))
      return false
  }
  return true
}

/** `Untuk tahun ini lanjut Laras anggaran naik`: a source after a time or a place that leads a whole clause in. */
export function isAfterLeadIn(tokens: Tokens, from: number, cue: number, after: number, to: number): boolean {
  const first = frontOfClause(tokens, from, cue)
  if (cue - first < 2 || cue - first > LONGEST_FRONT) return false
  return (
    isA(tokens, first, Is.adverbialOpener | Is.time) &&
    isVerbless(tokens, first, cue) &&
    hasPredicate(tokens, after, to)
  )
}

const LONGEST_FRONT = 10
const POINTERS_AT_END = wordSet(POINTERS)

/** After a connective at the sentence's head that is all there is before `to`, and after what is no word. */
function afterConnective(tokens: Tokens, start: number, to: number): number {
  let from = start
  while (from < to && (tokens.kinds[from] === Kind.stop || tokens.kinds[from] === Kind.comma)) from += 1
  for (let end = from + 1; end <= Math.min(from + 3, to); end++)
    if (end === to && CONNECTIVE_SET.has(textOf(tokens, from, end).toLowerCase())) return end
  return from
}

const CONNECTIVE_SET = new Set(CONNECTIVES)
