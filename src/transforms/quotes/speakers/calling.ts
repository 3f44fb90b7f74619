import { PLACE_HEADS, WORDS_BEFORE_PLACES } from '../../../language/place-words.ts'
import { INSTITUTIONS_WITH_NAME } from '../../../language/titles.ts'
import { isNameLike } from '../grammar/personal-name.ts'
import { ACTIVE_VERB, Is } from '../tokens/lexicon.ts'
import { DAN, OLEH } from '../tokens/single-words.ts'
import {
  isA,
  isCapitalised,
  isSmallWord,
  isSpelled,
  isWord,
  Kind,
  Shape,
  type Tokens,
} from '../tokens/tokens.ts'
import { wordSet } from '../tokens/word-table.ts'
import type { NameIndex } from './name-index.ts'
import { isOfficeOverPlace } from './title-need.ts'

/** What the whole text shows about a capitalised word. */
export interface Calling {
  /** How often it is alone where only somebody who speaks can be: `kata Refan`, `Refan menjelaskan`, `Pak Refan`. */
  readonly spoken: number
  /** How often it names a place or a body: `di Samosir`, `Kabupaten Samosir`. */
  readonly placed: number
  /** How often it is the last word of such a name, no capital after it: `di Kota Samosir,`. */
  readonly closing: number
  /** How often it is right after the head of a body or a place, with no name at once after: `Polsek Samosir`. */
  readonly headed: number
  /** Whether different names follow it after an office or a body: `Camat Samosir Bimo`, `Polsek Samosir Laras`. */
  readonly isShared: boolean
  /** How often it is alone anywhere else. */
  readonly apart: number
}

/** Without `dari`, before which people are too. */
const INTO_PLACE = wordSet(WORDS_BEFORE_PLACES.filter((word) => word !== 'dari'))
const INSTITUTION_OR_PLACE = wordSet([...INSTITUTIONS_WITH_NAME, ...PLACE_HEADS])

/** What the text calls its people, asked word by word; each word is counted once. */
export class Callings {
  readonly #tokens: Tokens
  readonly #index: NameIndex
  /** The elements by which the frames call their speakers. */
  readonly #called: ReadonlySet<string>
  readonly #known = new Map<string, Calling>()

  constructor(tokens: Tokens, index: NameIndex, called: ReadonlySet<string>) {
    this.#tokens = tokens
    this.#index = index
    this.#called = called
  }

  of(word: string): Calling {
    let calling = this.#known.get(word)
    if (calling === undefined) {
      calling = this.#count(word)
      this.#known.set(word, calling)
    }
    return calling
  }

