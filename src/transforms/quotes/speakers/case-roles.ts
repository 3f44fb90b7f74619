import { ROLES_OF_ACCUSED, ROLES_OF_VICTIMS, ROLES_OF_WITNESSES } from '../../../language/speakers.ts'
import { areInitials } from '../grammar/initials.ts'
import { Is } from '../tokens/lexicon.ts'
import { isA, isCapitalised, isWord, Kind, type Range, Shape, type Tokens } from '../tokens/tokens.ts'
import { type WordSet, wordSet } from '../tokens/word-table.ts'

/** The parts that somebody plays in a case; the words of one part mean the same person. */
const PARTS: readonly WordSet[] = [
  wordSet(ROLES_OF_ACCUSED),
  wordSet(ROLES_OF_VICTIMS),
  wordSet(ROLES_OF_WITNESSES),
]
const NO_PART = -1

/** Letters of initials, at most. */
const LONGEST_INITIALS = 3
/** Words from the part to the initials (`Korban, siswi kelas dua berinisial NL`). */
const REACH = 6
/** Capitalised words gone through. */
const MOST_WORDS = 6000

interface Initialled {
  readonly letters: string
  readonly at: number
  part: number
}

/**
 * Who is known by initials only, and as what: `Tersangka SR (31)`, `Seorang juru parkir berinisial TW (29)`. Asked by a
 * part in the case (`kata pelaku`); an answer is given only where one person alone fits.
 */
export class CaseRoles {
  readonly #tokens: Tokens
  #all: readonly Initialled[] | undefined

  constructor(tokens: Tokens) {
    this.#tokens = tokens
  }

  /** The initials meant by a description that is nothing but a part in the case, or null. */
  of({ from, to }: Range): Range | null {
    const tokens = this.#tokens
    const part = this.#partAt(from)
    if (part === NO_PART || !this.#isBare(from, to)) return null
    this.#all ??= this.#find()
    const same = this.#all.filter((one) => one.part === part)
    const open = same.length > 0 ? same : this.#all.filter((one) => one.part === NO_PART)
    if (open.length !== 1 || this.#isNamed(part)) return null
    return isWord(tokens, open[0]!.at) ? { from: open[0]!.at, to: open[0]!.at + 1 } : null
  }

  /** Whether the words after the part only point back: `pelaku`, `pelaku itu`. */
  #isBare(from: number, to: number): boolean {
    return to - from === 1 || (to - from === 2 && this.#tokens.shapes[to - 1] === Shape.small)
  }

  #partAt(i: number): number {
    return PARTS.findIndex((words) => words.has(this.#tokens, i))
  }

  /** Whether somebody with a name plays the part: then initials decide nothing. */
  #isNamed(part: number): boolean {
    const tokens = this.#tokens
    const { capitalised, capitalisedCount } = tokens
    for (let k = 0; k < Math.min(capitalisedCount, MOST_WORDS); k++) {
      const i = capitalised[k]!
      if (i === 0 || tokens.shapes[i] !== Shape.capital || !PARTS[part]!.has(tokens, i - 1)) continue
      if (isCapitalised(tokens, i + 1) || isA(tokens, i, Is.name)) return true
    }
    return false
  }

  #find(): Initialled[] {
    const tokens = this.#tokens
    const { text, starts, ends, capitalised, capitalisedCount } = tokens
    const found = new Map<string, Initialled>()
    for (let k = 0; k < Math.min(capitalisedCount, MOST_WORDS); k++) {
      const at = capitalised[k]!
      if (tokens.shapes[at] !== Shape.capitals && tokens.shapes[at] !== Shape.initial) continue
      if (ends[at]! - starts[at]! > LONGEST_INITIALS || !areInitials(tokens, [at])) continue
      const letters = text.slice(starts[at], ends[at])
      const known = found.get(letters)
      if (known === undefined) found.set(letters, { letters, at, part: this.#partBefore(at) })
      else if (known.part === NO_PART) known.part = this.#partBefore(at)
    }
    return [...found.values()]
  }

  /** The part that is told right before initials. */
  #partBefore(at: number): number {
    for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
      const kind = this.#tokens.kinds[i]
      if (kind !== Kind.word && kind !== Kind.comma) return NO_PART
      const part = this.#partAt(i)
      if (part !== NO_PART) return part
    }
    return NO_PART
  }
}
