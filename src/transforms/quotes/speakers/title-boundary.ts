import { baseWords, stem } from '../../../language/natural.ts'
import { isNicknameMark } from '../grammar/personal-name.ts'
import { Is } from '../tokens/lexicon.ts'
import { isA, isSpelled, isWord, type Range, Shape, type Tokens, wordAt } from '../tokens/tokens.ts'
import { Callings } from './calling.ts'
import type { NameIndex } from './name-index.ts'
import { isInOpenBody, Need, needOfBody } from './title-need.ts'

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
    if (this.#beginsWithOpener(name)) return name.from + 1
    if (this.#beginsWithBody(name)) return this.startOf({ from: name.from + 1, to: name.to })
    const least = this.#leastStart(name)
    const head = least - 1
    const isLong = wordCountIn(tokens, least, name.to) > LONGEST_USUAL_NAME
    const isHeadClosed =
      head >= 0 && tokens.shapes[head] === Shape.capital && this.#callings.of(this.#word(head)).closing > 0
    const need = withClosedHead(needOfBody(tokens, head, isLong), isHeadClosed)
    if (least === name.from && need === Need.none) return this.#pastCorps(name)
    const isOpen = !isHeadClosed && isInOpenBody(tokens, head)
    const closed = this.#endOfClosed(least, name.to)
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
      // `Presiden Lutania Jair da Costela`: no name begins with its particle.
      if (tokens.shapes[k] === Shape.small) continue
      const isInitial = tokens.shapes[k] === Shape.initial
      if (!isInitial) elements += 1
      // `M. Sapimo` is two words, where one alone is hardly a name.
      const isLetter = isInitial && elements === 1 && tokens.ends[k]! - tokens.starts[k]! === 1
      if (isNicknameMark(tokens, k - 1) || isNicknameMark(tokens, k - 2)) continue
      const score =
        inTitle +
        inName +
        this.#weightAsFirst(k, name) +
        lengthWeight(isLetter ? elements + 1 : elements) -
        (elements === 1 &&
        tokens.shapes[k] !== Shape.initial &&
        titled > 0 &&
        !this.#endsBody(k - 1, titled === 1 ? need : Need.none)
          ? isOpen
            ? WEIGHT.lastOfOpen
            : WEIGHT.lastOfTwo
          : 0) +
        needWeight(need, titled, isOpen) -
        (k > closed ? WEIGHT.pastClosed * (k - closed) : 0) -
        (titled > 2 ? WEIGHT.furtherTitleWord * (titled - 2) : 0)
      if (score > greatest) {
        greatest = score
        best = k
      }
    }
    if (need >= Need.some && greatest < NOBODY && name.to - name.from === 1) return name.to
    return best > name.from && this.#areInitialsOf(best - 1, name) ? best - 1 : best
  }

  /** `Jaksa Agung HM | Prasetya`: two letters, *H* for Haji and a first name's, or such as the text prints with the name elsewhere. */
  #areInitialsOf(i: number, { to }: Range): boolean {
    const tokens = this.#tokens
    if (!isAcronym(tokens, i) || tokens.ends[i]! - tokens.starts[i]! !== 2 || to - i !== 2) return false
    return tokens.codes[tokens.starts[i]!] === HAJI_UNIT || this.#callings.isHeadElsewhere(i)
  }

  /**
   * `Desakan | Wiraganda`, `… untuk Tetap Diam | Wiraganda juga menceritakan`: an everyday word that only here is before a name
   * by which somebody was called already.
   */
  #beginsWithOpener({ from, to }: Range): boolean {
    const tokens = this.#tokens
    if (to - from < 2 || tokens.shapes[from] !== Shape.capital || tokens.bits[from] !== 0) return false
    if (!isWord(tokens, from + 1) || !this.#callings.isKnownBefore(from)) return false
    const word = wordAt(tokens, from)
    const bases = baseWords()
    return bases.has(word) || bases.has(stem(word))
  }

  /** `Departemen Komunikasi BI | Bimo Santoso`: the run begins with the letters of a body after words of a title. */
  #beginsWithBody({ from, to }: Range): boolean {
    const tokens = this.#tokens
    const before = from - 1
    return (
      to - from > 2 &&
      isAcronym(tokens, from) &&
      tokens.shapes[from + 1] === Shape.capital &&
      tokens.shapes[before] === Shape.capital &&
      isA(tokens, before, Is.titleWord | Is.institution | Is.institutionNoun | Is.common) &&
      !isA(tokens, before, Is.role | Is.rank | Is.honorific | Is.name | Is.commonNamePart)
    )
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

  /** Past the last word that the text elsewhere ends a place's or a body's name with; past the run where there is none. */
  #endOfClosed(from: number, to: number): number {
    for (let k = to - 2; k >= from; k--)
      if (isWord(this.#tokens, k) && this.#callings.of(this.#word(k)).closing > 0) return k + 1
    return to
  }

  /** Whether the word shows by itself that it ends a body's or a place's name: then one word after it is a whole name. */
  #endsBody(k: number, need: number): boolean {
    return need >= Need.much || isAcronym(this.#tokens, k) || this.#callings.of(this.#word(k)).placed > 0
  }

  /** For a word taken as one of the title's. */
  #weightInTitle(k: number, name: Range, need: number): number {
    const tokens = this.#tokens
    if (!isWord(tokens, k)) return 0
    const { spoken, placed, apart, headed, isShared } = this.#callings.of(this.#word(k))
    let weight = 0
    if (headed > 0 && spoken === 0) weight += WEIGHT.titledHeaded
    if (isShared && spoken === 0) weight += WEIGHT.titledShared
    if (spoken === 0 && this.#isInSameTitle(k)) weight += WEIGHT.titledTwice
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
    // `Kepala Dinas Pangan Junarga Roliwan Sapimo`, and somebody else is Roliwan Sudirga.
    else if (k + 1 < name.to && placed === 0 && this.#callings.opensAnother(k))
      weight += WEIGHT.firstOfAnother
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

  /** `Kasubdit Tarif Cukai dan Harga Dasar Bea Cukai | Bimo`: a word that the same title has already. */
  #isInSameTitle(k: number): boolean {
    const tokens = this.#tokens
    const word = this.#word(k)
    for (let i = k - 1; i > Math.max(0, k - LONGEST_TITLE); i--) {
      if (!isWord(tokens, i)) return false
      if (isSpelled(tokens, i, word)) return true
    }
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

const HAJI_UNIT = 72

const CORPS = /^[B-DF-HJ-NP-TV-XZ][b-df-hj-np-tv-xz]{1,2}$/

/** Words of a title, at most. */
const LONGEST_TITLE = 14

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
  titledPlace: 4,
  titledApart: 3,
  titledOther: 2,
  titledAcronym: 1.5,
  namedCalled: 0,
  namedListed: 0,
  namedOther: 3,
  namedPlace: 2,
  namedApart: 2,
  namedAcronym: 1,
  firstCalled: 4.5,
  onlyCalled: 3.5,
  firstPlace: 2,
  firstInitial: 3,
  firstListed: 1.5,
  headElsewhere: 7,
  firstOfAnother: 5.5,
  furtherTitleWord: -0.5,
  bodyClosed: 8,
  bodySuperfluous: 4,
  bodyUnasked: 2,
  openUnasked: 0.5,
  bodyMissing: 3,
  bodyRatherMissing: 0.5,
  lastOfTwo: 4,
  lastOfOpen: 2,
  pastClosed: 1.5,
  titledHeaded: 1,
  titledShared: 5,
  titledTwice: 5,
  one: -0.8,
  two: 1,
  three: 0.7,
  four: -1,
  five: -2,
}

/** What it costs that a title that waits for its body has no word of it, or that one which does not has some. */
function needWeight(need: number, titled: number, isOpen: boolean): number {
  if (titled > 0) {
    if (need === Need.closed) return -WEIGHT.bodyClosed
    if (need === Need.met) return -WEIGHT.bodySuperfluous
    return need !== Need.little ? 0 : isOpen ? -WEIGHT.openUnasked : -WEIGHT.bodyUnasked
  }
  if (need === Need.much || need === Need.place) return -WEIGHT.bodyMissing
  return need === Need.some ? -WEIGHT.bodyRatherMissing : 0
}

/** `Partai Sejahtera | Bimo`: what the text elsewhere ends a body's name with asks for no more. */
function withClosedHead(need: number, isClosed: boolean): number {
  return isClosed && (need === Need.little || need === Need.some) ? Need.met : need
}

/** How likely a name of so many words is. */
function lengthWeight(words: number): number {
  const { one, two, three, four, five } = WEIGHT
  return words === 0 ? -3 : words > 4 ? five * (words - 4) : [0, one, two, three, four][words]!
}

function wordCountIn(tokens: Tokens, from: number, to: number): number {
  let count = 0
  for (let i = from; i < to; i++) if (isWord(tokens, i)) count += 1
  return count
}

function isAcronym(tokens: Tokens, i: number): boolean {
  return tokens.shapes[i] === Shape.capitals && tokens.ends[i]! - tokens.starts[i]! > 1
}
