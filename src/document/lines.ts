import { apply, type Change } from './edit.ts'
import type { Literals } from './literals.ts'

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
  /** Visits each line that holds one of the literals, ascending; once or more, with the literals found there. */
  find(literals: Literals, visit: (line: number, found: readonly number[]) => void): void
  /** The lines after the changes. */
  edited(changes: readonly Change[]): Lines
  /** The whole text. */
  toString(): string
}

const LINE_FEED = 10
const CARRIAGE_RETURN = 13
const NOT_BLANK = /\S/

/** The lines of a string; places are its UTF-16 indices. Linear in its length. */
export function linesOf(text: string): Lines {
  return new StringLines(text)
}

class StringLines implements Lines {
  readonly count: number
  #text: string
  #starts: number[]
  #texts: (string | undefined)[]

  constructor(text: string) {
    this.#text = text
    this.#starts = []
    let at = 0
    while (at < text.length) {
      this.#starts.push(at)
      const feed = text.indexOf('\n', at)
      at = feed < 0 ? text.length : feed + 1
    }
    this.count = this.#starts.length
    this.#starts.push(text.length)
    this.#texts = new Array(this.count)
  }
  start(line: number): number {
    return this.#starts[line]!
  }
  next(line: number): number {
    return this.#starts[line + 1]!
  }
  end(line: number): number {
    const next = this.next(line)
    if (this.#text.charCodeAt(next - 1) !== LINE_FEED) return next
    const hasReturn = next - 2 >= this.start(line) && this.#text.charCodeAt(next - 2) === CARRIAGE_RETURN
    return hasReturn ? next - 2 : next - 1
  }
  text(line: number): string {
    return (this.#texts[line] ??= this.#text.slice(this.start(line), this.end(line)))
  }
  isBlank(line: number): boolean {
    return !NOT_BLANK.test(this.text(line))
  }
  find(literals: Literals, visit: (line: number, found: readonly number[]) => void): void {
    let line = 0
    literals.eachIn(this.#text, (end, found) => {
      while (this.next(line) < end) line += 1
      visit(line, found)
    })
  }
  edited(changes: readonly Change[]): Lines {
    return changes.length === 0 ? this : new StringLines(apply(this.#text, changes))
  }
  toString(): string {
    return this.#text
  }
}