  /**
   * Whether the words at `i` and after it are elsewhere at the head of a name, with no title before them
   * (`…, Roberto Lorato`).
   */
  isHeadElsewhere(i: number): boolean {
    const tokens = this.#tokens
    const second = this.#word(i + 1)
    for (const place of this.#index.occurrences(this.#word(i))) {
      if (place === i || !isSpelled(tokens, place + 1, second)) continue
      if (place === 0 || this.#opensName(place - 1)) return true
    }
    return false
  }

  /** Whether the word at `i` is elsewhere the first of another's name, who speaks: `…, Roliwan Sudirga menegaskan`. */
  opensAnother(i: number): boolean {
    const tokens = this.#tokens
    if (tokens.bits[i] !== 0 || tokens.shapes[i] !== Shape.capital) return false
    const second = this.#word(i + 1)
    for (const place of this.#index.occurrences(this.#word(i))) {
      if (place === i || !isNameLike(tokens, place + 1) || isSpelled(tokens, place + 1, second)) continue
      if (place > 0 && (isCapitalised(tokens, place - 1) || !this.#opensName(place - 1))) continue
      let to = place + 1
      while (isCapitalised(tokens, to)) to += 1
      if (this.#speaks(to)) return true
    }
    return false
  }

  /** Whether the word at `i` is nowhere else, and the one after it was at the head of a name before. */
  isKnownBefore(i: number): boolean {
    if (this.#index.occurrences(this.#word(i)).length !== 1) return false
    const before = i === 0 ? Kind.lineEnd : this.#tokens.kinds[i - 1]
    if (before === Kind.comma || before === Kind.dot || before === Kind.close) return false
    if (before === Kind.word && (isSmallWord(this.#tokens, i - 1) || isA(this.#tokens, i - 1, CALLS_PERSON)))
      return false
    for (const place of this.#index.occurrences(this.#word(i + 1))) {
      if (place >= i) return false
      if (place === 0 || this.#opensName(place - 1) || this.#tokens.kinds[place - 1] === Kind.stop)
        return true
    }
    return false
  }

  /** Whether a name can begin after the token `i`. */
  #opensName(i: number): boolean {
    const tokens = this.#tokens
    if (!isWord(tokens, i)) return tokens.kinds[i] !== Kind.dot && tokens.kinds[i] !== Kind.other
    if (isA(tokens, i, Is.rank | Is.honorific)) return true
    return (
      isSmallWord(tokens, i) &&
      !INTO_PLACE.has(tokens, i) &&
      !DAN.has(tokens, i) &&
      !isA(tokens, i, OFFICE_OR_BODY)
    )
  }

  #word(i: number): string {
    const { text, starts, ends } = this.#tokens
    return text.slice(starts[i], ends[i])
  }

  #count(word: string): Calling {
    const tokens = this.#tokens
    // Bodies go by letters, and speak too.
    if (word === word.toUpperCase()) return NOBODY
    let spoken = this.#called.has(word) ? 2 : 0
    let placed = 0
    let apart = 0
    let closing = 0
    let headed = 0
    let follower = -1
    let isShared = false
    for (const place of this.#index.occurrences(word)) {
      const before = place - 1
      // `Wali Kota Wanasari Bimo`, `Wali Kota Wanasari Laras`: what two names follow is no name.
      if (
        this.#goesOn(place + 1) &&
        (isA(tokens, before, Is.role | HEAD_OF_BODY) || tokens.kinds[before] === Kind.close)
      ) {
        if (follower >= 0 && !isSpelled(tokens, place + 1, this.#word(follower))) isShared = true
        follower = place + 1
      }
      const isFirst = place === 0 || !isWord(tokens, before)
      if (!isFirst && (INTO_PLACE.has(tokens, before) || INSTITUTION_OR_PLACE.has(tokens, before))) {
        const goesOn = this.#goesOn(place + 1)
        // `Wali Kota Rangga Wibisana`: who holds the office may follow at once.
        if (!goesOn || !isOfficeOverPlace(tokens, before)) placed += 1
        if (!goesOn) closing += 1
        continue
      }
      if (
        !isFirst &&
        isCapitalised(tokens, before) &&
        isA(tokens, before, HEAD_OF_BODY) &&
        !this.#goesOn(place + 1)
      )
        headed += 1
      if (this.#goesOn(place + 1)) continue
      const title = tokens.kinds[before] === Kind.dot ? before - 1 : before
      if (title >= 0 && isWord(tokens, title) && isA(tokens, title, Is.rank | Is.honorific)) spoken += 1
      else if (!isFirst && isCapitalised(tokens, before)) continue
      else if (!isFirst && this.#announcesSpeaker(before)) spoken += 1
      else if (this.#speaks(place + 1)) spoken += 1
      // What begins a sentence or a clause may be a person as well as a body.
      else if (!isFirst) apart += 1
    }
    return { spoken, placed, apart, closing, headed, isShared }
  }

  /** Whether a capital that is no time goes on with what is before it. */
  #goesOn(i: number): boolean {
    return isCapitalised(this.#tokens, i) && !isA(this.#tokens, i, Is.time)
  }

  #announcesSpeaker(i: number): boolean {
    const tokens = this.#tokens
    return isSmallWord(tokens, i) && (isA(tokens, i, Is.speechRoot | Is.according) || OLEH.has(tokens, i))
  }

  /** Whether a verb of speech is at `i`, after adverbs at most. */
  #speaks(i: number): boolean {
    const tokens = this.#tokens
    let verb = i
    while (verb < i + 3 && isSmallWord(tokens, verb) && isA(tokens, verb, Is.adverb)) verb += 1
    return isSmallWord(tokens, verb) && isA(tokens, verb, ACTIVE_VERB)
  }
}

const NOBODY: Calling = { spoken: 0, placed: 0, apart: 0, closing: 0, headed: 0, isShared: false }
const OFFICE_OR_BODY = Is.role | Is.institution | Is.titleWord | Is.institutionNoun | Is.placeHead
const CALLS_PERSON = Is.role | Is.rank | Is.honorific
const HEAD_OF_BODY = Is.institution | Is.institutionNoun | Is.placeHead
