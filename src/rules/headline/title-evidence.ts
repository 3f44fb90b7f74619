import { BODY_OPENERS } from '../../language/body-openers.ts'
import { HEADLINE_VERBS } from '../../language/counted/headline-words.ts'
import {
  NOUN_OPENERS,
  SENTENCE_OPENERS,
  STRONG_SENTENCE_OPENERS,
} from '../../language/counted/sentence-openers.ts'
import { SMALL_TITLE_WORDS } from '../../language/counted/small-title-words.ts'
import { TITLE_END_WEIGHTS } from '../../language/counted/title-end-weights.ts'
import { beginsCapital, beginsSmall, isSpaceAt } from '../../language/letters.ts'
import { KIND, newsLexicon } from '../../language/lexicon.ts'
import { OFFICE_OPENERS } from '../../language/office-openers.ts'
import { REPORTING_VERBS_AFTER_QUOTES } from '../../language/reporting-verbs-after-quotes.ts'
import { WORDS_WITH_CAPITAL_INSIDE } from '../../language/words-with-capital-inside.ts'
import { type Surroundings, surroundingsOf } from './surroundings.ts'
import { halvesQuotation } from './title-run.ts'
import { canEndTitle, FEWEST_TITLE_WORDS, isContent, OPENING, type Word, wordOf } from './title-word.ts'

/** A place where a title may give way to a sentence, and what speaks for and against it. */
export interface Boundary {
  /** Where the sentence would begin. */
  readonly start: number
  /** Names of signs, each of which has a weight. */
  readonly signs: readonly string[]
  /** Whether a name would begin there that the text around does not know, so that the word before may be a part of it. */
  readonly mayPartName: boolean
}

/** No further words are looked at. */
const MOST_WORDS = 48
/** How much of the text on both sides is searched for words that are together there too. */
const AROUND = 4000

/** The words from `from` on up to the first full stop after a title's shortest length. */
export function wordsToStop(text: string, from: number, limit: number): Word[] {
  const words: Word[] = []
  for (let at = from; words.length < MOST_WORDS; ) {
    while (at < limit && isSpaceAt(text, at)) at += 1
    let end = at
    while (end < limit && !isSpaceAt(text, end)) end += 1
    if (end === at) break
    const seam = seamIn(text.slice(at, end))
    if (seam > 0) words.push(wordOf(text, at, at + seam, false))
    words.push(wordOf(text, at + seam, end, false))
    if (words.length > FEWEST_TITLE_WORDS && ITEM.test(text.slice(at, end + 2))) break
    if (words.length > FEWEST_TITLE_WORDS && STOP.test(text.slice(Math.max(at, end - 8), end))) break
    at = end
  }
  return words
}

/** The number of an item, which no title holds. */
const ITEM = /(?:^|\p{Ll})\d{1,2}\.[ \u00a0]\p{Lu}$/u

