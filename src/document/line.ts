import type { Literals } from './literals.ts'

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
  #found: Map<Literals, readonly number[]> | undefined

  constructor(source: string, start: number, next: number) {
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
  /** Which of the literals stand in the line, as far as they were noted; undefined for none. */
  found(literals: Literals): readonly number[] | undefined {
    return this.#found?.get(literals)
  }
  note(literals: Literals, found: readonly number[]): void {
    this.#found ??= new Map()
    const known = this.#found.get(literals)
    if (known === undefined) this.#found.set(literals, found)
    else if (!found.every((literal) => known.includes(literal)))
      this.#found.set(literals, [...new Set([...known, ...found])])
  }
  /** Looks for the literals in this line alone. */
  seek(literals: Literals): void {
    literals.eachIn(this.text, (_, found) => this.note(literals, found))
  }
}

function endingLength(source: string, start: number, next: number): number {
  if (source.charCodeAt(next - 1) !== LINE_FEED) return 0
  return next - 2 >= start && source.charCodeAt(next - 2) === CARRIAGE_RETURN ? 2 : 1
}

/** The lines of a string, in order; together they are all of it. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  for (let at = 0; at < text.length; ) {
    const feed = text.indexOf('\n', at)
    const next = feed < 0 ? text.length : feed + 1
    lines.push(new Line(text, at, next))
    at = next
  }
  return lines
}
