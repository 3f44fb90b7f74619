import { PLACE_NOUNS_OF_OFFICES } from '../../../language/place-words.ts'
import {
  BODIES_IN_ONE_WORD,
  INSTITUTIONS_WITH_NAME,
  OFFICES_NAMED_BY_PLACE_NOUNS,
  OFFICES_OVER_PLACE,
  TITLE_WORDS_BEFORE_INSTITUTIONS,
} from '../../../language/titles.ts'
import { isOrdinal, ORDINAL_LENGTH } from '../grammar/office-phrase.ts'
import { Is } from '../tokens/lexicon.ts'
import { DAN, KEMENTERIAN } from '../tokens/single-words.ts'
import { beginsWith, isA, isWord, Kind, type Range, Shape, type Tokens } from '../tokens/tokens.ts'
import { wordSet } from '../tokens/word-table.ts'
import { Callings } from './calling.ts'
import type { NameIndex } from './name-index.ts'

/** Words after which a place or a body is named, before the person. */
const MAY_NEED_BODY = wordSet([...TITLE_WORDS_BEFORE_INSTITUTIONS, ...OFFICES_OVER_PLACE])
/** After these the place or the body always comes first. */
const NEEDS_BODY = wordSet(INSTITUTIONS_WITH_NAME)
const WHOLE_BODIES = wordSet(BODIES_IN_ONE_WORD)
const PLACE_ONLY = wordSet(PLACE_NOUNS_OF_OFFICES)
const WITH_PLACE = wordSet(OFFICES_NAMED_BY_PLACE_NOUNS)

/** Capitalised words before a run of names that are looked at as its possible beginning. */
const REACH = 3

/**
 * Where a title ends and a name begins (`Kepala Dinas Pangan Tirtasari | Bimo Santoso`). Every place in the run of
 * capitals is weighed by what the whole article shows: the word by which it calls somebody alone begins the name, a word
 * that it uses as a place or a body belongs to the title, an office waits for its body. What words are listed as, and
 * how long names are, decide only what that leaves open.
 */
export class TitleBoundary {
  readonly #tokens: Tokens
  readonly #callings: Callings

  /** @param called the elements by which the frames call their speakers */
  constructor(tokens: Tokens, index: NameIndex, called: ReadonlySet<string>) {
    this.#tokens = tokens
    this.#callings = new Callings(tokens, index, called)
  }

  /** The token at which the person's name begins; `name.to` where all is title. */
  startOf(name: Range): number {
    const tokens = this.#tokens
    if (name.to - name.from > LONGEST_RUN) return name.from
    const least = this.#leastStart(name)
    const head = least - 1
    const isLong = wordCountIn(tokens, least, name.to) > LONGEST_USUAL_NAME
    const need = this.#needOfBody(head, isLong)
    if (least === name.from && need === Need.none) return this.#pastCorps(name)
    let best = name.from
    let greatest = Number.NEGATIVE_INFINITY
    // Weighs the cuts from right to left: what is right of a cut is the name's, what is left of it the title's.
    let inTitle = 0
    for (let k = least; k < name.to; k++) inTitle += this.#weightInTitle(k, name, need)
    let inName = 0
    let elements = 0
    let titled = wordCountIn(tokens, least, name.to)
    for (let k = name.to - 1; k >= least; k--) {
      inTitle -= this.#weightInTitle(k, name, need)
      inName += this.#weightInName(k, name)
      if (!isWord(tokens, k)) continue
      titled -= 1
      if (tokens.shapes[k] !== Shape.initial) elements += 1
      const score =
        inTitle +
        inName +
        this.#weightAsFirst(k, name) +
        lengthWeight(elements) -
        (elements === 1 && titled > 0 && !this.#endsBody(k - 1, titled === 1 ? need : Need.none)
          ? WEIGHT.lastOfTwo
          : 0) +
        needWeight(need, titled) -
        (titled > 2 ? WEIGHT.furtherTitleWord * (titled - 2) : 0)
      if (score > greatest) {
        greatest = score
        best = k
      }
    }
    if (need >= Need.some && greatest < NOBODY && name.to - name.from === 1) return name.to
    return best
  }

  /** Past the letters of a corps after a rank, which have no vowel: `Letkol Chk | Bimo Santoso`. */
  #pastCorps({ from, to }: Range): number {
    const tokens = this.#tokens
    const isCorps =
      to - from > 2 &&
      from > 0 &&
      isA(tokens, from - 1, Is.rank) &&
      tokens.shapes[from] === Shape.capital &&
      CORPS.test(this.#word(from))
    return isCorps ? from + 1 : from
  }

