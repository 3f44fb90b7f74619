import type { Change } from './edit.ts'
import { type Line, splitLines } from './line.ts'
import { rewrite } from './rewrite.ts'
import type { Sought } from './sought.ts'

/**
 * A text seen as lines: what every transform reads.
 *
 * A line runs up to and with LF, CR LF or the end of the text; an empty text has no line. A line costs nothing
 * but its two places until somebody asks for its text.
 *
 * Places ascend through the text. The place of a character is `start(line) + column`, where the column counts
 * UTF-16 units in the line's own text; the only places a transform may name are these and `next(line)`. Over
 * a string they are its indices. A frame over bytes may number its places otherwise, as long as they ascend.
 */
export interface Lines {
  readonly count: number
  /** The place of the line's first character. */
  start(line: number): number
  /** The place behind the line's last character, before its line end. */
  end(line: number): number
  /** The place behind the line's own line end; equals `end(line)` for a last line without one. */
  next(line: number): number
  /** The line without its line end. */
  text(line: number): string
  /** Whether the line holds nothing but white space. */
  isBlank(line: number): boolean
  /** Visits each line in which something sought is found, ascending, with all that is found there. */
  find(sought: Sought, visit: (line: number, found: readonly number[]) => void): void
  /** What is found of it in one line. */
  found(line: number, sought: Sought): readonly number[]
  /** The lines after the changes; those that no change touches are carried over with what is known of them. */
  edited(changes: readonly Change[]): Lines
  /** Remembers that somebody has seen every line as it stands now. */
  settle(asker: object): void
  /**
   * Since the asker settled: the numbers of lines that are new, and of lines right behind a place where something
   * went. Null if it never did.
   */
  unsettled(asker: object): readonly number[] | null
  /** The whole text. */
  toString(): string
  /** The characters between two places. */
  slice(start: number, end: number): string
}

/** The lines of a string; places are its UTF-16 indices. Linear in its length. */
export function linesOf(text: string): Lines {
  return new LineList(splitLines(text), new Set(), new Map(), text)
}

const NOTHING: readonly number[] = []

class LineList implements Lines {
  readonly count: number
  #lines: readonly Line[]
  #starts: number[]
  /** What was sought in every line. */
  #sought: Set<Sought>
  /** For each asker, the seams since it had seen every line. */
  #unsettled: Map<object, readonly number[]>
  /** The whole text, once it is known. */
  #text: string | undefined

  constructor(
    lines: readonly Line[],
    sought: Set<Sought>,
    unsettled: Map<object, readonly number[]>,
    text?: string,
  ) {
    this.count = lines.length
    this.#lines = lines
    this.#sought = sought
    this.#unsettled = unsettled
    this.#text = text
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

  find(sought: Sought, visit: (line: number, found: readonly number[]) => void): void {
    this.#seek(sought)
    for (let line = 0; line < this.count; line++) {
      const found = this.#lines[line]!.found(sought)
      if (found !== undefined) visit(line, found)
    }
  }
  found(line: number, sought: Sought): readonly number[] {
    this.#seek(sought)
    return this.#lines[line]!.found(sought) ?? NOTHING
  }
  /** Seeks, in one walk of the whole text if there is one, and notes with each line what is found there. */
  #seek(sought: Sought): void {
    if (this.#sought.has(sought)) return
    this.#sought.add(sought)
    if (this.#text === undefined) {
      for (const line of this.#lines) line.seek(sought)
      return
    }
    let line = 0
    sought.eachIn(this.#text, (place, found) => {
      while (this.next(line) <= place) line += 1
      this.#lines[line]!.note(sought, found)
    })
  }

  edited(changes: readonly Change[]): Lines {
    if (changes.length === 0) return this
    const { lines, seams, places, fresh } = rewrite(this.#lines, this.#starts, changes)
    for (const line of fresh) for (const sought of this.#sought) line.seek(sought)
    const carried = new Map<object, readonly number[]>()
    for (const [asker, before] of this.#unsettled)
      carried.set(asker, [...before.map((line) => places[line] ?? lines.length), ...seams])
    return new LineList(lines, new Set(this.#sought), carried)
  }
  settle(asker: object): void {
    this.#unsettled.set(asker, [])
  }
  unsettled(asker: object): readonly number[] | null {
    return this.#unsettled.get(asker) ?? null
  }
}
