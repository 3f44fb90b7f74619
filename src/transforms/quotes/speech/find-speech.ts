import { PROMO_OPENERS } from '../../../language/clauses.ts'
import { type QuotedSpan, quotedSpans } from '../tokens/quotation-marks.ts'
import { eachSentence } from '../tokens/sentence-ranges.ts'
import { Kind, LineContent, type Tokens } from '../tokens/tokens.ts'
import { wordSet } from '../tokens/word-table.ts'
import { directFrames } from './direct.ts'
import { indirectFrame, type Speech } from './indirect.ts'
import { mediumAfter } from './medium.ts'
import type { SpeechFrame } from './speech-frame.ts'

/** All frames and announcements of an article, in the order of the text. Lines that hold no mark and no cue cost nothing. */
export function findSpeech(tokens: Tokens, directOnly: boolean): Speech {
  const found: Speech = { frames: [], sources: [] }
  const lineCount = tokens.lines.length - 1
  let torn: TornQuotation | null = null
  for (let line = 0; line < lineCount; line++) {
    const from = tokens.lines[line]!
    const to = tokens.lines[line + 1]! - 1
    if (from >= to) continue
    const signs = tokens.lineContents[line]!
    if (signs === 0 || isPromotionLine(tokens, from, to)) {
      torn = null
      continue
    }
    const spans = quotedSpans(tokens, line)
    const frames = directFrames(tokens, spans, from, to)
    torn = joinTornQuotation(found.frames, frames, spans, torn, from, to)
    const ordered: Speech = { frames, sources: found.sources }
    if ((signs & LineContent.cue) !== 0) {
      // The indirect ones come behind them in the same list.
      const directCount = frames.length
      let next = 0
      eachSentence(tokens, from, to, spans, (start, end) => {
        while (next < directCount && frames[next]!.to <= start) next += 1
        if (next < directCount && frames[next]!.at < end) return
        if (!isPromotionLine(tokens, start, end)) indirectFrame(tokens, start, end, spans, ordered)
      })
    }
    if (frames.length > 1) frames.sort((one, two) => one.at - two.at)
    for (const frame of frames) {
      if (directOnly && frame.type !== 'direct') {
        if (frame.mention !== null) found.sources.push({ at: frame.at, mention: frame.mention })
        continue
      }
      frame.medium = mediumAfter(tokens, frame.to, to)
      found.frames.push(frame)
    }
  }
  found.sources.sort((one, two) => one.at - two.at)
  return found
}

/** A quotation whose end is missed so far, each paragraph opened again. */
interface TornQuotation {
  readonly frame: SpeechFrame
  readonly count: number
  /** The only mark of its paragraph, behind words of the paper's own. */
  readonly standsAlone: boolean
}

/**
 * A quotation over several paragraphs, each re-opened, closed only at the end, is one. One lost mark looks the
 * same, so that two paragraphs make one only where the first has no other mark and does not begin with it.
 */
function joinTornQuotation(
  earlier: SpeechFrame[],
  frames: SpeechFrame[],
  spans: readonly QuotedSpan[],
  torn: TornQuotation | null,
  from: number,
  to: number,
): TornQuotation | null {
  const first = frames[0]
  const startsLine = spans[0]?.first === from
  if (torn !== null && first !== undefined && startsLine && first.content[0]!.start === spans[0]!.start) {
    const isLast = first.malformed === null && spans.length === 1
    if (isLast && (torn.count > 1 || (torn.standsAlone && first.cue < 0 && spans[0]!.last === to - 1))) {
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
      return { frame: torn.frame, count: torn.count + 1, standsAlone: torn.standsAlone }
  }
  const last = frames.at(-1)
  return last !== undefined && last.malformed === 'unclosed'
    ? { frame: last, count: 1, standsAlone: spans.length === 1 && spans[0]!.first !== from }
    : null
}

/** Whether a line only advertises another page (`Tonton juga video "…"`). */
export function isPromotionLine(tokens: Tokens, from: number, to: number): boolean {
  if (tokens.kinds[from] !== Kind.word || from + 1 >= to) return false
  if (!PROMO.has(tokens, from)) return false
  const next = from + 1
  if (tokens.kinds[next] === Kind.colon) return true
  return SECOND_WORDS.has(tokens, next)
}

const PROMO = wordSet(PROMO_OPENERS)
const SECOND_WORDS = wordSet(['artikel', 'berita', 'dan', 'foto', 'juga', 'selengkapnya', 'video'])
