import { NOUN_OPENERS, SENTENCE_OPENERS, STRONG_SENTENCE_OPENERS } from '../language/sentence-openers.ts'
import { OFFICE_WORDS, SMALL_TITLE_WORDS, WORDS_WITH_CAPITAL_INSIDE } from '../language/title-words.ts'

/** The longest title that is looked for, in UTF-16 units; a longer one is no title. */
export const LONGEST_TITLE = 260

/** The shortest title that prose may follow on the same line, in words. */
const FEWEST_WORDS = 3

/** A word of a title with its place in the text. `core` is without quotation marks, brackets and stops. */
interface Word {
  readonly start: number
  readonly end: number
  readonly core: string
  /** Where a second word begins inside this one (`DiriSelama`), or -1. */
  readonly seam: number
}

const WHITE = /\s/
const CAPITAL = /^\p{Lu}/u
const DIGIT = /^[\d+#-]*\d/
const ALL_SMALL = /^\p{Ll}[^\p{Lu}]*$/u
const SMALL = /^\p{Ll}/u
const OPENING = /^["“”'‘’([{«]+/
const CLOSING = '"”“\'’)]}»,.;:!?…'
const SEAM = /[\p{Ll}\d)!?"”'’%][\p{Lu}“]/u

/**
 * Where a title that begins at `from` ends, when other text may follow it on the same line.
 *
 * The title ends at a `?` or `!`, at a run of spaces, where a small letter meets a capital and a sentence follows,
 * or where the capitals of a headline give way to a sentence. Of a title that no sentence end follows before
 * `limit`, the end is `limit`. Looks no further than {@link LONGEST_TITLE}.
 *
 * @param limit the end of the line, or where something begins that can be no part of a title
 * @param isGlued whether the text before the link ran into it without a space, as the text after it then does too
 * @returns the place behind the title, or null if it cannot be told
 */
export function titleEnd(text: string, from: number, limit: number, isGlued = false): number | null {
  const furthest = Math.min(limit, from + LONGEST_TITLE)
  const words: Word[] = []
  /** How many straight quotation marks the title has had so far. */
  let quotes = 0
  for (let at = from; at < furthest; ) {
    let start = at
    while (start < furthest && WHITE.test(text[start]!)) start += 1
    if (start >= furthest) break
    if (start - at >= 2 && !SMALL.test(text[start]!) && isHeadline(text, words)) return at
    let end = start
    while (end < furthest && !WHITE.test(text[end]!)) end += 1
    if (end === furthest && furthest < limit) break
    if (words.length >= FEWEST_WORDS && LIST_NUMBER.test(text.slice(start, Math.min(end + 2, furthest))))
      return words.at(-1)!.end
    const word = wordOf(text, start, end, quotes % 2 === 1)
    words.push(word)
    for (let mark = start; mark < end; mark++) if (text[mark] === '"') quotes += 1
    const index = words.length - 1
    const endsHere = endsSentence(text, word)
    if (isContent(word) || endsHere) {
      const boundary = sentenceStart(text, words, index, isGlued)
      if (boundary !== null) return boundary
    }
    const marked = markedEnd(text, word)
    if (marked !== null && words.length >= 2 && !goesOnAfterMark(text, marked, furthest)) return marked
    if (word.seam >= 0 && opensSentenceAfterSeam(text, word, furthest)) return word.seam
    if (isContent(word) && !isInsideTitle(text, words, end, furthest)) {
      if (!findsSentenceEnd(text, start, limit)) return limitOrNull(from, limit)
      return startAmongSmallWords(text, words, end, furthest)
    }
    if (endsHere && end < furthest) return isHeadline(text, words) ? end : null
    at = end
  }
  return limitOrNull(from, limit)
}

/**
 * The start of a sentence behind a headline that is written in small letters: the first word with a capital that
 * only sentences have, and a small word behind it (`… di semifinal Piala Sukamaju Selanjutnya di posisi ketiga …`).
 */
function startAmongSmallWords(
  text: string,
  words: readonly Word[],
  from: number,
  limit: number,
): number | null {
  // The first small word of such a headline comes early; one that comes late is a sentence's.
  if (words.length > 4) return null
  let before = words.at(-1)!
  let smalls = 1
  for (let at = from; at < limit; ) {
    let start = at
    while (start < limit && WHITE.test(text[start]!)) start += 1
    let end = start
    while (end < limit && !WHITE.test(text[end]!)) end += 1
    const word = wordOf(text, start, end, false)
    const opens = STRONG_SENTENCE_OPENERS.has(word.core.toLowerCase()) && CAPITAL.test(word.core)
    if (opens && smalls >= 2 && canEndTitle(text, before) && SMALL.test(text.slice(end, end + 8).trimStart()))
      return start
    if (word.core === '' || /[.!?]/.test(text[word.end - 1]!)) return null
    if (isContent(word)) smalls += 1
    before = word
    at = end
  }
  return null
}

/** Whether words up to a stop or a gap are one headline: none of them could have begun a sentence. */
function isHeadline(text: string, words: readonly Word[]): boolean {
  if (words.length < FEWEST_WORDS) return false
  for (let at = FEWEST_WORDS; at < words.length; at++)
    if (CAPITAL.test(words[at]!.core) && opensSentence(words, at, false) && canEndTitle(text, words[at - 1]!))
      return false
  return true
}

function limitOrNull(from: number, limit: number): number | null {
  return limit - from <= LONGEST_TITLE ? limit : null
}

function wordOf(text: string, start: number, end: number, inQuotes: boolean): Word {
  const raw = text.slice(start, end)
  const core = bare(raw)
  return { start, end, core, seam: seamOf(raw, start, inQuotes) }
}

/** A word without the quotation marks, brackets and stops at its ends. */
function bare(raw: string): string {
  let end = raw.length
  while (end > 0 && CLOSING.includes(raw[end - 1]!)) end -= 1
  return raw.slice(0, end).replace(OPENING, '')
}

/** Where a word of a text was glued to the next text's first word, or -1; never inside a name (`MotoGP`, `McNally`). */
function seamOf(raw: string, start: number, inQuotes: boolean): number {
  const match = SEAM.exec(raw)
  if (match === null) return seamAfterCapitals(raw, start)
  const at = match.index + 1
  const head = raw.slice(0, at).replace(OPENING, '')
  const tail = bare(raw.slice(at))
  if (head.length < 2 || tail.length < 2 || SMALL.test(head) || /^(?:Ma?c|De|Di|Le|La|El)$/.test(head))
    return -1
  if (WORDS_WITH_CAPITAL_INSIDE.has((head + tail).toLowerCase())) return -1
  // A quotation mark between the two opens what follows unless it closes what was open.
  return raw[at - 1] === '"' && !inQuotes ? start + at - 1 : start + at
}

const ALL_CAPITALS = /^\p{Lu}{2,12}(?=\p{Lu}\p{Ll}{2})/u

/** `DOGESebelum`: behind an abbreviation only a word that opens sentences shows a seam. */
function seamAfterCapitals(raw: string, start: number): number {
  const match = ALL_CAPITALS.exec(raw)
  if (match === null) return -1
  const tail = bare(raw.slice(match[0].length)).toLowerCase()
  return SENTENCE_OPENERS.has(tail) || OFFICE_WORDS.has(tail) ? start + match[0].length : -1
}

/** Whether a word is neither capitalised nor one that headlines write small: a sentence's own. */
function isContent(word: Word): boolean {
  // A capital inside makes a name of it (`iPhone`, `eFishery`).
  return ALL_SMALL.test(word.core) && !SMALL_TITLE_WORDS.has(word.core) && word.seam < 0
}

/** The place behind a `?` or `!` that ends this word, its closing marks with it. */
function markedEnd(text: string, word: Word): number | null {
  for (let at = word.end - 1; at > word.start; at--) {
    const character = text[at]!
    if (character === '?' || character === '!') return word.end
    if (!'"”\'’)'.includes(character)) return null
  }
  return null
}

const HEADLINE_GOES_ON = /^\s+(?:Ini|Begini|Simak|Cek|Berikut|Intip|Yuk|Apa|Ada) (?=[\p{Lu}\d])/u

function goesOnAfterMark(text: string, at: number, limit: number): boolean {
  return HEADLINE_GOES_ON.test(text.slice(at, Math.min(limit, at + 24)))
}

/** Whether a small word stands alone among capitals (`Naik 2 dollar Per Barel`), so that the title goes on. */
function isInsideTitle(text: string, words: readonly Word[], at: number, limit: number): boolean {
  const core = words.at(-1)!.core.toLowerCase()
  if (words.length <= FEWEST_WORDS || (core.length > 4 && /^\p{Ll}+$/u.test(core))) return false
  let others = 0
  for (const word of words) if (isContent(word)) others += 1
  if (others > 2) return false
  const following = text
    .slice(at, Math.min(limit, at + 60))
    .trim()
    .split(/\s+/)
  return (
    following.length >= 2 && following.slice(0, 2).every((word) => CAPITAL.test(word) || DIGIT.test(word))
  )
}

/** How far back from its first small word the beginning of a sentence is looked for, in words. */
const FURTHEST_BACK = 16

/**
 * Where the sentence begins whose first small word is `words[index]`: walks back over the capitals before it to
 * one that opens sentences. Of the name of an office (`Juru Bicara Badan Anggaran`) the first word counts; a
 * beginning that is too early only leaves a piece of the title, one too late would take prose. Null if no word
 * opens a sentence, or if what is left would be no title.
 */
function sentenceStart(text: string, words: readonly Word[], index: number, isGlued: boolean): number | null {
  let crossed = false
  let found = -1
  const furthest = Math.max(FEWEST_WORDS, index - FURTHEST_BACK)
  for (let at = index; at >= furthest; at--) {
    const word = words[at]!
    if (word.seam >= 0) {
      const seam = acceptedSeam(text, words, at, crossed, isGlued)
      return seam ?? (found >= 0 ? words[found]!.start : null)
    }
    const opensQuote = OPENING_QUOTE.test(text.slice(word.start, word.start + 2))
    if (opensQuote && canEndTitle(text, words[at - 1]!) && !closesQuote(text, words, at, index))
      return word.start
    if (at === index || !CAPITAL.test(word.core)) {
      if (at !== index && isContent(word)) break
      continue
    }
    const canBegin = canEndTitle(text, words[at - 1]!) && !isCounted(words, at)
    if (found < 0) {
      if (canBegin && opensSentence(words, at, crossed)) found = at
    } else if (belongsBefore(words, at, found, crossed)) found = at
    crossed ||= found < 0
  }
  if (found < 0) return knownName(text, words, index)
  if (NOUN_OPENERS.has(words[found]!.core.toLowerCase())) found = officeBefore(text, words, found)
  if (isOffice(words[found]!))
    for (; isOpening(words[found - 1]!); found--) if (found - 1 < FEWEST_WORDS) return null
  return canEndTitle(text, words[found - 1]!) ? words[found]!.start : null
}

/** The first word of an office whose name a noun ends (`Kepala Bidang Pelatihan`), or the noun itself. */
function officeBefore(text: string, words: readonly Word[], index: number): number {
  let first = index
  for (let at = index - 1; at >= FEWEST_WORDS && index - at <= 6 && CAPITAL.test(words[at]!.core); at--)
    if (isOffice(words[at]!) && canEndTitle(text, words[at - 1]!)) first = at
  return first
}

/**
 * Whether a word some way before the beginning that was found belongs to it: another office (`Juru Bicara Badan`),
 * or a word that only sentences begin with (`Sementara itu, Kepala Bidang`, `Di Piala Gubernur`, `Bila Barang`).
 */
function belongsBefore(words: readonly Word[], index: number, found: number, crossed: boolean): boolean {
  const distance = found - index
  const isStrong = STRONG_SENTENCE_OPENERS.has(words[index]!.core.toLowerCase())
  if (crossed) return distance <= 6 ? isOffice(words[index]!) || (isStrong && distance <= 4) : false
  return isStrong && distance <= 2 && !STRONG_SENTENCE_OPENERS.has(words[found]!.core.toLowerCase())
}

/** How much of the text before the title is searched for a name that the next sentence begins with. */
const KNOWN_BEFORE = 6000

/**
 * Where a name begins that the text before has used as the first word of a name, just as the sentence now begins
 * with it (`kata Sutarno. Baca juga: Embung Mulai Kering Sutarno menambahkan …`).
 */
function knownName(text: string, words: readonly Word[], index: number): number | null {
  const from = words[0]!.start
  const before = text.slice(Math.max(0, from - KNOWN_BEFORE), from)
  let last = index - 1
  while (last > FEWEST_WORDS && SMALL.test(words[last]!.core)) last -= 1
  if (last < FEWEST_WORDS || !isTitleCase(words, last)) return null
  const nameFrom = (at: number): string | null => {
    const word = words[at]!
    if (!CAPITAL.test(word.core) || OPENING.test(text[word.start]!)) return null
    return bare(text.slice(word.start, words[last]!.end))
  }
  const name = nameFrom(last)
  if (name === null || name.length < 3 || !isFirstName(before, name)) return null
  let first = last
  for (let at = last - 1; at >= FEWEST_WORDS && last - at <= 3; at--) {
    const longer = nameFrom(at)
    if (longer === null || !before.includes(longer)) break
    first = at
  }
  return first >= FEWEST_WORDS && canEndTitle(text, words[first - 1]!) ? words[first]!.start : null
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
function isTitleCase(words: readonly Word[], end: number): boolean {
  for (let at = 0; at < end; at++) if (isContent(words[at]!)) return false
  return true
}

/** `5 Direktur Baru`: an office that is counted belongs to the headline. */
function isCounted(words: readonly Word[], index: number): boolean {
  return isOffice(words[index]!) && /^\d{1,3}$/.test(words[index - 1]!.core)
}

function isOffice(word: Word): boolean {
  return CAPITAL.test(word.core) && OFFICE_WORDS.has(word.core.toLowerCase())
}

const BEFORE_AN_OPENING = new Set(
  'adapun bagi bahkan dan karena kemudian lalu menurut namun oleh sebab sebelumnya sementara tapi'.split(' '),
)

/** Whether a word before an opening belongs to it (`Menurut Polisi`, `Wakil Ketua`). */
function isOpening(word: Word): boolean {
  return isOffice(word) || (CAPITAL.test(word.core) && BEFORE_AN_OPENING.has(word.core.toLowerCase()))
}

const OPENING_QUOTE = /^["“]\p{Lu}/u

/** Whether a capital word can open a sentence; behind it, if `isFar`, stand names that a title might hold too. */
function opensSentence(words: readonly Word[], index: number, isFar: boolean): boolean {
  const core = words[index]!.core.toLowerCase()
  if (STRONG_SENTENCE_OPENERS.has(core)) return true
  if (isFar) return OFFICE_WORDS.has(core) || (SENTENCE_OPENERS.has(core) && isPointedBack(words[index + 1]))
  if (SENTENCE_OPENERS.has(core) || OFFICE_WORDS.has(core)) return true
  return NOUN_OPENERS.has(core) || (core.length >= 7 && core.endsWith('nya'))
}

/** `Saat ini`, `Setelah itu`: no headline begins so. */
function isPointedBack(next: Word | undefined): boolean {
  return next !== undefined && (next.core === 'ini' || next.core === 'itu')
}

/** A title does not end in `di` or `yang`, nor in a comma or a colon. */
function canEndTitle(text: string, word: Word): boolean {
  const last = text[word.end - 1]!
  if (last === ',' || last === ':' || last === '-' || last === '–') return false
  return !(SMALL.test(word.core) && SMALL_TITLE_WORDS.has(word.core.toLowerCase()))
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
  if (SENTENCE_OPENERS.has(tail) || OFFICE_WORDS.has(tail) || NOUN.test(tail)) return word.seam
  if (text[word.seam] === '“' || text[word.seam] === '"') return word.seam
  return isGlued && !crossed ? word.seam : null
}

const NOUN = /^(?:pe[mnr]|peng|peny|ke)[a-z]{3,}an$/

/** Whether a glued word is followed by the small words of a sentence. */
function opensSentenceAfterSeam(text: string, word: Word, limit: number): boolean {
  const tail = bare(text.slice(word.seam, word.end)).toLowerCase()
  if (!SENTENCE_OPENERS.has(tail)) return false
  const following = text.slice(word.end, Math.min(limit, word.end + 40)).trim()
  return SMALL.test(following)
}

/** Whether the word ends in a full stop that is not an abbreviation's or a number's. */
function endsSentence(text: string, word: Word): boolean {
  let at = word.end - 1
  while (at > word.start && CLOSING_MARK.test(text[at]!)) at -= 1
  return text[at] === '.' && /\p{L}{3}\.$/u.test(text.slice(Math.max(word.start, at - 3), at + 1))
}

/** `2. Menciptakan …`: the next item of a flattened list. */
const LIST_NUMBER = /^\d{1,2}\.\s\p{Lu}/u
const CLOSING_MARK = /["”'’)\]]/
const SENTENCE_END = /(?:[\p{L}\d]{2}|[)%”"'’…])[.!?]["”’')]*(?:\s|$)/u

function findsSentenceEnd(text: string, from: number, limit: number): boolean {
  const end = Math.min(limit, from + LONGEST_TITLE)
  return SENTENCE_END.test(text.slice(from, end)) || /[.!?]["”’')]*\s*$/.test(text.slice(end - 8, end))
}

/**
 * How much of a text is capitalised: of its words that headlines write with a capital, the share that has one.
 * About 1 for a headline in title case, below a third for a sentence.
 */
export function capitalShare(text: string): number {
  let capitals = 0
  let smalls = 0
  for (const raw of text.slice(0, LONGEST_TITLE).split(/\s+/)) {
    const core = bare(raw)
    if (CAPITAL.test(core)) capitals += 1
    else if (SMALL.test(core) && !SMALL_TITLE_WORDS.has(core)) smalls += 1
  }
  return capitals + smalls === 0 ? 0 : capitals / (capitals + smalls)
}

const FINAL_STOP = /[\p{L}\d)%][”"’']?\.["”’')\]]*\s*$|[\p{L}\d)%],["”]?\s*$/u
const LIST_ITEM = /^\s*(?:[-–—*•·▪‣+]|\(?\d{1,2}[.)]\s|[a-zA-Z][.)]\s)/

/** Whether a line ends as prose does: in a full stop or a comma, not in an ellipsis. */
export function endsAsProse(line: string): boolean {
  return FINAL_STOP.test(line.slice(-12)) && !/\.\.["”’')\]]*\s*$/.test(line.slice(-12))
}

/** Whether a line begins as an item of a list does. */
export function isListItem(line: string): boolean {
  return LIST_ITEM.test(line)
}

/**
 * Whether a whole line can be a headline: some words, no final stop, no list item, no lead-in, no speech.
 * Headlines in sentence case pass too, so it only means something where a link is expected.
 */
export function looksLikeTitle(line: string): boolean {
  const text = line.trim()
  if (
    text.length < 12 ||
    text.length > LONGEST_TITLE ||
    !/^[\p{Lu}\d"“‘'[(#@]/u.test(text) ||
    /^\(/.test(text)
  )
    return false
  if (endsAsProse(text) || isListItem(text) || text.endsWith(':') || text.endsWith(';')) return false
  if (!/\s\S+\s/.test(text)) return false
  return !/[.!?]["”]?\s+["“]?\p{Lu}\p{Ll}+\s\p{Ll}+\s\p{Ll}/u.test(text)
}
