import { beginsCapital, beginsSmall } from '../../language/letters.ts'
import { FOREIGN_PLACES, INDONESIAN_PLACES } from '../../language/places.ts'

/** The names in lower case, so that `JAKARTA` and `Jakarta` are one. */
const KNOWN: ReadonlySet<string> = new Set(
  [...INDONESIAN_PLACES, ...FOREIGN_PLACES].map((name) => name.toLowerCase()),
)

/** The most words that a name of the list has. */
const MOST_NAME_WORDS = 4

/** No word of a place name is longer; what is longer is not read to its end. */
const LONGEST_NAME_WORD = 30

const PREFIX = /(?:Kota|Kabupaten|Kab\.|Provinsi|KOTA|KABUPATEN|KAB\.) /y
const TITLE_WORD = /\p{Lu}[\p{Ll}'’.]*(?:-\p{Lu}[\p{Ll}'’]*)*/uy
const CAPITAL_WORD = /\p{Lu}[\p{Lu}'’.]*(?:-\p{Lu}[\p{Lu}'’]*)*/uy
const NAME_SPACE = /[ \u00a0]/
const NO_LETTER = /[^\p{L}'’]/u

/** The first words of the names: most texts begin with another word, and are then read no further. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...KNOWN].map((name) => name.slice(0, firstWordEnd(name, 0))),
)

/**
 * Where the known place name that begins at `from` ends: `Jakarta`, `BANDAR LAMPUNG`, `Kota Bogor`; -1 if none
 * begins there. The longest name wins. A name ends where a small letter meets a capital, so that in
 * `JakartaKita` it is found too; `Jakartaan` holds none.
 */
export function knownPlaceEnd(text: string, from: number): number {
  const end = knownNameEnd(text, from)
  PREFIX.lastIndex = from
  return PREFIX.test(text) ? Math.max(end, knownNameEnd(text, PREFIX.lastIndex)) : end
}

/** Where the longest known name ends that begins at `start`, or -1. */
function knownNameEnd(text: string, start: number): number {
  const firstEnd = firstWordEnd(text, start)
  if (!FIRST_WORDS.has(text.slice(start, firstEnd).toLowerCase()) && !hasGluedWord(text, start, firstEnd))
    return -1
  const ends = wordEnds(text, start)
  for (let count = ends.length; count > 0; count--) {
    const end = ends[count - 1]!
    if (end >= text.length || !isSmallLetter(text, end))
      if (KNOWN.has(text.slice(start, end).replaceAll('\u00a0', ' ').toLowerCase())) return end
  }
  return -1
}

/** Where each of the first words from `start` ends, for as long as they look like words of a name. */
function wordEnds(text: string, start: number): number[] {
  const ends: number[] = []
  let at = start
  while (ends.length < MOST_NAME_WORDS) {
    const end = wordEnd(text, at)
    if (end < 0) break
    const hyphen = text.slice(at, end).indexOf('-')
    if (hyphen > 0) ends.push(at + hyphen)
    ends.push(end)
    if (text[end] === '.') ends.push(end + 1)
    if (!NAME_SPACE.test(text[end] ?? '')) break
    at = end + 1
  }
  return ends
}

/** Where a run of letters ends, apostrophes among them. */
function firstWordEnd(text: string, start: number): number {
  const furthest = Math.min(text.length, start + LONGEST_NAME_WORD + 1)
  let end = start
  while (end < furthest && isNameLetter(text, end)) end += 1
  return end
}

function isNameLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code >= 0x80) return !NO_LETTER.test(text[at]!)
  const letter = code | 0x20
  return (letter >= 0x61 && letter <= 0x7a) || code === 0x27
}

function isSmallLetter(text: string, at: number): boolean {
  return beginsSmall(text[at] ?? '')
}

/** Whether a small letter meets a capital in a word, so that a name may end there. */
function hasGluedWord(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++)
    if (!isSmallLetter(text, at) && isSmallLetter(text, at - 1)) return true
  return false
}

function wordEnd(text: string, at: number): number {
  const pattern = isCapitals(text, at) ? CAPITAL_WORD : TITLE_WORD
  pattern.lastIndex = at
  if (!pattern.test(text)) return smallWordEnd(text, at)
  let end = pattern.lastIndex
  if (end - at > LONGEST_NAME_WORD) return -1
  while (end > at && (text[end - 1] === '.' || text[end - 1] === '’' || text[end - 1] === "'")) end -= 1
  return end
}

/** `de` and `es` within a name (`Rio de Janeiro`). */
const SMALL_WORD = /(?:de|es|del|da)(?= )/y

function smallWordEnd(text: string, at: number): number {
  SMALL_WORD.lastIndex = at
  return SMALL_WORD.test(text) ? SMALL_WORD.lastIndex : -1
}

function isCapitals(text: string, at: number): boolean {
  return beginsCapital(text[at + 1] ?? '')
}
