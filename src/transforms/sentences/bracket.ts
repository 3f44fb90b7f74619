import { BRACKET, BRACKET_END, kindAt } from '../../text/punctuation.ts'
import type { SentenceScan } from './scan.ts'

/** A bracket that runs on longer than this is taken for one that was never closed. */
const LONGEST_BRACKET = 600
const DEEPEST_BRACKET = 3

/** The place of the bracket that closes the one at `opening`, or -1. */
export function closingBracket(scan: SentenceScan, opening: number): number {
  let close = nextBracketEnd(scan, opening)
  let depth = 1
  for (let at = opening + 1; close < scan.to && close - opening <= LONGEST_BRACKET; at++) {
    if (at < close) {
      if (kindAt(scan.text, at) === BRACKET && ++depth > DEEPEST_BRACKET) return -1
    } else {
      if (--depth === 0) return close
      close = bracketEndFrom(scan, close + 1, opening + LONGEST_BRACKET)
    }
  }
  return -1
}

/** The first closing bracket after `opening`, looked for once: the next question starts from where this one ended. */
function nextBracketEnd(scan: SentenceScan, opening: number): number {
  if (scan.bracketEnd <= opening) scan.bracketEnd = bracketEndFrom(scan, opening + 1, scan.to)
  return scan.bracketEnd
}

function bracketEndFrom(scan: SentenceScan, from: number, limit: number): number {
  for (let at = from; at < limit && at < scan.to; at++) if (kindAt(scan.text, at) === BRACKET_END) return at
  return scan.to
}
