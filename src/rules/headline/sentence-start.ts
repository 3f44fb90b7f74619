import { BODY_OPENERS } from '../../language/body-openers.ts'
import { isCommonWord } from '../../language/common-word.ts'
import { ORDINARY_WORDS } from '../../language/counted/ordinary-words.ts'
import { SENTENCE_OPENERS, STRONG_SENTENCE_OPENERS } from '../../language/counted/sentence-openers.ts'
import { beginsCapital, beginsSmall } from '../../language/letters.ts'
import { OFFICE_OPENERS } from '../../language/office-openers.ts'
import { knownName, knownSubjectBefore } from './known-name.ts'
import { isNounOpener, isPersonNoun, leadsIntoOpening, mayOpenToo, NOUN } from './opening-words.ts'
import { bareWord, canEndTitle, FEWEST_TITLE_WORDS, isContent, isOffice, type Word } from './title-word.ts'

/** How far back from its first small word the beginning of a sentence is looked for, in words. */
const FURTHEST_WORDS_BACK = 16

/**
 * Where the sentence begins whose first small word is `words[index]`: goes back over the capitals before it to
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
  /** Whether a small word is between the beginning that was found and the word looked at. */
  let isApart = false
  const furthest = Math.max(FEWEST_TITLE_WORDS, index - FURTHEST_WORDS_BACK)
  for (let at = index; at >= furthest; at--) {
    const word = words[at]!
    if (word.seam >= 0) {
      const seam = acceptedSeam(text, word, crossed, isGlued)
      if (seam !== null || isGlued) return seam ?? (found >= 0 ? words[found]!.start : null)
    }
    const canBegin = canEndTitle(text, words[at - 1]!) && !isCountedOffice(words, at)
    const opensQuote = OPENING_QUOTE.test(text.slice(word.start, word.start + 2))
    if (opensQuote && canBegin && !closesQuote(text, words, at, index)) return word.start
    if (at === index || !beginsCapital(word.core)) {
      if (at !== index && isContent(word)) break
      isApart = true
      continue
    }
    if (found < 0) {
      const opens = canOpenSentence(text, words, at, crossed) || (!crossed && isOrdinaryWord(word))
      if (canBegin && opens) found = at
      crossed ||= found < 0
      isApart = false
    } else if (belongsBefore(words, at, { found, crossed, isApart })) {
      // A beginning that is possible is left only for one that is possible too.
      if (canBegin || !canEndTitle(text, words[found - 1]!)) found = at
      isApart = false
    }
  }
  if (found < 0) return knownName(text, words, index) ?? knownSubjectBefore(text, words, index)
  const connective = connectiveBefore(text, words, found)
  if (connective !== null) return connective
  if (isWeakAfterOther(text, words, found)) return null
  if (!isCertain(text, words, found, crossed)) return knownSubjectBefore(text, words, index)
  if (!crossed && isNounOpener(words[found]!.core.toLowerCase())) found = officeBefore(text, words, found)
  if (isOffice(words[found]!))
    for (; leadsIntoOpening(words[found - 1]!); found--) if (found - 1 < FEWEST_TITLE_WORDS) return null
  return canEndTitle(text, words[found - 1]!) ? words[found]!.start : null
}

/** How far before a noun that may open a sentence another beginning is looked for, in words. */
const FURTHEST_OTHER = 4

/**
 * Whether, soon before a noun that may open a sentence, is what says that the title is over: a word that only sentences begin
 * with and a small one after it (`Selain di Desa Sukamaju Informasinya ada`), a
 * mark that closes what no title has opened, the number of a paragraph.
 */
function isWeakAfterOther(text: string, words: readonly Word[], found: number): boolean {
  if (
    SENTENCE_OPENERS.has(words[found]!.core.toLowerCase()) &&
    !isNounOpener(words[found]!.core.toLowerCase())
  )
    return false
  for (let at = found - 1; at >= FEWEST_TITLE_WORDS && found - at <= FURTHEST_OTHER; at--) {
    const { core, start, end } = words[at]!
    if (/^\(?\d+\)$|[^\s"“]["”],$/.test(text.slice(start, end))) return true
    if (!beginsCapital(core) || !canEndTitle(text, words[at - 1]!)) continue
    const small = core.toLowerCase()
    if (STRONG_SENTENCE_OPENERS.has(small) && beginsSmall(words[at + 1]!.core)) return true
  }
  return false
}

/** How far before a beginning that was found a connective with its comma is looked for, in words. */
const FURTHEST_CONNECTIVE = 6

