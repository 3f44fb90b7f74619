import { beginsCapital, beginsSmall } from '../../language/letters.ts'
import { bareWord, canEndTitle, FEWEST_TITLE_WORDS, isContent, OPENING, type Word } from './title-word.ts'

/** How much of the text before the title is searched for a name that the next sentence begins with. */
const KNOWN_BEFORE = 6000

/**
 * Where a name begins that the text before has used as the first word of a name, just as the sentence now begins
 * with it (`kata Sutarno. Baca juga: Embung Mulai Kering Sutarno menambahkan …`).
 */
export function knownName(text: string, words: readonly Word[], index: number): number | null {
  const from = words[0]!.start
  const before = text.slice(Math.max(0, from - KNOWN_BEFORE), from)
  let last = index - 1
  while (last > FEWEST_TITLE_WORDS && beginsSmall(words[last]!.core)) last -= 1
  if (last < FEWEST_TITLE_WORDS || !areTitleCase(words, last)) return null
  const nameFrom = (at: number): string | null => {
    const word = words[at]!
    if (!beginsCapital(word.core) || OPENING.test(text[word.start]!)) return null
    return bareWord(text.slice(word.start, words[last]!.end))
  }
  const name = nameFrom(last)
  if (name === null || name.length < 3 || !isFirstName(before, name)) return null
  let first = last
  for (let at = last - 1; at >= FEWEST_TITLE_WORDS && last - at <= 3; at--) {
    const longer = nameFrom(at)
    if (longer === null || !before.includes(longer)) break
    first = at
  }
  // Before the longer name of a thing (`Piala Sukamaju diwarnai`) may stand a noun; only who acts is a person.
  if (first < last && !/^(?:me|ber)\p{Ll}{4}/u.test(words[index]!.core)) return null
  return first >= FEWEST_TITLE_WORDS && canEndTitle(text, words[first - 1]!) ? words[first]!.start : null
}

/** Whether a text uses a word as a name's first: behind a small word or a stop, or before another name. */
function isFirstName(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const behind = text.slice(at + name.length, at + name.length + 3)
    if (/^[\p{L}\d]/u.test(behind)) continue
    if (/^ \p{Lu}/u.test(behind) || /[\p{Ll},.!?”"] ["“]?$/u.test(text.slice(Math.max(0, at - 4), at)))
      return true
  }
  return false
}

/** Whether the words up to `end` are a headline in title case. */
function areTitleCase(words: readonly Word[], end: number): boolean {
  for (let at = 0; at < end; at++) if (isContent(words[at]!)) return false
  return true
}
