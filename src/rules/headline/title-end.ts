import { SENTENCE_OPENERS, STRONG_SENTENCE_OPENERS } from '../../language/counted/sentence-openers.ts'
import { beginsCapital, beginsSmall, isSpaceAt } from '../../language/letters.ts'
import { REPORTING_VERBS_AFTER_QUOTES } from '../../language/reporting-verbs-after-quotes.ts'
import { nextLinkAnnouncement } from '../cross-link/link-announcement.ts'
import { capitalShare, LONGEST_TITLE } from './headline.ts'
import { endsInEllipsis, goesOnAsSentence, startShown, sureSeam } from './seam.ts'
import { canOpenSentence, sentenceStart } from './sentence-start.ts'
import { likeliestEnd } from './title-evidence.ts'
import {
  canEndTitle,
  endsInStopBehindLetters,
  FEWEST_TITLE_WORDS,
  isContent,
  OPENING,
  type Word,
  wordOf,
} from './title-word.ts'

const DIGIT = /^[\d+#-]*\d/

/**
 * Where a title that begins at `from` ends, when other text may follow it on the same line.
 *
 * The title ends at a `?` or `!`, at a run of spaces, where a small letter meets a capital and a sentence follows,
 * or where the capitals of a headline give way to a sentence. Of a title that no sentence end follows before
 * `limit`, the end is `limit`. Looks no further than {@link LONGEST_TITLE}.
 *
 * @param limit the end of the line, or where something begins that can be no part of a title
 * @param isGlued whether the text before the link ran into it without a space, as the text after it then does too
 * @returns the place after the title, or null if it is not certain
 */
export function titleEnd(text: string, from: number, limit: number, isGlued = false): number | null {
  const end = weighedEnd(text, from, limit, endAfterTitle(text, from, limit, isGlued))
  // `… 5 Korporasi kata Kepala Bidang | Humas …`: a sentence has begun before its capitals give way.
  if (end !== null && end < limit && namesSpeaker(text.slice(from, end))) return null
  // A mark that stands apart opens what follows.
  const mark = end === null ? null : MARK_APART.exec(text.slice(Math.max(from, end - 4), end))
  return mark === null ? end : end! - mark[0].length
}

/** Whoever speaks is named after a verb in small letters, which no title has before a name. */
const SPEAKER_WITHIN = /[ \u00a0](\p{Ll}+)[ \u00a0](?=\p{Lu})/gu

/** Whether a verb of speech in small letters is before a name. */
function namesSpeaker(title: string): boolean {
  for (const [, word] of title.matchAll(SPEAKER_WITHIN))
    if (REPORTING_VERBS_AFTER_QUOTES.has(word!)) return true
  return false
}

/** So much of all likelihood makes an end where nothing else shows one. */
const LIKELY = 0.95
/** So much makes one before a name that the text does not know otherwise, so that no part of a name goes. */
const LIKELY_BEFORE_NAME = 0.97
/** So much lets a title go on after an end that words alone have shown. */
const FAR_LIKELIER = 0.98
/** So much takes words from a title that words alone have shown, if so little is said for its end, and no more than so many words. */
const LIKELIER = 0.6
const UNLIKELY = 0.05
const FEW_WORDS = 3

/**
 * The end that all signs together make likely: where no single one has shown an end, far after the one shown, as in a title
 * that holds words which open sentences, or soon before it, so that no word of the sentence goes.
 */
function weighedEnd(text: string, from: number, limit: number, shown: number | null): number | null {
  if (shown !== null && /“[^”]*$/.test(text.slice(from, shown))) return null
  if (shown !== null && !isShownByWordsAlone(text, from, limit, shown)) return shown
  const next = shown === null ? null : shown + /^\s*/.exec(text.slice(shown, shown + 8))![0].length
  const likeliest = likeliestEnd(text, from, Math.min(limit, from + FURTHEST_WEIGHED), next)
  if (likeliest === null) return shown
  const { start, share, other, mayPartName } = likeliest
  if (shown === null) return share >= (mayPartName ? LIKELY_BEFORE_NAME : LIKELY) ? start : null
  if (start > shown) return share >= FAR_LIKELIER ? start : shown
  const isSoon = text.slice(start, shown).trim().split(/\s+/).length <= FEW_WORDS
  return isSoon && share >= LIKELIER && other < UNLIKELY ? start : shown
}

/**
 * Where a title most likely ends in a text that has lost its stops, so that none has to follow.
 *
 * @returns the place after the title, or null if it is not all but certain
 */
export function titleEndWithoutStops(text: string, from: number): number | null {
  const likeliest = likeliestEnd(text, from, Math.min(text.length, from + FURTHEST_WEIGHED))
  if (likeliest === null || likeliest.share < FAR_LIKELIER) return null
  // Of small letters none says where a title ends and a sentence begins that has no stop.
  return capitalShare(text.slice(from, likeliest.start)) >= TITLE_CASE ? likeliest.start : null
}

/** The share of capitals from which on a title is in title case. */
const TITLE_CASE = 0.8

/** The title and the sentence after it are looked at so far, in UTF-16 units. */
const FURTHEST_WEIGHED = 420

/** Whether nothing but words is around an end: no seam, mark, stop or bracket. */
function isShownByWordsAlone(text: string, from: number, limit: number, end: number): boolean {
  if (end >= limit || !(isSpaceAt(text, end) || isSpaceAt(text, end - 1))) return false
  return /[\p{L}\d]\s*$/u.test(text.slice(from, end)) && /^\s*\p{Lu}/u.test(text.slice(end, end + 8))
}

const MARK_APART = / ["“] ?$/

function endAfterTitle(text: string, from: number, limit: number, isGlued: boolean): number | null {
  const furthest = Math.min(limit, from + LONGEST_TITLE)
  const words: Word[] = []
  /** How many straight quotation marks the title has had so far. */
  let quotes = 0
  for (let at = from; at < furthest; ) {
    let start = at
    while (start < furthest && isSpaceAt(text, start)) start += 1
    if (start >= furthest) break
    if (start - at >= 2 && !beginsSmall(text[start]!) && isWholeHeadline(text, words)) return at
    let end = start
    while (end < furthest && !isSpaceAt(text, end)) end += 1
    if (end === furthest && furthest < limit) break
    if (
      words.length >= FEWEST_TITLE_WORDS &&
      LIST_NUMBER.test(text.slice(start, Math.min(end + 2, furthest)))
    )
      return words.at(-1)!.end
    const word = wordOf(text, start, end, quotes % 2 === 1)
    words.push(word)
    for (let mark = start; mark < end; mark++) if (text[mark] === '"') quotes += 1
    const index = words.length - 1
    const seam =
      index >= FEWEST_TITLE_WORDS - 1 && !mayHaveEnded(text, words) ? sureSeam(text, word, furthest) : -1
    if (seam >= 0) return seam
    if (
      index >= FEWEST_TITLE_WORDS - 1 &&
      endsInEllipsis(text, word) &&
      goesOnAsSentence(text, end, furthest)
    )
      return word.end
    if (index > FEWEST_TITLE_WORDS && isHeadingBefore(text, words)) return words[index - 1]!.start
    const endsHere = endsInStopBehindLetters(text, word)
    if (isContent(word) || endsHere) {
      const boundary = sentenceStart(text, words, index, isGlued)
      if (boundary !== null && (isContent(word) || mayBeSentence(text, words, boundary)))
        // A seam soon after it is surer than a name or an office.
        return opensSurely(text, boundary) ? boundary : (startShown(text, words, furthest) ?? boundary)
    }
    const marked = markedEnd(text, word)
    if (marked !== null && quotes % 2 === 1) return openedBefore(text, words)
    if (marked !== null && words.length >= 2 && !goesOnAfterMark(text, marked, furthest)) return marked
    if (isContent(word) && !isInsideTitle(text, words, end, furthest)) {
      const shown = startShown(text, words, furthest)
      if (shown !== null) return shown
      if (!findsSentenceEnd(text, start, limit)) return limitOrNull(from, limit)
      return startAmongSmallWords(text, words, end, furthest)
    }
    if (endsHere && end < furthest) return isWholeHeadline(text, words) ? end : null
    at = end
  }
  const last = words.at(-1)
  const isStopped = last !== undefined && STOPPED.test(text.slice(last.start, last.end))
  return isStopped && !isWholeHeadline(text, words) ? null : limitOrNull(from, limit)
}

/** Headings of articles that check facts, which a sentence follows in flat text. */
const HEADINGS = new Set(['Kesimpulan', 'Pemeriksaan'])

/** Whether the word before the last one is such a heading, and the last one may begin its text. */
function isHeadingBefore(text: string, words: readonly Word[]): boolean {
  const heading = words.at(-2)!
  const { core } = words.at(-1)!
  if (!HEADINGS.has(heading.core) || !canEndTitle(text, words.at(-3)!)) return false
  return heading.core === 'Pemeriksaan' ? core === 'Fakta' : beginsCapital(core)
}

/** Whether, before the last word, a connective with its comma or the number of an item says that the title is over. */
function mayHaveEnded(text: string, words: readonly Word[]): boolean {
  for (let at = FEWEST_TITLE_WORDS; at < words.length - 1; at++) {
    const word = words[at]!
    if (/\d\.$/.test(text.slice(word.start, word.end))) return true
    const opens =
      text[word.end - 1] === ',' &&
      beginsCapital(word.core) &&
      STRONG_SENTENCE_OPENERS.has(word.core.toLowerCase())
    if (opens && canEndTitle(text, words[at - 1]!)) return true
  }
  return false
}

/** Whether the word at a place is one that opens sentences, or a mark. */
function opensSurely(text: string, at: number): boolean {
  const first = /^\p{L}[\p{L}-]*/u.exec(text.slice(at, at + 30))?.[0].toLowerCase()
  return first === undefined || SENTENCE_OPENERS.has(first)
}

/** Whether what is from a place up to a stop may be a sentence: it is quoted, or not all of it is capitals. */
function mayBeSentence(text: string, words: readonly Word[], from: number): boolean {
  return OPENING.test(text[from]!) || words.some((word) => word.start >= from && isContent(word))
}

/** A word with a full stop after it, not an ellipsis. */
const STOPPED = /[^.]\.["”'’)]{0,3}$/

/**
 * The start of a sentence after a headline that is written in small letters: the first word with a capital that
 * only sentences have, and a small word after it (`… di semifinal Piala Sukamaju Selanjutnya di posisi ketiga …`).
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
    while (start < limit && isSpaceAt(text, start)) start += 1
    let end = start
    while (end < limit && !isSpaceAt(text, end)) end += 1
    const word = wordOf(text, start, end, false)
    const opens = STRONG_SENTENCE_OPENERS.has(word.core.toLowerCase()) && beginsCapital(word.core)
    if (
      opens &&
      smalls >= 2 &&
      canEndTitle(text, before) &&
      beginsSmall(text.slice(end, end + 8).trimStart())
    )
      return start
    if (word.core === '' || /[.!?]/.test(text[word.end - 1]!)) return null
    if (isContent(word)) smalls += 1
    before = word
    at = end
  }
  return null
}

/** Whether words up to a stop or a gap are one headline: none of them could have begun a sentence. */
function isWholeHeadline(text: string, words: readonly Word[]): boolean {
  if (words.length < FEWEST_TITLE_WORDS) return false
  for (let at = FEWEST_TITLE_WORDS; at < words.length; at++)
    if (
      beginsCapital(words[at]!.core) &&
      canOpenSentence(text, words, at, false) &&
      canEndTitle(text, words[at - 1]!)
    )
      return false
  return true
}

function limitOrNull(from: number, limit: number): number | null {
  return limit - from <= LONGEST_TITLE ? limit : null
}

/** Where the last straight quotation mark before a `?` opens a sentence after the title; null if the title itself has it. */
function openedBefore(text: string, words: readonly Word[]): number | null {
  for (let at = words.length - 1; at >= FEWEST_TITLE_WORDS; at--)
    if (text[words[at]!.start] === '"') return canEndTitle(text, words[at - 1]!) ? words[at]!.start : null
  return null
}

/** The place after a `?` or `!` that ends this word, its closing marks with it. */
function markedEnd(text: string, word: Word): number | null {
  for (let at = word.end - 1; at > word.start; at--) {
    const character = text[at]!
    if (character === '?' || character === '!') return word.end
    if (!'"”\'’)'.includes(character)) return null
  }
  return null
}

const HEADLINE_GOES_ON = /^\s+(?:Ini|Begini|Simak|Cek|Berikut|Intip|Yuk|Apa|Ada) (?=[\p{Lu}\d])/u

/** Four words with capitals: the second half of a headline, or a name that a sentence begins with. */
const HALF_A_HEADLINE = /^(?: \p{Lu}[\p{L}-]*){4}/u

function goesOnAfterMark(text: string, at: number, limit: number): boolean {
  const after = text.slice(at, Math.min(limit, at + 60))
  return HEADLINE_GOES_ON.test(after) || HALF_A_HEADLINE.test(after)
}

/** Whether a small word is alone among capitals (`Naik 2 dollar Per Barel`), so that the title goes on. */
function isInsideTitle(text: string, words: readonly Word[], at: number, limit: number): boolean {
  const core = words.at(-1)!.core.toLowerCase()
  if (words.length <= FEWEST_TITLE_WORDS || (core.length > 4 && /^\p{Ll}+$/u.test(core))) return false
  let others = 0
  for (const word of words) if (isContent(word)) others += 1
  if (others > 2) return false
  const following = text
    .slice(at, Math.min(limit, at + 60))
    .trim()
    .split(/\s+/)
  return (
    following.length >= 2 && following.slice(0, 2).every((word) => beginsCapital(word) || DIGIT.test(word))
  )
}

/** `2. Menciptakan …`: the next item of a flattened list. */
const LIST_NUMBER = /^\d{1,2}\.\s\p{Lu}/u
const STOP_AFTER_WORD_OR_ELLIPSIS = /(?:[\p{L}\d]{2}|[)%”"'’…])[.!?]["”’')]*(?:\s|$)/u

function findsSentenceEnd(text: string, from: number, limit: number): boolean {
  const end = Math.min(limit, from + LONGEST_TITLE)
  return (
    STOP_AFTER_WORD_OR_ELLIPSIS.test(text.slice(from, end)) ||
    SPEECH.test(text.slice(from, end)) ||
    /[.!?]["”’')]*\s*$/.test(text.slice(Math.max(from, end - 8), end))
  )
}

/** A quotation that ends in a comma, and its cue. */
const SPEECH = /,["”] \p{Ll}/u

const FURNITURE =
  /\[Gambas:|ADVERTISEMENT|SCROLL TO |(?:Pewarta|Editor|Penulis|Reporter|Sumber|Uploader|Pilihan [Ee]ditor) ?:|COPYRIGHT|Copyright|(?:Berita|Artikel) ini (?:telah|sudah) |Halaman (?:Selanjutnya|Berikutnya)|Saksikan (?:video|Live)|Lakukan ini, dan |(?<!\p{Ll} )(?:Instagram|YouTube|Youtube|TikTok|Twitter|Facebook|X) ?[/@]|Dok\.|DOK\.|dok\. |SHUTTERSTOCK|Shutterstock|FREEPIK|Para Pria Harus |Musuh terbesar |Kembalikan kebahagiaan |Dapatkan update |\([a-z]{2,4}\/[a-z]{2,4}\)/u

/** Where the first address of a newsroom's page begins (`KOMPAS.com/SINTA`), or -1: at the first capital before its dot. */
function addressStart(text: string): number {
  for (let dot = text.indexOf('.com/'); dot >= 0; dot = text.indexOf('.com/', dot + 1)) {
    let start = dot
    while (start > 0 && /[A-Za-z]/.test(text[start - 1]!)) start -= 1
    while (start < dot - 1 && !/[A-Z]/.test(text[start]!)) start += 1
    if (start < dot - 1) return start
  }
  return -1
}

/** Where, after `from`, something begins that can be no part of a title: another announcement, a credit, a player. */
export function titleLimit(text: string, from: number, furthest: number): number {
  const end = Math.min(text.length, from + furthest)
  const part = text.slice(from, end)
  const starts = [FURNITURE.exec(part)?.index ?? -1, addressStart(part)].filter((start) => start >= 0)
  const limit = starts.length === 0 ? text.length : from + Math.min(...starts)
  const announcement = nextLinkAnnouncement(text, from + 1, Math.min(limit, end))
  return announcement === null ? limit : announcement.start
}
