import {
  INTRODUCERS_OF_WORDS,
  PROMO_OPENERS,
  PROMO_SECOND_WORDS,
  REPORT_COORDINATORS,
  WORDS_BEFORE_THE_INTRODUCED,
} from '../../../language/function-words.ts'
import { speakerAfter } from '../grammar/mention.ts'
import { Is } from '../tokens/lexicon.ts'
import type { Article, QuotedSpan } from '../tokens/quotation-marks.ts'
import { eachSentence } from '../tokens/sentence-ranges.ts'
import { YANG } from '../tokens/single-words.ts'
import {
  isA,
  isSmallWord,
  isWord,
  Kind,
  LineContent,
  type Range,
  type Tokens,
  touchesPrevious,
} from '../tokens/tokens.ts'
import { wordSet } from '../tokens/word-table.ts'
import { findDirect } from './direct.ts'
import { findIndirect } from './indirect.ts'
import { mediumAfter } from './medium.ts'
import { coordinatedVerb, speechOfSecondVerb } from './second-report.ts'
import { sourceMention } from './speech-frame.ts'
import type { Speech, SpeechFrame, SpeechRuleCard } from './speech-rule.ts'

/**
 * All speech of an article and the sources it mentions, in the order of the text. Lines that hold no mark and no cue
 * cost nothing.
 *
 * @param rules whose speech is asked for; the source of other speech is a mention alone
 */
export function findSpeech({ tokens, quotedSpans }: Article, rules: ReadonlySet<SpeechRuleCard>): Speech {
  const found: Speech = { frames: [], sources: [] }
  let torn: TornQuotation | null = null
  let open: OpenQuotation | null = null
  quotedSpans.forEach((spans, number) => {
    const line = { from: tokens.lines[number]!, to: tokens.lines[number + 1]! - 1 }
    if (line.from >= line.to) {
      open = null
      return
    }
    if (tokens.kinds[line.to - 1] === Kind.colon) addIntroduced(tokens, line, found.sources)
    const content = tokens.lineContents[number]!
    if (content === 0 || isAdvertisement(tokens, line)) {
      torn = null
      return
    }
    const frames = findDirect(tokens, spans, line)
    open = joinOpenQuotation(found.frames, frames, open, line, spans, content)
    torn = joinTornQuotation(tokens, found.frames, frames, torn, line, spans)
    addReportsAfterMarks(tokens, frames, line)
    if ((content & LineContent.cue) !== 0)
      findBetween(tokens, line, spans, { frames, sources: found.sources })
    if (frames.length > 1) frames.sort((one, two) => one.at - two.at)
    for (const frame of frames) {
      if (rules.has(frame.rule)) {
        frame.medium = mediumAfter(tokens, frame.to, line.to)
        found.frames.push(frame)
      } else if (frame.mention !== null) found.sources.push(sourceMention(frame.at, frame.mention))
    }
  })
  found.sources.sort((one, two) => one.at - two.at)
  return found
}

/** `"…," ujarnya seraya menambahkan, A`: what the speaker of marked words reports in the same sentence. */
function addReportsAfterMarks(tokens: Tokens, frames: SpeechFrame[], line: Range): void {
  const count = frames.length
  for (let n = 0; n < count; n++) {
    const { to, mention, cue } = frames[n]!
    const limit = n + 1 < count ? frames[n + 1]!.at : line.to
    if (cue < 0 || mention === null) continue
    const coordinator = tokens.kinds[to] === Kind.comma ? to + 1 : to
    // `kata Laras yang mengaku sedang menulis buku`
    const isRelative = mention.kind === 'name' && YANG.has(tokens, coordinator)
    if (!isRelative && !COORDINATORS.has(tokens, coordinator)) continue
    let end = coordinator
    while (end < limit && tokens.kinds[end] !== Kind.stop) end += 1
    const verb = coordinatedVerb(tokens, coordinator + 1, end)
    const other = verb < 0 ? null : speechOfSecondVerb(tokens, verb, { from: to, to: end }, mention)
    if (other !== null) frames.push(other)
  }
}

/** Adds the indirect speech of the sentences in which no direct speech was found, after the direct one. */
function findBetween(tokens: Tokens, line: Range, spans: readonly QuotedSpan[], found: Speech): void {
  const { frames } = found
  const directCount = frames.length
  let next = 0
  eachSentence(tokens, line, spans, (from, to) => {
    while (next < directCount && frames[next]!.to <= from) next += 1
    if (next < directCount && frames[next]!.at < to) return
    if (!isAdvertisement(tokens, { from, to })) findIndirect(tokens, { from, to }, spans, found)
  })
}

/** A quotation that opened at the head of a line and was not closed there. */
interface OpenQuotation {
  readonly span: QuotedSpan
  /** The speech that it was taken for by itself. */
  readonly frame: SpeechFrame | null
  /** Lines since. */
  readonly lines: number
}

/** Lines that may be between the first and the last of such a quotation. */
const MOST_LINES = 3

/**
 * A quotation that opens in one line and closes with a cue in a later one is one (`"Dulu kami berjualan.⏎Kini kami punya
 * kios," kata X`). Between them are only a few lines without marks and without cues, and no empty one. Two lines must have
 * lost a mark each, so that one lost mark never reaches into another line.
 */
