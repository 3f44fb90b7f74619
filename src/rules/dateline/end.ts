import { PLACE_TAILS } from '../../language/place-words.ts'
import { matchEndAt } from '../spans.ts'
import { beginsInCapitals, CAPITALS, type DatelinePart, type DatelineReading, isPronounced } from './parts.ts'
import { knownPlaceEnd } from './place-names.ts'

const DATELINE_DASH = /[ \u00a0\t\n]*(?:,[ \u00a0\t\n]*)?[-–—]{1,3}[ \u00a0\t\n]*/y
const COLON = /[ \u00a0\n]*:[ \u00a0\n]*/y

/** Where the dateline ends if it ends after these parts; -1 if what follows says that it is none; null if it may go on. */
export function endAfter(reading: DatelineReading, at: number): number | null {
  const { head, parts, starts } = reading
  const last = parts.at(-1)!
  const dash = matchEndAt(DATELINE_DASH, head, at)
  if (dash > at) return endsDateline(reading, at, dash) ? withSecondPlace(head, dash, parts) : -1
  const names = parts.filter((part) => part === 'newsroom' || part === 'bracket').length
  const colon = matchEndAt(COLON, head, at)
  if (colon > at) {
    const isPlaceLast = last === 'place' && head.slice(starts[0]!, starts.at(-1)!).includes('.')
    return names > 0 && parts.length > 1 && (parts[0] !== 'newsroom' || isPlaceLast) ? colon : -1
  }
  const isPlace = last === 'place' || last === 'capitals'
  if (isPlace && head[at] === '.' && parts.length === 1 && beginsInCapitals(head, starts[0]!)) {
    // `JAKARTA. Perum …`: a known place in capitals, and a sentence.
    const after = matchEndAt(/\.[ \u00a0]+/y, head, at)
    return last === 'place' && after > at && OPENS_SENTENCE.test(head[after] ?? '') ? after : null
  }
  if (names === 0 || parts.length !== 2) return null
  if (last === 'newsroom') return endAfterNewsroom(reading, at)
  if (parts[0] !== 'newsroom') return null
  return endWithoutDash(head, at, last, starts[1]!)
}

