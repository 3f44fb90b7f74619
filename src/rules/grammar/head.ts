import { NEWSROOM_NAMES } from '../../language/page/newsrooms.ts'
import { datelineAt } from '../dateline/dateline.ts'
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
const DASH = /[-–—]{1,3}(?=[\s\p{Lu}"“])|:(?=\s)/gu
/** A domain in capitals, which needs no dash after it: `TRIBUNKABAR.COM, SOLO  Warga pulang`. */
const CAPITAL_DOMAIN = /\.(?:COM|CO\.ID|ID|NET)(?![A-Za-z])/g
const NEWSROOMS: ReadonlySet<string> = new Set(NEWSROOM_NAMES.map((name) => name.toLowerCase()))
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
  DASH.lastIndex = SHORTEST
  for (
    let dash = DASH.exec(view);
    dash !== null && dash.index <= REACH + LONGEST_DATELINE;
    dash = DASH.exec(view)
  ) {
    const isSpacedBefore = isSpace(view.charCodeAt(dash.index - 1))
    const isSpaced = isSpacedBefore || isSpace(view.charCodeAt(DASH.lastIndex))
    if (!isSpaced && view.lastIndexOf('.', dash.index) < dash.index - LONGEST_SUFFIX) continue
    const before = view.slice(Math.max(0, dash.index - LONGEST_DATELINE), dash.index)
    if (!isSpaced && !GLUED_DOMAIN.test(before)) continue
    const isNamed = endsInNewsroom(before)
    if (!isNamed && (!isSpacedBefore || !STAMP.test(view.slice(0, dash.index)))) continue
    const start = datelineStart(view, dash.index, isNamed)
    if (start >= SHORTEST && isPageHead(view.slice(0, start), isNamed)) return start
  }
  CAPITAL_DOMAIN.lastIndex = SHORTEST
  for (let domain = CAPITAL_DOMAIN.exec(view); domain !== null; domain = CAPITAL_DOMAIN.exec(view)) {
    const start = capitalsBefore(view, domain.index)
    if (start < SHORTEST) continue
    if (datelineAt(view.slice(start, start + 160), 0)?.hasNewsroom && isPageHead(view.slice(0, start), true))
      return start
  }
  return -1
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0xa0 || code === 0x09
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
  while (end > 0 && /[\s,)]/.test(text[end - 1]!)) end -= 1
  const tail = text.slice(Math.max(0, end - 60), end)
  const comma = tail.lastIndexOf(', ')
  return isNewsroomAtEnd(tail) || (comma > 0 && isNewsroomAtEnd(tail.slice(0, comma)))
}

function isNewsroomAtEnd(text: string): boolean {
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
