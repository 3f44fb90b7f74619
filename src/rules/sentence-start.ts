import { BODY_OPENERS } from '../language/body-openers.ts'
import {
  NOUN_OPENERS,
  SENTENCE_OPENERS,
  STRONG_SENTENCE_OPENERS,
} from '../language/counted/sentence-openers.ts'
import { beginsCapital } from '../language/letters.ts'
import { OFFICE_OPENERS } from '../language/office-openers.ts'
import { knownName } from './known-name.ts'
import { bare, canEndTitle, FEWEST_WORDS, isContent, isOffice, type Word } from './title-word.ts'

/** How far back from its first small word the beginning of a sentence is looked for, in words. */
const FURTHEST_BACK = 16

/**
 * Where the sentence begins whose first small word is `words[index]`: walks back over the capitals before it to
 * one that opens sentences. Of the name of an office (`Juru Bicara Badan Anggaran`) the first word counts; a
 * beginning that is too early only leaves a piece of the title, one too late would take prose. Null if no word
 * opens a sentence, or if what is left would be no title.
 */
export function sentenceStart(
  text: string,
  words: readonly Word[],
  index: number,
  isGlued: boolean,
): number | null {
  let crossed = false
  let found = -1
  /** Whether a small word stands between the beginning that was found and the word looked at. */
  let isApart = false
  const furthest = Math.max(FEWEST_WORDS, index - FURTHEST_BACK)
  for (let at = index; at >= furthest; at--) {
    const word = words[at]!
    if (word.seam >= 0) {
      const seam = acceptedSeam(text, words, at, crossed, isGlued)
      if (seam !== null || isGlued) return seam ?? (found >= 0 ? words[found]!.start : null)
    }
    const canBegin = canEndTitle(text, words[at - 1]!) && !isCounted(words, at)
    const opensQuote = OPENING_QUOTE.test(text.slice(word.start, word.start + 2))
    if (opensQuote && canBegin && !closesQuote(text, words, at, index)) return word.start
    if (at === index || !beginsCapital(word.core)) {
      if (at !== index && isContent(word)) break
      isApart = true
      continue
    }
    if (found < 0) {
      if (canBegin && opensSentence(text, words, at, crossed)) found = at
      crossed ||= found < 0
      isApart = false
    } else if (belongsBefore(words, at, found, crossed, isApart)) {
      // A beginning that can stand is left only for one that can stand too.
      if (canBegin || !canEndTitle(text, words[found - 1]!)) found = at
      isApart = false
    }
  }
  if (found < 0) return knownName(text, words, index)
  if (!crossed && isNounOpener(words[found]!.core.toLowerCase())) found = officeBefore(text, words, found)
  if (isOffice(words[found]!))
    for (; isOpening(words[found - 1]!); found--) if (found - 1 < FEWEST_WORDS) return null
  return canEndTitle(text, words[found - 1]!) ? words[found]!.start : null
}

/** The first word of an office whose name a noun ends (`Kepala Bidang Pelatihan`), or the noun itself. */
function officeBefore(text: string, words: readonly Word[], index: number): number {
  let first = index
  for (let at = index - 1; at >= FEWEST_WORDS && index - at <= 6 && beginsCapital(words[at]!.core); at--)
    if (
      (isOffice(words[at]!) || BODY_OPENERS.has(words[at]!.core.toLowerCase())) &&
      canEndTitle(text, words[at - 1]!)
    )
      first = at
  return first
}

/**
 * Whether a word some way before the beginning that was found belongs to it: another office (`Juru Bicara Badan`),
 * or a word that only sentences begin with (`Sementara itu, Kepala Bidang`, `Di Piala Gubernur`, `Bila Barang`).
 */
function belongsBefore(
  words: readonly Word[],
  index: number,
  found: number,
  crossed: boolean,
  isApart: boolean,
): boolean {
  const distance = found - index
  const isStrong = STRONG_SENTENCE_OPENERS.has(words[index]!.core.toLowerCase())
  if (crossed) return (isOffice(words[index]!) && distance <= 6 && !isApart) || (isStrong && distance <= 4)
  return isStrong && distance <= 2 && !STRONG_SENTENCE_OPENERS.has(words[found]!.core.toLowerCase())
}

/** `5 Direktur Baru`: an office that is counted belongs to the headline. */
function isCounted(words: readonly Word[], index: number): boolean {
  return isOffice(words[index]!) && /^\d{1,3}$/.test(words[index - 1]!.core)
}

const BEFORE_AN_OPENING = new Set(
  'adapun bagi bahkan dan karena kemudian lalu menurut namun oleh sebab sebelumnya sementara tapi'.split(' '),
)

/** Whether a word before an opening belongs to it (`Menurut Polisi`, `Wakil Ketua`). */
function isOpening(word: Word): boolean {
  return isOffice(word) || (beginsCapital(word.core) && BEFORE_AN_OPENING.has(word.core.toLowerCase()))
}

const OPENING_QUOTE = /^["“]\p{Lu}/u

const ORDER = new Set(
  'akhirnya awalnya demikian kedua keempat kelima ketiga lantas pertama terakhir terpisah'.split(' '),
)
const NOUN = /^(?:pe[mnr]|peng|peny|ke)[a-z]{3,}an(?:nya)?$/

/** Whether a capital word can open a sentence; behind it, if `isFar`, stand names that a title might hold too. */
export function opensSentence(text: string, words: readonly Word[], index: number, isFar: boolean): boolean {
  const word = words[index]!
  if (text[word.start] === '(') return false
  const core = word.core.toLowerCase()
  if (STRONG_SENTENCE_OPENERS.has(core)) return true
  if (isFar) {
    if (OFFICE_OPENERS.has(core) || (ORDER.has(core) && text[word.end - 1] === ',')) return true
    return SENTENCE_OPENERS.has(core) && isPointedBack(words[index + 1])
  }
  return SENTENCE_OPENERS.has(core) || OFFICE_OPENERS.has(core) || isNounOpener(core)
}

/** A common noun, by the list or by its shape, that may also be the last word of an office's name. */
function isNounOpener(core: string): boolean {
  return NOUN_OPENERS.has(core) || NOUN.test(core) || (core.length >= 7 && core.endsWith('nya'))
}

/** `Saat ini`, `Setelah itu`: no headline begins so. */
function isPointedBack(next: Word | undefined): boolean {
  return next !== undefined && (next.core === 'ini' || next.core === 'itu')
}

function closesQuote(text: string, words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const piece = text.slice(words[at]!.start + 1, words[at]!.end)
    if (piece.includes('"') || piece.includes('”')) return true
  }
  return false
}

/** A seam before a sentence: what begins there can open one, or all of this text is glued. */
function acceptedSeam(
  text: string,
  words: readonly Word[],
  index: number,
  crossed: boolean,
  isGlued: boolean,
): number | null {
  const word = words[index]!
  const tail = bare(text.slice(word.seam, word.end)).toLowerCase()
  if (SENTENCE_OPENERS.has(tail) || OFFICE_OPENERS.has(tail) || NOUN.test(tail)) return word.seam
  if (text[word.seam] === '“' || text[word.seam] === '"') return word.seam
  return isGlued && !crossed ? word.seam : null
}
