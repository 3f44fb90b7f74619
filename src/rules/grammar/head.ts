import { NEWSROOM_NAMES } from '../../language/page/newsrooms.ts'
import { datelineAt } from '../dateline/dateline.ts'
import { matchEndAt } from '../spans.ts'
import { HEAD_PARTS, type HeadPart } from './head-parts.ts'
import { holdsSpeech } from './values.ts'

/** How far into a text, in UTF-16 units, a dateline is looked for that a head is before. */
const REACH = 620
/** A headline alone, or a lead, is not longer. */
const LONGEST_BARE = 230
const SHORTEST = 12
/** How far before its dash a dateline may begin. */
const LONGEST_DATELINE = 90
/** The dash of a dateline is before a space, or right before the sentence. */
const DASHES = '-–—:'
const DASH = /[-–—]{1,3}(?=[\s\p{Lu}"“])|:(?=\s)/uy
/** A domain in capitals, which needs no dash after it: `TRIBUNKABAR.COM, SOLO  Warga pulang`. */
const CAPITAL_DOMAIN = /\.(?:COM|CO\.ID|ID|NET)(?![A-Za-z])/y
const NEWSROOMS: ReadonlySet<string> = new Set(NEWSROOM_NAMES.map((name) => name.toLowerCase()))
/** Their last words: what ends in none of them, nor as a domain does, ends in no newsroom. */
const LAST_WORDS: ReadonlySet<string> = new Set([...NEWSROOMS].map((name) => name.split(' ').at(-1)!))
const ENDS_DOMAIN = /(?:^|[.,])(?:com|co|id|net)$/
const WHITE_SPACE = ' \n\t\u00a0'
const MARKS_AFTER = `${WHITE_SPACE},)`
const DOMAIN = /^[a-z\d-]{3,25}[.,] ?(?:com|co|id|net|co\.id)$/i
/** `.com`, the dot with it. */
const LONGEST_SUFFIX = 5
/** No newsroom's name has more words. */
const MOST_WORDS = 3
const GLUED_DOMAIN = /\.(?:com|co|id|net)$/i
const STAMP = HEAD_PARTS.find(({ name }) => name === 'stamp')!.pattern
const POINTS_TO =
  /(?:^|[ \u00a0])(?:dari|di|ke|kepada|oleh|laman|situs|dan|melalui|kata|dikutip|antara)[ \u00a0]*$/i
const WORD = /(?<![\p{L}\d.-])\p{Lu}/gu
const STOP_WITHIN = /\p{Ll}{3}[.] +["“]?\p{Lu}/gu
/** Points of a summary, one after the other. */
const LIST = /-[ \u00a0]\p{Lu}[^-]*-[ \u00a0]\p{Lu}/u
const STOP_AT_END = /[.,:;]\s*$/

/**
 * Where the head of a page ends that is before the dateline of its article (headline, byline, time stamp, caption,
 * report), or -1. Line breaks are spaces. The dateline must name its newsroom, or follow a time stamp.
 */
export function headEnd(text: string): number {
  const view = text.slice(0, REACH + LONGEST_DATELINE)
  /** Where the first time stamp ends, once it matters. */
  let stamp: number | undefined
  let end = 0
  for (const dash of dashesIn(view)) {
    if (dash < end) continue
    end = matchEndAt(DASH, view, dash)
    if (end === dash) continue
    const isSpacedBefore = isSpace(view.charCodeAt(dash - 1))
    const isSpaced = isSpacedBefore || isSpace(view.charCodeAt(end))
    if (!isSpaced && view.lastIndexOf('.', dash) < dash - LONGEST_SUFFIX) continue
    const before = view.slice(Math.max(0, dash - LONGEST_DATELINE), dash)
    if (!isSpaced && !GLUED_DOMAIN.test(before)) continue
    const isNamed = endsInNewsroom(before)
    if (!isNamed) {
      if (!isSpacedBefore) continue
      stamp ??= stampEnd(view)
      if (stamp > dash) continue
    }
    const start = datelineStart(view, dash, isNamed)
    if (start >= SHORTEST && isPageHead(view.slice(0, start), isNamed)) return start
  }
  for (let dot = view.indexOf('.', SHORTEST); dot >= 0; dot = view.indexOf('.', dot + 1)) {
    const start = isCapital(view.charCodeAt(dot + 1)) ? capitalsBefore(view, dot) : -1
    if (start < SHORTEST || matchEndAt(CAPITAL_DOMAIN, view, dot) === dot) continue
    if (datelineAt(view.slice(start, start + 160), 0)?.hasNewsroom && isPageHead(view.slice(0, start), true))
      return start
  }
  return -1
}

/**
 * Where dashes and colons are that something parts from what follows, ascending.
 * The first lines of nearly all articles hold no more than the hyphens of words, which the sign after each one shows.
 */
function dashesIn(view: string): readonly number[] {
  const found: number[] = []
  for (const sign of DASHES)
    for (let at = view.indexOf(sign, SHORTEST); at >= 0; at = view.indexOf(sign, at + 1))
      if (!isSmallUnit(view.charCodeAt(at + 1))) found.push(at)
  return found.length > 1 ? found.sort((a, b) => a - b) : found
}

/** A quick test of a line: whether it holds the dash, the colon or the domain in capitals that ends a head. */
export function mayEndHead(line: string): boolean {
  for (const sign of DASHES)
    for (
      let at = line.indexOf(sign);
      at >= 0 && at < REACH + LONGEST_DATELINE;
      at = line.indexOf(sign, at + 1)
    )
      if (!isSmallUnit(line.charCodeAt(at + 1))) return true
  for (
    let dot = line.indexOf('.');
    dot >= 0 && dot < REACH + LONGEST_DATELINE;
    dot = line.indexOf('.', dot + 1)
  )
    if (isCapital(line.charCodeAt(dot + 1))) return true
  return false
}

function stampEnd(view: string): number {
  const found = STAMP.exec(view)
  return found === null ? Number.POSITIVE_INFINITY : found.index + found[0].length
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0xa0 || code === 0x09
}

function isSmallUnit(code: number): boolean {
  return code >= 0x61 && code <= 0x7a
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a
}

/** Where the capitals of a domain begin that end before its dot, or -1. */
function capitalsBefore(view: string, dot: number): number {
  let start = dot
  while (start > 0 && /[A-Z-]/.test(view[start - 1]!)) start -= 1
  return dot - start >= 4 ? start : -1
}

/** Whether a text ends in a newsroom, in a bracket or not, with its place after it or not: `KOMPAS.com, SOLO`. */
function endsInNewsroom(text: string): boolean {
  let end = text.length
  while (end > 0 && MARKS_AFTER.includes(text[end - 1]!)) end -= 1
  const tail = text.slice(Math.max(0, end - 60), end)
  const comma = tail.lastIndexOf(', ')
  return isNewsroomAtEnd(tail) || (comma > 0 && isNewsroomAtEnd(tail.slice(0, comma)))
}

function isNewsroomAtEnd(text: string): boolean {
  let start = text.length
  while (start > 0 && !WHITE_SPACE.includes(text[start - 1]!)) start -= 1
  const last = text.slice(start).toLowerCase()
  if (!LAST_WORDS.has(last.startsWith('(') ? last.slice(1) : last) && !ENDS_DOMAIN.test(last)) return false
  const words = text.split(/\s+/).slice(-MOST_WORDS)
  for (let first = words.length - 1; first >= 0; first--) {
    const name = words.slice(first).join(' ').replace(/^\(/, '')
    if (NEWSROOMS.has(name.toLowerCase()) || DOMAIN.test(name)) return true
  }
  return false
}

/** The nearest place before a dash where a dateline begins that ends with it, its own capitals taken along; or -1. */
function datelineStart(view: string, dash: number, isNamed: boolean): number {
  const from = Math.max(SHORTEST, dash - LONGEST_DATELINE)
  const starts: number[] = []
  WORD.lastIndex = from
  for (let word = WORD.exec(view); word !== null && word.index < dash; word = WORD.exec(view))
    starts.push(word.index)
  let best = -1
  for (const start of starts.reverse()) {
    const dateline = datelineAt(view.slice(start, start + 160), 0)
    const isWhole = dateline !== null && start + dateline.end > dash && dateline.hasNewsroom === isNamed
    if (!isWhole) {
      if (best >= 0) break
      continue
    }
    // Before a newsroom its place may be; a longer start must be all capitals, or a part after a comma.
    if (
      best >= 0 &&
      !/^[\p{Lu}\d .,'’-]+$/u.test(view.slice(start, best)) &&
      !/,/.test(view.slice(start, best))
    )
      break
    best = start
  }
  return best
}

/** Whether all that is before a dateline is the head of a page. */
function isPageHead(before: string, isNamed: boolean): boolean {
  if (POINTS_TO.test(before.slice(-14)) || !/[\s\p{Ll}.)]$/u.test(before)) return false
  const parts = HEAD_PARTS.filter(({ pattern }) => pattern.test(before))
  if (!isNamed && !parts.some((part) => part.makesDateline)) return false
  if (parts.length > 0)
    return !/[,:;]\s*$/.test(before) && stopCount(before) <= parts.length + 1 && !saysSomething(before, parts)
  if (before.includes('\n') || LIST.test(before)) return false
  return (
    before.length <= LONGEST_BARE &&
    !STOP_AT_END.test(before) &&
    stopCount(before) === 0 &&
    !holdsSpeech(before)
  )
}

function stopCount(text: string): number {
  return [...text.matchAll(STOP_WITHIN)].length
}

/** A sentence that reports speech is no head, unless the page's own time stamp shows where it is. */
function saysSomething(text: string, parts: readonly HeadPart[]): boolean {
  return !parts.some(({ name }) => name === 'stamp') && /[,?!][”"] ?\p{Ll}/u.test(text)
}
