import { PROMO_OPENERS, PROMO_SECOND_WORDS } from '../../../language/function-words.ts'
import type { Article, QuotedSpan } from '../tokens/quotation-marks.ts'
import { eachSentence } from '../tokens/sentence-ranges.ts'
import { isWord, Kind, LineContent, type Range, type Tokens } from '../tokens/tokens.ts'
import { wordSet } from '../tokens/word-table.ts'
import { findDirect } from './direct.ts'
import { findIndirect } from './indirect.ts'
import { mediumAfter } from './medium.ts'
import { sourceMention } from './speech-frame.ts'
import type { SourceMention, Speech, SpeechFrame, SpeechRuleCard } from './speech-rule.ts'

/**
 * All speech of an article and the sources it mentions, in the order of the text. Lines that hold no mark and no cue
 * cost nothing.
 *
 * @param rules whose speech is asked for; the source of other speech is a mention alone
 */
export function findSpeech({ tokens, quotedSpans }: Article, rules: ReadonlySet<SpeechRuleCard>): Speech {
  const found: Speech = { frames: [], sources: [] }
  let torn: TornQuotation | null = null
  for (let number = 0; number < quotedSpans.length; number++) {
    const from = tokens.lines[number]!
    const to = tokens.lines[number + 1]! - 1
    if (from >= to) continue
    const content = tokens.lineContents[number]!
    if (content === 0 || isAdvertisement(tokens, from, to)) {
      torn = null
      continue
    }
    const line: QuotedLine = { from, to, spans: quotedSpans[number]! }
    const frames = findDirect(tokens, line.spans, line)
    torn = joinTornQuotation(found.frames, frames, torn, line)
    if ((content & LineContent.cue) !== 0) findBetween(tokens, line, frames, found.sources)
    if (frames.length > 1) frames.sort((one, two) => one.at - two.at)
    for (const frame of frames) {
      if (rules.has(frame.rule)) {
        frame.medium = mediumAfter(tokens, frame.to, to)
        found.frames.push(frame)
      } else if (frame.mention !== null) found.sources.push(sourceMention(frame.at, frame.mention))
    }
  }
  found.sources.sort((one, two) => one.at - two.at)
  return found
}

/** Adds the indirect speech of the sentences in which no direct speech was found, after the direct one. */
function findBetween(
  tokens: Tokens,
  line: QuotedLine,
  frames: SpeechFrame[],
  sources: SourceMention[],
): void {
  const { spans } = line
  const found: Speech = { frames, sources }
  const directCount = frames.length
  let next = 0
  eachSentence(tokens, line, spans, (from, to) => {
    while (next < directCount && frames[next]!.to <= from) next += 1
    if (next < directCount && frames[next]!.at < to) return
    if (!isAdvertisement(tokens, from, to)) findIndirect(tokens, { from, to }, spans, found)
  })
}

/** Tokens `[from, to)` of a line, and its words in marks. */
interface QuotedLine extends Range {
  readonly spans: readonly QuotedSpan[]
}

/** A quotation whose end is missed so far, each paragraph opened again. */
interface TornQuotation {
  readonly frame: SpeechFrame
  readonly count: number
  /** The only mark of its paragraph, after words of the paper's own. */
  readonly isLoneMark: boolean
}

/**
 * A quotation over several paragraphs, each re-opened, closed only at the end, is one. One lost mark looks the
 * same, so that two paragraphs make one only where the first has no other mark and does not begin with it.
 */
function joinTornQuotation(
  earlier: SpeechFrame[],
  frames: SpeechFrame[],
  torn: TornQuotation | null,
  { from, to, spans }: QuotedLine,
): TornQuotation | null {
  const first = frames[0]
  const startsLine = spans[0]?.first === from
  if (torn !== null && first !== undefined && startsLine && first.content[0]!.start === spans[0]!.start) {
    const isLast = first.malformed === null && spans.length === 1
    if (isLast && (torn.count > 1 || (torn.isLoneMark && first.cue < 0 && spans[0]!.last === to - 1))) {
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
      return { frame: torn.frame, count: torn.count + 1, isLoneMark: torn.isLoneMark }
  }
  const last = frames.at(-1)
  return last !== undefined && last.malformed === 'unclosed'
    ? { frame: last, count: 1, isLoneMark: spans.length === 1 && spans[0]!.first !== from }
    : null
}

/** Whether a line or sentence only advertises another page (`Tonton juga video "…"`). */
function isAdvertisement(tokens: Tokens, from: number, to: number): boolean {
  if (!isWord(tokens, from) || from + 1 >= to) return false
  if (!PROMOTION_OPENERS.has(tokens, from)) return false
  const next = from + 1
  if (tokens.kinds[next] === Kind.colon) return true
  return SECOND_WORDS.has(tokens, next)
}

const PROMOTION_OPENERS = wordSet(PROMO_OPENERS)
const SECOND_WORDS = wordSet(PROMO_SECOND_WORDS)
