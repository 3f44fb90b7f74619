import type { Span } from '../../../document/span.ts'
import { NAMING_WORDS, POINTERS } from '../../../language/function-words.ts'
import { baseWords, stem } from '../../../language/natural.ts'
import { AGENTLESS_PASSIVES } from '../../../language/verbs.ts'
import { isAdverb } from '../grammar/subject.ts'
import { ACTIVE_VERB, Is } from '../tokens/lexicon.ts'
import { indexOfSpanFrom, type QuotedSpan } from '../tokens/quotation-marks.ts'
import { SEBAGAI } from '../tokens/single-words.ts'
import { isA, isCapitalised, isWord, Kind, type Range, type Tokens, wordAt } from '../tokens/tokens.ts'
import { wordSet } from '../tokens/word-table.ts'
import { INDIRECT_CUE, indirectRulesAt } from './rules.ts'
import { secondReport, speechOfSecondVerb } from './second-report.ts'
import type { CuePlace, SourceMention, Speech, SpeechFrame } from './speech-rule.ts'

/** Adds to `found` the first indirect or mixed speech of a sentence, and the sources it mentions before. */
export function findIndirect(
  tokens: Tokens,
  sentence: Range,
  spans: readonly QuotedSpan[],
  found: Speech,
): void {
  const comma = commaBeforeAnnouncement(tokens, sentence)
  if (comma < 0) {
    findFirst(tokens, sentence, spans, found)
    return
  }
  const before = found.frames.length
  findFirst(tokens, { from: sentence.from, to: comma }, spans, found)
  const isReported = found.frames.length > before
  findFirst(tokens, isReported ? { from: comma + 1, to: sentence.to } : sentence, spans, found)
}

/** `…, hal itu disampaikan X`: the comma after which a sentence says who said it; -1 where there is none. */
function commaBeforeAnnouncement(tokens: Tokens, { from, to }: Range): number {
  for (let i = to - 4; i > from + 1; i--) {
    if (tokens.kinds[i] !== Kind.comma || !MATTER.has(tokens, i + 1) || !POINT.has(tokens, i + 2)) continue
    const verb = isAdverb(tokens, i + 3) ? i + 4 : i + 3
    if (isA(tokens, verb, Is.passive) && !AGENTLESS.has(tokens, verb)) return i
  }
  return -1
}

const MATTER = wordSet(['hal'])
const AGENTLESS = wordSet(AGENTLESS_PASSIVES)
const POINT = wordSet(POINTERS)

function findFirst(tokens: Tokens, sentence: Range, spans: readonly QuotedSpan[], found: Speech): void {
  for (let i = sentence.from; i < sentence.to; i++) {
    if (tokens.kinds[i] === Kind.mark) {
      const span = spans[indexOfSpanFrom(spans, i)]
      if (span !== undefined && span.first === i) {
        i = span.last
        continue
      }
    }
    if (!isWord(tokens, i) || !isA(tokens, i, INDIRECT_CUE)) continue
    const speech = foundAt({ tokens, cue: i, from: sentence.from, to: sentence.to, clause: undefined })
    if (speech === null) continue
    if (speech.type !== 'source') {
      addReports(tokens, speech, sentence, spans, found)
      return
    }
    found.sources.push(speech)
  }
}

/** Adds the speech found at a cue, and the second report that its words hold. */
function addReports(
  tokens: Tokens,
  speech: SpeechFrame,
  sentence: Range,
  spans: readonly QuotedSpan[],
  found: Speech,
): void {
  const { from, to } = sentence
  const add = (frame: SpeechFrame) => found.frames.push(withFragments(tokens, frame, sentence, spans))
  const isVerb = isA(tokens, speech.cue, ACTIVE_VERB) && speech.mention !== null
  const second = isVerb ? secondReport(tokens, speech.cue, to) : null
  const first =
    second === null ? null : foundAt({ tokens, cue: speech.cue, from, to: second.cut, clause: undefined })
  if (second === null || first === null || first.type === 'source') {
    add(speech)
    return
  }
  add(first)
  if (second.verb < 0) {
    findIndirect(tokens, { from: second.from, to }, spans, found)
    return
  }
  const other = speechOfSecondVerb(tokens, second.verb, { from: second.from, to }, speech.mention!)
  if (other !== null) add(other)
}

/** What the first rule that finds anything finds at a cue. */
function foundAt(place: CuePlace): SpeechFrame | SourceMention | null {
  for (const rule of indirectRulesAt(place.tokens, place.cue)) {
    const speech = rule.find(place)
    if (speech !== null) return speech
  }
  return null
}

const NAMING = wordSet(NAMING_WORDS)

/** Whether marks only hold a name (`film "The Beach"`), a motto after what it is called, or one foreign word. */
function isNameOrTerm(tokens: Tokens, { first, last }: QuotedSpan): boolean {
  if (isWord(tokens, first - 1) && NAMING.has(tokens, first - 1) && !SEBAGAI.has(tokens, first - 1))
    return true
  let words = 0
  let capitals = 0
  for (let i = first + 1; i < last; i++) {
    if (!isWord(tokens, i)) continue
    words += 1
    if (isCapitalised(tokens, i)) capitals += 1
  }
  if (words > 1 && capitals === words) return true
  return words === 1 && last === first + 2 && isForeign(tokens, first + 1)
}

/** Whether an Indonesian dictionary has neither the word nor its stem. */
function isForeign(tokens: Tokens, i: number): boolean {
  if (tokens.bits[i] !== 0) return false
  const word = wordAt(tokens, i)
  return !baseWords().has(word) && !baseWords().has(stem(word))
}

/** Reported words that hold fragments in marks are mixed speech. */
function withFragments(
  tokens: Tokens,
  frame: SpeechFrame,
  { from, to }: Range,
  spans: readonly QuotedSpan[],
): SpeechFrame {
  const inside: Span[] = []
  for (let i = indexOfSpanFrom(spans, from); i < spans.length && spans[i]!.first < to; i++) {
    const span = spans[i]!
    if (span.malformed !== null || tokens.kinds[span.first] !== Kind.mark) continue
    if (isNameOrTerm(tokens, span)) continue
    if (frame.content.some((part) => part.start <= span.start && span.end <= part.end))
      inside.push({ start: span.start, end: span.end })
  }
  return inside.length === 0 ? frame : { ...frame, type: 'mixed', quotedSpans: inside }
}
