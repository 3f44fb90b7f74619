/** What pages put after a headline in their title: the newsroom, the page's number. */
const SUFFIX = /(?: [|–-] [\p{L}\d.: ]{3,40}| Halaman (?:all|\d+)(?: \.{3}| ?…)?| \.{3}| ?…)$/u
/** A shorter one may begin a sentence. */
const SHORTEST = 20
const FEWEST_WORDS = 4

/** A record's title without what pages put after it, white space folded; null if it is too short to tell. */
export function bareTitle(title: string): string | null {
  const folded = title.trim().replace(/\s+/g, ' ')
  const bare = folded.replace(SUFFIX, '').replace(SUFFIX, '')
  return bare.length >= SHORTEST && bare.split(' ').length >= FEWEST_WORDS ? bare : null
}

/** Where the title ends with which a text begins, white space aside, if no sentence goes on with it; else -1. */
export function beginsWithTitle(text: string, title: string): number {
  const start = text.search(/\S/)
  const end = start < 0 ? -1 : endOfCopy(text, start, title)
  if (end < 0) return -1
  return /^(?:$|\s*(?:$|["“‘'(\d\p{Lu}]))/u.test(text.slice(end, end + 4)) ? end : -1
}

/** Where a copy of a piece ends that begins at `from`, white space aside; -1 if there is none. */
function endOfCopy(text: string, from: number, piece: string): number {
  let at = from
  for (const character of piece) {
    if (character === ' ') continue
    while (at < text.length && /\s/.test(text[at]!)) at += 1
    if (!text.startsWith(character, at)) return -1
    at += character.length
  }
  return at
}
