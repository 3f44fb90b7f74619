import { type PagePhrase, pagePhrases } from './page-phrase.ts'
import { ANY, FIGURE } from './template.ts'

/** The phrases that begin with a word, and what may be next to it in them. */
interface Beginning {
  readonly phrases: PagePhrase[]
  readonly seconds: Set<string>
  mayBeOne: boolean
}

/** Phrases by the words that they may begin with. */
export class Beginnings {
  readonly #byWord = new Map<string, Beginning>()
  /** By the first two letters of those words, as {@link pairOf} numbers them, how long they are: a bit for each length. */
  readonly #lengths = new Int32Array(PAIRS)

  constructor(phrases: readonly PagePhrase[]) {
    for (const phrase of phrases)
      for (const first of phrase.template.firsts) {
        if (first === ANY) throw new Error(`a phrase of ${phrase.rule} begins with any word`)
        let beginning = this.#byWord.get(first)
        if (beginning === undefined) {
          beginning = { phrases: [], seconds: new Set(), mayBeOne: false }
          this.#byWord.set(first, beginning)
          this.#lengths[pairOf(first, 0, first.length)]! |= 1 << Math.min(first.length, LONGEST_TOLD)
        }
        beginning.phrases.push(phrase)
        for (const second of phrase.template.seconds) beginning.seconds.add(second)
        beginning.mayBeOne ||= phrase.template.mayBeOne
      }
  }
  /** A quick test: whether a word from a place, of a length in UTF-16 units, may begin a phrase; no slice is made for it. */
  mayHave(text: string, at: number, length: number): boolean {
    if (isFigure(text.charCodeAt(at))) return true
    return (this.#lengths[pairOf(text, at, length)]! & (1 << Math.min(length, LONGEST_TOLD))) !== 0
  }
  /** The phrases that may begin with these two words, in small letters; the second is empty at the end. */
  phrases(first: string, second: string): readonly PagePhrase[] {
    const beginning = this.#of(first)
    if (beginning === undefined) return NO_PHRASES
    const isNext = this.#mayFollow(second)
    if (!(beginning.mayBeOne && isNext) && !mayBeSecond(beginning.seconds, second)) return NO_PHRASES
    return beginning.phrases.filter(
      ({ template }) => (template.mayBeOne && isNext) || mayBeSecond(template.seconds, second),
    )
  }
  /** Whether there may be any. */
  hasAny(first: string, second: string): boolean {
    const beginning = this.#of(first)
    if (beginning === undefined) return false
    return (beginning.mayBeOne && this.#mayFollow(second)) || mayBeSecond(beginning.seconds, second)
  }

  #of(first: string): Beginning | undefined {
    return this.#byWord.get(first) ?? (isFigure(first.charCodeAt(0)) ? this.#byWord.get(FIGURE) : undefined)
  }
  #mayFollow(word: string): boolean {
    return word === '' || this.#of(word) !== undefined
  }
}

/** Longer words are told apart by their letters alone. */
const LONGEST_TOLD = 31
/** Letters, small and large alike, by five bits each; other characters may fall on the number of a letter. */
const PAIRS = 1 << 10

function pairOf(text: string, at: number, length: number): number {
  return ((text.charCodeAt(at) & 31) << 5) | (length < 2 ? 0 : text.charCodeAt(at + 1) & 31)
}

let ofAll: Beginnings | undefined
let ofBetween: Beginnings | undefined

/** Those of all phrases. */
export function beginnings(): Beginnings {
  ofAll ??= new Beginnings(pagePhrases())
  return ofAll
}

/** Those of the phrases that go between sentences. */
export function beginningsBetween(): Beginnings {
  ofBetween ??= new Beginnings(pagePhrases().filter(({ between }) => between !== 'never'))
  return ofBetween
}

const NO_PHRASES: readonly PagePhrase[] = []

function mayBeSecond(seconds: ReadonlySet<string>, word: string): boolean {
  return (
    word !== '' &&
    (seconds.has(word) || seconds.has(ANY) || (isFigure(word.charCodeAt(0)) && seconds.has(FIGURE)))
  )
}

function isFigure(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** Marks before a phrase are no more. */
const MOST_MARKS = 12
/** Marks between two of its words are no more. */
const MOST_MARKS_WITHIN = 4

/** A quick test: whether a phrase may begin with the first two words from a place, after marks. */
export function mayBeginPhrase(beginnings: Beginnings, text: string, at: number): boolean {
  const start = wordStart(text, at, MOST_MARKS)
  if (start < 0) return false
  const end = wordEnd(text, start)
  if (!beginnings.mayHave(text, start, end - start)) return false
  const first = text.slice(start, end).toLowerCase()
  const next = wordStart(text, end, MOST_MARKS_WITHIN)
  const second = next < 0 ? '' : text.slice(next, wordEnd(text, next)).toLowerCase()
  return beginnings.hasAny(first, second)
}

function wordStart(text: string, from: number, most: number): number {
  for (let at = from; at < text.length && at - from <= most; at++)
    if (isOfWord(text.charCodeAt(at))) return at
  return -1
}

function wordEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && isOfWord(text.charCodeAt(at))) at += 1
  // `1.204`, `wartasena.com`
  if (at < text.length - 1 && ".,'-+".includes(text[at]!) && isOfWord(text.charCodeAt(at + 1)))
    return wordEnd(text, at + 1)
  return at
}

function isOfWord(code: number): boolean {
  const small = code | 0x20
  return (
    (small >= 0x61 && small <= 0x7a) ||
    (code >= 0x30 && code <= 0x39) ||
    code === 0x40 ||
    (code >= 0xc0 && code < 0x2000)
  )
}
