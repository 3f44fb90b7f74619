import { isLetterOrDigit, isSmall } from '../../language/letters.ts'
import {
  DOUBLE,
  isDash,
  isInvisible,
  isSpace,
  kindAt,
  kinds,
  markShape,
  markWidth,
  possibleMarkFrom,
  SINGLE,
  STOP,
} from '../../text/punctuation.ts'
import type { MarkSide } from '../../text/quotation-marks.ts'
import type { Paragraph } from './scan.ts'

/**
 * Quotation marks as Indonesian news has them: of mixed shapes (`"…”`, `”…”`), left as entities, glued to the word
 * before or after, or without their partner. A mark's role follows first from the white space beside it, then
 * from its shape, then from whether a quotation is open.
 */

/** No quotation is longer: a mark whose partner is farther away has none. */
const LONGEST_QUOTATION = 2000
const LONGEST_SINGLE_QUOTATION = 500

/** What the white space beside a mark of `width` units says of its role in its paragraph. */
export function sideBySpacing(paragraph: Paragraph, at: number, width: number): MarkSide {
  const { text, from, to } = paragraph
  const before = at > from ? text.charCodeAt(at - 1) : 32
  const after = at + width < to ? text.charCodeAt(at + width) : 32
  const bound = isSpace(after) || isDash(after) || isInvisible(after) || isClosingPunctuation(after)
  const free =
    isSpace(before) ||
    isInvisible(before) ||
    isDash(before) ||
    before === 40 ||
    before === 91 ||
    before === 47 ||
    (isMark(before) && isLetterOrDigit(after))
  if (!bound && isMark(after)) return free ? 'opens' : 'closes'
  if (free && !bound) return 'opens'
  if (!free && bound) return 'closes'
  return 'either'
}

const isMark = (code: number): boolean => kinds[code] === DOUBLE || kinds[code] === SINGLE

/** `, . : ; ? ! ) ] / …` */
function isClosingPunctuation(code: number): boolean {
  return (
    code === 44 ||
    code === 46 ||
    code === 58 ||
    code === 59 ||
    code === 63 ||
    code === 33 ||
    code === 41 ||
    code === 93 ||
    code === 47 ||
    code === 0x2026
  )
}

/** Whether a mark opens a quotation where none is open. */
export function opensQuotation(paragraph: Paragraph, at: number, width: number): boolean {
  const side = sideBySpacing(paragraph, at, width)
  if (side !== 'either') return side === 'opens'
  // between two letters or two spaces: the shape decides, and a straight mark opens what is not open yet
  return markShape(paragraph.text, at) !== 'closes'
}

/** Whether a mark right after a stop belongs to that stop where no quotation is known to be open. */
export function closesStrayQuotation(paragraph: Paragraph, at: number, width: number): boolean {
  const side = sideBySpacing(paragraph, at, width)
  return side === 'closes' || (side === 'either' && markShape(paragraph.text, at) === 'closes')
}

function closesOpenQuotation(paragraph: Paragraph, at: number, width: number): boolean {
  const side = sideBySpacing(paragraph, at, width)
  const shape = markShape(paragraph.text, at)
  if (shape === 'closes') return true
  if (side === 'closes') return true
  if (side === 'opens') return shape === 'either' && isMisplacedClosing(paragraph, at, width)
  if (shape === 'opens') return false
  return !opensAnother(paragraph, at, width)
}

/** `pada Kamis, "katanya.`: a closing mark with the space on its wrong side. */
function isMisplacedClosing(paragraph: Paragraph, at: number, width: number): boolean {
  const { text, from, to } = paragraph
  let before = at - 1
  while (before > from && isSpace(text.charCodeAt(before))) before--
  const code = before >= from ? text.charCodeAt(before) : 0
  if (code !== 44 && kindAt(text, before) !== STOP) return false
  return at + width < to && isSmall(text.charCodeAt(at + width))
}

/** `"Kami siap, kata Budi."Kami datang," kata Ani`: a glued mark after a stop whose next mark closes opens another. */
function opensAnother(paragraph: Paragraph, at: number, width: number): boolean {
  const { text, from, to } = paragraph
  if (at === from || kindAt(text, at - 1) !== STOP) return false
  const next = nextMark(text, at + width, Math.min(to, at + LONGEST_QUOTATION))
  return next >= 0 && sideBySpacing(paragraph, next, markWidth(text, next)) === 'closes'
}

/** The next double mark in [at, limit), or -1. */
function nextMark(text: string, at: number, limit: number): number {
  for (let place = possibleMarkFrom(text, at); place < limit; place = possibleMarkFrom(text, place + 1)) {
    if (markWidth(text, place) > 0) return place
  }
  return -1
}

/**
 * The mark that closes the quotation opened at `opening`, or -1: a stray mark, or one whose partner lies beyond the
 * paragraph. A quotation inside it is passed over, a third opening mark without a closing one gives up.
 */
export function closingMark(paragraph: Paragraph, opening: number, width: number): number {
  const { text, to } = paragraph
  const limit = Math.min(to, opening + LONGEST_QUOTATION)
  let depth = 1
  for (let at = nextMark(text, opening + width, limit); at >= 0; ) {
    const markUnits = markWidth(text, at)
    if (closesOpenQuotation(paragraph, at, markUnits)) {
      if (--depth === 0) return at
    } else if (++depth > 2) return -1
    at = nextMark(text, at + markUnits, limit)
  }
  return -1
}

/** The mark that closes the single quotation opened at `opening`, or -1: then it is an apostrophe. */
export function closingSingle(paragraph: Paragraph, opening: number): number {
  const { text, to } = paragraph
  if (sideBySpacing(paragraph, opening, 1) !== 'opens') return -1
  const limit = Math.min(to, opening + LONGEST_SINGLE_QUOTATION)
  for (let at = opening + 1; at < limit; at++) {
    const kind = kindAt(text, at)
    if (kind === DOUBLE) return -1
    if (kind !== SINGLE) continue
    const side = sideBySpacing(paragraph, at, 1)
    if (side === 'closes') return at
    if (side === 'opens') return -1
  }
  return -1
}
