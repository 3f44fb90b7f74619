import { beginsInCapitals, type DatelineReading, isPronounced } from './parts.ts'
import { knownPlaceEnd } from './place-names.ts'

/** What the first sentence behind a dateline begins with. */
export const OPENS_SENTENCE: RegExp = /[\p{Lu}\d"'“‘”([@#$&\p{Ps}]/u

/** Whether a dash behind these parts, from `at` to `dash`, ends a dateline: not one in a name, a route, a list or a title. */
export function endsDateline(reading: DatelineReading, at: number, dash: number): boolean {
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
function arePhrasesApart({ head, parts, starts }: DatelineReading, end: number): boolean {
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
  if (name === name.toUpperCase() && name.length > 3 && !beginsInCapitals(head, dash)) return false
  return head.slice(dash, other).toLowerCase() !== name.trim().toLowerCase()
}

/** Whether a dash that opens the line after a line break opens the next line too: then it is a list's. */
function isListBelow(head: string, at: number, dash: number): boolean {
  if (/\n[ \u00a0\t]*[-–—]{1,3}[ \u00a0\t]*\n/.test(head.slice(at, dash))) return false
  return /\n[ \u00a0\t]*[-–—•*]/.test(head.slice(dash))
}
