import { THINGS_NAMED_AFTER_PERSONS } from '../../../language/place-words.ts'
import {
  hasClitic,
  isNameLike,
  isNicknameMark,
  nameAtEnd,
  nameElements,
  type PrintedName,
} from '../grammar/personal-name.ts'
import { Is } from '../tokens/lexicon.ts'
import { DI } from '../tokens/single-words.ts'
import {
  isA,
  isCapitalised,
  isEmpty,
  isSmallWord,
  isWord,
  Kind,
  type Range,
  Shape,
  type Tokens,
} from '../tokens/tokens.ts'
import { wordSet } from '../tokens/word-table.ts'
import { NameIndex } from './name-index.ts'
import { TitleBoundary } from './title-boundary.ts'
import { isOfficeOverPlace } from './title-need.ts'

/** The names of a text, with what the text itself shows about where a title ends and a name begins. */
export class NamesInText {
  readonly index: NameIndex
  readonly #tokens: Tokens
  readonly #nameAt = new Map<number, PrintedName>()
  /** Elements by which the text calls speakers. */
  readonly #called: ReadonlySet<string>
  readonly #titleBoundary: TitleBoundary

  constructor(tokens: Tokens, called: ReadonlySet<string>) {
    this.#tokens = tokens
    this.#called = called
    this.index = new NameIndex(tokens)
    this.#titleBoundary = new TitleBoundary(tokens, this.index, called)
  }

  /** The whole name that the word at `i` is an element of; empty where it names a street or an institution. */
  nameAt(i: number): PrintedName {
    let name = this.#nameAt.get(i)
    if (name === undefined) {
      const { from, to } = this.#find(i)
      const elements = nameElements(this.#tokens, { from, to })
      name = { from, to, elements, key: elements.join(' ') }
      this.#nameAt.set(i, name)
    }
    return name
  }

  #find(i: number): Range {
    const name = nameRunAt(this.#tokens, i)
    if (name.to > name.from && isInHeadline(this.#tokens, name)) return { from: i, to: i }
    const trimmed = this.withoutTitle(name)
    return trimmed.from > i || isNamedAfterPerson(this.#tokens, trimmed) ? { from: i, to: i } : trimmed
  }

  /** A name without the places and institutions of the title before it (`Bupati Tirtasari | I Wayan Gede Sudarma`). */
  withoutTitle(name: Range): Range {
    return isEmpty(name) ? name : { from: this.#titleBoundary.startOf(name), to: name.to }
  }

  /** Whether something beside the capital speaks for a person: a known element, a rank, a speaker called so. */
  isPersonal(name: Range): boolean {
    const tokens = this.#tokens
    for (let i = name.from; i < name.to; i++) {
      if (!isWord(tokens, i)) continue
      if (isA(tokens, i, Is.name) || this.#called.has(tokens.text.slice(tokens.starts[i], tokens.ends[i])))
        return true
    }
    const before = name.from - 1
    return (
      before >= 0 &&
      isA(tokens, tokens.kinds[before] === Kind.dot ? before - 1 : before, Is.rank | Is.honorific)
    )
  }
}

const NAMED_AFTER_PERSONS = wordSet(THINGS_NAMED_AFTER_PERSONS)

/** Tokens on either side that tell a headline. */
const HEADLINE_REACH = 8

/** The run of names that the word at `i` is an element of, title and namesake not looked at; empty if it is none. */
export function nameRunAt(tokens: Tokens, i: number): Range {
  let to = i + 1
  while (to < tokens.count && nameGoesOnRight(tokens, to)) to += 1
  let name = nameAtEnd(tokens, Math.max(0, i - 8), to)
  while (to > i + 1 && name.from > i) {
    to -= 1
    name = nameAtEnd(tokens, Math.max(0, i - 8), to)
  }
  if (name.from > i || name.to <= i) return { from: i, to: i }
  return name
}

/**
 * Whether neither the token before a capitalised word nor the one after it can be of the same name: then the word is
 * a whole name or none. A cheap question, asked of every capital of a text.
 */
export function isAlone(tokens: Tokens, i: number): boolean {
  if (i + 1 < tokens.count && nameGoesOnRight(tokens, i + 1)) return false
  const before = i - 1
  if (before < 0) return true
  const kind = tokens.kinds[before]
  if (kind === Kind.dot || kind === Kind.other) return false
  return kind !== Kind.word || (isSmallWord(tokens, before) && !isA(tokens, before, Is.nameParticle))
}

/** Whether nearly all words around are capitalised: in a headline nothing shows where a name ends. */
export function isInHeadline(tokens: Tokens, name: Range): boolean {
  let words = 0
  for (let i = name.from - 1; i >= Math.max(0, name.from - HEADLINE_REACH); i--) {
    if (tokens.kinds[i] === Kind.lineEnd) break
    if (!mayStandInHeadline(tokens, i)) return false
    words += 1
  }
  for (let i = name.to; i < Math.min(tokens.count, name.to + HEADLINE_REACH); i++) {
    if (tokens.kinds[i] === Kind.lineEnd) break
    if (!mayStandInHeadline(tokens, i)) return false
    words += 1
  }
  return words > 3
}

/** Whether a token can be in a headline: no small word, no comma, no dot. */
function mayStandInHeadline(tokens: Tokens, i: number): boolean {
  const kind = tokens.kinds[i]
  return kind !== Kind.comma && kind !== Kind.dot && !isSmallWord(tokens, i)
}

/**
 * Whether a name is that of a street, a school, an institution: `Jalan X`, `RSUD X`; not that of who holds an office:
 * `Wali Kota X`, `Kepala Desa X`.
 */
export function isNamedAfterPerson(tokens: Tokens, name: Range): boolean {
  const before = name.from - 1
  if (before < 0 || !isWord(tokens, before) || !NAMED_AFTER_PERSONS.has(tokens, before)) return false
  return !(isOfficeOverPlace(tokens, before) && beginsAsPerson(tokens, name))
}

/** Whether a name is of two words or more and begins with no place (`Kepala Desa Tanjung Sari`). */
function beginsAsPerson(tokens: Tokens, { from, to }: Range): boolean {
  return to - from > 1 && !isA(tokens, from, Is.place | Is.placeHead)
}

/** Whether a name can go on with the token `i`. */
function nameGoesOnRight(tokens: Tokens, i: number): boolean {
  if (tokens.kinds[i] === Kind.dot)
    return (
      tokens.ends[i - 1] === tokens.starts[i] &&
      (tokens.shapes[i - 1] === Shape.initial || isA(tokens, i - 1, Is.commonNamePart))
    )
  if (isNicknameMark(tokens, i)) return true
  if (!isWord(tokens, i)) return false
  if (isA(tokens, i, Is.nameParticle) && isSmallWord(tokens, i))
    return isCapitalised(tokens, i + 1) && !DI.has(tokens, i)
  return (
    isNameLike(tokens, i) ||
    (isCapitalised(tokens, i) &&
      !hasClitic(tokens, i) &&
      !isA(tokens, i, Is.role | Is.rank | Is.institution | Is.time))
  )
}
