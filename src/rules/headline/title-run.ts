import { EVERYDAY_WORDS, HEADLINE_VERBS } from '../../language/counted/headline-words.ts'
import { SMALL_TITLE_WORDS } from '../../language/counted/small-title-words.ts'
import { beginsCapital, isCapital, isSpaceAt } from '../../language/letters.ts'
import { type Word, wordOf } from './title-word.ts'

/** Words in title case, one after the other. */
export interface TitleRun {
  readonly words: readonly Word[]
  /** Where the first word begins, and after the last one. */
  readonly start: number
  readonly end: number
  /** Whether a full stop ends the last word. */
  readonly isStopped: boolean
  /** Whether a field (`Editor: …`) or a bracket with a domain follows, which no title holds. */
  readonly isBeforeField: boolean
}

/** No run is followed further, in words: longer ones are tables. */
const MOST_WORDS = 140
const MARKUP = /[<>=\\{}|_@]|\]\(|:\/\//
const ONLY_LETTERS = /^[A-Za-z]+$/
const QUOTATION = /["“”«»]/

/** A bullet or a dash between titles. */
const MARK_ALONE = /^[•▪●|–—-]+$/

/** The label of a credit, or the domain that opens a bracket. */
const FIELD =
  /^(?:Editor|Kontributor|Penulis|Pewarta|Reporter|Sumber):|^\([a-z\d.-]{3,40}\.(?:com|id|net|org)(?:\)|$)/

/** The run of words in title case that begins at `from`; null if it holds markup. Linear in its length. */
export function titleRunAt(text: string, from: number): TitleRun | null {
  const words: Word[] = []
  let isStopped = false
  let isBeforeField = false
  for (let at = from; at < text.length && words.length < MOST_WORDS && !isStopped; ) {
    let end = at
    while (end < text.length && !isSpaceAt(text, end)) end += 1
    const word = wordOf(text, at, end, false)
    const raw = text.slice(at, end)
    // Most words are letters alone, which hold no markup, field or stop.
    const hasMarks = !ONLY_LETTERS.test(raw)
    if (hasMarks && MARKUP.test(raw)) return null
    isBeforeField = hasMarks && FIELD.test(raw)
    if (isBeforeField || !(MARK_ALONE.test(raw) || word.core === '' || isOfTitle(word.core))) break
    words.push(word)
    isStopped = hasMarks && STOPPED.test(raw)
    while (end < text.length && isSpaceAt(text, end)) end += 1
    at = end
  }
  if (words.length === 0) return null
  return { words, start: from, end: words.at(-1)!.end, isStopped, isBeforeField }
}

function isOfTitle(core: string): boolean {
  return beginsCapital(core) || /^[\d&+#'‘-]/.test(core) || SMALL_TITLE_WORDS.has(core)
}

/** The full stop of a sentence at the end of a word; a short abbreviation has none, and an ellipsis is none. */
const STOPPED = /(?:\p{Ll}{3}|\p{Lu}{3}|[\d)”"])\.["”’')]*$/u

/** What the words of a run say of it. */
export interface TitleSigns {
  /** How many have a capital. */
  readonly capitals: number
  /** How many of these, past the first word, prose writes small. */
  readonly small: number
  /** How many of these are verbs in the form that only headlines have. */
  readonly verbs: number
}

/** The signs of the words from one index to another. */
export function titleSigns(words: readonly Word[], from: number, to: number): TitleSigns {
  let capitals = 0
  let everyday = 0
  let verbs = 0
  for (let index = from; index < to; index++) {
    const { core } = words[index]!
    if (!beginsCapital(core)) continue
    capitals += 1
    if (index === from || core.length < 4 || isCapital(core.charCodeAt(1))) continue
    const folded = core.toLowerCase()
    if (HEADLINE_VERBS.has(folded)) verbs += 1
    else if (EVERYDAY_WORDS.has(folded)) everyday += 1
  }
  return { capitals, verbs, small: everyday + verbs }
}

/** Whether a piece of text opens a quotation that it does not close, or the other way round. */
export function halvesQuotation(piece: string): boolean {
  if (!QUOTATION.test(piece)) return false
  let depth = 0
  let straight = 0
  for (const character of piece) {
    if (character === '“') depth += 1
    else if (character === '”') depth -= 1
    else if (character === '"') straight += 1
    if (depth < 0) return true
  }
  return depth !== 0 || straight % 2 === 1
}

/** So many of a title's first words are looked at before it is read, and so many of them have a capital. */
const FIRST_WORDS = 8
const FEWEST_OF_FIRST = 3

/** Whether capitals prevail in the first words from a place, as they do in a title. A cheap question, asked of every sentence. */
export function mayOpenTitle(line: string, from: number): boolean {
  let capitals = 0
  let smalls = 0
  let at = from
  for (let word = 0; word < FIRST_WORDS && at < line.length; word++) {
    const code = line.charCodeAt(at)
    if (code >= 0x61 && code <= 0x7a) {
      smalls += 1
      if (smalls > 2) return false
    } else {
      smalls = 0
      capitals += 1
      if (capitals === FEWEST_OF_FIRST) return true
    }
    at = line.indexOf(' ', at)
    if (at < 0) return false
    while (line.charCodeAt(at) === 0x20) at += 1
  }
  return false
}

/** So many words with a capital in a row, small words of titles between them, make a line worth a look. */
export const FEWEST_CAPITALS = 5

/** Whether so many capital words follow each other anywhere in a line. A cheap question, asked of every line. */
export function holdsTitleRun(line: string): boolean {
  let capitals = 0
  let smalls = 0
  for (let at = 0; at < line.length; ) {
    const code = line.charCodeAt(at)
    if (isCapital(code)) {
      capitals += 1
      smalls = 0
      if (capitals === FEWEST_CAPITALS) return true
    } else if (code >= 0x61 && code <= 0x7a) {
      smalls += 1
      // Titles have no more small words in a row.
      if (smalls > 2) capitals = 0
    }
    at = line.indexOf(' ', at)
    if (at < 0) return false
    while (line.charCodeAt(at) === 0x20) at += 1
  }
  return false
}
