import { GLUED_WORDS } from '../../language/clauses.ts'
import { NAME_ABBREVIATIONS } from '../../language/names.ts'
import { isLetter, UNITS, Unit } from './characters.ts'
import { codeUnits } from './code-units.ts'
import { ACTIVE, HASH_SEED, hashed, Is, type Lexicon, lexicon } from './lexicon.ts'
import { type Columns, columnsFor, grown, Kind, Shape, type Tokens } from './tokens.ts'
import { hasArabicArticle, officeByForm } from './word-form.ts'

const WAKES = Is.speechRoot | Is.speechWithClitic | ACTIVE | Is.verbBesideMarks | Is.passive | Is.according
/** What a short word in capitals can be: AS is no conjunction, DIA no pronoun. */
const STANDS_IN_CAPITALS =
  Is.role | Is.rank | Is.honorific | Is.body | Is.titleWord | Is.place | Is.bodyNoun | Is.name | Is.weak
const ABBREVIATIONS = new Set(NAME_ABBREVIATIONS)
const ENTITIES: readonly (readonly [string, number])[] = [
  ['&quot;', Kind.mark],
  ['&ldquo;', Kind.mark],
  ['&rdquo;', Kind.mark],
  ['&bdquo;', Kind.mark],
  ['&#34;', Kind.mark],
  ['&#8220;', Kind.mark],
  ['&#8221;', Kind.mark],
  ['&lsquo;', Kind.single],
  ['&rsquo;', Kind.single],
  ['&#39;', Kind.single],
  ['&apos;', Kind.single],
]
const GLUED_VERB = ACTIVE | Is.standVerb | Is.verbBesideMarks
const HYPHEN = 45
const GLUED_SET = new Set(GLUED_WORDS)
const LONGEST_GLUED = 7
/** Longest word that can be an abbreviation, and shortest that may hide a glued verb. */
const ABBREVIATION_LENGTH = 4
const SEAM_LENGTH = 9

/**
 * Cuts a text into tokens and looks every word up, in one pass. Linear; throws on nothing. The tokens are good
 * until the next text is scanned.
 */
export function scan(text: string): Tokens {
  return new Scanner(text, lexicon()).run()
}

/** A class because a dozen counters walk together. */
class Scanner implements Columns {
  private readonly text: string
  private readonly codes: Uint16Array
  private readonly words: Lexicon
  starts: Int32Array
  ends: Int32Array
  kinds: Uint8Array
  shapes: Uint8Array
  bits: Int32Array
  private count = 0
  private readonly lines: number[] = [0]
  private readonly alive: boolean[] = []
  private wakes = false

  constructor(text: string, words: Lexicon) {
    this.text = text
    this.codes = codeUnits(text)
    this.words = words
    const columns = columnsFor(text.length)
    this.starts = columns.starts
    this.ends = columns.ends
    this.kinds = columns.kinds
    this.shapes = columns.shapes
    this.bits = columns.bits
  }

  run(): Tokens {
    const { text, codes } = this
    const length = text.length
    let at = 0
    while (at < length) {
      const code = codes[at]!
      const unit = UNITS[code]!
      if (unit === Unit.space) at += 1
      else if (unit === Unit.small || unit === Unit.capital) at = this.word(at)
      else if (unit === Unit.digit) at = this.number(at)
      else at = this.symbol(at, code)
    }
    this.lineEnd(length, length)
    const { count, starts, ends, kinds, shapes, bits, lines, alive } = this
    return { text, count, starts, ends, kinds, shapes, bits, lines, alive }
  }

  private push(start: number, end: number, kind: number, shape: number, bits: number): void {
    const i = this.count
    if (i === this.starts.length) this.grow()
    this.starts[i] = start
    this.ends[i] = end
    this.kinds[i] = kind
    this.shapes[i] = shape
    this.bits[i] = bits
    this.count = i + 1
  }

  private grow(): void {
    const columns = grown(this)
    this.starts = columns.starts
    this.ends = columns.ends
    this.kinds = columns.kinds
    this.shapes = columns.shapes
    this.bits = columns.bits
  }

  private lineEnd(start: number, end: number): void {
    this.push(start, end, Kind.lineEnd, Shape.none, 0)
    this.lines.push(this.count)
    this.alive.push(this.wakes)
    this.wakes = false
  }

