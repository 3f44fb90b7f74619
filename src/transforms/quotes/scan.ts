import { ACTIVE, hashed, Is, type Lexicon, lexicon } from './lexicon.ts'

/** What a token is. */
export const Kind = {
  word: 1,
  number: 2,
  /** A double quotation mark of any shape. */
  mark: 3,
  /** A single quotation mark. */
  single: 4,
  comma: 5,
  /** `.`, `?`, `!` or `…` that ends a sentence. */
  stop: 6,
  /** A stop inside something: an initial, an abbreviation, a domain, a figure. */
  dot: 7,
  open: 8,
  close: 9,
  colon: 10,
  semicolon: 11,
  dash: 12,
  lineEnd: 13,
  other: 14,
  /** An account name, with its @. */
  account: 15,
} as const

/** How a word is written. */
export const Shape = { none: 0, small: 1, capital: 2, capitals: 3, initial: 4 } as const

/** A text cut into tokens, column by column; line ends are tokens and one more closes the text. */
export interface Tokens {
  readonly text: string
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly kinds: Uint8Array
  readonly shapes: Uint8Array
  readonly bits: Int32Array
  /** For each line, its first token; one more entry closes the list. */
  readonly lines: readonly number[]
  /** For each line, whether it holds a quotation mark or a word that may report. */
  readonly alive: readonly boolean[]
}

const SPACE = 1
const LETTER = 2
const DIGIT = 3
const classes = new Uint8Array(128)
for (let code = 0; code < 128; code++) {
  if (code === 9 || code === 11 || code === 12 || code === 13 || code === 32) classes[code] = SPACE
  else if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) classes[code] = LETTER
  else if (code >= 48 && code <= 57) classes[code] = DIGIT
}

const WAKES = Is.speechRoot | Is.speechWithClitic | ACTIVE | Is.verbBesideMarks | Is.passive | Is.according
/** What a short word in capitals can be: AS is no conjunction, DIA no pronoun. */
const STANDS_IN_CAPITALS =
  Is.role | Is.rank | Is.honorific | Is.body | Is.titleWord | Is.place | Is.bodyNoun | Is.name | Is.weak
const ABBREVIATIONS = new Set(
  'dr prof drs dra ir hj kh moh muh mohd st sdr ny tn no jl pol tgk bpk kapt letkol brigjen plt plh pj s.t h m'.split(
    ' ',
  ),
)
const ENTITIES: readonly [string, number][] = [
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

/** Cuts a text into tokens and looks every word up, in one pass. Linear; throws on nothing. */
export function scan(text: string): Tokens {
  return new Scanner(text, lexicon()).run()
}

function isSpace(code: number): boolean {
  return code < 128
    ? classes[code] === SPACE
    : code === 0xa0 ||
        code === 0x1680 ||
        (code >= 0x2000 && code <= 0x200b) ||
        code === 0x202f ||
        code === 0x205f ||
        code === 0x3000 ||
        code === 0xfeff
}

function isLetter(code: number): boolean {
  return code < 128
    ? classes[code] === LETTER
    : code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !isSymbol(code)
}

function isSymbol(code: number): boolean {
  return (
    (code >= 0x2000 && code <= 0x2bff) ||
    (code >= 0x3000 && code <= 0x303f) ||
    (code >= 0xd800 && code <= 0xf8ff) ||
    code >= 0xfe00
  )
}

function isUpper(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7)
}

function isSmall(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xdf && code !== 0xf7 && isLetter(code))
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** The parts of a pass that remember where it is. A class because a dozen counters walk together. */
class Scanner {
  #text: string
  #lexicon: Lexicon
  #count = 0
  #starts: Int32Array
  #ends: Int32Array
  #kinds: Uint8Array
  #shapes: Uint8Array
  #bits: Int32Array
  #lines: number[] = [0]
  #alive: boolean[] = []
  #wakes = false

  constructor(text: string, words: Lexicon) {
    this.#text = text
    this.#lexicon = words
    const room = (text.length >> 2) + 64
    this.#starts = new Int32Array(room)
    this.#ends = new Int32Array(room)
    this.#kinds = new Uint8Array(room)
    this.#shapes = new Uint8Array(room)
    this.#bits = new Int32Array(room)
  }

  run(): Tokens {
    const text = this.#text
    const length = text.length
    let at = 0
    while (at < length) {
      const code = text.charCodeAt(at)
      if (code === 32) at += 1
      else if (isLetter(code)) at = this.#word(at)
      else if (isDigit(code)) at = this.#number(at)
      else if (isSpace(code)) at += 1
      else at = this.#symbol(at, code)
    }
    this.#lineEnd(length, length)
    return {
      text,
      count: this.#count,
      starts: this.#starts,
      ends: this.#ends,
      kinds: this.#kinds,
      shapes: this.#shapes,
      bits: this.#bits,
      lines: this.#lines,
      alive: this.#alive,
    }
  }

