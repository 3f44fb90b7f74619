import { words } from '../../language/words.ts'
import { isApposed, isDegree, isListed } from './apposition.ts'
import { Is, NOT_A_NAME, SPEAKER_NOUN } from './lexicon.ts'
import { isNameLike, nameIn } from './name-run.ts'
import { isCapitalised, Kind, type Range, Shape, type Tokens, touches, wordAt } from './tokens.ts'

/**
 * A noun phrase as it was read: its parts between commas, each with the range of a personal name in it (empty
 * if it has none), and what was learnt on the way.
 */
export interface Phrase extends Range {
  readonly parts: readonly Part[]
  /** Short forms in brackets and names after `alias`, `akrab disapa`. */
  readonly aliases: readonly Range[]
  /** The name after `bernama`, empty if there is none. */
  readonly called: Range
  /** Whether it ends in itu, ini, tersebut: somebody already spoken of. */
  readonly pointsBack: boolean
}

export interface Part extends Range {
  readonly name: Range
}

/** Where a phrase stands: behind its cue, before its verb, or anywhere else. */
export type Place = 'behind' | 'before' | 'anywhere'

const LONGEST = 40
const POINTERS = new Set(words('ini itu lainnya lain tersebut tsb'))
/** Join two halves of a title (Perpustakaan dan Kearsipan). */
const JOINERS = new Set(words('dan bidang atau serta sekaligus'))
/** Lead on from a described head (ahli gizi di New York, warga dari Kampung Baru). */
const LEADERS = new Set(
  words('asal bagi bernama berinisial dari di dalam pada untuk milik urusan antar bersama'),
)
const ADDRESS = new Set(words('alias berjuluk disapa sapaan dipanggil bernama dikenal'))

/** Reads a noun phrase from token `from`, or gives null where none begins. Linear in its length, which is bounded. */
export function readPhrase(tokens: Tokens, from: number, limit: number, place: Place): Phrase | null {
  return new PhraseReader(tokens, from, Math.min(limit, from + LONGEST), place).read()
}

/** Walks through a phrase. A class because its findings gather as it walks. */
class PhraseReader {
  #t: Tokens
  #from: number
  #limit: number
  #place: Place
  #at: number
  #partFrom: number
  #parts: Part[] = []
  #aliases: Range[] = []
  #called: Range = { from: 0, to: 0 }
  #pointsBack = false
  /** Whether the part's head is a small-letter noun: it may then go on in small letters. */
  #isDescribed = false
  #hasName = false
  /** Where a leader stands (gizi di New York): names behind it are a place's. */
  #leader = 0
  #isDegreePart = false
  #ageFrom = 0

  constructor(tokens: Tokens, from: number, limit: number, place: Place) {
    this.#t = tokens
    this.#from = from
    this.#limit = limit
    this.#place = place
    this.#at = from
    this.#partFrom = from
  }

