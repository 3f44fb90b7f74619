import { MONTHS, WEEKDAYS } from '../../language/calendar.ts'
import { NEWSROOM_NAMES } from '../../language/page/newsrooms.ts'
import { matchEndAt } from '../spans.ts'
import { knownPlaceEnd } from './place-names.ts'

/** A domain: `KOMPAS.com`, `TRIBUN-MEDAN.com`, `Suara.com` before a dash; not glued to a letter. */
const DOMAIN =
  /[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)?(?:[.,](?:co|go|or|ac)[.,]id|[.,](?:com|co|id|net|news|tv))(?![A-Za-z0-9])/iy
/** A domain with a space in it, as careless pages have it. */
const TORN_DOMAIN = /[A-Z][A-Z-]{3,20}\. (?:COM|CO\.ID)(?![A-Za-z])/y
/** By their first three letters, the longest first. */
const NEWSROOMS: ReadonlyMap<string, readonly string[]> = newsroomsByStart()
const WORD_GOES_ON = /[A-Za-z0-9]/
/** A name that says itself that it is one: `Garuda News`, `IndeksNews`. */
const NEWS = /\p{Lu}\p{L}{2,20} ?(?:NEWS|[Nn]ews)(?![\p{L}\d])/uy
const DATELINE_DATE = new RegExp(
  `(?:(?:${WEEKDAYS.join('|')}),? ?)?\\(?\\d{1,2}(?: (?:${MONTHS.join('|')})(?: \\d{4}|(?= ?\\())|[/.-]\\d{1,2}[/.-]\\d{4})\\)?`,
  'iy',
)
/** What a date begins with: a digit, a bracket, the letter of a weekday. */
const DATE_START = /[\d(AJKMRS]/i
const NEWSROOM_BRACKET = /\(\s{0,3}([^()\n]{1,30}|[^()\n]{0,3}\n[^()\n]{1,30}\n?[^()\n]{0,3})\)/y
/** One to four words in capitals, of which the first has three letters or more. */
export const CAPITALS: RegExp = /\p{Lu}[\p{Lu}’'.]{2,}(?:[ -]\p{Lu}[\p{Lu}’'.]+){0,3}(?![\p{L}\d])/uy
const PHRASE = /\p{Lu}[\p{L}’']*(?:[ \u00a0-]\p{Lu}[\p{L}’']*){0,3}(?:,? D\.?C\.?)?/uy
const DISTRICT = /,? ?D\.?C\.?(?![A-Za-z])/y

function newsroomsByStart(): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>()
  for (const name of [...NEWSROOM_NAMES].sort((a, b) => b.length - a.length)) {
    const start = name.slice(0, 3)
    map.set(start, [...(map.get(start) ?? []), name])
  }
  return map
}

/** What a dateline is made of; `phrase` is a name that may be a place. */
export type DatelinePart = 'newsroom' | 'bracket' | 'date' | 'place' | 'capitals' | 'phrase'

/** The head of a text with the parts of a dateline found so far, and where each begins. */
export interface DatelineReading {
  readonly head: string
  readonly parts: DatelinePart[]
  readonly starts: number[]
}

/** The part of a dateline that begins at this place of its head, or null. `before` are the parts found so far. */
export function datelinePartAt(
  head: string,
  at: number,
  before: readonly DatelinePart[],
): { part: DatelinePart; end: number } | null {
  const first = head.charCodeAt(at)
  if (Number.isNaN(first)) return null
  const date = before.length > 0 && DATE_START.test(head[at]!) ? matchEndAt(DATELINE_DATE, head, at) : at
  if (date > at) return { part: 'date', end: date }
  if (head[at] === '(') return bracketAt(head, at, before)
  const domain = domainEnd(head, at)
  if (domain > at) return { part: 'newsroom', end: domain }
  const newsroom = Math.max(newsroomEnd(head, at), newsEnd(head, at))
  if (newsroom > at && (before.length > 0 || /^[ \u00a0]*(?:[,|\n–—-]|co)/.test(head.slice(newsroom)))) {
    const withDomain = matchEndAt(/ (?:co\.id|com)(?![A-Za-z])/y, head, newsroom)
    return { part: 'newsroom', end: withDomain }
  }
  const place = knownPlaceEnd(head, at)
  if (place > at) return { part: 'place', end: matchEndAt(DISTRICT, head, place) }
  const capitals = matchEndAt(CAPITALS, head, at)
  if (capitals > at) return { part: 'capitals', end: capitals }
  const phrase = matchEndAt(PHRASE, head, at)
  return phrase > at ? { part: 'phrase', end: phrase } : null
}

