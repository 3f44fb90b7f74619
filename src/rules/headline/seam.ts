import { isCommonWord } from '../../language/common-word.ts'
import { SENTENCE_OPENERS, STRONG_SENTENCE_OPENERS } from '../../language/counted/sentence-openers.ts'
import { beginsCapital, isSpaceAt } from '../../language/letters.ts'
import { OFFICE_OPENERS } from '../../language/office-openers.ts'
import { WORDS_WITH_CAPITAL_INSIDE } from '../../language/words-with-capital-inside.ts'
import { bareWord, canEndTitle, isContent, type Word, wordOf } from './title-word.ts'

/** Where a title shows its end by itself: at a seam, or at an ellipsis. */

/** How many words after a seam are looked at for the small words of a sentence. */
const FURTHEST_SMALL_WORD = 7
/** How far around a seam the same glued word is looked for: one that is there twice is a name. */
const SAME_WORD_WITHIN = 4000
/** No title in small letters is longer, in words. */
const MOST_WORDS = 22

/** Where a word was glued to the first word of a sentence, or -1; never inside a name with a capital inside. */
export function sureSeam(text: string, word: Word, limit: number): number {
  const seam = word.seam >= 0 ? word.seam : afterCapitals(text, word)
  if (seam < 0 || !beginsSentence(text, seam, word.end, limit)) return -1
  const tail = text.slice(seam, word.end)
  // A verb in small letters was glued to the abbreviation (`KPKmengungkapkan`).
  if (word.seam < 0 && isWordOfLists(bareWord(tail).slice(1))) return -1
  // A domain, or a name of more parts than two.
  if (/\.\p{L}|\p{Ll}\p{Lu}|\(/u.test(tail)) return -1
  const first = /\p{L}[\p{L}-]*/u.exec(tail)?.[0] ?? ''
  const head = lettersBefore(text, word.start, seam)
  const isKnown =
    head === '' ||
    isWordOfLists(first.toLowerCase()) ||
    (first.length > 1 && isAloneElsewhere(text, word, first)) ||
    (head.length > 2 &&
      first.length > 2 &&
      (isWordOfLists(head.toLowerCase()) || isAloneElsewhere(text, word, head))) ||
    actsNext(text, word.end)
  if (
    head !== '' &&
    head.length < 3 &&
    !isWordOfLists(head.toLowerCase()) &&
    !isWordOfLists(first.toLowerCase())
  )
    return -1
  return isKnown && !standsElsewhere(text, { ...word, seam }) ? seam : -1
}

/** Where a word begins that was glued to an abbreviation (`KPURatri`), or -1. */
function afterCapitals(text: string, word: Word): number {
  const match = /^["“(]?\p{Lu}{2,10}(?=\p{Lu}\p{Ll}{2})/u.exec(
    text.slice(word.start, Math.min(word.end, word.start + 40)),
  )
  return match === null ? -1 : word.start + match[0].length
}

/** Whether what is from a place may begin a sentence: a capital and a small letter, or an opening mark, and small words soon. */
function beginsSentence(text: string, from: number, end: number, limit: number): boolean {
  if (!/^["“‘]?\p{Lu}(?:\p{Ll}|[ ,]|\p{Lu}+(?![\p{L}]))/u.test(text.slice(from, from + 16))) return false
  return goesOnAsSentence(text, end, limit) || text[end - 1] === ','
}

/** Whether, after a place, a word of a sentence's own comes soon, and no seam or stop before it. */
export function goesOnAsSentence(text: string, from: number, limit: number): boolean {
  let at = from
  for (let count = 0; count < FURTHEST_SMALL_WORD && at < limit; count++) {
    while (at < limit && isSpaceAt(text, at)) at += 1
    let end = at
    while (end < limit && !isSpaceAt(text, end)) end += 1
    if (end === at) return false
    const word = wordOf(text, at, end, false)
    if (isContent(word)) return true
    if (word.seam >= 0 || /[.!?…]["”’)]?$/.test(text.slice(at, end))) return false
    at = end
  }
  return false
}

/** The letters, with hyphens among them, that end at a place. */
function lettersBefore(text: string, from: number, to: number): string {
  let start = to
  while (start > from && /[\p{L}-]/u.test(text[start - 1]!)) start -= 1
  return text.slice(start, to).replace(/^-+/, '')
}

/** Whether the next word is what a person does: `GaramSekar menyebut`. */
function actsNext(text: string, at: number): boolean {
  return /^ (?:me|ber)\p{Ll}{4,}/u.test(text.slice(at, at + 12))
}

function standsElsewhere(text: string, { start, end, core, seam }: Word): boolean {
  // Only as far as the word after the seam is one word: a stop or a comma belongs to neither.
  const glued = core.split(/[.,:;!?]/, 1)[0]!
  if (glued.length < 4 || seam < 0) return false
  const first = text.indexOf(glued, Math.max(0, start - SAME_WORD_WITHIN))
  if (first < start) return first >= 0
  const again = text.indexOf(glued, end)
  return again >= 0 && again < end + SAME_WORD_WITHIN
}

/** Whether a word ends in an ellipsis. */
export function endsInEllipsis(text: string, word: Word): boolean {
  return /\p{L}["”’)]?(?:\.{3}|…)$/u.test(text.slice(Math.max(word.start, word.end - 6), word.end))
}

const GLUED_TO_CAPITAL = /^["“‘'(]?(?<head>[\p{L}-]*\p{Ll}{3})(?=["“]?\p{Lu}\p{Ll})/u
const DERIVED =
  /^(?:ber|di|ke|me[mn]?|men[gy]|pe[mnr]?|pen[gy]|se|ter)\p{Ll}{4,}$|^\p{Ll}{4,}(?:an|kan|nya)$/u
/**
 * The start of the sentence after a headline that is written in small letters, where the headline shows its end: glued
 * to the sentence (`gudang yang rusakGendis berharap …`), or by its ellipsis. Null if a sentence may begin before.
 *
 * @param words of the title so far; the last one is the first small word
 */
export function startShown(text: string, words: readonly Word[], limit: number): number | null {
  let before = words.at(-1)!
  let count = words.length
  for (let at = before.end; at < limit && count < MOST_WORDS; count++) {
    while (at < limit && isSpaceAt(text, at)) at += 1
    let end = at
    while (end < limit && !isSpaceAt(text, end)) end += 1
    if (end === at) return null
    const word = wordOf(text, at, end, false)
    const seam = seamAfterKnown(text, word)
    if (seam >= 0)
      return beginsSentence(text, seam, end, limit) && !standsElsewhere(text, { ...word, seam }) ? seam : null
    if (endsInEllipsis(text, word))
      return goesOnAsSentence(text, end, limit) && capitalAfter(text, end) ? end : null
    if (/[.!?]["”’)]?$/.test(text.slice(at, end)) || word.seam >= 0) return null
    const mayOpen = beginsCapital(word.core) && STRONG_SENTENCE_OPENERS.has(word.core.toLowerCase())
    if (mayOpen && canEndTitle(text, before)) return null
    before = word
    at = end
  }
  return null
}

/** Whether a word in small letters is one of everyday prose: counted, or derived from one as it seems. */
function isWordOfLists(small: string): boolean {
  return (
    isCommonWord(small) || SENTENCE_OPENERS.has(small) || OFFICE_OPENERS.has(small) || DERIVED.test(small)
  )
}

function capitalAfter(text: string, at: number): boolean {
  return /^ ?["“]?\p{Lu}/u.test(text.slice(at, at + 3))
}

/** Where a word begins that was glued to one that is known by itself, or -1. */
function seamAfterKnown(text: string, word: Word): number {
  const raw = text.slice(word.start, word.end)
  const match = GLUED_TO_CAPITAL.exec(raw)
  if (match === null) return -1
  const head = match.groups!.head!
  const small = head.toLowerCase()
  const tail = (/^\p{L}+/u.exec(bareWord(raw.slice(match[0].length)))?.[0] ?? '').toLowerCase()
  if (WORDS_WITH_CAPITAL_INSIDE.has(small + tail)) return -1
  if (/\.\p{L}/u.test(raw)) return -1
  const isKnown = isWordOfLists(small) || isAloneElsewhere(text, word, head)
  return isKnown ? word.start + match[0].length : -1
}

/** Whether the text around has a word by itself. */
function isAloneElsewhere(text: string, { start, end }: Word, word: string): boolean {
  const last = Math.min(text.length, end + SAME_WORD_WITHIN)
  for (
    let at = text.indexOf(word, Math.max(0, start - SAME_WORD_WITHIN));
    at >= 0 && at < last;
    at = text.indexOf(word, at + word.length)
  )
    if (!/[\p{L}\d]/u.test((text[at - 1] ?? ' ') + (text[at + word.length] ?? ' '))) return true
  return false
}