/** Where a second word was glued to the first one within letters and marks without a space, or 0. */
function seamIn(raw: string): number {
  const match = GLUED.exec(raw)
  if (match === null) return 0
  const at = match.index + match[0].length
  if (/\p{L}\.\p{L}|[@/]/u.test(raw.slice(0, at))) return 0
  const head = /\p{L}*$/u.exec(raw.slice(0, at))![0]
  const tail = /^\p{L}*/u.exec(raw.slice(at).replace(OPENING, ''))![0]
  // The name of a page (`CNNIndonesia.com`) may begin with capitals.
  if (/\p{Lu}$/u.test(head) && /^["“]?\p{L}+\.\p{L}/u.test(raw.slice(at))) return 0
  if (tail.length < 2 || /^(?:Ma?c|De|Di|Le|La|El)$/.test(head)) return 0
  if (WORDS_WITH_CAPITAL_INSIDE.has((head + tail).toLowerCase()) || newsLexicon().one.has(head + tail))
    return 0
  return at
}

const GLUED = /(?:[\p{Ll}\d)!?"”'’%…]|\.\.\.)(?=["“]?\p{Lu}\p{Ll})|\p{Lu}(?=\p{Lu}\p{Ll}{2}|“)/u

const STOP = /(?:^|\p{L}{2}|\d{2}|[)%”"])\.["”’')]*$/u

/** Every place among the words where a sentence may begin, with its signs. */
export function boundariesAmong(text: string, words: readonly Word[]): Boundary[] {
  const from = words[0]!.start
  const to = words.at(-1)!.end
  const around = surroundingsOf(text.slice(Math.max(0, from - AROUND), from), text.slice(to, to + AROUND))
  const here = words.map(({ core }) =>
    core.length < 4 ? '-' : around.words.has(core.toLowerCase()) ? '1' : '0',
  )
  const kinds = words.map((word) => kindOf(text, word))
  const found: Boundary[] = []
  let contents = 0
  let capitals = 0
  for (let at = 0; at < words.length - 1; at++) {
    const word = words[at]!
    if (
      at >= FEWEST_TITLE_WORDS &&
      mayBegin(text, word) &&
      canEndTitle(text, words[at - 1]!) &&
      !LEADS_ON.has(words[at - 1]!.core.toLowerCase()) &&
      !halvesQuotation(text.slice(from, words[at - 1]!.end))
    )
      found.push({
        start: word.start,
        signs: signsAt(text, words, kinds, at, { around, here, contents, capitals }),
        mayPartName:
          UNKNOWN.has(kinds[at]!) &&
          beginsCapital(words[at - 1]!.core) &&
          words[at - 1]!.end < word.start &&
          !around.openers.has(word.core) &&
          !around.names.has(word.core),
      })
    if (isContent(word)) contents += 1
    else if (beginsCapital(word.core)) capitals += 1
  }
  return found
}

/** Kinds of words that may be names. */
const UNKNOWN = new Set(['name', 'rare', 'unknown'])

/** Words that no title ends in, even with a capital. */
const LEADS_ON = new Set('bagi dalam dan dari dengan di ke oleh pada untuk yang'.split(' '))

/** Whether a sentence may begin with a word: not with a name in quotation marks (`Joko “Jokowi” Widodo`). */
function mayBegin(text: string, word: Word): boolean {
  if (text[word.start] === '“' && text.slice(word.start, word.end).includes('”')) return false
  return /^["“‘'(]?[\p{Lu}\d]/u.test(text.slice(word.start, word.start + 2))
}

interface Before {
  readonly around: Surroundings
  readonly here: readonly string[]
  readonly contents: number
  readonly capitals: number
}

function signsAt(
  text: string,
  words: readonly Word[],
  kinds: readonly string[],
  at: number,
  { around, here, contents, capitals }: Before,
): string[] {
  const word = words[at]!
  const before = words[at - 1]!
  const next = words[at + 1]!
  const kind = kinds[at]!
  let first = at + 1
  let names = 1
  while (first < words.length && !isContent(words[first]!)) {
    if (beginsCapital(words[first]!.core)) names += 1
    first += 1
  }
  const content = first < words.length ? contentKind(words[first]!.core) : 'none'
  const distance = Math.min(first - at, 7)
  const share =
    contents === 0 ? 'title' : capitals >= 3 * contents ? 'mixed' : capitals >= contents ? 'half' : 'small'
  const signs = [
    `word ${kind}`,
    `before ${kinds[at - 1]!}`,
    `both ${kinds[at - 1]!} ${kind}`,
    `next ${kinds[at + 1]!}`,
    `after ${kind} ${kinds[at + 1]!}`,
    `distance ${distance}`,
    `small here ${kind} ${beginsCapital(word.core) && around.smalls.has(word.core.toLowerCase()) ? 1 : 0}`,
    `here ${here[at - 1]!}${here[at]!}${here[at + 1]!}`,
    `names ${kind} ${Math.min(names, 4)}`,
    `content ${content}`,
    `content ${content} ${Math.min(first - at, 3)}`,
    `title ${share} ${Math.min(contents, 4)}`,
    `words ${lengthOf(at)}`,
    `long ${Math.min(12, Math.floor((before.end - words[0]!.start) / 12))}`,
  ]
  if (text[word.end - 1] === ',') signs.push(`comma ${kind}`)
  else if (text[next.end - 1] === ',') signs.push('comma next')
  if (before.end === word.start) {
    signs.push('glued')
    const { kinds: known } = newsLexicon()
    signs.push(`glued to ${known.has(before.core.toLowerCase())} ${known.has(word.core.toLowerCase())}`)
    if (/\p{Lu}$/u.test(before.core)) signs.push('glued to capitals')
    if (around.words.has((before.core + word.core).toLowerCase())) signs.push('glued elsewhere')
  }
  if (/[!?]["”’)]?$/.test(text.slice(Math.max(before.start, before.end - 3), before.end)))
    signs.push('marked before')
  if (/["”’)]$/.test(text.slice(before.end - 1, before.end))) signs.push('closed before')
  if (around.pairs.has(`${before.core} ${word.core}`)) signs.push('before is with it elsewhere')
  if (beginsCapital(next.core) && around.pairs.has(`${word.core} ${next.core}`))
    signs.push('next is with it elsewhere')
  const { pairs } = newsLexicon()
  if (pairs.has(`${before.core}+${word.core}`)) signs.push('before is often with it')
  if (pairs.has(`${word.core}+${next.core}`)) signs.push('next is often with it')
  if (around.openers.has(word.core)) signs.push('begins a sentence elsewhere')
  if (around.names.has(word.core)) signs.push(`is a name elsewhere ${kind === 'name' ? kind : ''}`)
  if (around.names.has(before.core)) signs.push('before is a name elsewhere')
  return signs
}

function lengthOf(count: number): string {
  return count <= 12 ? String(count) : count <= 14 ? '13' : count <= 17 ? '15' : count <= 22 ? '18' : '23'
}

/** What kind of word it is, as far as that says where sentences begin and titles end. */
function kindOf(text: string, word: Word): string {
  const { core } = word
  if (OPENING.test(text[word.start]!)) return text[word.start] === '(' ? 'bracket' : 'quote'
  if (/^\d/.test(core)) return /^\d{1,2}\.$/.test(text.slice(word.start, word.end)) ? 'number' : 'figure'
  if (core === '' || !/^\p{L}/u.test(core)) return 'mark'
  if (/\.\.\.$|…$/.test(text.slice(word.start, word.end))) return 'cut'
  const small = core.toLowerCase()
  if (beginsSmall(core) && /\p{Lu}/u.test(core)) return 'name'
  if (beginsSmall(core)) {
    if (small === 'ini' || small === 'itu' || small === 'tersebut') return 'pointer'
    if (isContent(word)) return contentKind(core)
    return 'link'
  }
  if (STRONG_SENTENCE_OPENERS.has(small)) return 'strong'
  if (/^\p{Lu}{2,}/u.test(core)) return 'short'
  if (OFFICE_OPENERS.has(small)) return 'office'
  if (BODY_OPENERS.has(small)) return 'body'
  if (NOUN_OPENERS.has(small)) return 'noun'
  if (SENTENCE_OPENERS.has(small)) return 'opener'
  if (HEADLINE_VERBS.has(small)) return 'verb'
  if (/^(?:di|ter|me[mn]?|men[gy]|ber)\p{Ll}{4,}$/u.test(small)) return 'derived'
  if (small.endsWith('nya')) return 'nya'
  if (SMALL_TITLE_WORDS.has(small)) return 'Link'
  const kind = newsLexicon().kinds.get(small) ?? 0
  if (kind & (KIND.common | KIND.loans)) return /^(?:pe|ke)\p{Ll}{3,}an$/u.test(small) ? 'abstract' : 'common'
  if (kind & (KIND.often | KIND.names)) return 'name'
  return kind & KIND.rare ? 'rare' : 'unknown'
}

function contentKind(core: string): string {
  const small = core.toLowerCase()
  if (REPORTING_VERBS_AFTER_QUOTES.has(small) || SPEECH.test(small)) return 'says'
  const prefix = /^(?:me|ber|di|ter)(?=\p{Ll}{4})/u.exec(small)?.[0]
  if (prefix !== undefined) return prefix
  if (COPULAS.has(small)) return 'is'
  return newsLexicon().kinds.has(small) ? 'small' : 'odd'
}

const SPEECH =
  /^(?:mengatakan|menjelaskan|menyebut|menyebutkan|mengungkapkan|menambahkan|menuturkan|menilai|mengaku|berharap|meminta|menegaskan)$/
const COPULAS = new Set(
  'adalah belum juga kerap kini masih memang merupakan pun sedang selalu sempat sudah tak telah tidak yang'.split(
    ' ',
  ),
)

/** The likeliest of all places where a title may end, and its share of all likelihood. */
export interface LikelyEnd {
  readonly start: number
  readonly share: number
  readonly mayPartName: boolean
  /** The share of the other place that was asked for. */
  readonly other: number
}

/**
 * Where a title that begins at `from` most likely gives way to a sentence; null if there is no place for one.
 *
 * @param asked another place, of which the share is asked for too
 */
export function likeliestEnd(
  text: string,
  from: number,
  limit: number,
  asked: number | null = null,
): LikelyEnd | null {
  const words = wordsToStop(text, from, limit)
  if (words.length <= FEWEST_TITLE_WORDS) return null
  let likeliest: Boundary | null = null
  let most = 0
  let all = 0
  let other = 0
  for (const boundary of boundariesAmong(text, words)) {
    let sum = 0
    for (const sign of boundary.signs) sum += TITLE_END_WEIGHTS[sign] ?? 0
    const score = Math.exp(sum)
    all += score
    if (boundary.start === asked) other = score
    if (score > most) {
      most = score
      likeliest = boundary
    }
  }
  if (likeliest === null) return null
  const { start, mayPartName } = likeliest
  return { start, mayPartName, share: most / all, other: other / all }
}
