import { PLACE_HEADS, PLACE_NOUNS_OF_OFFICES, WORDS_BEFORE_PLACES } from '../../../language/place-words.ts'
import {
  INSTITUTIONS_WITH_NAME,
  OFFICES_NAMED_BY_PLACE_NOUNS,
  OFFICES_OVER_PLACE,
  TITLE_WORDS_BEFORE_INSTITUTIONS,
} from '../../../language/titles.ts'
import { Is } from '../tokens/lexicon.ts'
import { isA, isSpelled, isWord, Kind, type Range, Shape, type Tokens } from '../tokens/tokens.ts'
import { wordSet } from '../tokens/word-table.ts'
import type { NameIndex } from './name-index.ts'

/** Words after which a place or an institution is named, before the person. */
const BEFORE_PLACE_OR_INSTITUTION = wordSet([
  ...INSTITUTIONS_WITH_NAME,
  ...OFFICES_OVER_PLACE,
  ...TITLE_WORDS_BEFORE_INSTITUTIONS,
])

/** After these the place or the institution always comes first. */
const ALWAYS_BEFORE_PLACE_OR_INSTITUTION = wordSet([...INSTITUTIONS_WITH_NAME, ...OFFICES_OVER_PLACE])

const INTO_PLACE = wordSet(WORDS_BEFORE_PLACES)

const PLACE_ONLY = wordSet(PLACE_NOUNS_OF_OFFICES)

const WITH_PLACE = wordSet(OFFICES_NAMED_BY_PLACE_NOUNS)

const INSTITUTION_OR_PLACE = wordSet([...INSTITUTIONS_WITH_NAME, ...PLACE_HEADS])

/** Where a title with a place or an institution in it ends and a name begins (`Bupati Tirtasari | Bimo`), by what the text itself shows. */
export class TitleBoundary {
  readonly #tokens: Tokens
  readonly #index: NameIndex
  /** Elements by which the text calls speakers. */
  readonly #called: ReadonlySet<string>

  constructor(tokens: Tokens, index: NameIndex, called: ReadonlySet<string>) {
    this.#tokens = tokens
    this.#index = index
    this.#called = called
  }

