import { isCommonWord } from '../../language/common-word.ts'
import { EVERYDAY_WORDS, HEADLINE_VERBS } from '../../language/counted/headline-words.ts'
import { STRONG_SENTENCE_OPENERS } from '../../language/counted/sentence-openers.ts'
import { beginsCapital, beginsSmall } from '../../language/letters.ts'
import {
  cannotName,
  isPersonNoun,
  leadsIntoOpening,
  mayOpenToo,
  NOUN,
  ONLY_PERSONS,
} from './opening-words.ts'
import {
  bareWord,
  canEndTitle,
  FEWEST_TITLE_WORDS,
  isContent,
  isOffice,
  OPENING,
  type Word,
} from './title-word.ts'

/** Where a sentence begins after a title by a name that the text has used. */

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
  // Before the longer name of a thing (`Piala Sukamaju diwarnai`) a noun may come; only who acts is a person.
  if (first < last && !/^(?:me|ber)\p{Ll}{4}/u.test(words[index]!.core)) return null
  if (first < FEWEST_TITLE_WORDS || !canEndTitle(text, words[first - 1]!)) return null
  const titleWord = words[first - 1]!
  const verb = words[index]!.core
  const isApart =
    (/^(?:me|ber)\p{Ll}{4}/u.test(verb) && cannotName(titleWord)) ||
    (ONLY_PERSONS.test(verb) && !isPersonNoun(titleWord))
  return mayOpenToo(titleWord) && !isApart ? null : words[first]!.start
}

/**
 * Where a name begins that begins another sentence of the text too, and that no word of the title is ever right before: the
 * longest such name before the first small word (`… atas 31 Pertunjukan Sari Melani adalah`).
 */
export function knownSubjectBefore(text: string, words: readonly Word[], index: number): number | null {
  let last = index - 1
  while (last > FEWEST_TITLE_WORDS && beginsSmall(words[last]!.core)) last -= 1
  if (last < FEWEST_TITLE_WORDS || !areTitleCase(words, last)) return null
  const from = words[0]!.start
  const around = `${text.slice(Math.max(0, from - KNOWN_BEFORE), from)}\n${text.slice(words[index]!.end, words[index]!.end + KNOWN_BEFORE)}`
  let first = -1
  let name = ''
  for (let at = last; at >= FEWEST_TITLE_WORDS && last - at <= 3; at--) {
    const word = words[at]!
    if (!beginsCapital(word.core) || OPENING.test(text[word.start]!)) break
    const longer = text.slice(word.start, words[last]!.end).replace(/[,.:;]+$/, '')
    if (!isWordIn(around, longer)) break
    first = at
    name = longer
  }
  if (first < 0 || name.length < 2 || !canEndTitle(text, words[first - 1]!)) return null
  for (let at = Math.max(0, first - FURTHEST_OFFICE); at < first; at++)
    if (
      isPersonNoun(words[at]!) ||
      isOffice(words[at]!) ||
      (STRONG_SENTENCE_OPENERS.has(words[at]!.core.toLowerCase()) && at >= FEWEST_TITLE_WORDS)
    )
      return null
  // Before a single name may be the first half of it.
  const before = words[first - 1]!
  const isSure = HEADLINE_VERBS.has(before.core.toLowerCase()) || cannotName(before) || /\d/.test(before.core)
  if (!isSure && (first === last || mayHaveName(before))) return null
  if (isWordIn(around, `${words[first - 1]!.core} ${name}`)) return null
  return beginsSentenceIn(around, name) ? words[first]!.start : null
}

/** Whether a word before a name may be what the name has (`Penghasilan Sari hanya …`) or lead into it (`Lalu Sari …`). */
function mayHaveName(word: Word): boolean {
  const small = word.core.toLowerCase()
  if (HEADLINE_VERBS.has(small)) return false
  return (
    mayOpenToo(word) ||
    leadsIntoOpening(word) ||
    isCommonWord(small) ||
    EVERYDAY_WORDS.has(small) ||
    NOUN.test(small)
  )
}

/** An office so near before a name, in words, may be the person's. */
const FURTHEST_OFFICE = 5

/** Whether a text holds words by themselves. */
function isWordIn(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    if (!/[\p{L}\d]/u.test((text[at - 1] ?? ' ') + (text[at + words.length] ?? ' '))) return true
  return false
}

/** Whether a sentence of a text begins with a name and goes on in small letters. */
function beginsSentenceIn(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    if (
      /(?:^|\n|[.!?]["”]? )$/.test(text.slice(Math.max(0, at - 3), at)) &&
      /^,? \p{Ll}/u.test(text.slice(at + name.length, at + name.length + 4))
    )
      return true
  return false
}

/** Whether a text uses a word as a name's first: after a small word or a stop, or before another name. */
export function isFirstName(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const after = text.slice(at + name.length, at + name.length + 3)
    if (/^[\p{L}\d]/u.test(after)) continue
    if (/^ \p{Lu}/u.test(after) || /[\p{Ll},.!?”"] ["“]?$/u.test(text.slice(Math.max(0, at - 4), at)))
      return true
  }
  return false
}

/** Whether the words up to `end` are a headline in title case. */
function areTitleCase(words: readonly Word[], end: number): boolean {
  for (let at = 0; at < end; at++) if (isContent(words[at]!)) return false
  return true
}
