import { isLetterOrDigit } from '../../language/letters.ts'
import type { StopContext } from '../../language/stops/context.ts'
import { skipSpace } from '../../text/punctuation.ts'

/** A paragraph of a text: [from, to). */
export interface Paragraph {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** What the scan of one paragraph knows while it goes. */
export interface SentenceScan extends Paragraph, StopContext {
  start: number
  content: number
  /** The mark that closes the quotation the scan is in or just passed, or -1. */
  quotationEnd: number
  /** The first closing bracket after the last opening one looked at, or -1 before the first. */
  bracketEnd: number
  /** The last answer of `letterFrom`: no letter or digit is in [letterAsked, letterFound). */
  letterAsked: number
  letterFound: number
}

export function scanOf(
  text: string,
  from: number,
  to: number,
  abbreviations: ReadonlySet<string> | null,
): SentenceScan {
  const scan: SentenceScan = {
    text,
    from,
    to,
    abbreviations,
    start: from,
    content: from,
    quotationEnd: -1,
    bracketEnd: -1,
    item: -1,
    letterAsked: from,
    letterFound: from,
  }
  beginSentence(scan, from)
  return scan
}

export function beginSentence(scan: SentenceScan, start: number): void {
  scan.start = start
  scan.content = letterFrom(scan, skipSpace(scan.text, start, scan.to))
  scan.item = -1
}

/** The first letter or digit at or after `at` in the paragraph, or its end. Each stretch is looked through once. */
export function letterFrom(scan: SentenceScan, at: number): number {
  if (at >= scan.letterAsked && at <= scan.letterFound && scan.letterAsked !== scan.letterFound)
    return scan.letterFound
  let place = at
  while (place < scan.to && !isLetterOrDigit(scan.text.charCodeAt(place))) place++
  scan.letterAsked = at
  scan.letterFound = place
  return place
}
