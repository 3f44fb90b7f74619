import type { Sought } from './sought.ts'

const LINE_FEED = 10
const CARRIAGE_RETURN = 13
const NOT_BLANK = /\S/

/**
 * One line over a longer string. It knows nothing of where it stands in a text, so that a line which a step
 * leaves alone is carried over as it is, with all that was found out about it.
 */
export class Line {
  readonly source: string
  /** In UTF-16 units of `source`: the first character, behind the last one, behind the line end. */
  readonly start: number
  readonly end: number
  readonly next: number
  #text: string | undefined
  #isBlank: boolean | undefined
  #notes: Note | null = null
  #derived: Derived | null = null
  readonly #walked: ReadonlySet<Sought> | null

  /** @param walked what was or will be sought in all of `source` at once, and noted with each of its lines */
  constructor(source: string, start: number, next: number, walked: ReadonlySet<Sought> | null = null) {
    this.#walked = walked
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
  found(sought: Sought): Finds {
    for (let note = this.#notes; note !== null; note = note.next)
      if (note.sought === sought) return note.finds
    if (this.#walked?.has(sought)) return NOTHING
    this.#notes = { sought, finds: [], next: this.#notes }
    sought.eachIn(this.source.slice(this.start, this.next), (column, found) => {
      this.note(sought, found, column)
    })
    return this.#notes.finds
  }
  /** What a function makes of the line's text; made when first asked. */
  derived<Value>(from: Derivation<Value>): Value {
    for (let one = this.#derived; one !== null; one = one.next)
      if (one.from === from) return one.value as Value
    const value = from(this.text)
    this.#derived = { from, value, next: this.#derived }
    return value
  }
  /** Whether the line was looked through for it, and something was found or not. */
  knows(sought: Sought): boolean {
    for (let note = this.#notes; note !== null; note = note.next) if (note.sought === sought) return true
    return false
  }
  /** Notes what a walk found at a column of this line. */
  note(sought: Sought, found: readonly number[], column: number): void {
    let note = this.#notes
    while (note !== null && note.sought !== sought) note = note.next
    if (note === null) this.#notes = note = { sought, finds: [], next: this.#notes }
    for (const one of found) note.finds.push(one, column)
  }
}

/** What was found in a line: each thing as its number and the column where it was found, one pair after the other. */
export type Finds = readonly number[]

const NOTHING: Finds = []

/** A pure function of a line's text. */
export type Derivation<Value> = (text: string) => Value

/** What one of them made, and the next. */
interface Derived {
  readonly from: Derivation<unknown>
  readonly value: unknown
  readonly next: Derived | null
}

/** What was found of one thing sought, and the next note: few are ever taken of a line. */
interface Note {
  readonly sought: Sought
  readonly finds: number[]
  readonly next: Note | null
}

function endingLength(source: string, start: number, next: number): number {
  if (source.charCodeAt(next - 1) !== LINE_FEED) return 0
  return next - 2 >= start && source.charCodeAt(next - 2) === CARRIAGE_RETURN ? 2 : 1
}

/** The lines of a string, in order; together they are all of it. `walked` as in {@link Line}. */
export function splitLines(text: string, walked: ReadonlySet<Sought> | null = null): Line[] {
  const lines: Line[] = []
  for (let at = 0; at < text.length; ) {
    const feed = text.indexOf('\n', at)
    const next = feed < 0 ? text.length : feed + 1
    lines.push(new Line(text, at, next, walked))
    at = next
  }
  return lines
}
