import { type PagePhrase, pagePhrases } from './page-phrase.ts'
import { ANY, FIGURE } from './template.ts'

/** The phrases that begin with a word, and what may be next to it in them. */
interface Beginning {
  readonly phrases: PagePhrase[]
  readonly seconds: Set<string>
  mayBeOne: boolean
}

/** Phrases by the words that they may begin with. */
export type Beginnings = ReadonlyMap<string, Beginning>

let ofAll: Beginnings | undefined
let ofBetween: Beginnings | undefined

/** Those of all phrases. */
export function beginnings(): Beginnings {
  ofAll ??= beginningsOf(pagePhrases())
  return ofAll
}

/** Those of the phrases that go between sentences. */
export function beginningsBetween(): Beginnings {
  ofBetween ??= beginningsOf(pagePhrases().filter(({ between }) => between !== 'never'))
  return ofBetween
}

function beginningsOf(phrases: readonly PagePhrase[]): Beginnings {
  const map = new Map<string, Beginning>()
  for (const phrase of phrases)
    for (const first of phrase.template.firsts) {
      if (first === ANY) throw new Error(`a phrase of ${phrase.rule} begins with any word`)
      let beginning = map.get(first)
      if (beginning === undefined)
        map.set(first, (beginning = { phrases: [], seconds: new Set(), mayBeOne: false }))
      beginning.phrases.push(phrase)
      for (const second of phrase.template.seconds) beginning.seconds.add(second)
      beginning.mayBeOne ||= phrase.template.mayBeOne
    }
  return map
}

const NO_PHRASES: readonly PagePhrase[] = []

/** The phrases that may begin with these two words, in small letters; the second is empty at the end. */
export function phrasesOf(map: Beginnings, first: string, second: string): readonly PagePhrase[] {
  const beginning = map.get(isFigure(first) && !map.has(first) ? FIGURE : first)
  if (beginning === undefined) return NO_PHRASES
  const isNext = second === '' || map.has(second) || (isFigure(second) && map.has(FIGURE))
  if (!(beginning.mayBeOne && isNext) && !mayBeSecond(beginning.seconds, second)) return NO_PHRASES
  return beginning.phrases.filter(
    ({ template }) => (template.mayBeOne && isNext) || mayBeSecond(template.seconds, second),
  )
}

function mayBeSecond(seconds: ReadonlySet<string>, word: string): boolean {
  return word !== '' && (seconds.has(word) || seconds.has(ANY) || (isFigure(word) && seconds.has(FIGURE)))
}

function isFigure(word: string): boolean {
  const code = word.charCodeAt(0)
  return code >= 0x30 && code <= 0x39
}

/** Marks before a phrase are no more. */
const MOST_MARKS = 12
/** Marks between two of its words are no more. */
const MOST_MARKS_WITHIN = 4

/** A quick test: whether a phrase may begin with the first two words from a place, after marks. */
export function mayBeginPhrase(map: Beginnings, text: string, at: number): boolean {
  const start = wordStart(text, at, MOST_MARKS)
  if (start < 0) return false
  const end = wordEnd(text, start)
  const first = text.slice(start, end).toLowerCase()
  if (!map.has(first) && !isFigure(first)) return false
  const next = wordStart(text, end, MOST_MARKS_WITHIN)
  const second = next < 0 ? '' : text.slice(next, wordEnd(text, next)).toLowerCase()
  return phrasesOf(map, first, second).length > 0
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