/** One to four words with capitals and a small one: what a place that goes on to its dash is not. */
const BEGINS_SENTENCE = /^["“]?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]*){0,3} \p{Ll}{2}/u

/** `JAKARTA, KOMPAS.com Menteri …`: a place in capitals and a domain, but no dash. */
function endAfterNewsroom({ head, parts, starts }: DatelineReading, at: number): number | null {
  const isCapitalPlace =
    (parts[0] === 'place' || parts[0] === 'capitals') && beginsInCapitals(head, starts[0]!)
  if (
    !isCapitalPlace ||
    !head.slice(starts[0]!, starts[1]!).includes(',') ||
    !head.slice(starts[1]!, at).includes('.')
  )
    return null
  const after = matchEndAt(/[ \u00a0\n]+/y, head, at)
  return after > at && /\p{Lu}/u.test(head[after] ?? '') ? after : null
}

/** `Liputan6.com, JakartaKita semua …`, `REPUBLIKA.CO.ID, JAKARTA  Bagi …`: no dash at all. */
function endWithoutDash(head: string, at: number, last: DatelinePart, start: number): number | null {
  if (last === 'place') {
    const after = matchEndAt(/[ \u00a0\n]*/y, head, at)
    const isSpaced = after > at
    if (!OPENS_SENTENCE.test(head[after] ?? '')) return null
    if (!isSpaced) return after
    const next = head.slice(after)
    // A place in capitals before a word in small letters has ended.
    if (beginsInCapitals(head, start)) return /^\p{Lu}\p{Ll}/u.test(next) ? after : null
    // `Liputan6.com, Bandung Barat -` goes on.
    const isPlaceBefore = isDomainWithComma(head.slice(0, start)) && !GOES_ON_AS_PLACE.test(next)
    return BEGINS_SENTENCE.test(next) || isPlaceBefore ? after : null
  }
  if (last !== 'phrase') return null
  // A place that the list does not have: it ends where a small letter meets a capital.
  const glued = /^(?:\p{Lu}\p{Ll}+ ){0,2}\p{Lu}\p{Ll}{2,}(?=\p{Lu}\p{Ll})/u.exec(head.slice(start, at))
  return glued === null ? null : start + glued[0].length
}

/** Whether a dateline begins with a domain and a comma: what comes next is a place, with a dash or without. */
function isDomainWithComma(head: string): boolean {
  return /\.(?:co\.id|com|id|net|org), ?$/i.test(head)
}

/** A second word of a place, or a dash that is still to come. */
const GOES_ON_AS_PLACE = new RegExp(
  `^(?:(?:${PLACE_TAILS.join('|')}|baru|city|jaya|kidul|kota|lor)(?!\\p{L})|[^.!?,\\n]{0,30} ?[-–—] ?)`,
  'iu',
)

/** `KONTAN.CO.ID - JAKARTA. Penjualan …`: after the dash of a newsroom a place may follow. */
function withSecondPlace(head: string, dash: number, parts: readonly DatelinePart[]): number {
  if (parts.length > 1 || parts[0] !== 'newsroom') return dash
  const known = knownPlaceEnd(head, dash)
  const place = known > dash ? known : matchEndAt(CAPITALS, head, dash)
  if (place === dash || !beginsInCapitals(head, dash)) return dash
  const stop = matchEndAt(/\.[ \u00a0]+/y, head, place)
  if (stop > place) return stop
  const second = matchEndAt(DATELINE_DASH, head, place)
  return second > place && known > dash ? second : dash
}

/** What the first sentence after a dateline begins with. */
const OPENS_SENTENCE: RegExp = /[\p{Lu}\d"'“‘”([@#$&\p{Ps}]/u

/** Whether a dash after these parts, from `at` to `dash`, ends a dateline: not one in a name, a route, a list or a title. */
function endsDateline(reading: DatelineReading, at: number, dash: number): boolean {
  const { head, parts, starts } = reading
  const sign = head.slice(at, dash)
  const isSpaced = /\s/.test(sign) || !sign.includes('-') || sign.length > 1
  const after = head[dash] ?? ''
  const opens = OPENS_SENTENCE.test(after)
  if (parts.includes('newsroom') || parts.includes('bracket'))
    return (opens || (isSpaced && namesDomain(head, at))) && arePhrasesApart(reading, at)
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
  // `Warta Sena, Jakarta - …`: two or three words that no list has before the comma and the known place.
  if (parts[0] === 'phrase' && parts.length === 2 && parts[1] === 'place')
    return (
      opens &&
      /^, $/.test(head.slice(nameEnd(head, starts[0]!), starts[1]!)) &&
      /^\p{Lu}[\p{L}’']+ \p{Lu}[\p{L}’']+(?: \p{Lu}[\p{L}’']+)?$/u.test(
        head.slice(starts[0]!, nameEnd(head, starts[0]!)),
      ) &&
      !isRoute(head, starts[1]!, at, dash)
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

/** Where the words before the first comma end. */
function nameEnd(head: string, start: number): number {
  const comma = head.indexOf(',', start)
  return comma < 0 ? head.length : comma
}

/** Whether the head names a newsroom beyond doubt, by its domain or as an agency: then a small letter may follow. */
function namesDomain(head: string, end: number): boolean {
  return /\.|ANTARA/.test(head.slice(0, end))
}

/** Whether a name that may be a place is set apart from the newsroom by a comma: never in `Kompas Gramedia -`. */
function arePhrasesApart({ head, parts, starts }: DatelineReading, end: number): boolean {
  return parts.every((part, index) => {
    if (part !== 'phrase') return true
    const before = index === 0 || /[,|./]/.test(head.slice(starts[index - 1]!, starts[index]!))
    const after = parts[index + 1]
    const isEnclosed = after === undefined || after === 'bracket'
    return before && (isEnclosed || /[,|/]/.test(head.slice(starts[index]!, starts[index + 1] ?? end)))
  })
}

/** Whether another place name follows the dash: a route, not a dateline. The same name again is none. */
function isRoute(head: string, start: number, end: number, dash: number): boolean {
  const other = knownPlaceEnd(head, dash)
  if (other < 0 || /\n.*\n/.test(head.slice(end, dash))) return false
  const name = head.slice(start, end)
  if (name === name.toUpperCase() && name.length > 3 && !beginsInCapitals(head, dash)) return false
  return head.slice(dash, other).toLowerCase() !== name.trim().toLowerCase()
}

/** Whether a dash that opens the line after a line break opens the next line too: then it is a list's. */
function isListBelow(head: string, at: number, dash: number): boolean {
  if (/\n[ \u00a0\t]*[-–—]{1,3}[ \u00a0\t]*\n/.test(head.slice(at, dash))) return false
  return /\n[ \u00a0\t]*[-–—•*]/.test(head.slice(dash))
}
