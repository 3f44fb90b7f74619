import { PROMO_OPENERS } from '../../../language/clauses.ts'
import { type QuotedSpan, quotedSpans } from '../tokens/quotation-marks.ts'
import { sentencesOf } from '../tokens/sentence-ranges.ts'
import { Kind, Sign, type Tokens } from '../tokens/tokens.ts'
import { wordSet } from '../tokens/word-table.ts'
import { directFrames } from './direct.ts'
import { type Found, indirectFrame } from './indirect.ts'
import { viaBehind } from './medium.ts'
import type { Frame } from './speech-frame.ts'

/** All frames and announcements of an article, in the order of the text. Lines that hold no mark and no cue cost nothing. */
export function findFrames(tokens: Tokens, directOnly: boolean): Found {
  const found: Found = { frames: [], announcements: [] }
  const lineCount = tokens.lines.length - 1
  let torn: Torn | null = null
  for (let line = 0; line < lineCount; line++) {
    const from = tokens.lines[line]!
    const to = tokens.lines[line + 1]! - 1
    if (from >= to) continue
    const signs = tokens.signs[line]!
    if (signs === 0 || isPromo(tokens, from, to)) {
      torn = null
      continue
    }
    const spans = quotedSpans(tokens, line)
    const frames = directFrames(tokens, spans, from, to)
    torn = mendAcross(found.frames, frames, spans, torn, from, to)
    const ordered: Found = { frames, announcements: found.announcements }
    if ((signs & Sign.cue) !== 0) {
      // The indirect ones come behind them in the same list.
      const directCount = frames.length
      let next = 0
      sentencesOf(tokens, from, to, spans, (start, end) => {
        while (next < directCount && frames[next]!.to <= start) next += 1
        if (next < directCount && frames[next]!.at < end) return
        if (!isPromo(tokens, start, end)) indirectFrame(tokens, start, end, spans, ordered)
      })
    }
    if (frames.length > 1) frames.sort((one, two) => one.at - two.at)
    for (const frame of frames) {
      if (directOnly && frame.type !== 'direct') {
        if (frame.mention !== null) found.announcements.push({ at: frame.at, mention: frame.mention })
        continue
      }
      frame.via = viaBehind(tokens, frame.to, to)
      found.frames.push(frame)
    }
  }
  found.announcements.sort((one, two) => one.at - two.at)
  return found
}

/** A quotation whose end is missed so far, each paragraph opened again. */
interface Torn {
  readonly frame: Frame
  readonly count: number
  /** The only mark of its paragraph, behind words of the paper's own. */
  readonly standsAlone: boolean
}

/**
 * A quotation over several paragraphs, each re-opened, closed only at the end, is one. One lost mark looks the
 * same, so that two paragraphs make one only where the first has no other mark and does not begin with it.
 */
function mendAcross(
  earlier: Frame[],
  frames: Frame[],
  spans: readonly QuotedSpan[],
  torn: Torn | null,
  from: number,
  to: number,
): Torn | null {
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
export function isPromo(tokens: Tokens, from: number, to: number): boolean {
  if (tokens.kinds[from] !== Kind.word || from + 1 >= to) return false
  if (!PROMO.has(tokens, from)) return false
  const next = from + 1
  if (tokens.kinds[next] === Kind.colon) return true
  return SECOND_WORDS.has(tokens, next)
}

const PROMO = wordSet(PROMO_OPENERS)
const SECOND_WORDS = wordSet(['artikel', 'berita', 'dan', 'foto', 'juga', 'selengkapnya', 'video'])
