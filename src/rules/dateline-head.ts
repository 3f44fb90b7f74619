import {
  beginsNewsroom,
  CAPITALS,
  isCapital,
  isNewsroomAt,
  isPronounced,
  matchAt,
  type Part,
  partAt,
} from './dateline-parts.ts'
import { knownPlaceEnd } from './place-names.ts'

/** A dateline found in a text: `SEMARANG, KOMPAS.com -`. */
export interface Dateline {
  /** Where it ends, the dash and the white space after it with it. */
  readonly end: number
  /** Whether it names a newsroom. Only such a one is believed where something else stands before it. */
  readonly hasNewsroom: boolean
}

/** A dateline is not read further than this many characters. */
const LONGEST = 120

const MOST_PARTS = 6
const SMALL_LETTER = /\p{Ll}/u

/** No dateline begins with one of these. */
const BEGINS_NONE = /[\s\d!#-&'-/:-@[-`{-~–—]/
const GAP = /[ \u00a0\t\n]*(?:[,|/][ \u00a0\t\n]*)?/y
const DASH = /[ \u00a0\t\n]*(?:,[ \u00a0\t\n]*)?[-–—]{1,3}[ \u00a0\t\n]*/y
const COLON = /[ \u00a0\n]*:[ \u00a0\n]*/y
const OPENS_SENTENCE = /[\p{Lu}\d"'“‘”([@#$&\p{Ps}]/u

/**
 * The dateline that begins at `from`, or null. Line breaks count as spaces, so that a torn one is read whole.
 *
 * It must never see one in `Paris Saint-Germain`, `Presiden ke-7 RI`, `Jakarta - Bandung pulang pergi`,
 * `Akhir-akhir ini` or a list item.
 */
export function datelineAt(text: string, from: number): Dateline | null {
  if (BEGINS_NONE.test(text[from] ?? ' ') || opensWithSentence(text, from)) return null
  const head = text.slice(from, from + LONGEST)
  let at = /^[“"]/.test(head) ? 1 : 0
  const parts: Part[] = []
  const starts: number[] = []
  while (parts.length < MOST_PARTS) {
    const next = partAt(head, at, parts)
    if (next === null) break
    parts.push(next.part)
    starts.push(at)
    at = next.end
    const ended = endAfter(head, at, parts, starts)
    if (ended !== null)
      return ended < 0
        ? null
        : { end: from + ended, hasNewsroom: parts.includes('newsroom') || parts.includes('bracket') }
    const gap = at
    at = matchAt(GAP, head, at)
    // A name that a small word follows begins a sentence.
    if (SMALL_LETTER.test(head[at] ?? '') && head.slice(gap, at).trim() === '') return null
    // Two names on two lines are a list or titles; only a newsroom may follow its place on the next line.
    if (head.slice(gap, at).includes('\n') && !isNewsroomAt(head, at)) return null
    // A stop after the domain: `BANJARMASINPOST.CO.ID. BANJARBARU -`.
    if (next.part === 'newsroom' && head[at] === '.') at = matchAt(GAP, head, at + 1)
  }
  return null
}

/** Small words that may stand within a dateline: of a place, of a newsroom's name. */
const SMALL_WITHIN = /(?:co|da |de |del |es |news)/y

/**
 * Whether a text clearly begins with a sentence: words, brackets and commas, then a small letter behind a space, or
 * a quotation mark. It never says so of a dateline; it is what the first line of most articles is asked, so it is
 * cheap.
 */
export function opensWithSentence(text: string, from: number): boolean {
  const end = Math.min(text.length, from + LONGEST)
  let at = from
  if (text[at] === '"' || text[at] === '“') at += 1
  let isAfterSpace = false
  for (const first = at; at < end; at++) {
    const code = text.charCodeAt(at)
    const isSmall = code >= 0x61 && code <= 0x7a
    // Behind a comma a domain in small letters may stand.
    if (isSmall && isAfterSpace)
      return at > first + 1 && text[at - 2] !== ',' && matchAt(SMALL_WITHIN, text, at) === at
    isAfterSpace = code === 0x20
    if (isSmall || isAfterSpace || (code >= 0x41 && code <= 0x5a)) continue
    if (code === 0x22 || code === 0x201c || code === 0x201d) return at > first
    if (code === 0x28 && at > first) {
      const bracket = matchAt(BRACKETED, text, at)
      if (bracket === at) return false
      at = bracket - 1
    } else if (code !== 0x2c || text[at + 1] !== ' ' || mayNameNewsroom(text, first, at)) return false
  }
  return false
}

const BRACKETED = /\([^()\n]{1,60}\)/y

/** Whether a comma may stand behind the name of a newsroom, as in `ANTARA, JAKARTA Warga pulang`. */
function mayNameNewsroom(text: string, from: number, to: number): boolean {
  return beginsNewsroom(text, from) || /ews/i.test(text.slice(from, to))
}

/** Where the dateline ends if it ends after these parts; -1 if what follows says that it is none; null if it may go on. */
function endAfter(
  head: string,
  at: number,
  parts: readonly Part[],
  starts: readonly number[],
): number | null {
  const last = parts.at(-1)!
  const dash = matchAt(DASH, head, at)
  if (dash > at) return isDateline(head, at, dash, parts, starts) ? withSecondPlace(head, dash, parts) : -1
  const names = parts.filter((part) => part === 'newsroom' || part === 'bracket').length
  const colon = matchAt(COLON, head, at)
  if (colon > at) {
    const isPlaceLast = last === 'place' && head.slice(starts[0]!, starts.at(-1)!).includes('.')
    return names > 0 && parts.length > 1 && (parts[0] !== 'newsroom' || isPlaceLast) ? colon : -1
  }
  const isPlace = last === 'place' || last === 'capitals'
  if (isPlace && head[at] === '.' && parts.length === 1 && isCapital(head, starts[0]!)) {
    // `JAKARTA. Perum …`: a known place in capitals, and a sentence.
    const after = matchAt(/\.[ \u00a0]+/y, head, at)
    return last === 'place' && after > at && OPENS_SENTENCE.test(head[after] ?? '') ? after : null
  }
  if (names === 0 || parts.length !== 2) return null
  if (last === 'newsroom') return endAfterNewsroom(head, at, parts, starts)
  if (parts[0] !== 'newsroom') return null
  return endWithoutDash(head, at, last, starts[1]!)
}

/** `JAKARTA, KOMPAS.com Menteri …`: a place in capitals and a domain, but no dash. */
function endAfterNewsroom(
  head: string,
  at: number,
  parts: readonly Part[],
  starts: readonly number[],
): number | null {
  const isCapitalPlace = (parts[0] === 'place' || parts[0] === 'capitals') && isCapital(head, starts[0]!)
  if (
    !isCapitalPlace ||
    !head.slice(starts[0]!, starts[1]!).includes(',') ||
    !head.slice(starts[1]!, at).includes('.')
  )
    return null
  const after = matchAt(/[ \u00a0\n]+/y, head, at)
  return after > at && /\p{Lu}/u.test(head[after] ?? '') ? after : null
}

/** `Liputan6.com, JakartaKita semua …`, `REPUBLIKA.CO.ID, JAKARTA  Bagi …`: no dash at all. */
function endWithoutDash(head: string, at: number, last: Part, start: number): number | null {
  if (last === 'place') {
    const after = matchAt(/[ \u00a0\n]*/y, head, at)
    const isSpaced = after > at
    if (!OPENS_SENTENCE.test(head[after] ?? '')) return null
    // `Liputan6.com, Bandung Barat -` goes on; a place in capitals before a word in small letters has ended.
    if (isSpaced && !(isCapital(head, start) && /^\p{Lu}\p{Ll}/u.test(head.slice(after)))) return null
    return after
  }
  if (last !== 'phrase') return null
  // A place that the list does not have: it ends where a small letter meets a capital.
  const glued = /^(?:\p{Lu}\p{Ll}+ ){0,2}\p{Lu}\p{Ll}{2,}(?=\p{Lu}\p{Ll})/u.exec(head.slice(start, at))
  return glued === null ? null : start + glued[0].length
}

/** `KONTAN.CO.ID - JAKARTA. Penjualan …`: after the dash of a newsroom a place may follow. */
function withSecondPlace(head: string, dash: number, parts: readonly Part[]): number {
  if (parts.length > 1 || parts[0] !== 'newsroom') return dash
  const known = knownPlaceEnd(head, dash)
  const place = known > dash ? known : matchAt(CAPITALS, head, dash)
  if (place === dash || !isCapital(head, dash)) return dash
  const stop = matchAt(/\.[ \u00a0]+/y, head, place)
  if (stop > place) return stop
  const second = matchAt(DASH, head, place)
  return second > place && known > dash ? second : dash
}

function isDateline(
  head: string,
  at: number,
  dash: number,
  parts: readonly Part[],
  starts: readonly number[],
): boolean {
  const sign = head.slice(at, dash)
  const isSpaced = /\s/.test(sign) || !sign.includes('-') || sign.length > 1
  const after = head[dash] ?? ''
  const opens = OPENS_SENTENCE.test(after)
  if (parts.includes('newsroom') || parts.includes('bracket'))
    return (opens || (isSpaced && namesDomain(head, at))) && arePhrasesApart(head, at, parts, starts)
  if (!isSpaced || after === '') return false
  if (sign.includes('\n') && isListBelow(head, at, dash)) return false
  if (parts[0] === 'place' && !parts.includes('phrase'))
    return (
      parts.every((part) => part === 'place' || part === 'date' || part === 'capitals') &&
      opens &&
      !isRoute(head, starts[0]!, at, dash)
    )
  // `Jakarta, NU Online - …`: after a known place and a comma, a newsroom that no list has.
  if (parts[0] === 'place' && parts.length === 2 && parts[1] === 'phrase')
    return (
      opens &&
      /,/.test(head.slice(starts[0]!, starts[1]!)) &&
      head.slice(starts[1]!, at).split(/[ \u00a0]/).length <= 2
    )
  if (parts[0] === 'capitals' && parts.every((part) => part !== 'phrase')) {
    const name = head.slice(starts[0]!, at)
    return opens && isPronounced(name) && !/^\p{Lu}{2}/u.test(head.slice(dash, dash + 2))
  }
  // A name that the list does not have is a place only where the dash has a line of its own below it.
  return (
    /^[ \u00a0\t]*\n[ \u00a0\t\n]*[-–—]{1,3}[ \u00a0\t]*\n/.test(sign) &&
    parts.every((part) => part !== 'date')
  )
}

/** Whether the head names a newsroom beyond doubt, by its domain or as an agency: then a small letter may follow. */
function namesDomain(head: string, end: number): boolean {
  return /\.|ANTARA/.test(head.slice(0, end))
}

/** Whether a name that may be a place stands apart from the newsroom by a comma: never in `Kompas Gramedia -`. */
function arePhrasesApart(
  head: string,
  end: number,
  parts: readonly Part[],
  starts: readonly number[],
): boolean {
  return parts.every((part, index) => {
    if (part !== 'phrase') return true
    const before = index === 0 || /[,|.]/.test(head.slice(starts[index - 1]!, starts[index]!))
    const after = parts[index + 1]
    const isEnclosed = after === undefined || after === 'bracket'
    return before && (isEnclosed || /[,|]/.test(head.slice(starts[index]!, starts[index + 1] ?? end)))
  })
}

/** Whether another place name follows the dash: a route, not a dateline. The same name again is none. */
function isRoute(head: string, start: number, end: number, dash: number): boolean {
  const other = knownPlaceEnd(head, dash)
  if (other < 0 || /\n.*\n/.test(head.slice(end, dash))) return false
  const name = head.slice(start, end)
  if (name === name.toUpperCase() && name.length > 3 && !isCapital(head, dash)) return false
  return head.slice(dash, other).toLowerCase() !== name.trim().toLowerCase()
}

/** Whether a dash that opens the line after a line break opens the next line too: then it is a list's. */
function isListBelow(head: string, at: number, dash: number): boolean {
  if (/\n[ \u00a0\t]*[-–—]{1,3}[ \u00a0\t]*\n/.test(head.slice(at, dash))) return false
  return /\n[ \u00a0\t]*[-–—•*]/.test(head.slice(dash))
}