  #push(start: number, end: number, kind: number, shape: number, bits: number): void {
    const i = this.#count
    if (i === this.#starts.length) this.#grow()
    this.#starts[i] = start
    this.#ends[i] = end
    this.#kinds[i] = kind
    this.#shapes[i] = shape
    this.#bits[i] = bits
    this.#count = i + 1
  }

  #grow(): void {
    const grown = <T extends Int32Array | Uint8Array>(old: T, fresh: T): T => {
      fresh.set(old)
      return fresh
    }
    const room = this.#starts.length * 2
    this.#starts = grown(this.#starts, new Int32Array(room))
    this.#ends = grown(this.#ends, new Int32Array(room))
    this.#kinds = grown(this.#kinds, new Uint8Array(room))
    this.#shapes = grown(this.#shapes, new Uint8Array(room))
    this.#bits = grown(this.#bits, new Int32Array(room))
  }

  #lineEnd(start: number, end: number): void {
    this.#push(start, end, Kind.lineEnd, Shape.none, 0)
    this.#lines.push(this.#count)
    this.#alive.push(this.#wakes)
    this.#wakes = false
  }

  /** A word: letters, with hyphens, apostrophes and digits inside. A seam of lost markup cuts it in two. */
  #word(start: number): number {
    const text = this.#text
    const length = text.length
    let at = start
    let hash = 0
    let upper = 0
    let letters = 0
    let before = 0
    while (at < length) {
      const code = text.charCodeAt(at)
      if (code >= 97 && code <= 122) hash = hashed(hash, code)
      else if (code >= 65 && code <= 90) {
        if (at > start && before >= 97 && before <= 122 && this.#isSeam(start, at, hash)) break
        hash = hashed(hash, code + 32)
        upper += 1
      } else if (isDigit(code)) hash = hashed(hash, code)
      else if (code >= 128 && isLetter(code)) {
        hash = hashed(hash, code)
        if (isUpper(code)) upper += 1
      } else if (
        (code === 45 || code === 39 || code === 0x2019) &&
        at + 1 < length &&
        isLetter(text.charCodeAt(at + 1)) &&
        isLetter(before)
      ) {
        hash = hashed(hash, code)
        before = code
        at += 1
        continue
      } else break
      letters += 1
      before = code
      at += 1
    }
    let bits = this.#lexicon.bits(text, start, at, hash)
    const first = text.charCodeAt(start)
    const shape =
      upper === 0
        ? Shape.small
        : letters === 1
          ? Shape.initial
          : upper > 1 && upper * 2 >= letters
            ? Shape.capitals
            : isUpper(first)
              ? Shape.capital
              : Shape.small
    if (bits === 0 && shape === Shape.capital && at - start >= 9) {
      const seam = this.#verbInside(start, at)
      if (seam > 0) {
        this.#push(start, seam, Kind.word, shape, this.#bitsOf(start, seam))
        bits = this.#bitsOf(seam, at)
        this.#push(seam, at, Kind.word, Shape.small, bits)
        this.#wakes = true
        return at
      }
    }
    if (shape === Shape.capitals && at - start <= 5) bits &= STANDS_IN_CAPITALS
    if ((bits & WAKES) !== 0) this.#wakes = true
    this.#push(start, at, Kind.word, shape, bits)
    return at
  }

  /** Whether a small letter before a capital is a seam: `kataKapolres`, not `DeCicco` or `iPhone`. */
  #isSeam(start: number, at: number, hash: number): boolean {
    if (at - start >= 4) return true
    return (
      at - start >= 2 &&
      this.#lexicon.bits(this.#text, start, at, hash) !== 0 &&
      isSmall(this.#text.charCodeAt(start))
    )
  }

  /** Where a reporting verb begins inside a capitalised word (`Reijndersmengaku`), or 0. */
  #verbInside(start: number, end: number): number {
    const text = this.#text
    for (let at = start + 3; at <= end - 6; at++) {
      if (text.charCodeAt(at) !== 109 || text.charCodeAt(at + 1) !== 101) continue
      if ((this.#bitsOf(at, end) & ACTIVE) !== 0) return at
    }
    return 0
  }

  #bitsOf(start: number, end: number): number {
    let hash = 0
    for (let at = start; at < end; at++) {
      const code = this.#text.charCodeAt(at)
      hash = hashed(hash, code >= 65 && code <= 90 ? code + 32 : code)
    }
    return this.#lexicon.bits(this.#text, start, end, hash)
  }

  #number(start: number): number {
    const text = this.#text
    let at = start + 1
    while (at < text.length) {
      const code = text.charCodeAt(at)
      if (isDigit(code)) at += 1
      else if (
        (code === 46 || code === 44 || code === 47 || code === 58 || code === 45) &&
        isDigit(text.charCodeAt(at + 1))
      )
        at += 2
      else break
    }
    this.#push(start, at, Kind.number, Shape.none, 0)
    return at
  }

  #symbol(at: number, code: number): number {
    const text = this.#text
    switch (code) {
      case 10:
        this.#lineEnd(at, at + 1)
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
        return this.#mark(at, at + 1)
      case 39:
      case 0x2018:
      case 0x2019:
      case 0x201a:
      case 0x60:
      case 0xb4:
        if (text.charCodeAt(at + 1) === code) return this.#mark(at, at + 2)
        this.#push(at, at + 1, Kind.single, Shape.none, 0)
        this.#wakes = true
        return at + 1
      case 44:
        return this.#simple(at, Kind.comma)
      case 46:
        return this.#dot(at)
      case 33:
      case 63:
      case 0x2026:
        return this.#simple(at, Kind.stop)
      case 40:
      case 91:
        return this.#simple(at, Kind.open)
      case 41:
      case 93:
        return this.#simple(at, Kind.close)
      case 58:
        return this.#simple(at, Kind.colon)
      case 59:
        return this.#simple(at, Kind.semicolon)
      case 45:
      case 0x2013:
      case 0x2014:
        return this.#simple(at, Kind.dash)
      case 64:
        return this.#account(at)
      case 38:
        return this.#entity(at)
      default:
        return this.#simple(at, Kind.other)
    }
  }

  #simple(at: number, kind: number): number {
    this.#push(at, at + 1, kind, Shape.none, 0)
    return at + 1
  }

  #mark(start: number, end: number): number {
    this.#push(start, end, Kind.mark, Shape.none, 0)
    this.#wakes = true
    return end
  }

  #dot(at: number): number {
    const next = this.#text.charCodeAt(at + 1)
    const before = this.#count - 1
    const touches = before >= 0 && this.#ends[before] === at
    const follows = isLetter(next) || isDigit(next)
    let kind: number = Kind.stop
    if (follows) {
      const glued =
        touches && isUpper(next) && this.#endsPlainly(before, at)
      kind = glued ? Kind.stop : Kind.dot
    } else if (touches && this.#kinds[before] === Kind.word) {
      const word = at - this.#starts[before]! <= 7 ? this.#text.slice(this.#starts[before]!, at) : ''
      const degree =
        before > 0 && this.#kinds[before - 1] === Kind.dot && this.#ends[before - 1] === this.#starts[before]
      if (
        this.#shapes[before] === Shape.initial ||
        degree ||
        (word !== '' && ABBREVIATIONS.has(word.toLowerCase()))
      ) {
        kind = this.#startsSentence(at + 1) ? Kind.stop : Kind.dot
        if (this.#shapes[before] === Shape.initial || (!degree && word !== ''))
          kind = this.#endsLine(at + 1) ? Kind.stop : Kind.dot
      }
    }
    this.#push(at, at + 1, kind, Shape.none, 0)
    return at + 1
  }

  /** Whether what stands before a stop, with a capital right behind it, is the end of a sentence glued to the next. */
  #endsPlainly(before: number, at: number): boolean {
    const kind = this.#kinds[before]
    if (kind === Kind.close) return isSmall(this.#text.charCodeAt(at + 2))
    if (kind === Kind.number) return at - this.#starts[before]! > 1 && isSmall(this.#text.charCodeAt(at + 2))
    return kind === Kind.word && this.#shapes[before] !== Shape.initial && at - this.#starts[before]! > 2 && isSmall(this.#text.charCodeAt(at - 1)) && isSmall(this.#text.charCodeAt(at + 2))
  }

  /** Whether a capital, a quotation mark or the line's end follows the spaces at `at`. */
  #startsSentence(at: number): boolean {
    const code = this.#afterSpaces(at)
    return (
      Number.isNaN(code) || code === 10 || isUpper(code) || code === 34 || code === 0x201c || code === 0x201d
    )
  }

  #endsLine(at: number): boolean {
    const code = this.#afterSpaces(at)
    return Number.isNaN(code) || code === 10 || code === 34 || code === 0x201c || code === 0x201d
  }

  #afterSpaces(at: number): number {
    let next = at
    const most = at + 8
    while (next < most && isSpace(this.#text.charCodeAt(next))) next += 1
    return this.#text.charCodeAt(next)
  }

  #account(start: number): number {
    const text = this.#text
    let at = start + 1
    while (at < text.length) {
      const code = text.charCodeAt(at)
      if (isLetter(code) || isDigit(code) || code === 95) at += 1
      else if (code === 46 && (isLetter(text.charCodeAt(at + 1)) || isDigit(text.charCodeAt(at + 1)))) at += 1
      else break
    }
    this.#push(start, at, at > start + 1 ? Kind.account : Kind.other, Shape.none, 0)
    return at
  }

  #entity(at: number): number {
    for (const [entity, kind] of ENTITIES) {
      if (!this.#text.startsWith(entity, at)) continue
      this.#push(at, at + entity.length, kind, Shape.none, 0)
      this.#wakes = true
      return at + entity.length
    }
    return this.#simple(at, Kind.other)
  }
}