  /** A word: letters, with hyphens, apostrophes and digits inside. A seam of lost markup cuts it in two. */
  private word(start: number): number {
    const { text, codes } = this
    const length = text.length
    let at = start
    let hash = HASH_SEED
    let upper = 0
    let joiners = 0
    let digits = 0
    let before: number = Unit.other
    while (at < length) {
      const code = codes[at]!
      const unit = UNITS[code]!
      if (unit === Unit.small) hash = hashed(hash, code)
      else if (unit === Unit.capital) {
        if (before === Unit.small && this.isSeam(start, at, hash)) break
        hash = hashed(hash, code | 32)
        upper += 1
      } else if (unit === Unit.digit) {
        hash = hashed(hash, code)
        digits += 1
      } else if (
        unit === Unit.joiner &&
        before !== Unit.digit &&
        at + 1 < length &&
        isLetter(codes[at + 1]!)
      ) {
        hash = hashed(hash, code)
        joiners += 1
      } else break
      before = unit
      at += 1
    }
    let bits = this.words.bits(text, start, at, hash)
    const letters = at - start - joiners
    const isCapital = UNITS[codes[start]!] === Unit.capital
    const shape =
      upper === 0
        ? Shape.small
        : letters === 1
          ? Shape.initial
          : upper > 1 && upper * 2 >= letters
            ? Shape.capitals
            : isCapital || (joiners > 0 && hasArabicArticle(text, start))
              ? Shape.capital
              : Shape.small
    if (bits === 0 && shape === Shape.capital && at - start > 6) bits = officeByForm(text, start, at)
    if (bits === 0 && shape === Shape.capital && at - start >= SEAM_LENGTH) {
      const seam = this.verbInside(start, at)
      if (seam > 0) return this.gluedVerb(start, seam, at, shape)
    }
    if (shape === Shape.capitals && at - start <= 5) bits &= STANDS_IN_CAPITALS
    if (digits > 0) {
      this.push(start, at, Kind.word, Shape.none, bits)
      return at
    }
    if ((bits & WAKES) !== 0) this.wakes = true
    this.push(start, at, Kind.word, shape, bits)
    return at
  }

  private gluedVerb(start: number, seam: number, end: number, shape: number): number {
    this.push(start, seam, Kind.word, shape, this.bitsOf(start, seam))
    this.push(seam, end, Kind.word, Shape.small, this.bitsOf(seam, end))
    this.wakes = true
    return end
  }

  /** Whether a small letter before a capital is a seam: `kataKapolres`, not `DeCicco` or `iPhone`. */
  private isSeam(start: number, at: number, hash: number): boolean {
    if (at - start >= 4) return true
    return (
      at - start >= 2 &&
      UNITS[this.text.charCodeAt(start)] === Unit.small &&
      this.words.bits(this.text, start, at, hash) !== 0
    )
  }

  /** Where a verb or a small word begins inside a capitalised one (`Reijndersmengaku`, `Mulyadiakan`), or 0. */
  private verbInside(start: number, end: number): number {
    const { text } = this
    for (let at = start + 3; at <= end - 6; at++) {
      const first = text.charCodeAt(at)
      const second = text.charCodeAt(at + 1)
      const isVerbal = second === 101 ? first === 109 || first === 98 : second === 105 && first === 100
      if (!isVerbal || text.charCodeAt(at - 1) === HYPHEN) continue
      const bits = this.bitsOf(at, end)
      if ((bits & GLUED_VERB) !== 0 || ((bits & Is.common) !== 0 && end - at > 6)) return at
    }
    for (let length = 4; length <= LONGEST_GLUED && end - length >= start + (length < 5 ? 7 : 4); length++) {
      if (GLUED_SET.has(text.slice(end - length, end))) return end - length
    }
    return 0
  }

  private bitsOf(start: number, end: number): number {
    let hash = HASH_SEED
    for (let at = start; at < end; at++) {
      const code = this.text.charCodeAt(at)
      hash = hashed(hash, UNITS[code] === Unit.capital ? code | 32 : code)
    }
    return this.words.bits(this.text, start, end, hash)
  }

  private number(start: number): number {
    const { text } = this
    let at = start + 1
    for (;;) {
      const code = text.charCodeAt(at)
      if (UNITS[code] === Unit.digit) at += 1
      else if (
        (code === 46 || code === 44 || code === 47 || code === 58 || code === 45) &&
        UNITS[text.charCodeAt(at + 1)] === Unit.digit
      )
        at += 2
      else break
    }
    this.push(start, at, Kind.number, Shape.none, 0)
    return at
  }

