import { CARRIAGE_RETURN, LINE_FEED } from '../text/characters.ts'
import { type Hit, type MultiSearch, multiSearchOf } from './multi-search.ts'
import type { SearchTerms } from './search-terms.ts'

const NOT_BLANK = /\S/

/**
 * One line over a longer string. It knows nothing of its place in a text, so that a line which a step
 * leaves alone is carried over as it is, with all that was found out about it.
 */
export class Line {
  readonly source: string
  /** In UTF-16 units of `source`: the first character, after the last one, after the line end. */
  readonly start: number
  readonly end: number
  readonly next: number
  #text: string | undefined
  #isBlank: boolean | undefined
  #notes: Note | null = null
  #memo: Memo | null = null
  #search: MultiSearch
  #isSearched = false

  /** @param search one search for all literals of the line; terms that are no part of it are searched alone */
  constructor(source: string, start: number, next: number, search: MultiSearch) {
    this.#search = search
    this.source = source
    this.start = start
    this.next = next
    this.end = next - endingLength(source, start, next)
  }
  /** The line without its line end; cut out when first asked for. */
  get text(): string {
    return (this.#text ??= this.source.slice(this.start, this.end))
  }
  /** Whether the line holds nothing but white space. */
  get isBlank(): boolean {
    return (this.#isBlank ??= !NOT_BLANK.test(this.text))
  }
  /** What is found in the line; looked for when first asked. */
  found(terms: SearchTerms): Hits {
    if (isPart(this.#search, terms)) {
      if (!this.#isSearched) this.#look(this.#search)
      this.#isSearched = true
      return this.#noteOf(terms)?.hits ?? NO_HITS
    }
    let note = this.#noteOf(terms)
    if (note === null) {
      this.#notes = note = { terms, hits: [], hasUnusual: false, next: this.#notes }
      this.#look(searchFor(terms))
    }
    return note.hits
  }
  /** Whether the line was searched for all terms at once, by itself or as part of a whole text. */
  get isSearched(): boolean {
    return this.#isSearched
  }
  /** Records that it was: all that a search of the whole text found is noted. */
  markSearched(): void {
    this.#isSearched = true
  }
  #look({ eachIn }: MultiSearch): void {
    eachIn(this.source.slice(this.start, this.next), (column, found) => {
      for (const one of found) this.note(one, column)
    })
  }
  /** What a function makes of the line's text; made when first asked. */
  memo<Value>(from: Computation<Value>): Value {
    for (let one = this.#memo; one !== null; one = one.next) if (one.from === from) return one.value as Value
    const value = from(this.text)
    this.#memo = { from, value, next: this.#memo }
    return value
  }
  /** Notes what a search found at a column of this line. */
  note({ terms, index }: Hit, column: number): void {
    let note = this.#noteOf(terms)
    if (note === null) this.#notes = note = { terms, hits: [], hasUnusual: false, next: this.#notes }
    if (index === terms.words.length) {
      // Of the characters that are not usual the first is reported.
      if (note.hasUnusual) return
      note.hasUnusual = true
    }
    note.hits.push(index, column)
  }
  #noteOf(terms: SearchTerms): Note | null {
    for (let note = this.#notes; note !== null; note = note.next) if (note.terms === terms) return note
    return null
  }
}

/** What was found in a line: each thing as its number and the column where it was found, one pair after the other. */
export type Hits = readonly number[]

const NO_HITS: Hits = []

/** A pure function of a line's text. */
export type Computation<Value> = (text: string) => Value

/** What one of them made, and the next. */
interface Memo {
  readonly from: Computation<unknown>
  readonly value: unknown
  readonly next: Memo | null
}

/** The hits of one set of terms, and the next note: a line has few. */
interface Note {
  readonly terms: SearchTerms
  readonly hits: number[]
  hasUnusual: boolean
  readonly next: Note | null
}

function endingLength(source: string, start: number, next: number): number {
  if (source.charCodeAt(next - 1) !== LINE_FEED) return 0
  return next - 2 >= start && source.charCodeAt(next - 2) === CARRIAGE_RETURN ? 2 : 1
}

/** The parts are few, and each line is asked for each. */
function isPart({ parts }: MultiSearch, terms: SearchTerms): boolean {
  for (const part of parts) if (part === terms) return true
  return false
}

/** Walks for one thing alone. */
const searches = new WeakMap<SearchTerms, MultiSearch>()

function searchFor(terms: SearchTerms): MultiSearch {
  let search = searches.get(terms)
  if (search === undefined) searches.set(terms, (search = multiSearchOf([terms])))
  return search
}

/** The lines of a string, in order; together they are all of it. `search` as in {@link Line}. */
export function splitLines(text: string, search: MultiSearch): Line[] {
  const lines: Line[] = []
  for (let at = 0; at < text.length; ) {
    const feed = text.indexOf('\n', at)
    const next = feed < 0 ? text.length : feed + 1
    lines.push(new Line(text, at, next, search))
    at = next
  }
  return lines
}