function joinOpenQuotation(
  earlier: SpeechFrame[],
  frames: SpeechFrame[],
  open: OpenQuotation | null,
  { from }: Range,
  spans: readonly QuotedSpan[],
  content: number,
): OpenQuotation | null {
  const [span] = spans
  if (span === undefined)
    return open !== null && (content & LineContent.cue) === 0 && open.lines < MOST_LINES
      ? { ...open, lines: open.lines + 1 }
      : null
  const first = frames[0]
  if (open !== null && span.malformed === 'unopened' && first !== undefined && first.cue >= 0) {
    if (first.content[0]!.start === span.start && span.first === from) {
      if (open.frame !== null) earlier.splice(earlier.lastIndexOf(open.frame), 1)
      const whole = { start: open.span.start, end: span.end }
      frames[0] = {
        ...first,
        content: [whole, ...first.content.slice(1)],
        malformed: null,
        at: open.span.first,
      }
      return null
    }
  }
  if (spans.length > 1 || span.first !== from || span.malformed !== 'unclosed') return null
  return first === undefined || first.cue < 0 ? { span, frame: first ?? null, lines: 0 } : null
}

/** `Berikut pernyataan Bupati Laras Widuri:`: whose words the next line holds. */
function addIntroduced(tokens: Tokens, { from, to }: Range, sources: Speech['sources']): void {
  if (!INTRODUCERS.has(tokens, from)) return
  let i = from + 1
  while (i < to && isSmallWord(tokens, i) && isA(tokens, i, Is.documentNoun | Is.adverb | Is.adverbialOpener))
    i += 1
  while (i < to && WORDS_OF_INTRODUCTION.has(tokens, i)) i += 1
  const mention = i < to - 1 ? speakerAfter(tokens, i, to - 1) : null
  if (mention !== null && mention.kind !== 'document' && mention.range.to === to - 1)
    sources.push(sourceMention(from, mention))
}

/** A quotation whose end is missed so far, each paragraph opened again. */
interface TornQuotation {
  readonly frame: SpeechFrame
  readonly count: number
  /** The only mark of its paragraph, after words of the paper's own. */
  readonly isLoneMark: boolean
  /** Whether the sentence breaks off with the line: no stop ends it. */
  readonly isBroken: boolean
}

/**
 * A quotation over several paragraphs, each re-opened, closed only at the end, is one. One lost mark looks the
 * same, so that two paragraphs make one only where the first has no other mark and does not begin with it.
 */
function joinTornQuotation(
  tokens: Tokens,
  earlier: SpeechFrame[],
  frames: SpeechFrame[],
  torn: TornQuotation | null,
  { from, to }: Range,
  spans: readonly QuotedSpan[],
): TornQuotation | null {
  const first = frames[0]
  const startsLine = spans[0]?.first === from
  if (torn !== null && first !== undefined && startsLine && first.content[0]!.start === spans[0]!.start) {
    const isLast = first.malformed === null && spans.length === 1
    if (
      isLast &&
      (torn.count > 1 ||
        (torn.isBroken && first.cue >= 0) ||
        (torn.isLoneMark && first.cue < 0 && spans[0]!.last === to - 1))
    ) {
      const start = torn.frame.content[0]!.start
      const index = earlier.lastIndexOf(torn.frame)
      earlier.splice(index, torn.count)
      frames[0] = {
        ...first,
        content: [{ start, end: first.content[0]!.end }],
        at: torn.frame.at,
        rule: first.cue < 0 ? torn.frame.rule : first.rule,
      }
      return null
    }
    if (first.malformed === 'unclosed' && frames.length === 1)
      return {
        frame: torn.frame,
        count: torn.count + 1,
        isLoneMark: torn.isLoneMark,
        isBroken: torn.isBroken,
      }
  }
  const last = frames.at(-1)
  return last !== undefined && last.malformed === 'unclosed' && last.cue < 0
    ? {
        frame: last,
        count: 1,
        isLoneMark: spans.length === 1 && spans[0]!.first !== from,
        isBroken: spans.length === 1 && last.cue < 0 && breaksOff(tokens, spans[0]!.first, to),
      }
    : null
}

/**
 * Whether a quotation that opens at `mark` breaks off with its line: no stop ends it. In a text cut into words, where marks
 * are set apart, lines have no stops.
 */
function breaksOff(tokens: Tokens, mark: number, to: number): boolean {
  return touchesPrevious(tokens, mark + 1) && isWord(tokens, to - 1)
}

/** Whether a line or sentence only advertises another page (`Tonton juga video "…"`). */
function isAdvertisement(tokens: Tokens, { from, to }: Range): boolean {
  if (!isWord(tokens, from) || from + 1 >= to) return false
  if (!PROMOTION_OPENERS.has(tokens, from)) return false
  const next = from + 1
  if (tokens.kinds[next] === Kind.colon) return true
  return SECOND_WORDS.has(tokens, next)
}

const COORDINATORS = wordSet(REPORT_COORDINATORS)
const INTRODUCERS = wordSet(INTRODUCERS_OF_WORDS)
const WORDS_OF_INTRODUCTION = wordSet(WORDS_BEFORE_THE_INTRODUCED)
const PROMOTION_OPENERS = wordSet(PROMO_OPENERS)
const SECOND_WORDS = wordSet(PROMO_SECOND_WORDS)