/** Where a connective with its comma begins (`Umumnya, One Pedal Mode ditemukan`), soon before the beginning found. */
function connectiveBefore(text: string, words: readonly Word[], found: number): number | null {
  for (let at = found - 1; at >= FEWEST_TITLE_WORDS && found - at <= FURTHEST_CONNECTIVE; at--) {
    const word = words[at]!
    if (isContent(word)) return null
    if (text[word.end - 1] !== ',') continue
    const first = beginsSmall(word.core) ? words[at - 1]! : word
    const core = first.core.toLowerCase()
    const isConnective =
      beginsCapital(first.core) &&
      (STRONG_SENTENCE_OPENERS.has(core) || ORDER.has(core) || (core.length >= 6 && core.endsWith('nya')))
    if (!isConnective || (first !== word && word.core !== 'itu' && word.core !== 'ini')) continue
    const index = first === word ? at : at - 1
    return index >= FEWEST_TITLE_WORDS && canEndTitle(text, words[index - 1]!) ? first.start : null
  }
  return null
}

/**
 * Whether the beginning of a sentence is certain where the word found opens one only perhaps: an office or a common
 * noun. Not after a name, a noun that may open it just as well, or a comma that such a run follows.
 */
function isCertain(text: string, words: readonly Word[], found: number, crossed: boolean): boolean {
  const core = words[found]!.core.toLowerCase()
  if (STRONG_SENTENCE_OPENERS.has(core) || (SENTENCE_OPENERS.has(core) && !crossed)) return true
  const before = words[found - 1]!
  const isHead = OFFICE_HEADS.has(core)
  if (crossed && isOffice(words[found]!) && !isHead && !isOffice(words[found + 1]!)) return false
  if (isOffice(words[found]!) && leadsIntoOpening(before)) return true
  return (
    !mayOpenToo(before) &&
    !isPersonNoun(before) &&
    (!isOffice(words[found]!) || isHead || isKnownWord(before)) &&
    text[words[found]!.start] !== '('
  )
}

/** Offices that the name of a body follows, so that headlines seldom end in them. */
const OFFICE_HEADS = new Set(
  'direktur dirut juru kabid kapolda kapolres kasat kepala ketua koordinator mantan pelatih sekretaris wakil'.split(
    ' ',
  ),
)

function isOrdinaryWord({ core }: Word): boolean {
  return ORDINARY_WORDS.has(core.toLowerCase())
}

function isKnownWord(word: Word): boolean {
  return isCommonWord(word.core.toLowerCase()) || beginsSmall(word.core) || /\d/.test(word.core)
}

/** The first word of an office whose name a noun ends (`Kepala Bidang Pelatihan`), or the noun itself. */
function officeBefore(text: string, words: readonly Word[], index: number): number {
  let first = index
  for (
    let at = index - 1;
    at >= FEWEST_TITLE_WORDS && index - at <= 6 && beginsCapital(words[at]!.core);
    at--
  )
    if (
      (isOffice(words[at]!) || BODY_OPENERS.has(words[at]!.core.toLowerCase())) &&
      canEndTitle(text, words[at - 1]!)
    )
      first = at
  return first
}

/** The beginning of a sentence that was found so far, on the way back. */
interface FoundStart {
  readonly found: number
  /** Whether capitals that open no sentence lie between it and the first small word. */
  readonly crossed: boolean
  /** Whether a small word lies between it and the word looked at. */
  readonly isApart: boolean
}

/**
 * Whether a word some way before the beginning that was found belongs to it: another office (`Juru Bicara Badan`),
 * or a word that only sentences begin with (`Sementara itu, Kepala Bidang`, `Di Piala Gubernur`, `Bila Barang`).
 */
function belongsBefore(
  words: readonly Word[],
  index: number,
  { found, crossed, isApart }: FoundStart,
): boolean {
  const distance = found - index
  const isStrong = STRONG_SENTENCE_OPENERS.has(words[index]!.core.toLowerCase())
  if (crossed) return (isOffice(words[index]!) && distance <= 6 && !isApart) || (isStrong && distance <= 4)
  return isStrong && distance <= 2 && !STRONG_SENTENCE_OPENERS.has(words[found]!.core.toLowerCase())
}

/** `5 Direktur Baru`: an office that is counted belongs to the headline. */
function isCountedOffice(words: readonly Word[], index: number): boolean {
  return isOffice(words[index]!) && /^\d{1,3}$/.test(words[index - 1]!.core)
}

const OPENING_QUOTE = /^["“]\p{Lu}/u

const ORDER = new Set(
  'akhirnya awalnya demikian kedua keempat kelima ketiga lantas pertama terakhir terpisah'.split(' '),
)

/** Whether a capital word can open a sentence; after it, if `isFar`, are names that a title might hold too. */
export function canOpenSentence(
  text: string,
  words: readonly Word[],
  index: number,
  isFar: boolean,
): boolean {
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
function acceptedSeam(text: string, word: Word, crossed: boolean, isGlued: boolean): number | null {
  const tail = bareWord(text.slice(word.seam, word.end)).toLowerCase()
  if (/\.\p{L}/u.test(text.slice(word.seam, word.end))) return null
  if (SENTENCE_OPENERS.has(tail) || OFFICE_OPENERS.has(tail) || NOUN.test(tail)) return word.seam
  if (text[word.seam] === '“' || text[word.seam] === '"') return word.seam
  return isGlued && !crossed ? word.seam : null
}
