import { Is } from './lexicon.ts'
import { isHeadline, isNamesake, nameAround } from './name-around.ts'
import { NameIndex } from './name-index.ts'
import { elementsOf, type PrintedName } from './printed-name.ts'
import { TitleTail } from './title-tail.ts'
import { Kind, type Range, type Tokens } from './tokens.ts'

/** The names of a text, with what the text itself shows about where a title ends and a name begins. */
export class Names {
  readonly index: NameIndex
  readonly #tokens: Tokens
  readonly #around = new Map<number, PrintedName>()
  /** Elements by which the text calls speakers. */
  readonly #called: ReadonlySet<string>
  readonly #titleTail: TitleTail

  constructor(tokens: Tokens, called: ReadonlySet<string>) {
    this.#tokens = tokens
    this.#called = called
    this.index = new NameIndex(tokens)
    this.#titleTail = new TitleTail(tokens, this.index, called)
  }

  /** The whole name that the word at `i` is an element of; empty where it names a street or a body. */
  around(i: number): PrintedName {
    let name = this.#around.get(i)
    if (name === undefined) {
      const { from, to } = this.#find(i)
      const elements = elementsOf(this.#tokens, { from, to })
      name = { from, to, elements, key: elements.join(' ') }
      this.#around.set(i, name)
    }
    return name
  }

  #find(i: number): Range {
    const name = nameAround(this.#tokens, i)
    if (name.to > name.from && isHeadline(this.#tokens, name)) return { from: i, to: i }
    const trimmed = this.trimmed(name)
    return trimmed.from > i || isNamesake(this.#tokens, trimmed) ? { from: i, to: i } : trimmed
  }

  /** A name without the places and bodies of the title before it (`Bupati Tirtasari | I Wayan Gede Sudarma`). */
  trimmed(name: Range): Range {
    let { from } = name
    while (from < name.to && this.#titleTail.holds(from, name)) from += 1
    while (from < name.to && this.#tokens.kinds[from] !== Kind.word) from += 1
    return { from, to: name.to }
  }

  /** Whether something beside the capital speaks for a person: a known element, a rank, a speaker called so. */
  isPersonal(name: Range): boolean {
    const tokens = this.#tokens
    for (let i = name.from; i < name.to; i++) {
      if (tokens.kinds[i] !== Kind.word) continue
      if (
        (tokens.bits[i]! & Is.name) !== 0 ||
        this.#called.has(tokens.text.slice(tokens.starts[i], tokens.ends[i]))
      )
        return true
    }
    const before = name.from - 1
    return (
      before >= 0 &&
      (tokens.bits[tokens.kinds[before] === Kind.dot ? before - 1 : before]! & (Is.rank | Is.honorific)) !== 0
    )
  }
}
