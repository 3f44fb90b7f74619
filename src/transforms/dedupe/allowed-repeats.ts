import { countWords, endsSentence, lastCharacter, opensWithSpacedListMark } from '../line-shape.ts'
import type { FoldedLines } from './folded-lines.ts'

/** A line shorter than this may be an item of a list, an answer, a line of a verse. */
const LONGEST_LIST_ITEM = 100
const LONGEST_ANSWER = 60
const LONGEST_VERSE = 45
/** How far up the label of a list is looked for. */
const FURTHEST_LABEL = 12

const FRAGMENT_START = /^[\p{Ll},.;:!?)\]}”’/&]/u
const LETTER_START = /^[\p{L}]/u

/**
 * Whether a line that is there twice is so for good reason: an item under a label (`Bahan:`), an answer, a
 * line of a verse, a piece of a torn sentence.
 *
 * @param first where the text was first
 * @param times how often the line is in the document
 */
export function isAllowedRepeat(
  folded: FoldedLines,
  position: number,
  first: number,
  times: number,
): boolean {
  const text = folded.text(position)
  if (isFragment(folded, position)) return true
  if (isFactOfItem(folded, position, first)) return true
  if (text.length >= LONGEST_LIST_ITEM) return false
  if (opensWithSpacedListMark(text) || isUnderLabel(folded, position)) return true
  if (text.length >= LONGEST_ANSWER) return false
  if (times > 2 && text.length < LONGEST_VERSE) return true
  return (
    isAnswer(folded, position) ||
    isInVerse(folded, position, position) ||
    isEntry(folded, position, first) ||
    isTurn(folded, position)
  )
}

const LABELLED = /^\p{Lu}[\p{L} ]{1,24}: ?\S/u
const ITEM_NUMBER = /^(?:\(?\d{1,3}[.)]|[a-zA-Z][.)]|[-–—•*▪])[ \u00a0]?/
const FIRST_WORD = /^\p{L}{2,}(?=[ \u00a0])/u

/**
 * Whether the line is a fact that two items of a list share: the lines above it are two items, or headings, and it
 * is said of both (`Unit A`, `Harga: …`; `Terdakwa pertama …`, `Hakim menjatuhkan …`).
 */
function isFactOfItem(folded: FoldedLines, position: number, first: number): boolean {
  const here = folded.text(position - 1)
  const there = folded.text(first - 1)
  if (here === there || here === '' || there === '') return false
  const isLabelled = LABELLED.test(folded.text(position))
  if (here.length >= LONGEST_LIST_ITEM || there.length >= LONGEST_LIST_ITEM) return false
  if (ITEM_NUMBER.test(here) && ITEM_NUMBER.test(there)) return true
  if (isHeading(here) && isHeading(there))
    return isLabelled || folded.text(position).length < LONGEST_LIST_ITEM
  const word = FIRST_WORD.exec(here)?.[0]
  return word !== undefined && word === FIRST_WORD.exec(there)?.[0] && haveLikeLengths(here, there)
}

/** Whether of two lines neither is much longer than the other. */
function haveLikeLengths(one: string, two: string): boolean {
  return Math.max(one.length, two.length) <= 1.5 * Math.min(one.length, two.length)
}

const EXCLAMATION = /!["”’')]*$/
const IN_MARKS = /^["“].*["”]$/
const INVOCATION = /^["“]?(?:Ya|Wahai|Hai|O|Oh|Duhai|Amin|Aamiin|Allahu|Hidup|Hidupilah|Tuhan) /

/** Whether a short line is one that is said again on purpose: a chant, a call, a prayer, words in marks. */
export function isSaidAgain(text: string): boolean {
  return (
    text.length < LONGEST_ANSWER && (EXCLAMATION.test(text) || IN_MARKS.test(text) || INVOCATION.test(text))
  )
}

/** `Lurah: Terima kasih.`: who speaks, and what. */
const DIALOGUE_TURN = /^\p{Lu}[\p{L} .'’-]{1,30}: ?\S/u

/** Whether the line is a turn in a written dialogue: it and the line above it begin with who speaks. */
function isTurn(folded: FoldedLines, position: number): boolean {
  return DIALOGUE_TURN.test(folded.text(position)) && DIALOGUE_TURN.test(folded.text(position - 1))
}

/** Whether the line is under two different headings: opening hours, prices, programmes. */
function isEntry(folded: FoldedLines, position: number, first: number): boolean {
  const here = folded.text(position - 1)
  const there = folded.text(first - 1)
  return here !== there && isHeading(here) && isHeading(there)
}

function isHeading(text: string): boolean {
  return text !== '' && text.length < LONGEST_VERSE && !endsSentence(text)
}

/** Whether the text begins as no sentence does: small, or with a mark that closes something. */
export function startsInside(text: string): boolean {
  return FRAGMENT_START.test(text)
}

/** Whether the line is a piece of a sentence that line breaks have torn: such pieces recur (`, Selasa (10/6).`). */
export function isFragment(folded: FoldedLines, position: number): boolean {
  const text = folded.text(position)
  if (startsInside(text)) return true
  if (!endsSentence(text)) {
    const below = folded.text(position + 1)
    if (below === '' || folded.opensBlock(position + 1) || lastCharacter(text) === ':') return false
    return startsInside(below) || (below.length < LONGEST_VERSE && !endsSentence(below))
  }
  const above = folded.text(position - 1)
  if (text.length >= LONGEST_VERSE || above === '' || folded.opensBlock(position)) return false
  return !endsSentence(above) && above.length >= LONGEST_VERSE
}

/** Whether a label that ends in a colon is a few short lines above. */
function isUnderLabel(folded: FoldedLines, position: number): boolean {
  const last = Math.max(0, position - FURTHEST_LABEL)
  for (let other = position - 1; other >= last; other--) {
    const text = folded.text(other)
    if (lastCharacter(text) === ':') return true
    if (text.length >= LONGEST_LIST_ITEM) return false
  }
  return false
}

/** Whether the line answers a question, is one, or is a turn of a conversation. */
function isAnswer(folded: FoldedLines, position: number): boolean {
  const text = folded.text(position)
  const above = lastCharacter(folded.text(position - 1))
  return above === '?' || text.endsWith('?') || '"“\'‘'.includes(text[0]!)
}

/** Whether the lines above and below are short, without a stop, and made of words. */
export function isInVerse(folded: FoldedLines, first: number, last: number): boolean {
  return looksLikeVerse(folded.text(first - 1)) && looksLikeVerse(folded.text(last + 1))
}

function looksLikeVerse(text: string): boolean {
  return (
    text !== '' &&
    text.length < LONGEST_VERSE &&
    LETTER_START.test(text) &&
    !endsSentence(text) &&
    countWords(text, 2) >= 2
  )
}
