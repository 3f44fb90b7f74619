import type { Change } from './edit.ts'
import { type Computation, type Hits, type Line, splitLines } from './line.ts'
import type { MultiSearch } from './multi-search.ts'
import { rewrite } from './rewrite.ts'
import type { SearchTerms } from './search-terms.ts'

/**
 * A text seen as lines: what every transform reads.
 *
 * A line runs up to and with LF, CR LF or the end of the text; an empty text has no line. A line costs nothing
 * but its two places until somebody asks for its text.
 *
 * Places ascend through the text. The place of a character is `start(line) + column`, where the column counts
 * UTF-16 units in the line's own text; the only places a transform may name are these and `next(line)`. They
 * are UTF-16 indices of the whole text.
 */
export interface Lines {
  readonly count: number
  /** The place of the line's first character. */
  start(line: number): number
  /** The place after the line's last character, before its line end. */
  end(line: number): number
  /** The place after the line's own line end; equals `end(line)` for a last line without one. */
  next(line: number): number
  /** The line without its line end. */
  text(line: number): string
  /** Whether the line holds nothing but white space. */
  isBlank(line: number): boolean
  /** What a pure function makes of the line's text, once for as long as nothing changes it. */
  memo<Value>(line: number, from: Computation<Value>): Value
  /** Visits each line that has hits, ascending, with all of them. */
  find(terms: SearchTerms, visit: (line: number, hits: Hits) => void): void
  /** What is found of it in one line. */
  found(line: number, terms: SearchTerms): Hits
  /** The lines after the changes; those that no change touches are carried over with what is known of them. */
  edited(changes: readonly Change[]): Lines
  /** Remembers that a reader has seen every line as it is now. */
  markSeen(reader: object): void
  /**
   * Since the reader last saw every line: the numbers of lines that are new, and of lines right after a place where something
   * went. A number may be there more than once, in any place, and may be `count`: something went after the
   * last line. Null if the reader never did.
   */
  changedSince(reader: object): readonly number[] | null
  /** The whole text. */
  toString(): string
  /** The characters between two places. */
  slice(start: number, end: number): string
}

/**
 * The lines of a string; places are its UTF-16 indices. Linear in its length.
 *
 * @param search one search for all terms of the readers; left out, each set of terms is searched alone
 */
export function linesOf(text: string, search: MultiSearch = NO_SEARCH): Lines {
  return new LineList(splitLines(text, search), search, new Map(), text)
}

const NO_SEARCH: MultiSearch = { parts: [], eachIn() {} }

class LineList implements Lines {
  readonly count: number
  #lines: readonly Line[]
  #starts: number[]
  #search: MultiSearch
  /** For each reader, the changed lines since it had seen every line. */
  #changed: Map<object, readonly number[]>
  /** The whole text, once it is known. */
  #text: string | undefined
  /** Whether the lines are those of one text, which is searched as a whole when a reader first asks. */
  #isOneText: boolean

  constructor(
    lines: readonly Line[],
    search: MultiSearch,
    changed: Map<object, readonly number[]>,
    text?: string,
  ) {
    this.count = lines.length
    this.#lines = lines
    this.#search = search
    this.#changed = changed
    this.#text = text
    this.#isOneText = text !== undefined
    this.#starts = [0]
    let at = 0
    for (const { start, next } of lines) {
      at += next - start
      this.#starts.push(at)
    }
  }
  start(line: number): number {
    return this.#starts[line]!
  }
  end(line: number): number {
    const { start, end } = this.#lines[line]!
    return this.start(line) + end - start
  }
  next(line: number): number {
    return this.#starts[line + 1]!
  }
  text(line: number): string {
    return this.#lines[line]!.text
  }
  isBlank(line: number): boolean {
    return this.#lines[line]!.isBlank
  }
  memo<Value>(line: number, from: Computation<Value>): Value {
    return this.#lines[line]!.memo(from)
  }
  toString(): string {
    return (this.#text ??= this.#lines.map(({ source, start, next }) => source.slice(start, next)).join(''))
  }
  slice(start: number, end: number): string {
    if (this.#text !== undefined) return this.#text.slice(start, end)
    let text = ''
    for (let line = this.#lineAt(start); line < this.count && this.start(line) < end; line++) {
      const { source, start: first } = this.#lines[line]!
      const shift = first - this.start(line)
      text += source.slice(Math.max(start, this.start(line)) + shift, Math.min(end, this.next(line)) + shift)
    }
    return text
  }
  /** The line that holds a place. */
  #lineAt(place: number): number {
    let low = 0
    let high = this.count
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.next(middle) <= place) low = middle + 1
      else high = middle
    }
    return low
  }

  find(terms: SearchTerms, visit: (line: number, hits: Hits) => void): void {
    this.#searchWhole(terms)
    for (let line = 0; line < this.count; line++) {
      const hits = this.#lines[line]!.found(terms)
      if (hits.length > 0) visit(line, hits)
    }
  }
  found(line: number, terms: SearchTerms): Hits {
    this.#searchWhole(terms)
    return this.#lines[line]!.found(terms)
  }
  /** Walks the whole text, if it is one, and notes with each line what is found there. */
  #searchWhole(terms: SearchTerms): void {
    if (!this.#isOneText || !this.#search.parts.includes(terms)) return
    this.#isOneText = false
    let line = -1
    let next = 0
    /** A line that was carried over into a later text may have been searched there, by itself. */
    let isKnown = false
    this.#search.eachIn(this.#text!, (place, found) => {
      while (next <= place) {
        line += 1
        next = this.#starts[line + 1]!
        isKnown = this.#lines[line]!.isSearched
      }
      if (isKnown) return
      const column = place - this.#starts[line]!
      for (const one of found) this.#lines[line]!.note(one, column)
    })
    for (const searched of this.#lines) searched.markSearched()
  }

  edited(changes: readonly Change[]): Lines {
    if (changes.length === 0) return this
    const { lines, changedLines, places } = rewrite(this.#lines, this.#starts, changes, this.#search)
    const carried = new Map<object, readonly number[]>()
    for (const [reader, before] of this.#changed)
      carried.set(reader, [...before.map((line) => places[line] ?? lines.length), ...changedLines])
    return new LineList(lines, this.#search, carried)
  }
  markSeen(reader: object): void {
    this.#changed.set(reader, [])
  }
  changedSince(reader: object): readonly number[] | null {
    return this.#changed.get(reader) ?? null
  }
}
