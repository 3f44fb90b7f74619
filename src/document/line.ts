import { type Found, type Walk, walkOf } from './multi-search.ts'
import type { Sought } from './search-terms.ts'

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
  #walk: Walk
  #isWalked = false

  /** @param walk all that is sought in the line together; what else is asked for is looked for by itself */
  constructor(source: string, start: number, next: number, walk: Walk) {
    this.#walk = walk
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
    if (isPart(this.#walk, sought)) {
      if (!this.#isWalked) this.#look(this.#walk)
      this.#isWalked = true
      return this.#noteOf(sought)?.finds ?? NOTHING
    }
    let note = this.#noteOf(sought)
    if (note === null) {
      this.#notes = note = { sought, finds: [], hasUnusual: false, next: this.#notes }
      this.#look(walkFor(sought))
    }
    return note.finds
  }
  /** Whether the line was looked through for all that is sought together, by a walk of its own or of a whole text. */
  get isWalked(): boolean {
    return this.#isWalked
  }
  /** Says that it was: all that a walk of the whole text found is noted. */
  setWalked(): void {
    this.#isWalked = true
  }
  #look({ eachIn }: Walk): void {
    eachIn(this.source.slice(this.start, this.next), (column, found) => {
      for (const one of found) this.note(one, column)
    })
  }
  /** What a function makes of the line's text; made when first asked. */
  derived<Value>(from: Derivation<Value>): Value {
    for (let one = this.#derived; one !== null; one = one.next)
      if (one.from === from) return one.value as Value
    const value = from(this.text)
    this.#derived = { from, value, next: this.#derived }
    return value
  }
  /** Notes what a walk found at a column of this line. */
  note({ sought, index }: Found, column: number): void {
    let note = this.#noteOf(sought)
    if (note === null) this.#notes = note = { sought, finds: [], hasUnusual: false, next: this.#notes }
    if (index === sought.words.length) {
      // Of the characters that are not usual the first is told.
      if (note.hasUnusual) return
      note.hasUnusual = true
    }
    note.finds.push(index, column)
  }
  #noteOf(sought: Sought): Note | null {
    for (let note = this.#notes; note !== null; note = note.next) if (note.sought === sought) return note
    return null
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
  hasUnusual: boolean
  readonly next: Note | null
}

function endingLength(source: string, start: number, next: number): number {
  if (source.charCodeAt(next - 1) !== LINE_FEED) return 0
  return next - 2 >= start && source.charCodeAt(next - 2) === CARRIAGE_RETURN ? 2 : 1
}

/** The parts are few, and each line is asked for each. */
function isPart({ parts }: Walk, sought: Sought): boolean {
  for (const part of parts) if (part === sought) return true
  return false
}

/** Walks for one thing alone. */
const walks = new WeakMap<Sought, Walk>()

function walkFor(sought: Sought): Walk {
  let walk = walks.get(sought)
  if (walk === undefined) walks.set(sought, (walk = walkOf([sought])))
  return walk
}

/** The lines of a string, in order; together they are all of it. `walk` as in {@link Line}. */
export function splitLines(text: string, walk: Walk): Line[] {
  const lines: Line[] = []
  for (let at = 0; at < text.length; ) {
    const feed = text.indexOf('\n', at)
    const next = feed < 0 ? text.length : feed + 1
    lines.push(new Line(text, at, next, walk))
    at = next
  }
  return lines
}
