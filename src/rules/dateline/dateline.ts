import { matchEndAt } from '../spans.ts'
import { endAfter } from './end.ts'
import { beginsNewsroom, type DatelineReading, datelinePartAt, isNewsroomAt } from './parts.ts'

/** A dateline found in a text: `SEMARANG, KOMPAS.com -`. */
export interface Dateline {
  /** Where it ends, the dash and the white space after it with it. */
  readonly end: number
  /** Whether it names a newsroom. Only such a one is believed where something else comes before it. */
  readonly hasNewsroom: boolean
}

/** A dateline is not read further than this many characters. */
const LONGEST_DATELINE = 120

const MOST_PARTS = 6
const ANY_SMALL_LETTER = /\p{Ll}/u

/** No dateline begins with one of these. */
const BEGINS_NONE = /[\s\d!#-&'-/:-@[-`{-~–—]/
const GAP = /[ \u00a0\t\n]*(?:[,|/][ \u00a0\t\n]*)?/y

/**
 * The dateline that begins at `from`, or null. Line breaks count as spaces, so that a torn one is read whole.
 *
 * It must never see one in `Paris Saint-Germain`, `Presiden ke-7 RI`, `Jakarta - Bandung pulang pergi`,
 * `Akhir-akhir ini` or a list item.
 */
export function datelineAt(text: string, from: number): Dateline | null {
  if (BEGINS_NONE.test(text[from] ?? ' ') || opensWithSentence(text, from)) return null
  const head = text.slice(from, from + LONGEST_DATELINE)
  let at = /^[“"]/.test(head) ? 1 : 0
  const reading: DatelineReading = { head, parts: [], starts: [] }
  const { parts, starts } = reading
  while (parts.length < MOST_PARTS) {
    const next = datelinePartAt(head, at, parts)
    if (next === null) break
    parts.push(next.part)
    starts.push(at)
    at = next.end
    const ended = endAfter(reading, at)
    if (ended !== null)
      return ended < 0
        ? null
        : { end: from + ended, hasNewsroom: parts.includes('newsroom') || parts.includes('bracket') }
    const gap = at
    at = matchEndAt(GAP, head, at)
    // A name that a small word follows begins a sentence.
    if (ANY_SMALL_LETTER.test(head[at] ?? '') && head.slice(gap, at).trim() === '') return null
    // Two names on two lines are a list or titles; only a newsroom may follow its place on the next line.
    if (head.slice(gap, at).includes('\n') && !isNewsroomAt(head, at)) return null
    // A stop after the domain: `BANJARMASINPOST.CO.ID. BANJARBARU -`.
    if (next.part === 'newsroom' && head[at] === '.') at = matchEndAt(GAP, head, at + 1)
  }
  return null
}

/** Small words that may be within a dateline: of a place, of a newsroom's name. */
const SMALL_WITHIN = /(?:co|da |de |del |es |news)/y

/**
 * Whether a text clearly begins with a sentence: words, brackets and commas, then a small letter after a space, or
 * a quotation mark. It never says so of a dateline; it is tested on the first line of most articles, so it is
 * cheap.
 */
export function opensWithSentence(text: string, from: number): boolean {
  const end = Math.min(text.length, from + LONGEST_DATELINE)
  let at = from
  if (text[at] === '"' || text[at] === '“') at += 1
  let isAfterSpace = false
  for (const first = at; at < end; at++) {
    const code = text.charCodeAt(at)
    const isSmall = code >= 0x61 && code <= 0x7a
    // After a comma a domain in small letters may come.
    if (isSmall && isAfterSpace)
      return at > first + 1 && text[at - 2] !== ',' && matchEndAt(SMALL_WITHIN, text, at) === at
    isAfterSpace = code === 0x20
    if (isSmall || isAfterSpace || (code >= 0x41 && code <= 0x5a)) continue
    if (code === 0x22 || code === 0x201c || code === 0x201d) return at > first
    if (code === 0x28 && at > first) {
      const bracket = matchEndAt(BRACKET_WITHIN, text, at)
      if (bracket === at) return false
      at = bracket - 1
    } else if (code !== 0x2c || text[at + 1] !== ' ' || mayNameNewsroom(text, first, at)) return false
  }
  return false
}

const BRACKET_WITHIN = /\([^()\n]{1,60}\)/y

/** Whether a comma may come after the name of a newsroom, as in `ANTARA, JAKARTA Warga pulang`. */
function mayNameNewsroom(text: string, from: number, to: number): boolean {
  return beginsNewsroom(text, from) || /ews/i.test(text.slice(from, to))
}
