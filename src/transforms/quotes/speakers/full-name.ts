import { INDEFINITE_OPENERS } from '../../../language/function-words.ts'
import { OPENERS_OF_ALIASES, OPENERS_OF_FULL_NAMES } from '../../../language/names.ts'
import { baseWords, greatestSimilarity, similarity } from '../../../language/natural.ts'
import { isOneSlip } from '../../../language/spelling.ts'
import { nameAtEnd, nameElements, type PrintedName } from '../grammar/personal-name.ts'
import { styleBeforeName } from '../grammar/title.ts'
import { Is } from '../tokens/lexicon.ts'
import { ATAU } from '../tokens/single-words.ts'
import {
  isA,
  isCapitalised,
  isEmpty,
  isSmallWord,
  isWord,
  Kind,
  type Range,
  type Tokens,
} from '../tokens/tokens.ts'
import { wordSet } from '../tokens/word-table.ts'
import { containsInOrder, isBetterName, mostDistinctive } from './entity.ts'
import type { NamesInText } from './names-in-text.ts'

interface CountedPrintedName {
  name: PrintedName
  readonly elements: readonly string[]
  count: number
}

/**
 * The full names of a text, asked by what a speaker is called: by an element, an alias, another spelling. Each is
 * looked for once.
 */
export class FullNames {
  readonly #tokens: Tokens
  readonly #names: NamesInText
  readonly #known = new Map<string, PrintedName | null>()

  constructor(tokens: Tokens, names: NamesInText) {
    this.#tokens = tokens
    this.#names = names
  }

  /** The longest name printed anywhere that holds the elements. */
  of(elements: readonly string[], own: Range): PrintedName | null {
    const key = elements.join(' ')
    let full = this.#known.get(key)
    if (full === undefined) {
      full = this.#find(elements, key, own)
      this.#known.set(key, full)
    }
    return full
  }

  #find(elements: readonly string[], key: string, own: Range): PrintedName | null {
    const counted = new Map<string, CountedPrintedName>()
    const strong = mostDistinctive(elements)
    for (const place of this.#names.index.occurrences(strong)) {
      const name = this.#names.nameAt(place)
      if (isEmpty(name)) continue
      const its = name.elements
      if (its.length <= elements.length && name.key !== key) continue
      if (!containsInOrder(its, elements) || its.length > 7) continue
      const known = counted.get(name.key)
      if (known === undefined) counted.set(name.key, { name, elements: its, count: 1 })
      else {
        known.count += 1
        if (this.#lengthOf(name) > this.#lengthOf(known.name)) known.name = name
      }
    }
    const isAlone = counted.size < 2
    let best: CountedPrintedName | null = null
    for (const candidate of counted.values()) {
      if (candidate.elements.length === elements.length && elements.length === 1) continue
      if (!isAlone && candidate.count === 1 && this.#opensWithSentence(candidate.name, strong)) continue
      if (best === null || this.#isBetter(candidate, best, strong)) best = candidate
    }
    if (best !== null && elements.length === 1 && this.#isNamedAfterBody(best, strong)) return null
    if (best !== null || elements.length > 1) return best?.name ?? null
    return this.#otherSpelling(elements[0] ?? '', own) ?? this.#glued(elements[0] ?? '')
  }

  /** `Menteri Susi Wirasti`, `kantor Susi Udara`: of two names the one with a title, where the other goes on with an everyday word. */
  #isBetter(one: CountedPrintedName, two: CountedPrintedName, strong: string): boolean {
    if (this.#isRatherPerson(one, two, strong)) return true
    return !this.#isRatherPerson(two, one, strong) && isBetterName(one, two, strong)
  }

  #isRatherPerson(one: CountedPrintedName, two: CountedPrintedName, strong: string): boolean {
    if (one.elements[0] !== strong || two.elements[0] !== strong) return false
    const [, second] = two.elements
    if (second === undefined || one.elements.length < 2 || one.elements[1] === second) return false
    return baseWords().has(second.toLowerCase()) && this.#hasTitle(one) && !this.#hasTitle(two)
  }

  #hasTitle({ name }: CountedPrintedName): boolean {
    return styleBeforeName(this.#tokens, name).title !== null
  }

  /**
   * `Wigati Next` in an article about the company Wigati: persons are introduced by their full name, so what is called by one
   * word again and again before a longer name appears once is a body, and the longer name a thing of it.
   */
  #isNamedAfterBody({ name, count }: CountedPrintedName, element: string): boolean {
    const tokens = this.#tokens
    const { from, to, elements } = name
    if (count > 1 || elements.length !== 2 || elements[0] !== element) return false
    for (let i = from; i < to; i++) if (isA(tokens, i, Is.name | Is.commonNamePart)) return false
    if (from > 0 && isWord(tokens, from - 1) && isA(tokens, from - 1, CALLS_PERSON)) return false
    const places = this.#names.index.occurrences(element)
    return places.indexOf(from) >= ALONE_BEFORE
  }

  /** `Desakan Topib`: the word before the element is large only since a sentence begins with it. */
  #opensWithSentence(name: PrintedName, element: string): boolean {
    const tokens = this.#tokens
    const { from, elements } = name
    const first = elements[0]!
    if (first === element || isA(tokens, from, Is.name | Is.commonNamePart)) return false
    if (
      from > 0 &&
      tokens.kinds[from - 1] !== Kind.stop &&
      tokens.kinds[from - 1] !== Kind.lineEnd &&
      tokens.kinds[from - 1] !== Kind.mark
    )
      return false
    return this.#names.index.occurrences(first).length === 1
  }