  /** The leftmost token that can begin the name: capitals before the run that no office, rank or body closes. */
  #leastStart(name: Range): number {
    const tokens = this.#tokens
    let least = name.from
    for (let i = name.from - 1; i >= Math.max(0, name.from - REACH); i--) {
      if (tokens.shapes[i] !== Shape.capital || !isA(tokens, i, Is.common) || isA(tokens, i, CLOSES_TITLE))
        break
      const { spoken, placed } = this.#callings.of(this.#word(i))
      if (spoken > 0 && placed === 0) least = i
    }
    return least
  }

  /** How much what is before the run waits for the name of a body or a place. */
  #needOfBody(head: number, isLong: boolean): number {
    const tokens = this.#tokens
    if (head < 0) return Need.none
    if (head > ORDINAL_LENGTH && isOrdinal(tokens, head + 1 - ORDINAL_LENGTH))
      return this.#needOfBody(head - ORDINAL_LENGTH, isLong)
    if (isA(tokens, head, Is.rank | Is.honorific)) return Need.none
    if (!endsTitle(tokens, head)) return isLong && isWord(tokens, head) ? Need.little : Need.none
    if (tokens.kinds[head] === Kind.close) return Need.met
    if (isOfficeOverPlace(tokens, head)) return Need.met
    if (PLACE_ONLY.has(tokens, head)) return Need.place
    if (tokens.shapes[head] === Shape.capitals) return Need.met
    if (isA(tokens, head, Is.placeTail) && isA(tokens, head - 1, Is.placeHead)) return Need.met
    if (NEEDS_BODY.has(tokens, head)) return Need.much
    if (DAN.has(tokens, head)) return Need.some
    // `Kejagung`, `Kemenkeu` name a body by themselves, `Partai`, `Dinas` only begin its name.
    if (isWholeBody(tokens, head)) return Need.met
    // In small letters it is only what somebody leads: `kapten tim | Doris Lestari`.
    if (isA(tokens, head, Is.institution | Is.placeHead | Is.institutionNoun))
      return tokens.shapes[head] === Shape.small ? Need.some : Need.much
    if (MAY_NEED_BODY.has(tokens, head)) return Need.some
    if (isA(tokens, head, Is.place)) return Need.met
    return isA(tokens, head, Is.role) ? Need.some : Need.little
  }

  /** Whether the word shows by itself that it ends a body's or a place's name: then one word after it is a whole name. */
  #endsBody(k: number, need: number): boolean {
    return need >= Need.much || isAcronym(this.#tokens, k) || this.#callings.of(this.#word(k)).placed > 0
  }

  /** For a word taken as one of the title's. */
  #weightInTitle(k: number, name: Range, need: number): number {
    const tokens = this.#tokens
    if (!isWord(tokens, k)) return 0
    const { spoken, placed, apart } = this.#callings.of(this.#word(k))
    let weight = 0
    if (spoken > 0 && !(need >= Need.some && this.#isAnotherCalled(k + 1, name.to)))
      weight -= placed === 0 ? WEIGHT.cutCalled : WEIGHT.cutCalledPlace
    if (placed > 0) weight += WEIGHT.titledPlace
    else if (spoken === 0 && apart > 0) weight += WEIGHT.titledApart
    if (k < name.from) return weight + WEIGHT.titledOther
    if (isAcronym(tokens, k)) weight += WEIGHT.titledAcronym
    if (isA(tokens, k, Is.commonNamePart) || tokens.shapes[k] === Shape.initial) weight -= WEIGHT.cutNamePart
    else if (isA(tokens, k, Is.name)) weight -= WEIGHT.cutListed
    return weight
  }

  /** For a word taken as one of the name's. */
  #weightInName(k: number, name: Range): number {
    const tokens = this.#tokens
    if (!isWord(tokens, k)) return 0
    const { spoken, placed, apart } = this.#callings.of(this.#word(k))
    let weight = spoken > 0 ? WEIGHT.namedCalled : 0
    if (k < name.from) weight -= WEIGHT.namedOther
    if (spoken === 0 && placed > 0) weight -= WEIGHT.namedPlace
    else if (spoken === 0 && apart > 0) weight -= WEIGHT.namedApart
    if (isAcronym(tokens, k)) weight -= WEIGHT.namedAcronym
    if (isA(tokens, k, Is.name | Is.commonNamePart)) weight += WEIGHT.namedListed
    return weight
  }

  /** For a word taken as the name's first. */
  #weightAsFirst(k: number, name: Range): number {
    const tokens = this.#tokens
    const { spoken, placed } = this.#callings.of(this.#word(k))
    let weight = 0
    if (k + 1 < name.to && this.#callings.isHeadElsewhere(k)) weight += WEIGHT.headElsewhere
    else if (spoken > 0) weight += k + 1 === name.to ? WEIGHT.onlyCalled : WEIGHT.firstCalled
    if (placed > 0 && spoken === 0) weight -= WEIGHT.firstPlace
    if (tokens.shapes[k] === Shape.initial && k > name.from) weight -= WEIGHT.firstInitial
    if (isA(tokens, k, Is.name | Is.commonNamePart)) weight += WEIGHT.firstListed
    return weight
  }

  /** Whether the text calls somebody by a word in `[from, to)`: then one before it may be the body, which speaks too. */
  #isAnotherCalled(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.#callings.of(this.#word(i)).spoken > 0) return true
    return false
  }

  #word(i: number): string {
    const { text, starts, ends } = this.#tokens
    return text.slice(starts[i], ends[i])
  }
}