/** Where a domain ends, or `at`. What holds no dot or comma is no domain: that is tested first, for it is cheap. */
function domainEnd(head: string, at: number): number {
  let end = at
  while (end < head.length && isDomainPart(head.charCodeAt(end))) end += 1
  if (head[end] !== '.' && head[end] !== ',') return at
  return Math.max(matchEndAt(DOMAIN, head, at), matchEndAt(TORN_DOMAIN, head, at))
}

function isDomainPart(code: number): boolean {
  const letter = code | 0x20
  return (letter >= 0x61 && letter <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x2d
}

/** Where a newsroom's name ends, or `at`. Most words begin none, which one look at their letters shows. */
function newsroomEnd(head: string, at: number): number {
  for (const name of NEWSROOMS.get(head.slice(at, at + 3)) ?? [])
    if (head.startsWith(name, at) && !WORD_GOES_ON.test(head[at + name.length] ?? '')) return at + name.length
  return at
}

/** Whether the first letters here are those of a newsroom's name. */
export function beginsNewsroom(head: string, at: number): boolean {
  return NEWSROOMS.has(head.slice(at, at + 3))
}

function newsEnd(head: string, at: number): number {
  return head.includes('ews') || head.includes('EWS') ? matchEndAt(NEWS, head, at) : at
}

/** `(ANTARA)` after a place; after a known place any short name in brackets. */
function bracketAt(
  head: string,
  at: number,
  before: readonly DatelinePart[],
): { part: DatelinePart; end: number } | null {
  if (before.length === 0) return null
  NEWSROOM_BRACKET.lastIndex = at
  const found = NEWSROOM_BRACKET.exec(head)
  if (found === null) return null
  const name = found[1]!.trim()
  const isNewsroom = matchEndAt(DOMAIN, name, 0) === name.length || newsroomEnd(name, 0) === name.length
  const isName = before.at(-1) === 'place' && /^\p{Lu}[\p{L} .]{1,24}$/u.test(name)
  // `TIRTASARI (Kabar) -`, `Tirtasari (KABAR) -`: no list has either, but one of the two is in capitals and a word.
  const isWord = before.at(-1) === 'capitals' ? /^\p{Lu}[\p{L} .]{3,24}$/u.test(name) : isPronounced(name)
  const isInCapitals = isWord && /^[ \u00a0\n]*[-–—]/.test(head.slice(NEWSROOM_BRACKET.lastIndex))
  return isNewsroom || isName || isInCapitals ? { part: 'bracket', end: NEWSROOM_BRACKET.lastIndex } : null
}

/** Whether a newsroom, or a bracket that may hold one, begins here. */
export function isNewsroomAt(head: string, at: number): boolean {
  return head[at] === '(' || domainEnd(head, at) > at || newsroomEnd(head, at) > at
}

/** Whether the word that begins here is written in capitals. */
export function beginsInCapitals(head: string, at: number): boolean {
  return /^\p{Lu}{2}/u.test(head.slice(at, at + 2))
}

/** Whether a name in capitals is read as a word (`GRAZ`, `KABAR`) and not letter by letter (`PSSI`, `KPK`). */
export function isPronounced(name: string): boolean {
  return name
    .split(/[ -]/)
    .some((word) => /^\p{Lu}{4}/u.test(word) && /[AEIOU]/.test(word) && !/^[B-DF-HJ-NP-TV-Z]{3}/.test(word))
}