  private symbol(at: number, code: number): number {
    switch (code) {
      case 10:
        this.lineEnd(at, at + 1)
        return at + 1
      case 34:
      case 0x201c:
      case 0x201d:
      case 0x201e:
      case 0x201f:
      case 0x2033:
      case 0xff02:
      case 0xab:
      case 0xbb:
        return this.mark(at, at + 1, Kind.mark)
      case 39:
      case 0x2018:
      case 0x2019:
      case 0x201a:
      case 0x60:
      case 0xb4:
        return this.text.charCodeAt(at + 1) === code ||
          (code === 0x2018 && this.text.charCodeAt(at + 1) === 0x2019)
          ? this.mark(at, at + 2, Kind.mark)
          : this.mark(at, at + 1, Kind.single)
      case 44:
        return this.simple(at, Kind.comma)
      case 46:
        return this.dot(at)
      case 33:
      case 63:
      case 0x2026:
        return this.simple(at, Kind.stop)
      case 40:
      case 91:
        return this.simple(at, Kind.open)
      case 41:
      case 93:
        return this.simple(at, Kind.close)
      case 58:
        return this.simple(at, Kind.colon)
      case 59:
        return this.simple(at, Kind.semicolon)
      case 45:
      case 0x2013:
      case 0x2014:
        return this.simple(at, Kind.dash)
      case 64:
        return this.account(at)
      case 38:
        return this.entity(at)
      default:
        return this.simple(at, Kind.other)
    }
  }

  private simple(at: number, kind: number): number {
    this.push(at, at + 1, kind, Shape.none, 0)
    return at + 1
  }

  private mark(start: number, end: number, kind: number): number {
    this.push(start, end, kind, Shape.none, 0)
    this.wakes = true
    return end
  }

  /** A stop that ends a sentence, or a dot inside a figure, a domain, an abbreviation, initials. */
  private dot(at: number): number {
    const next = UNITS[this.text.charCodeAt(at + 1)]
    const before = this.count - 1
    const touches = before >= 0 && this.ends[before] === at
    let kind: number = Kind.stop
    if (next === Unit.small || next === Unit.capital || next === Unit.digit) {
      kind =
        touches && next === Unit.capital && this.endsPlainly(before, at) && !this.isAbbreviation(before, at)
          ? Kind.stop
          : Kind.dot
    } else if (touches && this.kinds[before] === Kind.word && this.isShortened(before, at)) {
      kind = this.endsLine(at + 1) ? Kind.stop : Kind.dot
    }
    return this.simple(at, kind)
  }

  /** Whether the word before a stop is an initial, a degree's last letters or an abbreviation. */
  private isShortened(before: number, at: number): boolean {
    const { starts, ends, shapes, kinds } = this
    if (shapes[before] === Shape.initial) return true
    const start = starts[before]!
    if (at - start > ABBREVIATION_LENGTH) return false
    if (before > 0 && kinds[before - 1] === Kind.dot && ends[before - 1] === start)
      return !this.opensSentence(at + 1)
    return this.isAbbreviation(before, at)
  }

  private isAbbreviation(before: number, at: number): boolean {
    const start = this.starts[before]!
    return at - start <= ABBREVIATION_LENGTH && ABBREVIATIONS.has(this.text.slice(start, at).toLowerCase())
  }

  /** Whether what stands before a stop, with a capital right behind it, is the end of a sentence glued to the next. */
  private endsPlainly(before: number, at: number): boolean {
    if (UNITS[this.text.charCodeAt(at + 2)] !== Unit.small) return false
    const kind = this.kinds[before]
    if (kind === Kind.close) return true
    const length = at - this.starts[before]!
    if (kind === Kind.number) return length > 1
    return kind === Kind.word && length > 2 && UNITS[this.text.charCodeAt(at - 1)] === Unit.small
  }

  /** Whether a capital, a quotation mark or the line's end follows the spaces at `at`. */
  private opensSentence(at: number): boolean {
    const next = this.pastSpaces(at)
    return UNITS[this.text.charCodeAt(next)] === Unit.capital || this.endsLine(next)
  }

  private endsLine(at: number): boolean {
    const code = this.text.charCodeAt(this.pastSpaces(at))
    return (
      Number.isNaN(code) || code === 10 || code === 34 || code === 0x201c || code === 0x201d || code === 38
    )
  }

  private pastSpaces(at: number): number {
    let next = at
    while (next < at + 8 && UNITS[this.text.charCodeAt(next)] === Unit.space) next += 1
    return next
  }

  private account(start: number): number {
    const { text } = this
    let at = start + 1
    for (;;) {
      const code = text.charCodeAt(at)
      const unit = UNITS[code]
      if (unit === Unit.small || unit === Unit.capital || unit === Unit.digit || code === 95) at += 1
      else if (code === 46 && isLetter(text.charCodeAt(at + 1))) at += 1
      else break
    }
    this.push(start, at, at > start + 1 ? Kind.account : Kind.other, Shape.none, 0)
    return at
  }

  private entity(at: number): number {
    for (const [entity, kind] of ENTITIES) {
      if (this.text.startsWith(entity, at)) return this.mark(at, at + entity.length, kind)
    }
    return this.simple(at, Kind.other)
  }
}
