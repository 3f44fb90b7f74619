/** So many say that a whole text is so, not a place in it. */
const ENOUGH = 3

/**
 * How a document is laid out, read from its text as it came: what later edits do to spaces and lines does not change
 * what is known of it. It is only ever evidence for a reading, never against one: a text that was cleaned before
 * has lost its seams, and must come out as it is.
 */
export class LayoutProfile {
  readonly #text: string
  #losesStops: boolean | undefined
  #isWithoutStops: boolean | undefined
  #withoutSpaces: string | undefined

  /** Nothing is counted before somebody needs it. */
  constructor(text: string) {
    this.#text = text
  }
  /** The text as it came. */
  get text(): string {
    return this.#text
  }
  /** Whether its lines of prose end without a stop: two thirds of them, and three at least. */
  get losesStopsAtLineEnds(): boolean {
    return (this.#losesStops ??= this.#countOpenLines())
  }
  #countOpenLines(): boolean {
    let prose = 0
    let open = 0
    for (const line of this.#text.split(LINE_ENDS)) {
      if (line.length < SHORTEST_PROSE || !SMALL_WORDS.test(line)) continue
      prose += 1
      if (WITHOUT_FINAL_STOP.test(line.slice(-12))) open += 1
    }
    return open >= ENOUGH && open * 3 >= prose * 2
  }
  /** Whether nothing in it ends in a stop: that a line has none then says nothing. */
  get isWithoutStops(): boolean {
    return (this.#isWithoutStops ??= !STOP_AT_END.test(this.#text))
  }
  /** Whether a piece of text, white space aside, was there twice. */
  holdsTwice(piece: string): boolean {
    this.#withoutSpaces ??= this.#text.replace(SPACES, '')
    const bare = piece.replace(SPACES, '')
    const first = this.#withoutSpaces.indexOf(bare)
    return first >= 0 && this.#withoutSpaces.indexOf(bare, first + bare.length) >= 0
  }
  /**
   * Whether in the text as it came the two words at a place were glued, a stop or a bracket between them or not: even
   * where a space is by now. A seam is known by the words on both its sides.
   */
  isSeam(text: string, at: number): boolean {
    const before = BEFORE.exec(text.slice(Math.max(0, at - 32), at))
    const after = AFTER.exec(text.slice(at, at + 32))
    if (before === null || after === null) return false
    const glued = before[1]! + after[1]!
    for (let from = this.#text.indexOf(glued); from >= 0; from = this.#text.indexOf(glued, from + 1))
      if (!LETTER.test(this.#text.charAt(from - 1)) && !LETTER.test(this.#text.charAt(from + glued.length)))
        return true
    return false
  }
}

/** A line end, or what a program has printed for one. */
const LINE_ENDS = /\n|\\n/
/** A line so long with three small words in a row is prose. */
const SHORTEST_PROSE = 60
const SMALL_WORDS = /\p{Ll}{2} \p{Ll}+ \p{Ll}+ /u
const WITHOUT_FINAL_STOP = /[\p{L}\d)] ?$/u
const SPACES = /\s+/g
const STOP_AT_END = /[.!?…]["”’')\]]?(?:\s|$)/
const LETTER = /[\p{L}\p{M}\d]/u
const BEFORE = /([\p{L}\p{M}\d]{1,24}[.!?…)\]"”’]{0,3})[ \u00a0]?$/u
const AFTER = /^[ \u00a0]?(\p{Lu}[\p{L}\p{M}\d]{0,24})/u