  #lengthOf({ from, to }: Range): number {
    return this.#tokens.ends[to - 1]! - this.#tokens.starts[from]!
  }

  /** A longer name whose last word lost the space after it (`Tijjani Reijndersberlaga`): all before that word, and it. */
  #glued(element: string): PrintedName | null {
    if (element.length < 5) return null
    for (const spelling of this.#names.index.spellings(element, element.length + 3, LONGEST_GLUED)) {
      if (!spelling.startsWith(element)) continue
      for (const place of this.#names.index.occurrences(spelling)) {
        const range = this.#names.nameAt(place)
        if (range.to === place + 1 && range.from < place) return range
      }
    }
    return null
  }

  /** Another spelling of the same name, printed in a longer one (Affifudin for Muhammad Afifuddin). */
  #otherSpelling(element: string, own: Range): PrintedName | null {
    if (element.length < 5 || isA(this.#tokens, own.from, Is.name)) return null
    if (this.isIntroduced(element)) return null
    for (const spelling of this.#names.index.spellings(element, element.length - 1, element.length + 1)) {
      if (greatestSimilarity(spelling, element) < SIMILAR_NAME) continue
      const alike = similarity(spelling, element)
      if (alike < SIMILAR_NAME || (alike < SAME_NAME && !isOneSlip(spelling, element))) continue
      for (const place of this.#names.index.occurrences(spelling)) {
        const range = this.#names.nameAt(place)
        if (range.to - range.from > 1) return range
      }
    }
    return null
  }

  /** Whether the element is alone after a title of some length: then it is a whole name, and no other spelling. */
  isIntroduced(element: string): boolean {
    for (const place of this.#names.index.occurrences(element)) {
      const { title } = styleBeforeName(this.#tokens, { from: place, to: place + 1 })
      if (title !== null && title.split(' ').length >= INTRODUCING) return true
    }
    return false
  }

  /** The full name that the text explains a short one by: `… Dewi (AKD)`, `… yang akrab disapa Bang Uda`. */
  ofAlias(short: Range, element: string): Range | null {
    const tokens = this.#tokens
    const size = short.to - short.from
    for (const place of this.#names.index.occurrences(element)) {
      const named = this.#namedAfter(place + size)
      if (named !== null) return named
      let before = place - 1
      const isAddressed = before >= 0 && isWord(tokens, before) && isA(tokens, before, Is.honorific)
      if (isAddressed) before -= 1
      if (before < 1) continue
      if (tokens.kinds[before] === Kind.open && tokens.kinds[place + size] === Kind.close) {
        const name = nameEndingAt(tokens, before)
        if (name !== null && name.to - name.from > 1) return name
      }
      if (!isWord(tokens, before)) continue
      // Before a form of address: `Bimo Santoso atau Gus Bim`.
      if (!ALIAS_OPENERS.has(tokens, before) && !(isAddressed && ATAU.has(tokens, before))) continue
      let end = before
      while (end > place - 8 && end > 0 && isSmallWord(tokens, end - 1)) end -= 1
      if (tokens.kinds[end - 1] === Kind.comma) end -= 1
      const name = nameEndingAt(tokens, end)
      if (name !== null && !nameElements(tokens, name).includes(element)) return name
      const owner = name === null ? this.#ownerBefore(end, element) : null
      if (owner !== null) return owner
    }
    return null
  }

  /** `Cak Dur, sapaan akrab Durrahman Fauzi`: the full name after an alias that ends before `i`. */
  #namedAfter(i: number): Range | null {
    const tokens = this.#tokens
    if (tokens.kinds[i] !== Kind.comma || !FULL_NAME_OPENERS.has(tokens, i + 1)) return null
    let at = i + 2
    while (at < i + 4 && isSmallWord(tokens, at)) at += 1
    const name = isCapitalised(tokens, at) ? this.#names.nameAt(at) : null
    return name === null || isEmpty(name) ? null : name
  }

  /**
   * Whom a definite description with an alias means (`… perempuan yang akrab disapa Lala`): who was named last before it;
   * nobody for an indefinite one.
   *
   * @param to the token at which the description begins or goes on in small letters
   */
  #ownerBefore(to: number, element: string): Range | null {
    const tokens = this.#tokens
    if (
      !isSmallWord(tokens, to) ||
      (isA(tokens, to, Is.speechRoot) ? isIndefinite(tokens, to + 1) : isIndefinite(tokens, to))
    )
      return null
    for (let i = to - 1; i > Math.max(0, to - OWNER_REACH); i--) {
      if (!isCapitalised(tokens, i)) continue
      const name = this.#names.nameAt(i)
      if (isEmpty(name) || name.elements.length < 2 || name.elements.includes(element)) continue
      if (this.#names.isPersonal(name)) return name
    }
    return null
  }
}