const CLOSES_TITLE =
  Is.role |
  Is.rank |
  Is.honorific |
  Is.institution |
  Is.place |
  Is.placeHead |
  Is.placeTail |
  Is.institutionNoun |
  Is.time |
  Is.speechRoot

/** How much a title waits for the name of its body or place. */
const Need = { none: -2, met: -1, little: 0, some: 1, much: 2, place: 3 } as const

const CORPS = /^[B-DF-HJ-NP-TV-XZ][b-df-hj-np-tv-xz]{1,2}$/

/** Tokens of a run that is weighed; a longer one is a headline or a list. */
const LONGEST_RUN = 16

/** More words than these are hardly ever one person's name. */
const LONGEST_USUAL_NAME = 3

/** A run that waits for its body and weighs less than this names nobody: `Kapolsek Menggala`. */
const NOBODY = -4

/** What each piece of evidence is worth, for (in a name) and against (cut off from it). */
const WEIGHT = {
  cutCalled: 6,
  cutCalledPlace: 3,
  cutNamePart: 8,
  cutListed: 3,
  titledPlace: 3,
  titledApart: 2,
  titledOther: 2,
  titledAcronym: 1.5,
  namedCalled: 0,
  namedListed: 0.5,
  namedOther: 3,
  namedPlace: 2,
  namedApart: 1,
  namedAcronym: 1,
  firstCalled: 4,
  onlyCalled: 2.5,
  firstPlace: 2,
  firstInitial: 3,
  firstListed: 1.5,
  headElsewhere: 4,
  furtherTitleWord: 0.3,
  bodySuperfluous: 6,
  bodyUnasked: 2.2,
  bodyMissing: 4,
  bodyRatherMissing: 0.5,
  lastOfTwo: 4,
  one: -0.8,
  two: 1,
  three: 0.7,
  four: -0.5,
  five: -2,
}

/** What it costs that a title that waits for its body has no word of it, or that one which does not has some. */
function needWeight(need: number, titled: number): number {
  if (titled > 0) {
    if (need === Need.met) return -WEIGHT.bodySuperfluous
    return need === Need.little ? -WEIGHT.bodyUnasked : 0
  }
  if (need === Need.much || need === Need.place) return -WEIGHT.bodyMissing
  return need === Need.some ? -WEIGHT.bodyRatherMissing : 0
}

/** How likely a name of so many words is. */
function lengthWeight(words: number): number {
  const { one, two, three, four, five } = WEIGHT
  return words === 0 ? -3 : words > 4 ? five * (words - 4) : [0, one, two, three, four][words]!
}

/** `Kejagung`, `Kemenkeu`: whole where `Kementerian` waits for its field. */
function isWholeBody(tokens: Tokens, i: number): boolean {
  return (
    WHOLE_BODIES.has(tokens, i) ||
    (beginsWith(tokens, i, 'kemen') && isA(tokens, i, Is.institution) && !KEMENTERIAN.has(tokens, i))
  )
}

function wordCountIn(tokens: Tokens, from: number, to: number): number {
  let count = 0
  for (let i = from; i < to; i++) if (isWord(tokens, i)) count += 1
  return count
}

function isAcronym(tokens: Tokens, i: number): boolean {
  return tokens.shapes[i] === Shape.capitals && tokens.ends[i]! - tokens.starts[i]! > 1
}

/** Whether the word at `i` is a noun for a place of which the word before it makes an office: `Kepala Desa`, `Wali Kota`. */
export function isOfficeOverPlace(tokens: Tokens, i: number): boolean {
  return i > 0 && PLACE_ONLY.has(tokens, i) && WITH_PLACE.has(tokens, i - 1)
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
    DAN.has(tokens, i) ||
    (tokens.shapes[i]! >= Shape.capital &&
      i > 0 &&
      endsTitle(tokens, i - 1) &&
      !isA(tokens, i, Is.name | Is.commonNamePart))
  )
}
