import type { LayoutProfile } from '../document/layout-profile.ts'
import type { Computation } from '../document/line.ts'
import type { Lines } from '../document/lines.ts'
import { FURTHEST_LINE, type LineContext, type Neighbour, type Rule } from './rule.ts'

/** The lines that rules are tested on, as they are while some of them are already gone. */
export class Page {
  readonly lines: Lines
  readonly outlet: string | null
  readonly layout: LayoutProfile | null
  readonly title: string | null
  readonly gone: Set<number> = new Set()
  readonly doubt: (rule: string, line: string) => void
  // Cursors that only ever move inward, so that finding the edges costs one pass in all.
  #first = 0
  #last: number
  /** One for all rules: hundreds are tested on a page, and none keeps its place. */
  readonly #context: ContextOnPage

  constructor(
    lines: Lines,
    outlet: string | null,
    doubt: (rule: string, line: string) => void,
    layout: LayoutProfile | null = null,
    title: string | null = null,
  ) {
    this.lines = lines
    this.outlet = outlet
    this.layout = layout
    this.title = title
    this.doubt = doubt
    this.#last = lines.count - 1
    this.#context = new ContextOnPage(this)
  }
  remains(line: number): boolean {
    return !this.gone.has(line) && !this.lines.isBlank(line)
  }
  /** The first and the last line that remain. */
  get first(): number {
    while (this.#first < this.lines.count && !this.remains(this.#first)) this.#first += 1
    return this.#first
  }
  get last(): number {
    while (this.#last >= 0 && !this.remains(this.#last)) this.#last -= 1
    return this.#last
  }
  /** What a rule sees at a line, within the reach that it states; until it moves to the next place. */
  context(line: number, rule: Rule, isFoot: boolean): LineContext {
    return this.#context.moved(line, rule, isFoot)
  }
}

class ContextOnPage implements LineContext {
  text = ''
  readonly #page: Page
  #line = 0
  #rule: Rule | null = null
  isFoot = false
  /** What was made of the place, by what makes it; and how many lines were gone when it was last moved. */
  readonly #made = new Map<(context: LineContext) => unknown, unknown>()
  #goneThen = 0

  constructor(page: Page) {
    this.#page = page
  }
  moved(line: number, rule: Rule, isFoot: boolean): this {
    if (line !== this.#line || this.#page.gone.size !== this.#goneThen) this.#made.clear()
    this.#goneThen = this.#page.gone.size
    this.isFoot = isFoot
    this.text = this.#page.lines.text(line)
    this.#line = line
    this.#rule = rule
    return this
  }
  get outlet(): string | null {
    return this.#page.outlet
  }
  get title(): string | null {
    return this.#page.title
  }
  get layout(): LayoutProfile | null {
    return this.#page.layout
  }
  line(distance: number): string | null {
    if (
      distance > (this.#rule!.below ?? 0) ||
      -distance > Math.max(this.#rule!.above ?? 0, this.#rule!.foot ?? 0)
    )
      throw new RangeError(
        `rule ${this.#rule!.name} looks ${distance} lines away, beyond the reach that it states`,
      )
    const other = this.#line + distance
    const { lines } = this.#page
    return other < 0 || other >= lines.count ? null : lines.text(other)
  }
  get below(): Neighbour | null {
    return this.#neighbour(1, this.#rule!.below)
  }
  get above(): Neighbour | null {
    return this.#neighbour(-1, this.#rule!.above)
  }
  get isFirst(): boolean {
    return this.#line <= this.#page.first
  }
  get isLast(): boolean {
    return this.#line >= this.#page.last
  }
  memo<Value>(from: Computation<Value>): Value {
    return this.#page.lines.memo(this.#line, from)
  }
  once<Value>(make: (context: LineContext) => Value): Value {
    if (!this.#made.has(make)) this.#made.set(make, make(this))
    return this.#made.get(make) as Value
  }
  get doubt(): () => null {
    return () => {
      this.#page.doubt(this.#rule!.name, this.text)
      return null
    }
  }
  #neighbour(step: 1 | -1, reach = 0): Neighbour | null {
    const { lines } = this.#page
    for (let distance = 1; distance <= Math.min(FURTHEST_LINE, reach); distance++) {
      const other = this.#line + step * distance
      if (other < 0 || other >= lines.count) return null
      if (this.#page.remains(other)) return { text: lines.text(other), distance }
    }
    return null
  }
}
