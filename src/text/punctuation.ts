import {
  DOUBLE_MARKS,
  type EntityMark,
  entityMarkAt,
  type MarkSide,
  SINGLE_MARKS,
  sideByShape,
} from './quotation-marks.ts'

/*
 * What a character is to the search for the ends of sentences: of quotes and of sentences alike.
 */

/** What a character may be to the scan. Everything else is passed over at the price of one look into a table. */
export const PLAIN = 0
/** `.`, `?`, `!`, `…` */
export const STOP = 1
/** A double quotation mark of any shape. */
export const DOUBLE = 2
/** A single quotation mark or an apostrophe. */
export const SINGLE = 3
/** `(` or `[` */
export const BRACKET = 4
/** `&`, which may begin an entity left in the text (`&ldquo;`). */
export const AMPERSAND = 5
/** `)` or `]` */
export const BRACKET_END = 6

const STOPS = '.?!…‼⁇⁈⁉'

const KINDS: Uint8Array = new Uint8Array(0x10000)
const assign = (characters: string, kind: number): void => {
  for (const character of characters) KINDS[character.charCodeAt(0)] = kind
}
assign(STOPS, STOP)
assign(DOUBLE_MARKS, DOUBLE)
assign(SINGLE_MARKS, SINGLE)
assign('([', BRACKET)
assign('&', AMPERSAND)
assign(')]', BRACKET_END)

/** The kind of every UTF-16 unit, for the scan's own loop. */
export const kinds: Uint8Array = KINDS

export const kindAt = (text: string, at: number): number => KINDS[text.charCodeAt(at)] ?? PLAIN

/** White space as `\s` has it. */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13)
  if (code === 0xa0 || code === 0x1680 || code === 0x3000 || code === 0xfeff) return true
  return (
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f
  )
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** `-`, `–`, `—` and their kin. */
export const isDash = (code: number): boolean => code === 45 || (code >= 0x2010 && code <= 0x2015)

/** Characters without width, which stand for nothing: zero-width spaces and joiners, direction marks, soft hyphens. */
export const isInvisible = (code: number): boolean =>
  code === 0xad || (code >= 0x200b && code <= 0x200f) || (code >= 0x2060 && code <= 0x2064)

/** The first place from `at` that is not white space; `&nbsp;` left in the text is white space too. */
export function skipSpace(text: string, at: number, limit: number): number {
  let place = at
  while (place < limit) {
    const code = text.charCodeAt(place)
    if (isSpace(code)) place++
    else if (code === 38 && text.startsWith('&nbsp;', place)) place += 6
    else break
  }
  return Math.min(place, limit)
}

/** The first place from `at` that is not true white space: where a span may begin. */
export function skipWhite(text: string, at: number, limit: number): number {
  let place = at
  while (place < limit && isSpace(text.charCodeAt(place))) place++
  return place
}

/** The place after the last character before `at` that is not white space, `floor` at least. */
export function trimWhite(text: string, floor: number, at: number): number {
  let place = at
  while (place > floor && isSpace(text.charCodeAt(place - 1))) place--
  return place
}

/** The place after the emoji at `at`, joiners and selectors included; `at` itself if there is none. */
export function skipEmoji(text: string, at: number, limit: number): number {
  let place = at
  while (place < limit) {
    const code = text.charCodeAt(place)
    if (code >= 0xd83c && code <= 0xd83e && place + 1 < limit) place += 2
    else if ((code >= 0x2600 && code <= 0x27bf) || code === 0x2b50) place++
    else if (place > at && (code === 0xfe0f || code === 0x200d)) place++
    else break
  }
  return place
}

/** Whatever may end a sentence, open a quotation or a bracket, or begin an entity. */
const DECISION = new RegExp(`[${STOPS}${DOUBLE_MARKS}${SINGLE_MARKS}([&]`, 'g')

/** Whatever may be a quotation mark or begin an entity. */
const POSSIBLE_MARK = new RegExp(`[${DOUBLE_MARKS}${SINGLE_MARKS}&]`, 'g')

/** The first place from `at` where the scan has something to decide, or the end of the text. */
export const candidateFrom = (text: string, at: number): number => firstMatch(DECISION, text, at)

/** The first place from `at` where a quotation mark may be, or the end of the text. */
export const possibleMarkFrom = (text: string, at: number): number => firstMatch(POSSIBLE_MARK, text, at)

/** A pattern of one character runs over a text twice as fast as a loop does. */
function firstMatch(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex - 1 : text.length
}

/** How many units the double quotation mark at `at` takes; 0 if there is none. */
export function markWidth(text: string, at: number): number {
  const kind = kindAt(text, at)
  if (kind === DOUBLE) return 1
  if (kind === SINGLE) return isTypedAsTwo(text, at) ? 2 : 0
  return kind === AMPERSAND ? (doubleEntityAt(text, at)?.width ?? 0) : 0
}

/** What the shape of the double mark at `at` says it does. */
export function markShape(text: string, at: number): MarkSide {
  return sideByShape(doubleEntityAt(text, at)?.mark ?? text.charAt(at))
}

function doubleEntityAt(text: string, at: number): EntityMark | null {
  if (text.charCodeAt(at) !== 38) return null
  const entity = entityMarkAt(text, at)
  return entity !== null && DOUBLE_MARKS.includes(entity.mark) ? entity : null
}

/** `''` or `‘’` in place of a double mark; not two backticks, which are seldom closed. */
function isTypedAsTwo(text: string, at: number): boolean {
  const first = text.charCodeAt(at)
  const second = text.charCodeAt(at + 1)
  return first !== 96 && second !== 96 && KINDS[second] === SINGLE
}