function nameEndingAt(tokens: Tokens, to: number): Range | null {
  let end = to
  if (end > 0 && tokens.kinds[end - 1] === Kind.close) {
    while (end > 0 && tokens.kinds[end - 1] !== Kind.open) end -= 1
    end -= 1
  }
  const name = nameAtEnd(tokens, Math.max(0, end - 8), end)
  return isEmpty(name) || name.to !== end ? null : name
}

const FULL_NAME_OPENERS = wordSet(OPENERS_OF_FULL_NAMES)
const INDEFINITE = wordSet(INDEFINITE_OPENERS)
/** Tokens before an alias among which its owner was named. */
const OWNER_REACH = 240

function isIndefinite(tokens: Tokens, i: number): boolean {
  return INDEFINITE.has(tokens, i)
}

const ALIAS_OPENERS = wordSet(OPENERS_OF_ALIASES)

/** A title of so many words introduces somebody. */
const INTRODUCING = 3

/** Right before a name they show that it is a person's. */
const CALLS_PERSON = Is.role | Is.rank | Is.honorific | Is.speechRoot | Is.according

/** How often a word is alone before a longer name that it begins, at least, where it is a body's. */
const ALONE_BEFORE = 3

const SIMILAR_NAME = 0.92
/** As alike as this, words are one even where more than one letter slipped. */
const SAME_NAME = 0.96
const LONGEST_GLUED = 30