  read(): Phrase | null {
    if (!this.#begins()) return null
    for (;;) {
      this.#readPart()
      if (this.#at > this.#partFrom) this.#close()
      if (!this.#crossComma()) break
    }
    const last = this.#parts.at(-1)
    if (last === undefined) return null
    return {
      from: this.#from,
      to: last.to,
      parts: this.#parts,
      aliases: this.#aliases,
      called: this.#called,
      pointsBack: this.#pointsBack,
    }
  }

  #begins(): boolean {
    const t = this.#t
    const i = this.#from
    if (i >= this.#limit) return false
    if (t.kinds[i] === Kind.account) return true
    if (t.kinds[i] !== Kind.word) return false
    const bits = t.bits[i]!
    if (t.shapes[i] === Shape.small)
      return (bits & (SPEAKER_NOUN | Is.honorific | Is.rank)) !== 0 || wordAt(t, i) === 'salah'
    if (this.#place === 'behind' && t.shapes[i] === Shape.capital && (bits & Is.time) === 0) return true
    if ((bits & (Is.opener | Is.time | Is.according)) !== 0 && (bits & (SPEAKER_NOUN | Is.name)) === 0)
      return false
    if ((bits & Is.common) !== 0 && (bits & (SPEAKER_NOUN | NOT_A_NAME | Is.name | Is.place)) === 0) {
      if (this.#place !== 'before') return true
      return (isCapitalised(t, i + 1) && t.shapes[i + 1] !== Shape.capitals) || wordAt(t, i) === 'salah'
    }
    return true
  }

  #readPart(): void {
    const t = this.#t
    const head = this.#at
    this.#leader = 0
    if ((t.bits[head]! & (Is.pronoun | Is.groupPronoun)) !== 0 && t.kinds[head] === Kind.word) {
      this.#take(1)
      this.#pointsBack = true
      return
    }
    this.#isDescribed =
      t.shapes[head] === Shape.small ||
      ((t.bits[head]! & SPEAKER_NOUN) !== 0 && t.shapes[head + 1] === Shape.small)
    this.#hasName = false
    while (this.#at < this.#limit && this.#step()) {
      /* each step moves on */
    }
  }

  #step(): boolean {
    const t = this.#t
    const i = this.#at
    switch (t.kinds[i]) {
      case Kind.word:
        return t.shapes[i] === Shape.small ? this.#smallWord(i) : this.#capitalWord(i)
      case Kind.account:
        return this.#take(1)
      case Kind.number:
        return this.#number(i)
      case Kind.dot:
        return i > this.#partFrom && touches(t, i) ? this.#take(1) : false
      case Kind.open:
        return this.#bracket(i)
      case Kind.other:
        return i > this.#partFrom &&
          touches(t, i) &&
          i + 1 < this.#limit &&
          touches(t, i + 1) &&
          t.kinds[i + 1] === Kind.word
          ? this.#take(1)
          : false
      default:
        return false
    }
  }

  #take(count: number): boolean {
    this.#at += count
    return true
  }

  #capitalWord(i: number): boolean {
    const bits = this.#t.bits[i]!
    if (
      (bits & Is.time) !== 0 &&
      (bits & (Is.name | Is.role)) === 0 &&
      i > this.#partFrom &&
      !this.#namesPerson(i)
    )
      return false
    if (isNameLike(this.#t, i)) this.#hasName = true
    return this.#take(1)
  }

  /** Whether a month is somebody's first name: another name follows at once (Juli Oktarina). */
  #namesPerson(i: number): boolean {
    return i + 1 < this.#limit && isNameLike(this.#t, i + 1) && this.#t.kinds[i + 1] === Kind.word
  }

  #smallWord(i: number): boolean {
    const t = this.#t
    const bits = t.bits[i]!
    if (i === this.#partFrom) return this.#take(1)
    if ((bits & (Is.pronoun | Is.groupPronoun)) !== 0) return false
    const word = wordAt(t, i)
    if (word === 'yang' && i + 1 < this.#limit && wordAt(t, i + 1) === 'bernama') {
      this.#at = i + 1
      return true
    }
    if (POINTERS.has(word)) {
      if (word !== 'lain' && word !== 'lainnya') this.#pointsBack = true
      return !this.#take(1)
    }
    if (ADDRESS.has(word)) return this.#address(i)
    const next = i + 1
    const capitalNext = next < this.#limit && isCapitalised(t, next)
    if ((bits & Is.particle) !== 0 && capitalNext && word !== 'di' && word !== 'der') return this.#take(1)
    if ((bits & Is.weak) !== 0 && (bits & Is.common) === 0 && capitalNext) return this.#take(1)
    if (this.#hasName && this.#place !== 'anywhere' && !this.#isDescribed) return false
    if (JOINERS.has(word))
      return (capitalNext || this.#isNounAhead(next)) && !this.#endsInPerson() && this.#take(1)
    if (LEADERS.has(word)) return this.#lead(i, capitalNext || this.#isNounAhead(next))
    if (
      (bits & (Is.role | Is.rank | Is.titleWord | Is.body | Is.honorific | Is.personNoun)) !== 0 &&
      (bits & Is.tail) === 0
    )
      return !this.#endsInPerson() && this.#take(1)
    if (this.#isDescribed && !this.#endsInPerson()) return this.#goesOnDescribing(bits) && this.#take(1)
    return false
  }

  #lead(i: number, goesOn: boolean): boolean {
    const intoBody =
      isCapitalised(this.#t, i + 1) && (this.#t.bits[i + 1]! & Is.body) !== 0 && this.#parts.length === 0
    if ((!this.#isDescribed && !intoBody) || this.#endsInPerson() || !goesOn) return false
    if (intoBody && !this.#isDescribed) return this.#take(1)
    if (this.#leader === 0) this.#leader = i
    return this.#take(1)
  }

  /** Whether a small word can stand inside a description (seorang sumber, ayah dua anak ini). */
  #goesOnDescribing(bits: number): boolean {
    if (this.#at - this.#partFrom > 9) return false
    if (
      (bits & (Is.tail | Is.adverb | Is.speechVerb | Is.stanceVerb | Is.verbBesideMarks | Is.passive)) !==
      0
    )
      return false
    if ((bits & (Is.finite | Is.opener)) !== 0) return false
    return !this.#looksVerbal(this.#at)
  }

  #looksVerbal(i: number): boolean {
    const t = this.#t
    const start = t.starts[i]!
    const first = t.text.charCodeAt(start)
    const second = t.text.charCodeAt(start + 1)
    const length = t.ends[i]! - start
    if (length < 6) return false
    if (first === 109 && second === 101) return true
    return first === 100 && second === 105 && (t.bits[i]! & (Is.personNoun | Is.role)) === 0
  }

  #isNounAhead(i: number): boolean {
    return (
      i < this.#limit &&
      this.#t.kinds[i] === Kind.word &&
      (this.#t.bits[i]! & (Is.role | Is.titleWord | Is.body | Is.personNoun | Is.groupNoun)) !== 0
    )
  }

  /** Whether the last word taken belongs to a personal name, so that small letters behind it are something new. */
  #endsInPerson(): boolean {
    const last = this.#at - 1
    if (!isNameLike(this.#t, last)) return false
    if ((this.#t.bits[last]! & Is.name) !== 0) return true
    return last > this.#partFrom && isNameLike(this.#t, last - 1) && this.#t.shapes[last] === Shape.capital
  }

  /** `yang akrab disapa X`, `alias X`, `yang bernama X`: a second name. */
  #address(i: number): boolean {
    let to = i + 1
    while (to < this.#limit && (isCapitalised(this.#t, to) || this.#t.kinds[to] === Kind.dot)) to += 1
    if (to === i + 1) return false
    if (wordAt(this.#t, i) === 'bernama') this.#called = { from: i + 1, to }
    else this.#aliases.push({ from: i + 1, to })
    this.#at = to
    return true
  }

  #number(i: number): boolean {
    const t = this.#t
    if (i === this.#partFrom || i + 1 >= this.#limit) return false
    if (t.text.charCodeAt(t.ends[i]! - 1) === 47 || t.text.slice(t.starts[i], t.ends[i]).includes('/'))
      return false
    if (this.#isDescribed && t.kinds[i + 1] === Kind.word && t.shapes[i + 1] === Shape.small)
      return this.#take(2)
    if (this.#hasName && !isCapitalised(t, i + 1) && this.#place === 'behind') return false
    return isCapitalised(t, i + 1) || t.kinds[i + 1] === Kind.comma
      ? (t.bits[i - 1]! & Is.time) === 0 && this.#take(1)
      : false
  }

  /** Short forms are taken, ages and dates are not. */
  #bracket(i: number): boolean {
    const t = this.#t
    if (i === this.#partFrom) return false
    let close = i + 1
    const most = Math.min(this.#limit, i + 9)
    while (close < most && t.kinds[close] !== Kind.close) close += 1
    if (close >= most || close === i + 1) return false
    if (t.kinds[i + 1] !== Kind.word) return this.#age(i, close)
    let letters = true
    for (let k = i + 1; k < close; k++) if (t.kinds[k] === Kind.number) letters = false
    if (!letters) return false
    if (t.shapes[i + 1] === Shape.small && (t.bits[i + 1]! & Is.rank) === 0) return false
    this.#aliases.push({ from: i + 1, to: close })
    this.#at = close + 1
    return true
  }

  /** An age is passed only on the way to an apposition: `Keysa (17), remaja asal …`. */
  #age(open: number, close: number): boolean {
    const t = this.#t
    const isAge =
      t.kinds[open + 1] === Kind.number && t.ends[open + 1]! - t.starts[open + 1]! <= 2 && close <= open + 3
    if (!isAge || t.kinds[close + 1] !== Kind.comma || close + 2 >= this.#limit) return false
    if ((t.bits[close + 2]! & (Is.role | Is.personNoun)) === 0 || this.#place !== 'before') return false
    this.#ageFrom = open
    this.#at = close + 1
    return true
  }

  #close(): void {
    let to = this.#at
    while (to > this.#partFrom + 1 && this.#isLoose(to - 1)) to -= 1
    this.#at = to
    const last =
      this.#leader > 0 && this.#parts.length === 0 && !this.#namesBehindLeader(to) ? this.#leader : to
    const nameEnd = this.#ageFrom > 0 ? Math.min(last, this.#ageFrom) : last
    this.#ageFrom = 0
    const name = this.#isDegreePart ? { from: to, to } : nameIn(this.#t, this.#partFrom, nameEnd)
    this.#parts.push({ from: this.#partFrom, to, name })
  }

  /** `peneliti Lembaga untuk Air dan Hutan Bimo`: words of the body's name stand between leader and person. */
  #namesBehindLeader(to: number): boolean {
    const t = this.#t
    const name = nameIn(t, this.#partFrom, to)
    for (let i = this.#leader + 1; i < name.from; i++) {
      if (
        t.kinds[i] === Kind.word &&
        (t.bits[i]! & (Is.titleWord | Is.common | Is.body)) !== 0 &&
        (t.bits[i]! & (Is.place | Is.placeHead)) === 0
      )
        return name.to > name.from
    }
    return false
  }

  /** Joiners and leaders that led nowhere. */
  #isLoose(i: number): boolean {
    if (this.#t.kinds[i] !== Kind.word || this.#t.shapes[i] !== Shape.small) return false
    const word = wordAt(this.#t, i)
    return JOINERS.has(word) || LEADERS.has(word)
  }

  /** Steps over a comma to an apposition, a degree or the name a title announced. */
  #crossComma(): boolean {
    const t = this.#t
    const comma = this.#at
    const next = comma + 1
    if (this.#pointsBack || this.#parts.length > 5) return false
    if (
      comma >= this.#limit ||
      t.kinds[comma] !== Kind.comma ||
      next >= this.#limit ||
      t.kinds[next] !== Kind.word
    )
      return false
    const bits = t.bits[next]!
    if ((bits & Is.time) !== 0 && (bits & Is.name) === 0) return false
    this.#isDegreePart = isDegree(t, next, this.#limit)
    if (
      !this.#isDegreePart &&
      !isApposed(t, this.#parts, next) &&
      !isListed(t, this.#parts, next, this.#limit)
    )
      return false
    this.#partFrom = next
    this.#at = next
    return true
  }
}