  /** Whether the word at `i` is the end of the title before the name, not the name's first. */
  belongsToTitle(i: number, name: Range): boolean {
    const tokens = this.#tokens
    if (this.#isPlaceBeforeCalled(i, name)) return true
    if (
      !isWord(tokens, i) ||
      isA(tokens, i, Is.name | Is.commonNamePart) ||
      tokens.shapes[i] === Shape.initial
    )
      return false
    if (i === 0 || !endsTitle(tokens, i - 1)) return false
    const word = this.#word(i)
    if (this.#called.has(word)) return false
    const left = i - 1
    const isAcronym = tokens.shapes[left] === Shape.capitals
    if (name.to - name.from === 1 && !isAcronym && PLACE_ONLY.has(tokens, left)) return true
    const takes =
      isAcronym ||
      BEFORE_PLACE_OR_INSTITUTION.has(tokens, left) ||
      isA(tokens, left, Is.institution | Is.placeHead)
    if (i + 1 < name.to) {
      const next = i + 1
      const nextWord = this.#word(next)
      if (this.#isBodyBeforeName(i, name)) return true
      if (this.#called.has(nextWord) && next + 1 < name.to) {
        if (
          (!isAcronym && ALWAYS_BEFORE_PLACE_OR_INSTITUTION.has(tokens, left)) ||
          this.#standsApart(word, nextWord)
        )
          return true
      }
      if (takes && next + 1 < name.to && isA(tokens, next, Is.name | Is.commonNamePart)) return true
      if (takes && this.#namesAfter(next, name.to)) return true
    }
    return takes && this.#isPlaceOrBody(word, i)
  }

  /** `Peratin Pekon | Rimba Jaya | Marno`: words of a village before the one by which somebody is called. */
  #isPlaceBeforeCalled(i: number, name: Range): boolean {
    const tokens = this.#tokens
    const head = name.from - 1
    if (head < 0 || !PLACE_ONLY.has(tokens, head) || isOfficeOf(tokens, head) || this.#isCalled(i))
      return false
    for (let other = i + 1; other < name.to; other++) if (this.#isCalled(other)) return true
    return false
  }

  #isCalled(i: number): boolean {
    return this.#called.has(this.#word(i))
  }

  /**
   * `Ketua Umum | PP Perwasi | Bimo Santoso`, `Ketua | Bina AJ | Bimo`: letters that stand for an institution, since they are
   * elsewhere too; and a word beside them, where the text prints the rest alone, or calls somebody so.
   */
  #isBodyBeforeName(i: number, name: Range): boolean {
    const isAcronym = (at: number) =>
      at >= name.from &&
      this.#tokens.shapes[at] === Shape.capitals &&
      this.#tokens.ends[at]! - this.#tokens.starts[at]! > 1
    if (isAcronym(i - 1)) return this.#standsAlone(i + 1, name)
    if (isAcronym(i + 1)) return this.#standsAlone(i + 2, name) || (i + 2 < name.to && this.#isCalled(i + 2))
    if (!isAcronym(i)) return false
    if (i > name.from && this.#isCalled(i + 1)) return true
    return this.#standsApart(this.#word(i), this.#word(i + 1)) || this.#standsAlone(i + 2, name)
  }

  /** Whether the two words at `rest`, with which a name would begin as well, are elsewhere without the word before them. */
  #standsAlone(rest: number, name: Range): boolean {
    const tokens = this.#tokens
    if (rest + 1 >= name.to || tokens.shapes[rest] !== Shape.capital) return false
    const before = this.#word(rest - 1)
    const second = this.#word(rest + 1)
    for (const place of this.#index.occurrences(this.#word(rest)))
      if (
        place !== rest &&
        isSpelled(tokens, place + 1, second) &&
        (place === 0 || !isSpelled(tokens, place - 1, before))
      )
        return true
    return false
  }

  #word(i: number): string {
    const { text, starts, ends } = this.#tokens
    return text.slice(starts[i], ends[i])
  }

  /** Whether the word is ever without the one that follows it here: Danantara does, the Sufmi of Sufmi Dasco never. */
  #standsApart(word: string, next: string): boolean {
    const tokens = this.#tokens
    for (const place of this.#index.occurrences(word)) {
      const after = place + 1
      if (after >= tokens.count || !isSpelled(tokens, after, next)) return true
    }
    return false
  }

  /** `Kepala | Disparbud Lamsel | Yuda Sukmarina`: a long run whose third word is a name begins there. */
  #namesAfter(second: number, to: number): boolean {
    const tokens = this.#tokens
    const third = second + 1
    return to - second >= 3 && isWord(tokens, third) && isA(tokens, third, Is.name | Is.commonNamePart)
  }

  /** Whether the text uses the word as a place or an institution elsewhere: `di Sukamaju`, `Kota Sukamaju`, `PT Sritex`. */
  #isPlaceOrBody(word: string, own: number): boolean {
    const tokens = this.#tokens
    for (const place of this.#index.occurrences(word)) {
      if (place === own || place === 0 || !isWord(tokens, place - 1)) continue
      if (INTO_PLACE.has(tokens, place - 1) || INSTITUTION_OR_PLACE.has(tokens, place - 1)) return true
    }
    return false
  }
}

/** `Wali Kota`, `Kepala Desa`: an office, after which the person may be at once. */
function isOfficeOf(tokens: Tokens, place: number): boolean {
  return place > 0 && WITH_PLACE.has(tokens, place - 1)
}

/** Whether the word at `i` is a noun for a place of which the word before it makes an office: `Kepala Desa`, `Wali Kota`. */
export function isOfficeOverPlace(tokens: Tokens, i: number): boolean {
  return PLACE_ONLY.has(tokens, i) && isOfficeOf(tokens, i)
}

/** Whether an office's title can end in the word at `i`, so that what follows may be part of it. */
function endsTitle(tokens: Tokens, i: number): boolean {
  if (tokens.kinds[i] === Kind.close) return true
  if (!isWord(tokens, i)) return false
  if (isA(tokens, i, Is.rank | Is.honorific)) return false
  if (
    isA(
      tokens,
      i,
      Is.role | Is.institution | Is.titleWord | Is.placeHead | Is.placeTail | Is.place | Is.institutionNoun,
    )
  )
    return true
  if (tokens.shapes[i]! >= Shape.capital && isA(tokens, i, Is.common)) return true
  return (
    tokens.shapes[i] === Shape.capitals ||
    (tokens.shapes[i]! >= Shape.capital &&
      i > 0 &&
      endsTitle(tokens, i - 1) &&
      !isA(tokens, i, Is.name | Is.commonNamePart))
  )
}
